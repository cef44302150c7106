A project that was held comes again.

  $ cp -R "$EXAMPLES/naperville" . && cd naperville
  $ git init -q . && git add -A && git commit -qm 'The program'

The new one is a copy with its comments: open, posted today, without candidates,
in the same series.

  $ stint repeat bakery-website bakery-website-2027 dates=2027-10-04..2027-11-12 seats=3 --today 2027-06-15
  ! done: repeat bakery-website as bakery-website-2027 (1 file)
  ! next: stint match bakery-website-2027
  $ diff projects/bakery-website.yaml projects/bakery-website-2027.yaml
  5c5
  < seats: 2
  ---
  > seats: 3
  8c8
  < dates: 2026-10-05..2026-11-13
  ---
  > dates: 2027-10-04..2027-11-12
  22d21
  < candidates: [s-1042, [s-1077, s-1080]]
  24c23
  < posted: 2026-09-10
  ---
  > posted: 2027-06-15
  [1]
  $ git status --short
  ?? projects/bakery-website-2027.yaml

A project that was in no series gives it its name. `--start` moves the dates.

  $ stint repeat pantry-drive-2025 pantry-drive-2027 --start 2027-11-01 --today 2027-06-15
  ! done: repeat pantry-drive-2025 as pantry-drive-2027 (2 files)
  ! next: stint match pantry-drive-2027
  ! pantry-drive-2025 was changed, too: it is now the first of the series
  $ git diff -U0 projects/pantry-drive-2025.yaml | grep '^[-+]'
  --- a/projects/pantry-drive-2025.yaml
  +++ b/projects/pantry-drive-2025.yaml
  +series: pantry-drive-2025
  $ diff projects/pantry-drive-2025.yaml projects/pantry-drive-2027.yaml
  8c8
  < dates: 2025-11-01..2025-12-13
  ---
  > dates: 2027-11-01..2027-12-13
  15,16c15,16
  < posted: 2025-10-10
  < status: closed
  ---
  > posted: 2027-06-15
  > status: open
  [1]
  $ stint check --today 2027-06-15 | grep errors
  512 files, no errors

Mistakes, all at once.

  $ stint repeat bakery-website
  ! stint: error: `repeat` needs NEW FIELD=VALUE: the new project's id, and what is different; at least its `dates`
  ! help: usage: stint repeat PROJECT NEW FIELD=VALUE… [options]
  [2]
  $ stint repeat bakery-website dates=2027-10-04..2027-11-12
  ! stint: error: NEW, the new project's id, is missing
  ! help: write `stint repeat bakery-website NEW dates=2027-10-04..2027-11-12`
  [2]
  $ stint repeat bakery-websit bakery-2 dates=2027-10-04..2027-11-12
  ! stint: error: no project `bakery-websit`
  ! help: did you mean `bakery-website`?
  [2]
  $ stint repeat bakery-website museum-tour seats=none
  ! error: a project that is held again needs new dates [missing-field]
  !       | museum-tour
  !       | ^~~~~~~~~~~
  ! help: write dates=FIRST..LAST, or `--start DATE` for 40 days as before
  ! error: there is already a project `museum-tour` [taken-id]
  !       | museum-tour
  !       | ^~~~~~~~~~~
  ! help: take another id
  ! error: `none` is not a whole number [bad-number]
  !       | seats=none
  !       |       ^~~~
  ! help: write a number from 1 to 1000
  ! stint: error: 3 errors in the arguments, so nothing was changed
  [2]
  $ stint repeat bakery-website Bakery requires.web-desing=2 dates=2027-10-04..2027-11-12
  ! error: `Bakery` is not an id: it holds the capital letter `B`; write it in lower case [bad-id]
  !       | Bakery
  !       | ^~~~~~
  ! help: write `bakery`
  ! stint: error: 1 error in the arguments, so nothing was changed
  [2]
  $ stint repeat bakery-website bakery-3 dates=2027-10-04..2027-11-12 mentor=nobody
  ! projects/bakery-3.yaml:3:9: error: there is no person `nobody` [unknown-person]
  !     3 | mentor: nobody
  !       |         ^~~~~~
  ! help: people of `bright-bakery` stand under `people` in its record
  ! stint: error: this would bring in 1 error, so nothing was changed
  ! help: the lines above are those that would have been written
  [2]
  $ git status --short
   M projects/pantry-drive-2025.yaml
  ?? projects/bakery-website-2027.yaml
  ?? projects/pantry-drive-2027.yaml

A private field of projects stays private.

  $ git add -A && git commit -qm 'Again'
  $ stint set program private_fields.projects=deliverable -q
  $ stint --today 2026-09-15 set projects museum-tour deliverable= -q && stint --today 2026-09-15 set projects museum-tour deliverable='A secret' -q
  $ stint repeat museum-tour museum-tour-2027 --start 2027-10-01 --today 2027-06-15 -q
  $ cat private/projects/museum-tour-2027.yaml
  deliverable: A secret
  $ grep -c secret projects/museum-tour-2027.yaml
  0
  [1]

The old project joins the series, if it was in none; a project in the past is
held by nobody.

  $ stint add project night title='A night' business=city-library seats=1 hours=10 dates=2026-10-05..2026-11-13 -q --today 2026-06-15
  $ stint repeat night night2 --start 2027-10-04 --today 2027-06-15
  ! done: repeat night as night2 (2 files)
  ! next: stint match night2
  ! night was changed, too: it is now the first of the series
  $ stint repeat night night3 --start 2020-10-04 --today 2027-06-15
  ! done: repeat night as night3 (1 file)
  ! next: stint set project night3 dates=FIRST..LAST
  ! warning: night3 is open, but its last day was 2020-11-12
