What to write instead, where what was written can be understood.

  $ cp -r $EXAMPLES/naperville p && cd p

The project comes before the student, and what a command is about before whom it
is about.

  $ stint --today 2026-09-15 log s-1065 clinic-reminders 2
  ! stint: error: `s-1065` is a student, and `clinic-reminders` a project
  ! help: the project comes first: `clinic-reminders s-1065`
  [2]

  $ stint --today 2026-09-15 coach s-1065 clinic-reminders
  ! stint: error: `s-1065` is a student, and `clinic-reminders` a project
  ! help: the project comes first: `clinic-reminders s-1065`
  [2]

  $ stint --today 2026-09-15 move offered s-1065 clinic-reminders
  ! stint: error: `s-1065` is a student, and `clinic-reminders` a project
  ! help: the project comes first: `clinic-reminders s-1065`
  [2]

  $ stint --today 2026-09-15 move clinic-reminders s-1065 offered
  ! stint: error: `clinic-reminders` is no state
  ! help: the state comes first: `stint move offered clinic-reminders s-1065`
  [2]

  $ stint --today 2026-09-15 sign s-1002 guardian-consent
  ! stint: error: `guardian-consent` is a document
  ! help: the document comes first: `stint sign guardian-consent s-1002`
  [2]

  $ stint --today 2026-09-15 report bright-bakery pipeline
  ! stint: error: `bright-bakery` is no report
  ! help: the report comes first: `stint report pipeline bright-bakery`
  [2]

A number is not misspelt: another one is another student.

  $ stint show student s-9999
  ! stint: error: no student `s-9999`
  ! help: `stint list students` shows all there are
  [2]

  $ stint show s-9999
  ! stint: error: no record `s-9999`
  ! help: `stint list KIND` shows what there is, such as `stint list students`
  [2]

  $ stint show placement bakery-website/s-1042
  ! stint: error: no placement `bakery-website/s-1042`
  ! help: did you mean `bakery-website-spring/s-1042`?
  [2]

  $ stint show project bakery-websit
  ! stint: error: no project `bakery-websit`
  ! help: did you mean `bakery-website`?
  [2]

A name without its accents, or only a part of it.

  $ stint add student s-2001 'name=Zoë Müller-Łukasz' --quiet
  $ stint show 'zoe muller-lukasz'
  ! stint: error: no record `zoe muller-lukasz`
  ! help: did you mean `s-2001`?
  [2]

  $ stint show student 'Zoë'
  ! stint: error: no student `Zoë`
  ! help: did you mean `s-1073` or `s-2001`?
  [2]

Each refusal says what to do.

  $ stint --today 2026-09-15 log tablet-help s-1042 2 --on 2026-10-01
  ! stint: error: s-1042 on tablet-help: 2026-10-01 is after today, 2026-09-15
  ! help: hours are entered when they have been worked
  [2]

  $ stint --today 2026-09-15 log tablet-help s-1042 2 --absent excused
  ! stint: error: s-1042 on tablet-help: either hours or `--absent`, not both
  ! help: leave out the one that is not so
  [2]

  $ stint --today 2026-09-15 log --verify tablet-help s-1042 --on 2026-09-01
  ! stint: error: s-1042 on tablet-help: no entry for 2026-09-01
  ! help: `stint show tablet-help/s-1042` shows the days
  [2]

  $ stint --today 2026-09-15 move active clinic-brochure s-1044
  ! stint: error: s-1044 on clinic-brochure: completed on 2026-03-03, which is final
  ! help: `stint undo` takes back a step that was the last change; `stint show clinic-brochure/s-1044` shows the stint
  [2]

  $ stint --today 2026-09-15 move withdrawn tablet-help s-1042 --on 2026-01-01
  ! stint: error: s-1042 on tablet-help: 2026-01-01 is before the last step, active on 2026-09-12
  ! help: name another day with `--on`
  [2]

  $ stint --today 2026-09-15 report pipeline bright-bakery --days 3
  ! stint: error: the report `pipeline` takes no `--days`: it does not say what is due within some days
  ! help: leave it out
  [2]

  $ stint --today 2026-09-15 agenda --days -3
  ! stint: error: `--days` takes a whole number of 0 or more, not `-3`
  ! help: such as `--days 5`
  [2]

Every cell of a line is judged, also beside one that cannot be read.

  $ printf 'project,student,on,hours\ntablet-help,s-1O42,2026-13-01,2\n' | stint --today 2026-09-15 log --from -
  ! -:2:13: error: no student `s-1O42`
  !     2 | tablet-help,s-1O42,2026-13-01,2
  !       |             ^~~~~~
  ! help: `stint list students` shows all there are
  ! -:2:20: error: on: `2026-13-01` is no date
  !     2 | tablet-help,s-1O42,2026-13-01,2
  !       |                    ^~~~~~~~~~
  ! help: write it like `2026-10-05`
  ! stint: error: 2 errors in standard input (`-`), so nothing was changed
  [2]

What a spreadsheet writes with semicolons.

  $ printf 'project;student;on;hours\ntablet-help;s-1042;2026-09-12;2\n' | stint --today 2026-09-15 log --from -
  ! -:1:1: error: no column `project;student;on;hours` [unknown-field]
  !     1 | project;student;on;hours
  !       | ^~~~~~~~~~~~~~~~~~~~~~~~
  ! help: columns are divided by commas, and this line by `;`: save the file as CSV with commas
  ! stint: error: 1 error in standard input (`-`), so nothing was changed
  [2]

