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
  ! ../hours.csv:2:1: error: s-1089 on pantry-inventory: 2026-10-17 has an entry already (2.5 hours from 09:00), so this was probably typed twice
  !     2 | pantry-inventory,s-1089,2026-10-17,2.5,09:00,"Cans, and boxes",
  !       | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  ! help: `stint set placement pantry-inventory/s-1089 hours.2.worked=HOURS` corrects it; if both are right, use `--force`
  ! ../hours.csv:3:1: error: s-1112 on pantry-inventory: 2026-10-17 has an entry already (absent, excused), so this was probably typed twice
  !     3 | pantry-inventory,s-1112,2026-10-17,,,,excused
  !       | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  ! help: `stint set placement pantry-inventory/s-1112 hours.2.absent=WORD` corrects it; if both are right, use `--force`
  ! ../hours.csv:4:1: error: s-1123 on pantry-inventory: 2026-10-17 has an entry already (2h15m), so this was probably typed twice
  !     4 | pantry-inventory,s-1123,2026-10-17,2h15m,,,
  !       | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  ! help: `stint set placement pantry-inventory/s-1123 hours.2.worked=HOURS` corrects it; if both are right, use `--force`
  ! stint: error: 3 errors in ../hours.csv, so nothing was changed
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
  ! ../bad.csv:2:8: error: hours: `two` is no length of work
  !     2 | s-1089,two,2026-10-18,9 am
  !       |        ^~~
  ! help: write it like `2.5`
  ! ../bad.csv:2:23: error: start: `9 am` is no clock time in steps of 5 minutes
  !     2 | s-1089,two,2026-10-18,9 am
  !       |                       ^~~~
  ! help: write it like `15:30`
  ! ../bad.csv:3:1: error: no student `s-9999`
  !     3 | s-9999,2,2026-10-18,
  !       | ^~~~~~
  ! help: `stint list students` shows all there are
  ! ../bad.csv:4:1: error: s-1112 on pantry-inventory: 2026-10-25 is after today, 2026-10-19
  !     4 | s-1112,2,2026-10-25,
  !       | ^~~~~~~~~~~~~~~~~~~~
  ! help: hours are entered when they have been worked
  ! ../bad.csv:6:1: error: no student is named
  !     6 | ,1,2026-10-18,
  !       | ^~~~~~~~~~~~~~
  ! help: give its id in `student`
  ! stint: error: 5 errors in ../bad.csv, so nothing was changed
  [2]
  $ git status --short

A row of another length leaves the others as they are; only what is wrong with
the header or an open quote keeps the rest from being looked at.

  $ printf 'student,hours\ns-1089\ns-1112,two\ns-9999,1\ns-1123,1,2\ns-1089,"1\n' | stint --today 2026-10-19 log pantry-inventory --from -
  ! -:2:1: error: 1 cell, but the first row has 2 [csv]
  !     2 | s-1089
  !       | ^~~~~~
  ! -:3:8: error: hours: `two` is no length of work
  !     3 | s-1112,two
  !       |        ^~~
  ! help: write it like `2.5`
  ! -:4:1: error: no student `s-9999`
  !     4 | s-9999,1
  !       | ^~~~~~
  ! help: `stint list students` shows all there are
  ! -:5:1: error: 3 cells, but the first row has 2 [csv]
  !     5 | s-1123,1,2
  !       | ^~~~~~~~~~
  ! help: quote a cell that holds a comma
  ! -:6:8: error: this quote is never closed [csv]
  !     6 | s-1089,"1
  !       |        ^
  ! help: write `"` at the end of the cell
  ! stint: error: 5 errors in standard input (`-`), so nothing was changed
  [2]
  $ printf 'studnet,hours\ns-1089,2\n' | stint --today 2026-10-19 log --from -
  ! -:1:1: error: no column `studnet` [unknown-field]
  !     1 | studnet,hours
  !       | ^~~~~~~
  ! help: did you mean `student`?
  ! stint: error: 1 error in standard input (`-`), so nothing was changed
  [2]
  $ printf '' | stint --today 2026-10-19 log --from -
  ! stint: error: standard input holds no line to carry out
  ! help: write a header and a line for each, or JSON Lines; the columns are hours, on, start, end, break, late, task, absent, verify, worked, force, project, student, by
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
  ! -:1:32: error: state: does not take `interviewed`
  !     1 | {"student": "s-1065", "state": "interviewed"}
  !       |                                ^~~~~~~~~~~~~
  ! help: did you mean `interview`?
  ! -:2:13: error: student: takes one value, not a list
  !     2 | {"student": [1, 2]}
  !       |             ^~~~~~
  ! -:3:1: error: no closing bracket for `{` [yaml-flow]
  !     3 | {"student"
  !       | ^
  ! help: close it on the same line
  ! stint: error: 3 errors in standard input (`-`), so nothing was changed
  [2]

What Python writes for a character beyond the first 65536 is read; half of one
is not.

  $ printf '{"student": "s-1065", "reason": "\\ud83d\\ude00 \\\\ud83d"}\n' | stint -n --today 2026-10-19 move interview clinic-reminders --from -
  --- a/placements/clinic-reminders/s-1065.yaml
  +++ b/placements/clinic-reminders/s-1065.yaml
  @@ -1,3 +1,4 @@
   history:
     - {to: applied, on: 2026-09-08, by: phostrawser}
     - {to: shortlisted, on: 2026-10-16, by: phostrawser}
  +  - {to: interview, on: 2026-10-19, by: phostrawser, reason: 😀 \ud83d}
  ! would move s-1065 on clinic-reminders to interview: 1 file
  $ printf '{"student": "s-1065", "reason": "\\ud83d\\ude00 \\ud83d", "x": 1}\n{"student": "s-1109", "reason": "\\ud83d\\ude00", "x": 1}\n' | stint --today 2026-10-19 move interview clinic-reminders --from -
  ! -:1:47: error: an escape for no Unicode character [yaml-escape]
  !     1 | {"student": "s-1065", "reason": "\ud83d\ude00 \ud83d", "x": 1}
  !       |                                               ^~~~~~
  ! help: write the character itself, or `\U` with eight digits
  ! -:2:49: error: no column `x` [unknown-field]
  !     2 | {"student": "s-1109", "reason": "\ud83d\ude00", "x": 1}
  !       |                                                 ^~~
  ! help: the columns are day, at, where, answer-by, state, on, cause, coach, reason, force, project, student, by
  ! stint: error: 2 errors in standard input (`-`), so nothing was changed
  [2]

So do the other commands.

  $ printf 'project,student,to\nbakery-website,s-1042,\nbakery-website,s-1077,applied\n' | stint --today 2026-10-19 enroll --from -
  ! done: enroll 2 students on bakery-website (2 files)
  ! next: stint move accepted bakery-website s-1042
  $ printf 'student,outcome,rate\ns-1089,met,teamwork=3; reliability=4\ns-1112,partly,\n' | stint --today 2026-10-19 complete pantry-inventory --from -
  ! s-1089 on pantry-inventory: 8.5 of 18 hours are logged, and no more can be; `stint undo` takes this back
  ! s-1089 on pantry-inventory: 1 entry of hours not verified
  ! s-1089 on pantry-inventory: no final reflection by the student yet
  ! s-1112 on pantry-inventory: 6 of 18 hours are logged, and no more can be; `stint undo` takes this back
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
