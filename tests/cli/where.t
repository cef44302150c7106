Conditions on records, as `--where` takes them.

A small program, made by hand.

  $ mkdir -p fair/students fair/skills fair/businesses fair/projects
  $ mkdir -p fair/schools fair/placements/web fair/private/students && cd fair
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > places: [remote, downtown]
  > staff: {kim: {name: Kim}}
  > END
  $ echo 'name: North High' > schools/north.yaml
  $ echo 'name: Web design' > skills/web-design.yaml
  $ echo 'name: Photography' > skills/photography.yaml
  $ printf 'name: Bright Bakery\ncapacity: 3\n' > businesses/bakery.yaml
  $ cat > students/s-1.yaml <<'END'
  > school: north
  > graduates: 2028
  > skills: {web-design: 2, photography: {level: 1, source: course}}
  > choices: [web, poster]
  > END
  $ printf 'name: Maya Chen\nborn: 2010-02-03\n' > private/students/s-1.yaml
  $ printf 'school: north\ngraduates: 2027\n' > students/s-2.yaml
  $ printf 'name: Sam Lee\n' > private/students/s-2.yaml
  $ echo 'status: left' > students/s-3.yaml
  $ printf 'name: Sam Lee\n' > private/students/s-3.yaml
  $ cat > projects/web.yaml <<'END'
  > title: A web page
  > business: bakery
  > seats: 2
  > hours: 30
  > dates: 2026-10-05..2026-11-13
  > requires: {web-design: 2}
  > END
  $ cat > projects/poster.yaml <<'END'
  > title: A poster
  > business: bakery
  > seats: 1
  > hours: 7.5
  > dates: 2027-01-11..2027-02-05
  > place: downtown
  > END
  $ cat > placements/web/s-1.yaml <<'END'
  > history:
  >   - {to: offered, on: 2026-09-20, by: kim}
  >   - {to: active, on: 2026-10-05, by: kim}
  > hours:
  >   - {on: 2026-10-06, worked: 2.5}
  > END

  $ stint --today 2026-10-19 list students --where 'grade>=12' --format ids
  s-2

  $ stint list students --where 'name~maya or status=left' --format ids
  s-1
  s-3

  $ stint list students --where 'not (school=north and placements)' --format ids
  s-2
  s-3

  $ stint list students --where "name='sam lee'" --format ids

  $ stint list students --where "name='Sam Lee'" --format ids
  s-2
  s-3

  $ stint list students --where 'skills.web-design>=developing' --format ids
  s-1

  $ stint list students --where 'skills.photography != 1' --format ids
  s-2
  s-3

  $ stint list students --where 'choices=web' --format ids
  s-1

  $ stint list projects --where 'hours>7h' --format ids
  poster
  web

  $ stint list projects --where 'dates~2027-01-12' --format ids
  poster

  $ stint list projects --where 'place and seats_left>0' --format ids
  poster

  $ stint list placements --where 'state>=offered and state<=active'
  id       state   since       dates                   worked  verified
  web/s-1  active  2026-10-05  2026-10-05..2026-11-13     2.5         0

Every fault is shown where it is.

  $ stint list students --where 'school and grad>=12'
  ! stint: error: students have no field `grad`
  !     school and grad>=12
  !                ^~~~
  ! help: did you mean `grade`?
  [2]

  $ stint list students --where 'skills.web-desing>=2'
  ! stint: error: no skill `web-desing`
  !     skills.web-desing>=2
  !            ^~~~~~~~~~
  ! help: did you mean `web-design`?
  [2]

  $ stint list students --where 'school = nroth'
  ! stint: error: no school `nroth`
  !     school = nroth
  !              ^~~~~
  ! help: did you mean `north`?
  [2]

  $ stint list students --where 'status=actve'
  ! stint: error: `status` is never `actve`
  !     status=actve
  !            ^~~~~
  ! help: did you mean `active`?
  [2]

  $ stint list students --where 'status=sleeping'
  ! stint: error: `status` is never `sleeping`
  !     status=sleeping
  !            ^~~~~~~~
  ! help: it is one of active, paused, left
  [2]

  $ stint list students --where 'grade>eleven'
  ! stint: error: `eleven` is not a whole number, as `grade` is
  !     grade>eleven
  !           ^~~~~~
  ! help: write it like 2
  [2]

  $ stint list students --where 'born<yesterday'
  ! stint: error: `yesterday` is not a date, as `born` is
  !     born<yesterday
  !          ^~~~~~~~~
  ! help: write it like 2026-10-05
  [2]

  $ stint list students --where 'placements=web'
  ! stint: error: `placements` has fields of its own, and is compared by them
  !     placements=web
  !     ^~~~~~~~~~
  ! help: one of placements.project, placements.student, placements.business, placements.state, placements.since, placements.dates, placements.worked, placements.verified, placements.outcome, placements.answer_by, placements.overdue
  [2]

  $ stint list students --where 'grade~1'
  ! stint: error: `grade` is a whole number, which contains nothing
  !     grade~1
  !           ^
  ! help: compare it with = or another sign instead of ~
  [2]

  $ stint list students --where 'grade==12'
  ! stint: error: no comparison is written `==`
  !     grade==12
  !          ^~
  ! help: there are =, !=, <, <=, >, >= and ~ (contains)
  [2]

  $ stint list students --where 'name=Maya Chen'
  ! stint: error: `and` or `or` must stand between two conditions
  !     name=Maya Chen
  !               ^~~~
  ! help: a value with blanks is written in quotes
  [2]

  $ stint list students --where 'school && status=active'
  ! stint: error: `and` or `or` must stand between two conditions
  !     school && status=active
  !            ^~
  ! help: write `and`
  [2]

  $ stint list students --where '(school or status=left'
  ! stint: error: this `(` is never closed
  !     (school or status=left
  !     ^
  ! help: write `)` where it ends
  [2]

  $ stint list students --where 'school)'
  ! stint: error: there is no `(` for this `)`
  !     school)
  !           ^
  ! help: take it away, or write `(` where it begins
  [2]

  $ stint list students --where "name='Maya"
  ! stint: error: this quote is never closed
  !     name='Maya
  !          ^~~~~
  ! help: write ' where it ends
  [2]

  $ stint list students --where 'school and'
  ! stint: error: a condition is missing here
  !     school and
  !               ^
  ! help: write one like `grade>=11` or `skills.web-design>=2`
  [2]

  $ stint list students --where ''
  ! stint: error: a condition is missing here
  !      (re)
  !     ^
  ! help: write one like `grade>=11` or `skills.web-design>=2`
  [2]

  $ stint list projects --where 'hours>=much'
  ! stint: error: `much` is not a length of work, as `hours` is
  !     hours>=much
  !            ^~~~
  ! help: write it like 2.5
  [2]

  $ stint list projects --where 'pay.rate>lots'
  ! stint: error: `lots` is not an amount of money, as `pay.rate` is
  !     pay.rate>lots
  !              ^~~~
  ! help: write it like 15.00
  [2]

  $ stint list projects --where 'nothing.at.all=1'
  ! stint: error: projects have no field `nothing`
  !     nothing.at.all=1
  !     ^~~~~~~
  ! help: the fields are id, title, business, mentor, deliverable, seats, minimum,
  !       hours, minutes, dates, times, place, pay, requires, prefers, develops,
  !       age, grades, hazards, pathways, pathways_only, work, selection,
  !       candidates, candidates_only, counts_as, posted, series, status,
  !       seats_left, worked, worked_minutes, counts_for, for_ages, advice,
  !       placements
  [2]
