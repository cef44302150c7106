Who is turned down is told why, and what to try next.

  $ cp -r $EXAMPLES/naperville p && cd p && git init -q && git add -A && git commit -qm start

The records know what was missing, and which open project would help.

  $ stint --today 2026-09-15 move rejected winter-camp-plan s-1045 --cause fit --coach
  $ git diff | grep '^[+-][^+-]'
  $ git commit -qam rejected
  $ stint --today 2026-09-15 show student s-1045 | grep -A 3 '^coaching'

It can be looked at first, at any time, for anyone with a placement.

  $ stint --today 2026-09-15 -n coach patient-handouts s-1126
  $ stint --today 2026-09-15 -n coach bridge-data s-1120

What a person says goes before what is worked out.

  $ stint --today 2026-09-15 coach patient-handouts s-1126 --note 'Bring a leaflet of your own' --next library-video
  $ git diff | grep '^[+-][^+-]'
  $ git commit -qam coached

The student applies again: how it ended, and what was said, is told.

  $ stint --today 2026-09-22 -n enroll winter-camp-plan s-1045 --to applied

What cannot be is refused, and nothing is changed.

  $ stint --today 2026-09-15 coach patient-handouts s-1126 --note 'Bring a leaflet of your own'
  $ stint --today 2026-09-15 coach patient-handouts s-1126 --next libary-video
  $ stint --today 2026-09-15 coach patient-handouts s-1042
  $ stint --today 2026-09-15 coach patient-handouts s-1126 --on 2026-09-16
  $ stint --today 2026-09-15 coach patient-handouts s-1126 --on 2026-01-16
  $ stint --today 2026-09-15 move shortlisted patient-handouts s-1126 --coach
  $ git status --short
  $ stint coach patient-handouts

What follows from private fields is not written into a file that is shared.

  $ sed -i 's/^  students: \[name,/  students: [name, skills, availability,/' program.yaml
  $ stint --today 2026-09-15 -n coach patient-handouts s-1126
