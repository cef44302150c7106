`stint evaluate` records what each side says of a stint.

  $ cp -r $EXAMPLES/naperville p && cd p && git init -q && git add -A && git commit -qm start
  $ stint --today 2026-10-19 evaluate pantry-inventory s-1089 --as business --person frank --rate teamwork=3 --rate reliability=advanced --again yes --hire yes --comment 'Never late'
  ! stint: error: s-1089 on pantry-inventory: hope-pantry has no person `frank`
  ! help: its people are dee
  [2]
  $ stint --today 2026-10-19 evaluate pantry-inventory s-1089 --as business --rate teamwork=3 --rate reliability=advanced --again yes --hire yes --comment 'Never late' --on 2026-10-17
  ! done: enter the final evaluation by the business of s-1089 on pantry-inventory (1 file)
  ! next: stint complete pantry-inventory s-1089 --outcome OUTCOME
  $ stint --today 2026-10-19 evaluate pantry-inventory s-1089 --as student --kind preliminary --comment 'I like it'
  ! done: enter the preliminary evaluation by the student of s-1089 on pantry-inventory (1 file)
  ! next: stint complete pantry-inventory s-1089 --outcome OUTCOME
  $ git diff --stat && git diff | grep '^[+-][^+-]'
   placements/pantry-inventory/s-1089.yaml | 14 ++++++++++++++
   1 file changed, 14 insertions(+)
  +evaluations:
  +  - by: business
  +    kind: final
  +    on: 2026-10-17
  +    entered: {on: 2026-10-19, by: phostrawser}
  +    skills: {reliability: 4, teamwork: 3}
  +    again: yes
  +    hire: yes
  +    comment: Never late
  +  - by: student
  +    kind: preliminary
  +    on: 2026-10-19
  +    entered: {on: 2026-10-19, by: phostrawser}
  +    comment: I like it
  $ git commit -qam evaluated

What cannot be is refused, and nothing is changed.

  $ stint --today 2026-10-19 evaluate pantry-inventory s-1089 --as business --again no
  ! stint: error: s-1089 on pantry-inventory: the business has given a final evaluation already, on 2026-10-17
  ! help: `--force` enters a second one
  [2]
  $ stint --today 2026-10-19 evaluate pantry-inventory s-1089 --as student --rate teamwrok=3 --rate teamwork=5 --rate teamwork
  ! stint: error: 3 problems, so nothing was changed
  ! s-1089 on pantry-inventory: no skill `teamwrok`
  !   did you mean `teamwork`?
  ! s-1089 on pantry-inventory: `5` is no level
  !   1 emerging, 2 developing, 3 proficient, 4 advanced
  ! s-1089 on pantry-inventory: `teamwork` is no rating
  !   write it like `--rate teamwork=3`
  [2]
  $ stint --today 2026-10-19 evaluate pantry-inventory s-1089 --as student
  ! stint: error: s-1089 on pantry-inventory: an evaluation without any content
  ! help: give at least one of `--rate`, `--again`, `--hire` and `--comment`
  [2]
  $ stint --today 2026-10-19 evaluate pantry-inventory s-1089 --again yes
  ! stint: error: s-1089 on pantry-inventory: it is not said whose evaluation this is
  ! help: use `--as business`, `--as student` or `--as coordinator`
  [2]
  $ stint --today 2026-10-19 evaluate pantry-inventory s-1089 --as student --hire yes
  ! stint: error: s-1089 on pantry-inventory: only a business tells whether it would hire
  ! help: use `--hire` with `--as business`
  [2]
  $ stint --today 2026-10-19 evaluate pantry-inventory s-1089 --as student --again yes --person frank
  ! stint: error: s-1089 on pantry-inventory: `--person` names who at the business speaks
  ! help: use it with `--as business`
  [2]
  $ stint --today 2026-10-19 evaluate pantry-inventory s-1089 --as student --again yes --on 2026-10-20
  ! stint: error: s-1089 on pantry-inventory: 2026-10-20 is after today, 2026-10-19
  ! help: it is entered on that day, or later
  [2]
  $ stint --today 2026-10-19 evaluate pantry-inventory s-1089 --as student --again yes --on 2026-09-01
  ! stint: error: s-1089 on pantry-inventory: 2026-09-01 is before the stint started, on 2026-09-05
  [2]
  $ stint --today 2026-10-19 evaluate product-photos s-1099 --as student --again yes
  ! stint: error: s-1099 on product-photos: offered since 2026-09-10, and what is evaluated is an active, completed or ended stint
  [2]
  $ stint --today 2026-10-19 evaluate pantry-inventory s-1001 --as student --again yes
  ! stint: error: s-1001 on pantry-inventory: there is no placement
  ! help: `stint enroll pantry-inventory s-1001` makes one
  [2]
  $ git status --short
  $ stint evaluate pantry-inventory s-1089 --as busines
  ! stint: error: `--as` does not take `busines`
  ! help: did you mean `business`?
  [2]
  $ stint evaluate pantry-inventory s-1089 s-1112 --as business --again yes
  ! stint: error: an evaluation is of one student
  ! help: give one STUDENT, or a batch with `--from FILE`
  [2]
