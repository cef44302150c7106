A history and hours tell what has happened, not what will.

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
  >   - {to: active, on: 2026-10-20}
  > hours:
  >   - {on: 2026-10-21, worked: 2}
  > END
  $ stint check --today 2026-10-19
  placements/mural/s-1.yaml:3:22: error: 2026-10-20 is after today, 2026-10-19 [future-date]
      3 |   - {to: active, on: 2026-10-20}
        |                      ^~~~~~~~~~
  help: history tells what has happened

  placements/mural/s-1.yaml:5:10: error: 2026-10-21 is after today, 2026-10-19 [future-date]
      5 |   - {on: 2026-10-21, worked: 2}
        |          ^~~~~~~~~~
  help: hours tell what was worked

  5 files, 2 errors
  1 of 1 open or draft project could count for more or be easier to fill: `stint check --advice`
  [1]
