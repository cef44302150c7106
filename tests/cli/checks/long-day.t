Work and breaks of one day take 24 hours at most.

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
  > seats: 2
  > hours: 20
  > dates: 2026-10-05..2026-11-13
  > END
  $ echo 'graduates: 2028' > students/s-1.yaml
  $ cat > placements/mural/s-1.yaml <<'END'
  > history: [{to: active, on: 2026-10-05}]
  > hours:
  >   - {on: 2026-10-06, worked: 25}
  >   - {on: 2026-10-07, worked: 20, break: 4:30}
  > END
  $ stint check --today 2026-10-19
  placements/mural/s-1.yaml:3:30: error: 25 hours on one day [long-day]
      3 |   - {on: 2026-10-06, worked: 25}
        |                              ^~
  help: a day has 24 hours

  placements/mural/s-1.yaml:4:30: error: 24.5 hours on one day, with the breaks [long-day]
      4 |   - {on: 2026-10-07, worked: 20, break: 4:30}
        |                              ^~
  help: a day has 24 hours

  5 files, 2 errors
  1 of 1 open or draft project could count for more or be easier to fill: `stint check --advice`
  [1]
