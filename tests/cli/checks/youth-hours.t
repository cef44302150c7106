What was worked is held against the rules of its day. It is a warning: the record
of it stays.

  $ mkdir -p businesses projects students placements/mural
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > school_hours: [mon-fri 08:00-14:00]
  > rules: [us-flsa-youth]
  > private_fields: {}
  > END
  $ echo 'name: Bright Bakery' > businesses/bakery.yaml
  $ cat > projects/mural.yaml <<'END'
  > title: A mural
  > business: bakery
  > seats: 2
  > hours: 20
  > dates: 2026-10-05..2026-11-13
  > END
  $ echo 'born: 2011-03-01' > students/s-1.yaml
  $ cat > placements/mural/s-1.yaml <<'END'
  > history: [{to: active, on: 2026-10-05}]
  > hours:
  >   - {on: 2026-10-06, start: "15:00", worked: 3}
  >   - {on: 2026-10-07, start: "15:00", worked: 3.5}
  >   - {on: 2026-10-10, start: "13:00", worked: 5, break: 1h30m}
  > END
  $ stint check --today 2026-10-19
  placements/mural/s-1.yaml:4:46: warning: 3.5 h on 2026-10-07, a school day; at 15 at most 3 h (us-flsa-youth, 29 CFR 570.35) [youth-hours]
      4 |   - {on: 2026-10-07, start: "15:00", worked: 3.5}
        |                                              ^~~
  help: correct the entry if it is wrong; what was worked stays

  placements/mural/s-1.yaml:5:46: warning: to 19:30 on 2026-10-10; at 15 no later than 19:00 (us-flsa-youth, 29 CFR 570.35) [youth-hours]
      5 |   - {on: 2026-10-10, start: "13:00", worked: 5, break: 1h30m}
        |                                              ^
  help: correct the entry if it is wrong; what was worked stays

  5 files, no errors, 2 warnings
  1 of 1 open or draft project could count for more or be easier to fill: `stint check --advice`
