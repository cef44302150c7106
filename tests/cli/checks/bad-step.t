Each step of a history follows from the one above it.

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
  $ echo 'graduates: 2027' > students/s-2.yaml
  $ cat > placements/mural/s-1.yaml <<'END'
  > history:
  >   - {to: offered, on: 2026-09-20}
  >   - {to: completed, on: 2026-10-05}
  > END
  $ echo 'history: [{to: ended, on: 2026-10-05}]' > placements/mural/s-2.yaml
  $ stint check --today 2026-10-19
  placements/mural/s-1.yaml:3:10: error: `completed` does not follow `offered` [bad-step]
      3 |   - {to: completed, on: 2026-10-05}
        |          ^~~~~~~~~
  help: what may follow `offered` is accepted, active, rejected, declined, withdrawn

  placements/mural/s-2.yaml:1:16: error: a placement does not begin as `ended` [bad-step]
      1 | history: [{to: ended, on: 2026-10-05}]
        |                ^~~~~
  help: it begins as applied, shortlisted, interview, offered, accepted or active

  7 files, 2 errors
  1 of 1 open or draft project could count for more or be easier to fill: `stint check --advice`
  [1]
