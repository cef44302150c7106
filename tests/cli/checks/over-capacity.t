A business has no more students at once than it can take.

  $ mkdir -p businesses projects students placements/mural
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > businesses/bakery.yaml <<'END'
  > name: Bright Bakery
  > capacity: 1
  > END
  $ cat > projects/mural.yaml <<'END'
  > title: A mural
  > business: bakery
  > seats: 2
  > hours: 20
  > dates: 2026-10-05..2026-11-13
  > END
  $ echo 'graduates: 2028' > students/s-1.yaml
  $ echo 'graduates: 2027' > students/s-2.yaml
  $ echo 'history: [{to: active, on: 2026-10-05}]' > placements/mural/s-1.yaml
  $ echo 'history: [{to: active, on: 2026-10-05}]' > placements/mural/s-2.yaml
  $ stint check --today 2026-10-19
  businesses/bakery.yaml:2:11: error: on one day 2 students are there, but its capacity is 1 [over-capacity]
      2 | capacity: 1
        |           ^
  help: end a placement, or raise the capacity

  7 files, 1 error
  1 of 1 open or draft project could count for more or be easier to fill: `stint check --advice`
  [1]
