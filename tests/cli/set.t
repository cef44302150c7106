  $ stint init p -q --today 2026-09-14 && cd p
  $ stint add students s-1001 graduates=2028 travel=remote skills.web-design=2 -q
  $ stint add students s-1002 graduates=2027 travel='[remote, downtown]' status=paused -q
  $ stint add businesses bright-bakery name='Bright Bakery' -q
  $ stint --today 2026-09-15 add projects bakery-website business=bright-bakery title=Website seats=2 hours=30 dates=2026-10-05..2026-11-13 -q
  $ printf '\n# seen on Monday\n' >>projects/bakery-website.yaml
  $ git init -q && git add . && git commit -qm 'Begin'

A change of one field is a change of one line.

  $ stint --today 2026-09-15 set projects bakery-website seats=3 -n
  --- a/projects/bakery-website.yaml
  +++ b/projects/bakery-website.yaml
  @@ -1,6 +1,6 @@
   title: Website
   business: bright-bakery
  -seats: 2
  +seats: 3
   hours: 30
   dates: 2026-10-05..2026-11-13
    (re)
  ! would set seats of project bakery-website: 1 file
  $ git status --short
  $ stint --today 2026-09-15 set projects bakery-website seats=3
  ! done: set seats of project bakery-website (1 file)
  ! next: stint show project bakery-website
  ! counts (us-il-ccpe): nothing for career development; no team-based challenge
  ! to count more: 30 hours with a pathway, a mentor and pay or credit would be 30 of the 60 hours of career development; with work=team, a mentor, a technical skill, a durable skill and a deliverable it would be a team-based challenge
  ! posting: 2 of 6 good; no deliverable, no mentor, no skill at a stated level, no times
  $ git diff -U0 | tail -2
  -seats: 2
  +seats: 3
  $ stint --today 2026-09-15 set projects bakery-website seats=3
  ! nothing to change: it is so already
  $ stint --today 2026-09-15 set project website hours=2h30m status=closed
  ! `website` is project `bakery-website`
  ! done: set hours, status of project bakery-website (1 file)
  ! next: stint show project bakery-website

Lists grow and shrink by an item.

  $ stint --today 2026-09-15 set projects bakery-website times+='mon-thu 15:30-17:30' times+='sat 09:00-13:00' develops=teamwork,web-design
  ! done: set times, develops of project bakery-website (1 file)
  ! next: stint show project bakery-website
  $ stint --today 2026-09-15 set projects bakery-website times-='sat 09:00-13:00' develops+=initiative
  ! done: set times, develops of project bakery-website (1 file)
  ! next: stint show project bakery-website
  $ stint --today 2026-09-14 set projects bakery-website status=
  ! done: set status of project bakery-website (1 file)
  ! next: stint show project bakery-website
  ! counts (us-il-ccpe): nothing for career development; no team-based challenge
  ! to count more: 20 hours with a pathway, a mentor and pay or credit would be 20 of the 60 hours of career development; with work=team, a mentor and a deliverable it would be a team-based challenge
  ! posting: 2 of 6 good; no deliverable, 2.5 h where 10 to 40 h are usual, no mentor, no skill at a stated level
  $ cat projects/bakery-website.yaml
  title: Website
  business: bright-bakery
  seats: 3
  hours: 2h30m
  dates: 2026-10-05..2026-11-13
  times: [mon-thu 15:30-17:30]
  develops: [teamwork, web-design, initiative]

  # seen on Monday

An entry keeps its form: what is short stays short, what is long keeps the rest.

  $ stint set students s-1001 skills.web-design=3 -n | tail -2
  +skills: {web-design: 3}
   travel: [remote]
  ! would set skills of student s-1001: 1 file
  $ stint set students s-1001 skills.web-design.source=course -n | tail -2
  +skills: {web-design: {level: 2, source: course}}
   travel: [remote]
  ! would set skills of student s-1001: 1 file
  $ stint set students s-1001 skills.web-design.source=course skills.web-design=1 skills.spreadsheets=2
  ! done: set skills of student s-1001 (1 file)
  ! next: stint show student s-1001
  $ cat students/s-1001.yaml
  graduates: 2028
  skills: {web-design: {level: 1, source: course}, spreadsheets: 2}
  travel: [remote]

What is private goes to the private layer.

  $ stint set students s-1001 name='Maya Chen' phone=0123
  ! done: set name, phone of student s-1001 (1 file)
  ! next: stint show student s-1001
  $ cat private/students/s-1001.yaml
  name: Maya Chen
  phone: "0123"

The settings have no id.

  $ stint set program offer_days=10 places+=mall match.shortlist=8
  ! done: set offer_days, places, match of the program (1 file)
  $ git diff -U0 program.yaml | grep '^[-+]'
  --- a/program.yaml
  +++ b/program.yaml
  -places: [remote, on-campus, downtown]
  +places: [remote, on-campus, downtown, mall]
  -offer_days: 7
  +offer_days: 10
  +  shortlist: 8
  $ git add . && git commit -qm 'Set'

Many records at once, chosen by a condition.

  $ stint set students --where 'travel = remote' travel+=downtown
  ! done: set travel of 1 of 2 students, the others are so already (1 file)
  ! next: stint show student s-1001
  $ stint set students --where 'travel = remote' travel+=downtown
  ! nothing to change: all 2 students are so already
  $ stint set students --where 'graduates = 2027' status=left skills.teamwork=2
  ! done: set status, skills of student s-1002 (1 file)
  ! next: stint show student s-1002
  $ stint set students --where 'graduates = 2031' status=left
  ! nothing to do: no student matches
  $ git diff -U0 | grep '^[-+]'
  --- a/students/s-1001.yaml
  +++ b/students/s-1001.yaml
  -travel: [remote]
  +travel: [remote, downtown]
  --- a/students/s-1002.yaml
  +++ b/students/s-1002.yaml
  -status: paused
  +status: left
  +skills: {teamwork: 2}
  $ git add . && git commit -qm 'Set many'

A batch says for each record what to set; an empty cell leaves a field alone.

  $ cat >../changes.csv <<'END'
  > id,graduates,skills.teamwork
  > s-1001,2029,
  > s-1002,,3
  > END
  $ stint set students --from ../changes.csv
  ! done: set graduates, skills of 2 students (2 files)
  ! next: stint list students
  $ git diff -U0 | grep '^[-+]'
  --- a/students/s-1001.yaml
  +++ b/students/s-1001.yaml
  -graduates: 2028
  +graduates: 2029
  --- a/students/s-1002.yaml
  +++ b/students/s-1002.yaml
  -skills: {teamwork: 2}
  +skills: {teamwork: 3}
  $ stint set students --from ../changes.csv
  ! nothing to change: all 2 students are so already
  $ rm ../changes.csv; git add . && git commit -qm 'Set from a file'

Every mistake is shown where it was made, and nothing is changed.

  $ stint --today 2026-09-15 set projects bakery-website seats=0 statsu=open hours=long title=
  ! error: `0` is out of range [out-of-range]
  !       | seats=0
  !       |       ^
  ! help: write a number from 1 to 1000
  ! error: a project has no field `statsu` [unknown-field]
  !       | statsu=open
  !       | ^~~~~~
  ! help: did you mean `status`?
  ! error: `long` is not a length of work [bad-hours]
  !       | hours=long
  !       |       ^~~~
  ! help: write it as in `2.5`
  ! error: `title` is required and cannot be removed [missing-field]
  !       | title=
  !       | ^~~~~
  ! help: write the new value after `title=`
  ! stint: error: 4 errors in the arguments, so nothing was changed
  [2]
  $ stint set students s-1001 guardian.phone=0123
  ! error: `guardian` needs the field `name` as well [missing-field]
  !       | guardian.phone=0123
  !       |                ^~~~
  ! help: write guardian.name=… too
  ! stint: error: 1 error in the arguments, so nothing was changed
  [2]
  $ stint set students s-1001 travel+=remote travel-=north-side skills-=web-design
  ! error: `travel` of student `s-1001` has `remote` already [item-there]
  !       | travel+=remote
  !       |         ^~~~~~
  ! error: `travel` of student `s-1001` has no item `north-side` [no-such-item]
  !       | travel-=north-side
  !       |         ^~~~~~~~~~
  ! help: it has remote, downtown
  ! error: `skills` is a map, and `-=` is for lists [wrong-shape]
  !       | skills-=web-design
  !       | ^~~~~~
  ! help: write `skills.KEY=VALUE` to set an entry, `skills.KEY=` to remove it
  ! stint: error: 3 errors in the arguments, so nothing was changed
  [2]
  $ stint set students s-1001 availability.0.weekly=4
  ! error: there is no item 0 in `availability`, which has 0 items [no-such-item]
  !       | availability.0.weekly=4
  !       |                       ^
  ! help: items count from 0; `availability+=` adds one
  ! stint: error: 1 error in the arguments, so nothing was changed
  [2]
  $ stint --today 2026-09-15 set projects bakery-website business=brigth-bakery
  ! projects/bakery-website.yaml:2:11: error: there is no business `brigth-bakery` [unknown-business]
  !     2 | business: brigth-bakery
  !       |           ^~~~~~~~~~~~~
  ! help: did you mean `bright-bakery`?
  ! stint: error: this would bring in 1 error, so nothing was changed
  ! help: the lines above are those that would have been written
  [2]
  $ stint set program school_years=
  ! error: `school_years` is required and cannot be removed [missing-field]
  !       | school_years=
  !       | ^~~~~~~~~~~~
  ! help: write the new value after `school_years=`
  ! stint: error: 1 error in the arguments, so nothing was changed
  [2]
  $ stint set program 'match.fit={skills: 80, evidence: 30}'
  ! program.yaml:58:8: error: the weights add up to 110 [weights]
  !    58 |   fit: {skills: 80, evidence: 30}
  !       |        ^~~~~~~~~~~~~~~~~~~~~~~~~~
  ! help: weights are percentages: they add up to 100
  ! stint: error: this would bring in 1 error, so nothing was changed
  ! help: the lines above are those that would have been written
  [2]
  $ printf 'id,status\ns-1001,gone\ns-1003,left\n' | stint set students --from -
  ! -:2:8: error: `gone` is none of the words that may stand here [unknown-word]
  !     2 | s-1001,gone
  !       |        ^~~~
  ! help: write one of active, paused, left
  ! -:3:1: error: there is no student `s-1003` [unknown-id]
  !     3 | s-1003,left
  !       | ^~~~~~
  ! help: `stint add student` makes one
  ! stint: error: 2 errors in standard input (`-`), so nothing was changed
  [2]
  $ stint set students s-1003 status=left
  ! stint: error: no student `s-1003`
  ! help: `stint list students` shows all there are
  [2]
  $ stint set students status=left
  ! stint: error: which student?
  ! help: write `stint set students ID FIELD=VALUE`, or say which with `--where`
  [2]
  $ stint set students s-1001
  ! stint: error: `set` needs at least one field to change
  ! help: write `stint set students s-1001 FIELD=VALUE`
  [2]
  $ stint set students
  ! stint: error: which student?
  ! help: write `stint set students ID FIELD=VALUE`, or say which with `--where`
  [2]
  $ stint set students --where 'status = active'
  ! stint: error: `set` needs at least one field to change
  ! help: write `stint set students --where EXPR FIELD=VALUE`
  [2]
  $ stint set students --where 'statsu = active' status=left
  ! stint: error: students have no field `statsu`
  !     statsu = active
  !     ^~~~~~
  ! help: did you mean `status`?
  [2]
  $ stint set students --where x --from y
  ! stint: error: `--where` and `--from` exclude each other
  ! help: take one of them
  [2]
  $ stint set program --where x offer_days=3
  ! stint: error: the settings of a program are no list of records
  ! help: write `stint set program FIELD=VALUE`
  [2]
  $ stint set program
  ! stint: error: `set` needs at least one field to change
  ! help: write `stint set program FIELD=VALUE`
  [2]
  $ stint set students s-1001 --from x
  ! stint: error: `--from` and fields on the command line exclude each other
  ! help: put the fields into the file
  [2]
  $ git status --short

Without its kind the id is looked up.

  $ stint set s-1001 status=left
  ! stint: error: KIND is missing before `s-1001`
  ! help: write `stint set student s-1001 status=left`
  [2]
  $ stint set s-9999 status=left
  ! stint: error: no kind of record `s-9999`
  ! help: the kinds are schools, skills, pathways, rules, students, businesses, projects, placements, rounds
  [2]

What is odd about a project, though not wrong, is said when it comes in, and not
again.

  $ rm -rf n && cp -r $EXAMPLES/naperville n && cd n
  $ stint set project bakery-website dates=2025-10-05..2025-11-12 --today 2026-09-15
  ! done: set dates of project bakery-website (1 file)
  ! next: stint set project bakery-website dates=FIRST..LAST
  ! warning: bakery-website is open, but its last day was 2025-11-12
  $ stint set project bakery-website seats=3 --today 2026-09-15
  ! done: set seats of project bakery-website (1 file)
  ! next: stint show project bakery-website
  $ stint set project tablet-help status=closed --today 2026-09-15
  ! done: set status of project tablet-help (1 file)
  ! next: stint show project tablet-help
  ! warning: tablet-help is closed, but still has s-1028 (active), s-1042 (active)
  $ stint set project tablet-help hazards=baling,lifting --today 2026-09-15
  ! done: set hazards of project tablet-help (1 file)
  ! next: stint set project tablet-help hazards.0=balers
  ! warning: no rule knows the hazardous work `baling`, so that it asks for no age; did you mean `balers`?
  ! warning: no rule knows the hazardous work `lifting`, so that it asks for no age; `stint show rule us-flsa-youth` lists the words
  $ stint add project late title='Late' business=riverside-cafe seats=1 hours=10 dates=2026-10-05..2026-11-13 --today 2026-09-15
  ! done: add project late (1 file)
  ! next: stint show business riverside-cafe
  ! warning: late is open, but riverside-cafe is paused, so that nobody is matched with it
  ! counts (us-il-ccpe): nothing for career development; no team-based challenge
  ! to count more: 20 hours with a pathway, a mentor and pay or credit would be 20 of the 60 hours of career development; with 2 seats, work=team, a mentor, a technical skill, a durable skill and a deliverable it would be a team-based challenge
  ! posting: 2 of 6 good; no deliverable, no mentor, no skill at a stated level, no times
