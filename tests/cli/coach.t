Who is turned down is told why, and what to try next.

  $ cp -r $EXAMPLES/naperville p && cd p && git init -q && git add -A && git commit -qm start

The records know what was missing, and which open project would help.

  $ stint --today 2026-09-15 move rejected winter-camp-plan s-1045 --cause fit --coach
  ! s-1045 on winter-camp-plan: Better with: first-aid-cpr 1 (none yet). Next: museum-tour.
  ! done: move s-1045 on winter-camp-plan to rejected (1 file)
  ! next: stint match winter-camp-plan
  $ git diff | grep '^[+-][^+-]'
  +coaching:
  +  - on: 2026-09-15
  +    by: phostrawser
  +    note: "Better with: first-aid-cpr 1 (none yet). Next: museum-tour."
  +    next: museum-tour
  $ git commit -qam rejected
  $ stint --today 2026-09-15 show student s-1045 | grep -A 3 '^coaching'
  coaching
    project           on          note                                                         next
    winter-camp-plan  2026-09-15  Better with: first-aid-cpr 1 (none yet). Next: museum-tour.  museum-tour
  ^$ (re)

It can be looked at first, at any time, for anyone with a placement.

  $ stint --today 2026-09-15 -n coach patient-handouts s-1126
  --- a/placements/patient-handouts/s-1126.yaml
  +++ b/placements/patient-handouts/s-1126.yaml
  @@ -1,2 +1,7 @@
   history:
     - {to: applied, on: 2026-09-02, by: phostrawser}
  +coaching:
  +  - on: 2026-09-15
  +    by: phostrawser
  +    note: "All that was asked for is there. Next: translate-guide."
  +    next: translate-guide
  ! s-1126 on patient-handouts: All that was asked for is there. Next: translate-guide.
  ! would note what s-1126 on patient-handouts was told: 1 file
  $ stint --today 2026-09-15 -n coach bridge-data s-1120
  --- a/placements/bridge-data/s-1120.yaml
  +++ b/placements/bridge-data/s-1120.yaml
  @@ -2,3 +2,8 @@
     - {to: applied, on: 2026-09-14, by: phostrawser}
     - {to: shortlisted, on: 2026-09-14, by: phostrawser}
     - {to: interview, on: 2026-09-14, by: phostrawser, at: "16:00", where: video call}
  +coaching:
  +  - on: 2026-09-15
  +    by: phostrawser
  +    note: "Better with: data-analysis 2 (none yet), databases 1 (none yet). Next: riverwalk-survey, which develops data-analysis."
  +    next: riverwalk-survey
  ! s-1120 on bridge-data: Better with: data-analysis 2 (none yet), databases 1 (none yet). Next: riverwalk-survey, which develops data-analysis.
  ! would note what s-1120 on bridge-data was told: 1 file

What a person says goes before what is worked out.

  $ stint --today 2026-09-15 coach patient-handouts s-1126 --note 'Bring a leaflet of your own' --next library-video
  ! s-1126 on patient-handouts: Bring a leaflet of your own
  ! done: note what s-1126 on patient-handouts was told (1 file)
  ! next: stint explain s-1126 library-video
  $ git diff | grep '^[+-][^+-]'
  +coaching:
  +  - {on: 2026-09-15, by: phostrawser, note: Bring a leaflet of your own, next: library-video}
  $ git commit -qam coached

The student applies again: how it ended, and what was said, is told.

  $ stint --today 2026-09-22 -n enroll winter-camp-plan s-1045 --to applied
  --- a/placements/winter-camp-plan/s-1045.yaml
  +++ b/placements/winter-camp-plan/s-1045.yaml
  @@ -1,6 +1,7 @@
   history:
   - {to: applied, on: 2026-09-02, by: phostrawser}
   - {to: rejected, on: 2026-09-15, by: phostrawser, cause: fit}
  +- {to: applied, on: 2026-09-22, by: phostrawser}
   coaching:
     - on: 2026-09-15
       by: phostrawser
  ! s-1045 on winter-camp-plan: rejected on 2026-09-15 (fit); told on 2026-09-15: Better with: first-aid-cpr 1 (none yet). Next: museum-tour.
  ! would enroll s-1045 on winter-camp-plan as applied: 1 file

What cannot be is refused, and nothing is changed.

  $ stint --today 2026-09-15 coach patient-handouts s-1126 --note 'Bring a leaflet of your own'
  ! stint: error: s-1126 on patient-handouts: this was noted already, on 2026-09-15
  ! help: `--note TEXT` notes something else
  [2]
  $ stint --today 2026-09-15 coach patient-handouts s-1126 --next libary-video
  ! stint: error: s-1126 on patient-handouts: no project `libary-video`
  ! help: did you mean `library-video`?
  [2]
  $ stint --today 2026-09-15 coach patient-handouts s-1042
  ! stint: error: s-1042 on patient-handouts: there is no placement
  ! help: `stint enroll patient-handouts s-1042 --to applied` makes one
  [2]
  $ stint --today 2026-09-15 coach patient-handouts s-1126 --on 2026-09-16
  ! stint: error: s-1126 on patient-handouts: 2026-09-16 is after today, 2026-09-15
  ! help: it is noted on that day, or later
  [2]
  $ stint --today 2026-09-15 coach patient-handouts s-1126 --on 2026-01-16
  ! stint: error: s-1126 on patient-handouts: 2026-01-16 is before the first step, on 2026-09-02
  ! help: name a later day with `--on DATE`
  [2]
  $ stint --today 2026-09-15 move shortlisted patient-handouts s-1126 --coach
  ! stint: error: s-1126 on patient-handouts: `--coach` is for a student whose stint ended, and shortlisted is no end
  ! help: `stint coach` tells a student something at any time
  [2]
  $ git status --short
  $ stint coach patient-handouts
  ! stint: error: STUDENT is missing
  ! help: name one, or give a batch with `--from FILE`
  [2]

What follows from private fields is not written into a file that is shared.

  $ sed -i 's/^  students: \[name,/  students: [name, skills, availability,/' program.yaml
  $ stint --today 2026-09-15 -n coach patient-handouts s-1126
  --- a/placements/patient-handouts/s-1126.yaml
  +++ b/placements/patient-handouts/s-1126.yaml
  @@ -2,3 +2,4 @@
     - {to: applied, on: 2026-09-02, by: phostrawser}
   coaching:
     - {on: 2026-09-15, by: phostrawser, note: Bring a leaflet of your own, next: library-video}
  +  - {on: 2026-09-15, by: phostrawser, note: "All that was asked for is there. Next: translate-guide.", next: translate-guide}
  ! s-1126 on patient-handouts: All that was asked for is there. Next: translate-guide.
  ! would note what s-1126 on patient-handouts was told: 1 file

What to try next is open, and the next command is one that can be done.

  $ cd .. && cp -r $EXAMPLES/naperville q && cd q && git init -q && git add -A && git commit -qm start
  $ stint --today 2026-09-15 coach winter-camp-plan s-1045 --next bakery-website-2025
  ! stint: error: s-1045 on winter-camp-plan: bakery-website-2025 is no project to try next: it is closed
  ! help: `stint match --student ID` shows the projects that suit
  [2]
  $ stint --today 2026-10-31 coach winter-camp-plan s-1045 --next pantry-inventory --note 'Try this'
  ! stint: error: s-1045 on winter-camp-plan: pantry-inventory is no project to try next: it ended on 2026-10-24
  ! help: `stint match --student ID` shows the projects that suit
  [2]
  $ stint --today 2026-09-15 coach winter-camp-plan s-1045 --next sensor-bench --note 'Or that'
  ! s-1045 on winter-camp-plan: Or that
  ! done: note what s-1045 on winter-camp-plan was told (1 file)
  ! next: stint explain s-1045 sensor-bench
  $ stint --today 2026-09-15 coach winter-camp-plan s-1045 --note ''
  ! stint: error: s-1045 on winter-camp-plan: an empty note
  ! help: without `--note` the records say it
  [2]
