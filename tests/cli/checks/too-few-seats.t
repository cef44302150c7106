A project has a seat for each student that it holds.

  $ mkdir -p businesses projects students placements/mural
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ echo 'name: Bright Bakery' > businesses/bakery.yaml
  $ cat > projects/mural.yaml <<'END'
  > title: A mural
  > business: bakery
  > seats: 1
  > hours: 20
  > dates: 2026-10-05..2026-11-13
  > END
  $ echo 'graduates: 2028' > students/s-1.yaml
  $ echo 'graduates: 2027' > students/s-2.yaml
  $ echo 'history: [{to: active, on: 2026-10-05}]' > placements/mural/s-1.yaml
  $ echo 'history: [{to: offered, on: 2026-10-01}]' > placements/mural/s-2.yaml
  $ stint check --today 2026-10-19
  projects/mural.yaml:3:8: error: 2 seats are held, but there is only 1 [too-few-seats]
      3 | seats: 1
        |        ^
  help: end a placement, or ask the business for another seat

  7 files, 1 error
  1 of 1 open or draft project could count for more or be easier to fill: `stint check --advice`
  [1]
