Hours lie within the days of the stint.

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
  > history: [{to: active, on: 2026-10-01}]
  > hours: [{on: 2026-10-02, worked: 2}]
  > END
  $ stint check --today 2026-10-19
  placements/mural/s-1.yaml:2:14: warning: 2026-10-02 is outside the stint, 2026-10-05..2026-11-13 [outside-dates]
      2 | hours: [{on: 2026-10-02, worked: 2}]
        |              ^~~~~~~~~~
  help: change the day, or give the placement its own `dates`

  5 files, no errors, 1 warning
  1 of 1 open or draft project could count for more or be easier to fill: `stint check --advice`
