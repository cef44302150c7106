The hours of a week, with their times, and the business's sheet against them.

  $ cp -r $EXAMPLES/naperville p && cd p && git init -q && git add -A && git commit -qm start
  $ stint --today 2026-10-19 log pantry-inventory s-1089 --on 2026-10-10 --start 9:00 --end 12:15 --break 15m --late 10
  $ stint --today 2026-10-19 log pantry-inventory s-1089 2h30m --on 2026-10-17 --start 9:00 --end 11:30
  $ git diff | grep '^[+-][^+-]'
  $ cat >../week.csv <<'EOF'
  > project,student,on,start,end,break,late,absent
  > pantry-inventory,s-1112,2026-10-10,09:00,12:00,,,
  > pantry-inventory,s-1112,2026-10-17,,,,,unexcused
  > pantry-inventory,s-1123,2026-10-10,09:00,10:30,,5,
  > pantry-inventory,s-1123,2026-10-10,11:00,12:00,,,
  > EOF
  $ stint --today 2026-10-19 log --from ../week.csv
  $ git commit -qam logged

Times and hours must agree.

  $ stint --today 2026-10-19 log pantry-inventory s-1089 3 --on 2026-10-18 --start 9:00 --end 11:30
  $ stint --today 2026-10-19 log pantry-inventory s-1089 2.5 --on 2026-10-18 --start 9:00 --end 11:30 --break 30m
  $ stint --today 2026-10-19 log pantry-inventory s-1089 --on 2026-10-18 --end 11:30
  $ stint --today 2026-10-19 log pantry-inventory s-1089 --on 2026-10-18 --start 11:30 --end 9:00
  $ stint --today 2026-10-19 log pantry-inventory s-1089 --on 2026-10-18 --start 9:00 --end 9:30 --break 30m
  $ stint --today 2026-10-19 log pantry-inventory s-1089 1 --on 2026-10-18 --late 0
  $ stint --today 2026-10-19 log pantry-inventory s-1089 --on 2026-10-18 --absent excused --late 5
  $ git status --short

The business sends its sheet. Where it and the record differ, nothing is
verified.

  $ cat >../sheet.csv <<'EOF'
  > project,student,on,worked
  > pantry-inventory,s-1089,2026-10-10,3
  > pantry-inventory,s-1089,2026-10-17,3
  > pantry-inventory,s-1112,2026-10-10,3
  > pantry-inventory,s-1112,2026-10-17,3
  > pantry-inventory,s-1112,2026-10-18,1
  > EOF
  $ stint --today 2026-10-19 log --verify --from ../sheet.csv
  $ git status --short

Once they agree, all of it is. Lines of one day are added up, a missed day agrees
with 0, and what the sheet leaves out is told.

  $ cat >../sheet.csv <<'EOF'
  > project,student,on,worked
  > pantry-inventory,s-1089,2026-10-10,3
  > pantry-inventory,s-1112,2026-10-10,1
  > pantry-inventory,s-1112,2026-10-10,2
  > pantry-inventory,s-1112,2026-10-17,0
  > pantry-inventory,s-1123,2026-10-10,2.5
  > EOF
  $ stint --today 2026-10-19 log --verify --from ../sheet.csv
  $ git diff | grep '^[+-][^+-]'
  $ git commit -qam verified
  $ stint --today 2026-10-19 log --verify --from ../sheet.csv
  $ git status --short

How a sheet may not be written.

  $ printf 'project,student,worked\npantry-inventory,s-1089,3\n' | stint --today 2026-10-19 log --verify --from -
  $ printf 'project,student,on,worked\npantry-inventory,s-1089,2026-10-17,2.5\n' | stint --today 2026-10-19 log --from -
  $ printf 'project,student,on,hours\npantry-inventory,s-1089,2026-10-17,2.5\n' | stint --today 2026-10-19 log --verify --from -
  $ printf 'project,student,on,worked\npantry-inventory,s-1001,2026-10-17,2.5\n' | stint --today 2026-10-19 log --verify --from -
  $ git status --short
