A day of the hours was worked, or missed.

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
  >   - {on: 2026-10-06}
  >   - {on: 2026-10-07, worked: 2, absent: excused}
  > END
  $ stint check --today 2026-10-19
  placements/mural/s-1.yaml:3:5: error: neither `worked` nor `absent` for this day [worked-or-absent]
      3 |   - {on: 2026-10-06}
        |     ^~~~~~~~~~~~~~~~
  help: write either `worked: 2.5` or `absent: excused`

  placements/mural/s-1.yaml:4:5: error: both `worked` and `absent` for one day [worked-or-absent]
      4 |   - {on: 2026-10-07, worked: 2, absent: excused}
        |     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  help: write either `worked: 2.5` or `absent: excused`

  5 files, 2 errors
  1 of 1 open or draft project could count for more or be easier to fill: `stint check --advice`
  [1]
