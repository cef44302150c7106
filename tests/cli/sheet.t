The hours of a week, with their times, and the business's sheet against them.

  $ cp -r $EXAMPLES/naperville p && cd p && git init -q && git add -A && git commit -qm start
  $ stint --today 2026-10-19 log pantry-inventory s-1089 --on 2026-10-10 --start 9:00 --end 12:15 --break 15m --late 10
  ! s-1089 on pantry-inventory: 9 of 18 hours, 6 verified
  ! done: log 3 hours of s-1089 on pantry-inventory (1 file)
  ! next: stint log --verify pantry-inventory s-1089
  $ stint --today 2026-10-19 log pantry-inventory s-1089 2h30m --on 2026-10-17 --start 9:00 --end 11:30
  ! s-1089 on pantry-inventory: 11.5 of 18 hours, 6 verified
  ! done: log 2.5 hours of s-1089 on pantry-inventory (1 file)
  ! next: stint log --verify pantry-inventory s-1089
  $ git diff | grep '^[+-][^+-]'
  +  - {on: 2026-10-10, start: "09:00", worked: 3, break: 15m, late: 10}
  +  - {on: 2026-10-17, start: "09:00", worked: 2.5}
  $ cat >../week.csv <<'EOF'
  > project,student,on,start,end,break,late,absent
  > pantry-inventory,s-1112,2026-10-10,09:00,12:00,,,
  > pantry-inventory,s-1112,2026-10-17,,,,,unexcused
  > pantry-inventory,s-1123,2026-10-10,09:00,10:30,,5,
  > pantry-inventory,s-1123,2026-10-10,11:00,12:00,,,
  > EOF
  $ stint --today 2026-10-19 log --from ../week.csv
  ! done: log 4 entries, 5.5 hours, of 2 students on pantry-inventory (2 files)
  ! next: stint log --verify pantry-inventory s-1112
  $ git commit -qam logged

Times and hours must agree.

  $ stint --today 2026-10-19 log pantry-inventory s-1089 3 --on 2026-10-18 --start 9:00 --end 11:30
  ! stint: error: s-1089 on pantry-inventory: 3 hours are given, but 09:00 to 11:30 is 2.5 hours
  ! help: leave out the hours, or correct the times
  [2]
  $ stint --today 2026-10-19 log pantry-inventory s-1089 2.5 --on 2026-10-18 --start 9:00 --end 11:30 --break 30m
  ! stint: error: s-1089 on pantry-inventory: 2.5 hours are given, but 09:00 to 11:30 less the breaks is 2 hours
  ! help: leave out the hours, or correct the times
  [2]
  $ stint --today 2026-10-19 log pantry-inventory s-1089 --on 2026-10-18 --end 11:30
  ! stint: error: s-1089 on pantry-inventory: `--end` without `--start`
  ! help: with both, the hours follow; else give the hours
  [2]
  $ stint --today 2026-10-19 log pantry-inventory s-1089 --on 2026-10-18 --start 11:30 --end 9:00
  ! stint: error: s-1089 on pantry-inventory: an end at 09:00, not after the start at 11:30
  ! help: log what falls on the next day on that day
  [2]
  $ stint --today 2026-10-19 log pantry-inventory s-1089 --on 2026-10-18 --start 9:00 --end 9:30 --break 30m
  ! stint: error: s-1089 on pantry-inventory: breaks of 0.5 hours take all the time from 09:00 to 09:30
  [2]
  $ stint --today 2026-10-19 log pantry-inventory s-1089 1 --on 2026-10-18 --late 0
  ! stint: error: s-1089 on pantry-inventory: 0 minutes late, where 1 to 600 are possible
  ! help: `--absent` notes a missed day
  [2]
  $ stint --today 2026-10-19 log pantry-inventory s-1089 --on 2026-10-18 --absent excused --late 5
  ! stint: error: s-1089 on pantry-inventory: an absence has no `--start`, `--end`, `--break` or `--late`
  [2]
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
  ! ../sheet.csv:3:36: error: s-1089 on pantry-inventory: the sheet has 3 hours on 2026-10-17, the record 2.5 hours
  !     3 | pantry-inventory,s-1089,2026-10-17,3
  !       |                                    ^
  ! help: ask which is right, and correct it; `stint show placement pantry-inventory/s-1089` shows the record
  ! ../sheet.csv:5:36: error: s-1112 on pantry-inventory: the sheet has 3 hours on 2026-10-17, the record absent, unexcused
  !     5 | pantry-inventory,s-1112,2026-10-17,3
  !       |                                    ^
  ! help: ask which is right, and correct it; `stint show placement pantry-inventory/s-1112` shows the record
  ! ../sheet.csv:6:36: error: s-1112 on pantry-inventory: the sheet has 1 hour on 2026-10-18, the record no entry
  !     6 | pantry-inventory,s-1112,2026-10-18,1
  !       |                                    ^
  ! help: ask which is right, and correct it; `stint show placement pantry-inventory/s-1112` shows the record
  ! stint: error: 3 errors in ../sheet.csv, so nothing was changed
  [2]
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
  ! s-1089 on pantry-inventory: not on the sheet, and so not verified: 2026-10-17
  ! done: verify 4 entries, 8.5 hours, of 3 students on pantry-inventory (3 files)
  ! next: stint log --verify pantry-inventory s-1089
  $ git diff | grep '^[+-][^+-]'
  -  - {on: 2026-10-10, start: "09:00", worked: 3, break: 15m, late: 10}
  +  - {on: 2026-10-10, start: "09:00", worked: 3, break: 15m, late: 10, verified: {on: 2026-10-19, by: phostrawser}}
  -  - {on: 2026-10-10, start: "09:00", worked: 3}
  +  - {on: 2026-10-10, start: "09:00", worked: 3, verified: {on: 2026-10-19, by: phostrawser}}
  -  - {on: 2026-10-10, start: "09:00", worked: 1.5, late: 5}
  -  - {on: 2026-10-10, start: "11:00", worked: 1}
  +  - {on: 2026-10-10, start: "09:00", worked: 1.5, late: 5, verified: {on: 2026-10-19, by: phostrawser}}
  +  - {on: 2026-10-10, start: "11:00", worked: 1, verified: {on: 2026-10-19, by: phostrawser}}
  $ git commit -qam verified
  $ stint --today 2026-10-19 log --verify --from ../sheet.csv
  ! s-1089 on pantry-inventory: not on the sheet, and so not verified: 2026-10-17
  ! nothing to do: all hours are verified already
  $ git status --short

How a sheet may not be written.

  $ printf 'project,student,worked\npantry-inventory,s-1089,3\n' | stint --today 2026-10-19 log --verify --from -
  ! -:2:1: error: s-1089 on pantry-inventory: a line of a sheet needs its day
  !     2 | pantry-inventory,s-1089,3
  !       | ^~~~~~~~~~~~~~~~~~~~~~~~~
  ! help: name it in `on`
  ! stint: error: 1 error in standard input (`-`), so nothing was changed
  [2]
  $ printf 'project,student,on,worked\npantry-inventory,s-1089,2026-10-17,2.5\n' | stint --today 2026-10-19 log --from -
  ! -:2:1: error: s-1089 on pantry-inventory: `worked` is what a sheet says, and is only compared
  !     2 | pantry-inventory,s-1089,2026-10-17,2.5
  !       | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  ! help: use `--verify`; to enter hours, call the column `hours`
  ! stint: error: 1 error in standard input (`-`), so nothing was changed
  [2]
  $ printf 'project,student,on,hours\npantry-inventory,s-1089,2026-10-17,2.5\n' | stint --today 2026-10-19 log --verify --from -
  ! -:2:1: error: s-1089 on pantry-inventory: `--verify` confirms entries, and enters none
  !     2 | pantry-inventory,s-1089,2026-10-17,2.5
  !       | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  ! help: leave out everything but the day, `--on DATE`; the hours of a sheet stand in a column `worked`
  ! stint: error: 1 error in standard input (`-`), so nothing was changed
  [2]
  $ printf 'project,student,on,worked\npantry-inventory,s-1001,2026-10-17,2.5\n' | stint --today 2026-10-19 log --verify --from -
  ! -:2:1: error: s-1001 on pantry-inventory: there is no placement
  !     2 | pantry-inventory,s-1001,2026-10-17,2.5
  !       | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  ! help: `stint enroll pantry-inventory s-1001` makes one
  ! stint: error: 1 error in standard input (`-`), so nothing was changed
  [2]
  $ git status --short
