A student that is named has a record; so has that of a placement.

  $ mkdir -p businesses students projects placements/mural
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ echo 'name: Bright Bakery' > businesses/bakery.yaml
  $ echo 'graduates: 2028' > students/s-1.yaml
  $ cat > projects/mural.yaml <<'END'
  > title: A mural
  > business: bakery
  > seats: 2
  > hours: 20
  > dates: 2026-10-05..2026-11-13
  > candidates: [s-01]
  > END
  $ echo 'history: [{to: active, on: 2026-10-05}]' > placements/mural/s-9.yaml
  $ stint check --today 2026-10-19
  placements/mural/s-9.yaml:1:1: error: there is no student `s-9`, after whom this file is named [unknown-student]
      1 | history: [{to: active, on: 2026-10-05}]
        | ^
  help: `stint list students` shows them

  projects/mural.yaml:6:14: error: there is no student `s-01` [unknown-student]
      6 | candidates: [s-01]
        |              ^~~~
  help: `stint list students` shows them

  5 files, 2 errors
  1 of 1 open or draft project could count for more or be easier to fill: `stint check --advice`
  [1]
