A change is refused for an error that shows in another record, as long as the two
are checked together. Two projects of one business, which takes two students at
once, and stints on both.

  $ stint init p -q --today 2026-09-14 && cd p
  $ for s in s-1 s-2 s-3; do stint add students $s graduates=2028 -q; done
  $ stint add businesses bakery name=Bakery capacity=2 'people.ann={name: Ann}' 'people.cyd={name: Cyd}' -q
  $ stint add businesses florist name=Florist 'people.bob={name: Bob}' -q
  $ stint --today 2026-09-15 add projects website business=bakery title=Website seats=2 hours=30 dates=2026-10-05..2026-11-13 mentor=ann -q
  $ stint --today 2026-09-15 add projects shop business=bakery title=Shop seats=2 hours=30 dates=2027-01-11..2027-02-19 -q
  $ mkdir -p placements/website placements/shop
  $ echo 'history: [{to: offered, on: 2026-09-14}]' | tee placements/website/s-1.yaml placements/website/s-2.yaml >placements/shop/s-3.yaml
  $ echo 'mentor: ann' >>placements/shop/s-3.yaml
  $ git init -q && git add . && git commit -qm 'Begin'

Fewer seats than are held: by the project, and by one placement more.

  $ stint --today 2026-09-15 set projects website seats=1
  ! projects/website.yaml:4:8: error: 2 seats are held, but there is only 1 [too-few-seats]
  !     4 | seats: 1
  !       |        ^
  ! help: end a placement, or ask the business for another seat
  ! stint: error: this would bring in 1 error, so nothing was changed
  ! help: the lines above are those that would have been written
  [2]
  $ stint set placements website/s-1 history.0.to=applied -q --today 2026-09-14
  $ stint --today 2026-09-15 set projects website seats=1 -q
  $ stint set placements website/s-1 history.0.to=offered --today 2026-09-14
  ! projects/website.yaml:4:8: error: 2 seats are held, but there is only 1 [too-few-seats]
  !     4 | seats: 1
  !       |        ^
  ! help: end a placement, or ask the business for another seat
  ! stint: error: this would bring in 1 error, so nothing was changed
  ! help: the lines above are those that would have been written
  [2]
  $ git checkout -q .

More students at once than the business takes: by its capacity, by the days of a
project, by those of a placement, and by a project that comes from elsewhere.

  $ stint set businesses bakery capacity=1
  ! businesses/bakery.yaml:2:11: error: on one day 2 students are there, but its capacity is 1 [over-capacity]
  !     2 | capacity: 1
  !       |           ^
  ! help: end a placement, or raise the capacity
  ! stint: error: this would bring in 1 error, so nothing was changed
  ! help: the lines above are those that would have been written
  [2]
  $ stint --today 2026-09-14 set projects shop dates=2026-10-05..2026-11-13
  ! businesses/bakery.yaml:2:11: error: on one day 3 students are there, but its capacity is 2 [over-capacity]
  !     2 | capacity: 2
  !       |           ^
  ! help: end a placement, or raise the capacity
  ! stint: error: this would bring in 1 error, so nothing was changed
  ! help: the lines above are those that would have been written
  [2]
  $ stint set placements shop/s-3 dates=2026-11-02..2026-11-20 --today 2026-09-14
  ! businesses/bakery.yaml:2:11: error: on one day 3 students are there, but its capacity is 2 [over-capacity]
  !     2 | capacity: 2
  !       |           ^
  ! help: end a placement, or raise the capacity
  ! stint: error: this would bring in 1 error, so nothing was changed
  ! help: the lines above are those that would have been written
  [2]
  $ stint set placements shop/s-3 mentor= -q --today 2026-09-14
  $ stint --today 2026-09-15 set projects shop business=florist dates=2026-10-05..2026-11-13 -q
  $ stint --today 2026-09-15 set projects shop business=bakery
  ! businesses/bakery.yaml:2:11: error: on one day 3 students are there, but its capacity is 2 [over-capacity]
  !     2 | capacity: 2
  !       |           ^
  ! help: end a placement, or raise the capacity
  ! stint: error: this would bring in 1 error, so nothing was changed
  ! help: the lines above are those that would have been written
  [2]
  $ stint set placements shop/s-3 dates=2027-01-11..2027-02-19 -q --today 2026-09-14
  $ stint --today 2026-09-15 set projects shop business=bakery
  ! done: set business of project shop (1 file)
  ! next: stint show project shop
  ! counts (us-il-ccpe): nothing for career development; no team-based challenge
  ! to count more: 30 hours with a pathway, a mentor and pay or credit would be 30 of the 60 hours of career development; with work=team, a mentor, a technical skill, a durable skill and a deliverable it would be a team-based challenge
  ! posting: 2 of 6 good; no deliverable, no mentor, no skill at a stated level, no times
  $ git checkout -q .

A person whom projects and placements name, of the business and of another one.

  $ stint set businesses bakery people.ann=
  ! placements/shop/s-3.yaml:2:9: error: there is no person `ann` [unknown-person]
  !     2 | mentor: ann
  !       |         ^~~
  ! help: people of `bakery` stand under `people` in its record
  ! projects/website.yaml:3:9: error: there is no person `ann` [unknown-person]
  !     3 | mentor: ann
  !       |         ^~~
  ! help: people of `bakery` stand under `people` in its record
  ! stint: error: this would bring in 2 errors, so nothing was changed
  ! help: the lines above are those that would have been written
  [2]
  $ stint --today 2026-09-15 set projects website business=florist
  ! projects/website.yaml:3:9: error: there is no person `ann` [unknown-person]
  !     3 | mentor: ann
  !       |         ^~~
  ! help: people of `florist` stand under `people` in its record
  ! stint: error: this would bring in 1 error, so nothing was changed
  ! help: the lines above are those that would have been written
  [2]
  $ stint --today 2026-09-15 set projects website business=florist mentor=bob -q
  $ stint --today 2026-09-15 set projects shop business=florist
  ! placements/shop/s-3.yaml:2:9: error: there is no person `ann` [unknown-person]
  !     2 | mentor: ann
  !       |         ^~~
  ! help: people of `florist` stand under `people` in its record
  ! stint: error: this would bring in 1 error, so nothing was changed
  ! help: the lines above are those that would have been written
  [2]
  $ stint set placements shop/s-3 mentor=bob --today 2026-09-14
  ! placements/shop/s-3.yaml:2:9: error: there is no person `bob` [unknown-person]
  !     2 | mentor: bob
  !       |         ^~~
  ! help: people of `bakery` stand under `people` in its record
  ! stint: error: this would bring in 1 error, so nothing was changed
  ! help: the lines above are those that would have been written
  [2]
  $ git checkout -q .

What a record names itself, with the nearest of all that there are.

  $ stint set students s-1 skills.tecmwork=2
  ! students/s-1.yaml:2:10: error: there is no skill `tecmwork` [unknown-skill]
  !     2 | skills: {tecmwork: 2}
  !       |          ^~~~~~~~
  ! help: did you mean `teamwork`?
  ! stint: error: this would bring in 1 error, so nothing was changed
  ! help: the lines above are those that would have been written
  [2]
  $ stint set students s-1 'choices=[website, shopp]'
  ! students/s-1.yaml:2:20: error: there is no project `shopp` [unknown-project]
  !     2 | choices: [website, shopp]
  !       |                    ^~~~~
  ! help: did you mean `shop`?
  ! stint: error: this would bring in 1 error, so nothing was changed
  ! help: the lines above are those that would have been written
  [2]
  $ stint set placements website/s-1 round=2026-fall --today 2026-09-14
  ! placements/website/s-1.yaml:2:8: error: there is no round `2026-fall` [unknown-round]
  !     2 | round: 2026-fall
  !       |        ^~~~~~~~~
  ! help: `stint list rounds` shows them
  ! stint: error: this would bring in 1 error, so nothing was changed
  ! help: the lines above are those that would have been written
  [2]

An error that was there before is none of the change's business, near or far.

  $ echo 'school: nowhere' >>students/s-2.yaml
  $ stint set students s-2 graduates=2029
  ! done: set graduates of student s-2 (1 file)
  ! next: stint show student s-2
  $ stint set students s-1 graduates=2029
  ! done: set graduates of student s-1 (1 file)
  ! next: stint show student s-1
  $ stint set businesses bakery capacity=3
  ! done: set capacity of business bakery (1 file)
  ! next: stint show business bakery
  $ echo 'title: Again' >>projects/website.yaml
  $ stint set businesses bakery capacity=4
  ! done: set capacity of business bakery (1 file)
  ! next: stint show business bakery
  $ git status --short
   M businesses/bakery.yaml
   M projects/website.yaml
   M students/s-1.yaml
   M students/s-2.yaml
