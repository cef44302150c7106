`--from FILE` carries out every line of a file, or nothing.

  $ cp -r $EXAMPLES/naperville p && cd p && git init -q && git add -A && git commit -qm start
  $ cat >../hours.csv <<'EOF'
  > project,student,on,hours,start,task,absent
  > pantry-inventory,s-1089,2026-10-17,2.5,09:00,"Cans, and boxes",
  > pantry-inventory,s-1112,2026-10-17,,,,excused
  > pantry-inventory,s-1123,2026-10-17,2h15m,,,
  > EOF
  $ stint --today 2026-10-19 log --from ../hours.csv
  ! done: log 3 entries, 4h45m, of 3 students on pantry-inventory (3 files)
  ! next: stint log --verify pantry-inventory s-1089
  $ git diff | grep '^[+-][^+-]'
  +  - {on: 2026-10-17, start: "09:00", worked: 2.5, task: "Cans, and boxes"}
  +  - {on: 2026-10-17, absent: excused}
  +  - {on: 2026-10-17, worked: 2h15m}
  $ git commit -qam logged

The same file again is one mistake a line, and changes nothing.

  $ stint --today 2026-10-19 log --from ../hours.csv
  ! stint: error: 3 problems, so nothing was changed
  ! ../hours.csv:2: s-1089 on pantry-inventory: 2026-10-17 has an entry already (2.5 hours from 09:00), so this was probably typed twice
  ! ../hours.csv:3: s-1112 on pantry-inventory: 2026-10-17 has an entry already (absent, excused), so this was probably typed twice; if both are right, use `--force`
  ! ../hours.csv:4: s-1123 on pantry-inventory: 2026-10-17 has an entry already (2h15m), so this was probably typed twice
  ! help: if both are right, tell them apart with `--start`, or use `--force`
  [2]
  $ git status --short

Every bad line is told, whatever is wrong with it.

  $ cat >../bad.csv <<'EOF'
  > student,hours,on,start
  > s-1089,two,2026-10-18,9 am
  > s-9999,2,2026-10-18,
  > s-1112,2,2026-10-25,
  > s-1123,1,2026-10-18,
  > ,1,2026-10-18,
  > EOF
  $ stint --today 2026-10-19 log pantry-inventory --from ../bad.csv
  ! stint: error: 5 problems, so nothing was changed
  ! ../bad.csv:2: hours: `two` is no length of work; write it like `2.5`
  ! ../bad.csv:2: start: `9 am` is no clock time in steps of 5 minutes; write it like `15:30`
  ! ../bad.csv:3: no student `s-9999`; did you mean `s-1099`?
  ! ../bad.csv:4: s-1112 on pantry-inventory: 2026-10-25 is after today, 2026-10-19
  ! ../bad.csv:6: no student is named; give its id in `student`
  [2]
  $ git status --short
  $ printf 'studnet,hours\ns-1089,2\n' | stint --today 2026-10-19 log --from -
  ! stint: error: -:1: no column `studnet`
  ! help: did you mean `student`?
  [2]
  $ printf 'student,hours\ns-1089,2,3\n' | stint --today 2026-10-19 log --from -
  ! stint: error: -:2: 3 cells, but the first row has 2
  ! help: quote a cell that holds a comma
  [2]
  $ printf '' | stint --today 2026-10-19 log --from -
  ! stint: error: standard input holds no line to carry out
  ! help: write a header and a line for each, or JSON Lines; the columns are hours, on, start, break, task, absent, verify, force, project, student, by
  [2]
  $ stint --today 2026-10-19 log --from missing.csv
  ! stint: error: cannot read `missing.csv`
  ! help: give a file, or `-` for standard input
  [2]

JSON Lines say the same; what the command line says holds for every line.

  $ cat >../steps.jsonl <<'EOF'
  > {"student": "s-1065", "on": "2026-10-16"}
  > {"student": "s-1109", "on": null, "reason": "Asked \u201cwhen?\u201d"}
  > EOF
  $ stint --today 2026-10-19 move shortlisted clinic-reminders --from ../steps.jsonl
  ! done: move 2 students on clinic-reminders to shortlisted (2 files)
  ! next: stint move interview clinic-reminders s-1065
  $ git diff | grep '^[+-][^+-]'
  +  - {to: shortlisted, on: 2026-10-16, by: phostrawser}
  +  - {to: shortlisted, on: 2026-10-19, by: phostrawser, reason: "Asked “when?”"}
  $ git commit -qam moved
  $ printf '{"student": "s-1065", "state": "interviewed"}\n{"student": [1, 2]}\n{"student"\n' | stint --today 2026-10-19 move rejected clinic-reminders --from -
  ! stint: error: 3 problems, so nothing was changed
  ! -:1: state: does not take `interviewed`; did you mean `interview`?
  ! -:2: student: takes one value, not a list
  ! -:3: no closing bracket for `{`; close it on the same line
  [2]

So do the other commands.

  $ printf 'project,student,to\nbakery-website,s-1042,\nbakery-website,s-1077,applied\n' | stint --today 2026-10-19 enroll --from -
  ! done: enroll 2 students on bakery-website (2 files)
  ! next: stint move accepted bakery-website s-1042
  $ printf 'student,outcome,rate\ns-1089,met,teamwork=3; reliability=4\ns-1112,partly,\n' | stint --today 2026-10-19 complete pantry-inventory --from -
  ! s-1089 on pantry-inventory: 1 entry of hours not verified
  ! s-1089 on pantry-inventory: no final reflection by the student yet
  ! s-1112 on pantry-inventory: no final evaluation by the business yet
  ! s-1112 on pantry-inventory: no final reflection by the student yet
  ! done: complete 2 students on pantry-inventory (2 files)
  ! next: stint log --verify pantry-inventory s-1089
  $ printf '{"project": "pantry-inventory", "student": "s-1089", "as": "student", "rate": {"teamwork": 2}, "again": true}\n' | stint --today 2026-10-19 evaluate --from -
  ! done: enter the final evaluation by the student of s-1089 on pantry-inventory (1 file)
  ! next: stint show placement pantry-inventory/s-1089
  $ git status --short
   M placements/pantry-inventory/s-1089.yaml
   M placements/pantry-inventory/s-1112.yaml
  ?? placements/bakery-website/
  $ git diff | grep '^[+-][^+-]'
  +  - {to: completed, on: 2026-10-19, by: phostrawser}
  +outcome: met
  +evaluations:
  +  - by: business
  +    kind: final
  +    on: 2026-10-19
  +    entered: {on: 2026-10-19, by: phostrawser}
  +    skills: {reliability: 4, teamwork: 3}
  +  - by: student
  +    kind: final
  +    on: 2026-10-19
  +    entered: {on: 2026-10-19, by: phostrawser}
  +    skills: {teamwork: 2}
  +    again: yes
  +outcome: partly
