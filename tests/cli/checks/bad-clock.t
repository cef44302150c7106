A time of day is an hour and minutes, in steps of five.

  $ mkdir -p placements/mural
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > placements/mural/s-1.yaml <<'END'
  > history: [{to: active, on: 2026-10-05}]
  > hours:
  >   - {on: 2026-10-06, start: "25:00", worked: 2}
  >   - {on: 2026-10-07, start: "15:32", worked: 2}
  >   - {on: 2026-10-08, start: 3pm, worked: 2}
  > END
  $ stint check --today 2026-10-19
  placements/mural/s-1.yaml:3:29: error: `25:00` is not a clock time [bad-clock]
      3 |   - {on: 2026-10-06, start: "25:00", worked: 2}
        |                             ^~~~~~~
  help: write it as in `15:30`

  placements/mural/s-1.yaml:4:29: error: `15:32` is not a clock time: it is not a multiple of 5 minutes [bad-clock]
      4 |   - {on: 2026-10-07, start: "15:32", worked: 2}
        |                             ^~~~~~~
  help: write it as in `15:30`

  placements/mural/s-1.yaml:5:29: error: `3pm` is not a clock time [bad-clock]
      5 |   - {on: 2026-10-08, start: 3pm, worked: 2}
        |                             ^~~
  help: write it as in `15:30`

  2 files, 3 errors
  [1]
