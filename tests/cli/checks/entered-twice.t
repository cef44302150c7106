Two entries for one day are told apart by their start.

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
  >   - {on: 2026-10-06, worked: 2}
  >   - {on: 2026-10-06, worked: 1.5}
  > END
  $ stint check --today 2026-10-19
  placements/mural/s-1.yaml:4:5: warning: an entry for 2026-10-06 with the same start stands above [entered-twice]
      4 |   - {on: 2026-10-06, worked: 1.5}
        |     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  help: if both are right, give them a `start`

  5 files, no errors, 1 warning
  1 of 1 open or draft project could count for more or be easier to fill: `stint check --advice`
