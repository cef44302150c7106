A stint that is agreed or under way, and that the rules about youth forbid.

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
  > hours: 24
  > dates: 2026-10-05..2026-10-16
  > times: [mon-thu 17:00-20:00]
  > END
  $ echo 'born: 2011-03-01' > students/s-1.yaml
  $ echo 'history: [{to: accepted, on: 2026-10-01}]' > placements/mural/s-1.yaml
  $ stint check --today 2026-10-02
  placements/mural/s-1.yaml:1:1: error: to 20:00 on 2026-10-05; at 15 no later than 19:00; 16 h of 24 h can be worked (us-flsa-youth, 29 CFR 570.35) [youth-plan]
      1 | history: [{to: accepted, on: 2026-10-01}]
        | ^
  help: change the plan, or move it on with `--force --reason`

  5 files, 1 error
  1 of 1 open or draft project could count for more or be easier to fill: `stint check --advice`
  [1]

It is no finding where it was forced, with a reason.

  $ cat > placements/mural/s-1.yaml <<'END'
  > history: [{to: accepted, on: 2026-10-01, forced: yes, reason: The mural is hers}]
  > END
  $ stint check --today 2026-10-02
  5 files, no errors
  1 of 1 open or draft project could count for more or be easier to fill: `stint check --advice`
