The steps of a history stand in the order of their days.

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
  > history:
  >   - {to: accepted, on: 2026-09-22}
  >   - {to: active, on: 2026-09-05}
  > END
  $ stint check --today 2026-10-19
  placements/mural/s-1.yaml:3:22: error: this step is before the one above it, on 2026-09-22 [history-order]
      3 |   - {to: active, on: 2026-09-05}
        |                      ^~~~~~~~~~
  help: steps stand in the order of their days

  5 files, 1 error
  1 of 1 open or draft project could count for more or be easier to fill: `stint check --advice`
  [1]
