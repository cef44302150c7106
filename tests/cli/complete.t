`stint complete` finishes a stint: the step, the outcome, and what is left open.

  $ cp -r $EXAMPLES/naperville p && cd p && git init -q && git add -A && git commit -qm start
  $ stint --today 2026-10-19 complete pantry-inventory s-1089 --outcome met --on 2026-10-17
  ! s-1089 on pantry-inventory: 6 of 18 hours are logged, and no more can be; `stint undo` takes this back
  ! s-1089 on pantry-inventory: no final evaluation by the business yet
  ! s-1089 on pantry-inventory: no final reflection by the student yet
  ! done: complete s-1089 on pantry-inventory (1 file)
  ! next: stint evaluate pantry-inventory s-1089 --as business --comment TEXT
  $ git diff --stat && git diff | grep '^[+-][^+-]'
   placements/pantry-inventory/s-1089.yaml | 2 ++
   1 file changed, 2 insertions(+)
  +  - {to: completed, on: 2026-10-17, by: phostrawser}
  +outcome: met
  $ git commit -qam completed

The business's evaluation can come along.

  $ stint --today 2026-10-19 complete pantry-inventory s-1112 s-1123 --outcome exceeded --rate teamwork=4 --again yes
  ! s-1112 on pantry-inventory: 6 of 18 hours are logged, and no more can be; `stint undo` takes this back
  ! s-1112 on pantry-inventory: no final reflection by the student yet
  ! s-1123 on pantry-inventory: 5.5 of 18 hours are logged, and no more can be; `stint undo` takes this back
  ! s-1123 on pantry-inventory: no final reflection by the student yet
  ! done: complete 2 students on pantry-inventory (2 files)
  ! next: stint evaluate pantry-inventory s-1112 --as student --comment TEXT
  $ git diff --stat
   placements/pantry-inventory/s-1112.yaml | 9 +++++++++
   placements/pantry-inventory/s-1123.yaml | 9 +++++++++
   2 files changed, 18 insertions(+)
  $ git commit -qam completed

What cannot be is refused, and nothing is changed.

  $ stint --today 2026-10-19 complete pantry-inventory s-1089 --outcome met
  ! stint: error: s-1089 on pantry-inventory: completed already, on 2026-10-17
  [2]
  $ stint --today 2026-10-19 complete laptop-refresh s-1101
  ! stint: error: s-1101 on laptop-refresh: no outcome is given
  ! help: `--outcome` is exceeded, met, partly or not-met
  [2]
  $ stint --today 2026-10-19 complete laptop-refresh s-1101 s-1062 --outcome met
  ! stint: error: s-1062 on laptop-refresh: completed does not follow ended
  ! help: from ended it goes on to applied or offered
  [2]
  $ stint --today 2026-10-19 complete product-photos s-1099 --outcome met
  ! stint: error: s-1099 on product-photos: completed does not follow offered
  ! help: `stint move active product-photos s-1099` starts the stint
  [2]
  $ stint --today 2026-10-19 complete laptop-refresh s-1101 --outcome met --rate teamwrok=3
  ! stint: error: s-1101 on laptop-refresh: no skill `teamwrok`
  ! help: did you mean `teamwork`?
  [2]
  $ stint --today 2026-10-19 complete laptop-refresh s-1101 --outcome met --person ana
  ! stint: error: s-1101 on laptop-refresh: `--person` without an evaluation
  ! help: give at least one of `--rate`, `--again`, `--hire` and `--comment`
  [2]
  $ stint --today 2026-10-19 complete laptop-refresh s-1101 --outcome met --on 2026-10-20
  ! stint: error: s-1101 on laptop-refresh: 2026-10-20 is after today, 2026-10-19
  ! help: name another day with `--on`
  [2]
  $ git status --short
  $ stint complete laptop-refresh s-1101 --outcome fine
  ! stint: error: `--outcome` does not take `fine`
  ! help: it takes exceeded, met, partly, not-met
  [2]

With all hours logged there is nothing to say of them; what comes next can be
typed as it stands.

  $ cd .. && cp -r $EXAMPLES/naperville q && cd q && git init -q && git add -A && git commit -qm start
  $ for day in 10-03 10-10 10-17 10-24; do stint -q --today 2026-10-26 log pantry-inventory s-1112 3 --on 2026-$day; done
  $ stint --today 2026-10-26 log --verify pantry-inventory s-1112 -q
  $ stint --today 2026-10-26 complete pantry-inventory s-1112 --outcome met
  ! s-1112 on pantry-inventory: no final evaluation by the business yet
  ! s-1112 on pantry-inventory: no final reflection by the student yet
  ! done: complete s-1112 on pantry-inventory (1 file)
  ! next: stint evaluate pantry-inventory s-1112 --as business --comment TEXT
  $ stint --today 2026-10-26 evaluate pantry-inventory s-1112 --as business --comment TEXT -q
