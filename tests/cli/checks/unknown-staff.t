Who acts for the program stands under `staff` in program.yaml.

  $ mkdir -p placements/mural businesses projects students
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > staff: {kim: {name: Kim Park}}
  > END
  $ echo 'history: [{to: active, on: 2026-10-05, by: kin}]' > placements/mural/s-1.yaml
  $ echo 'name: Bright Bakery' > businesses/bakery.yaml
  $ cat > projects/mural.yaml <<'END'
  > title: A mural
  > business: bakery
  > seats: 2
  > hours: 20
  > dates: 2026-10-05..2026-11-13
  > END
  $ echo 'graduates: 2028' > students/s-1.yaml
  $ stint check --today 2026-10-19
  placements/mural/s-1.yaml:1:44: error: there is no staff member `kin` [unknown-staff]
      1 | history: [{to: active, on: 2026-10-05, by: kin}]
        |                                            ^~~
  help: did you mean `kim`?

  5 files, 1 error
  1 of 1 open or draft project could count for more or be easier to fill: `stint check --advice`
  [1]
