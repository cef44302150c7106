A placement names the round that proposed it.

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
  > round: 2026-fall
  > history: [{to: active, on: 2026-10-05}]
  > END
  $ stint check --today 2026-10-19
  placements/mural/s-1.yaml:1:8: error: there is no round `2026-fall` [unknown-round]
      1 | round: 2026-fall
        |        ^~~~~~~~~
  help: `stint list rounds` shows them

  5 files, 1 error
  1 of 1 open or draft project could count for more or be easier to fill: `stint check --advice`
  [1]
