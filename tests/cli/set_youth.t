A change that makes an agreed stint one that the rules about youth forbid is
refused, wherever it is made.

  $ mkdir -p businesses projects students schools placements/mural
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > school_hours: [mon-fri 08:00-14:00]
  > rules: [us-flsa-youth]
  > private_fields: {}
  > END
  $ echo 'name: North' > schools/north.yaml
  $ echo 'name: Bright Bakery' > businesses/bakery.yaml
  $ cat > projects/mural.yaml <<'END'
  > title: A mural
  > business: bakery
  > seats: 2
  > hours: 16
  > dates: 2026-10-05..2026-10-16
  > times: [mon-thu 15:00-17:00]
  > END
  $ printf 'born: 2010-03-01\nschool: north\n' > students/s-1.yaml
  $ echo 'history: [{to: accepted, on: 2026-10-01}]' > placements/mural/s-1.yaml
  $ git init -q . && git add -A
  $ stint set project mural hours=16 times='[mon-thu 17:00-19:30]' --today 2026-10-02
  ! done: set times of project mural (1 file)
  ! next: stint show project mural
  ! posting: 3 of 6 good; no deliverable, no mentor, no skill at a stated level
  $ stint set student s-1 born=2011-03-01 --today 2026-10-02
  ! done: set born of student s-1 (1 file)
  ! next: stint show student s-1
  $ stint undo -q
  $ stint set student s-1 born=2011-03-01 --today 2026-10-02
  ! done: set born of student s-1 (1 file)
  ! next: stint show student s-1
  $ stint set project mural times='[mon-thu 18:00-20:00]' --today 2026-10-02
  ! placements/mural/s-1.yaml:1:1: error: to 20:00 on 2026-10-05; at 15 no later than 19:00; 8 h of 16 h can be worked (us-flsa-youth, 29 CFR 570.35) [youth-plan]
  !     1 | history: [{to: accepted, on: 2026-10-01}]
  !       | ^
  ! help: change the plan, or move it on with `--force --reason`
  ! stint: error: this would bring in 1 error, so nothing was changed
  ! help: the lines above are those that would have been written
  [2]
  $ stint set school north 'school_hours=[mon-fri 08:00-18:00]' --today 2026-10-02
  ! placements/mural/s-1.yaml:1:1: error: 17:00 to 19:00 on 2026-10-05 while school is held, 08:00 to 18:00; 8 h of 16 h can be worked (us-flsa-youth, 29 CFR 570.35) [youth-plan]
  !     1 | history: [{to: accepted, on: 2026-10-01}]
  !       | ^
  ! help: change the plan, or move it on with `--force --reason`
  ! placements/mural/s-1.yaml:1:1: error: to 19:30 on 2026-10-05; at 15 no later than 19:00; 8 h of 16 h can be worked (us-flsa-youth, 29 CFR 570.35) [youth-plan]
  !     1 | history: [{to: accepted, on: 2026-10-01}]
  !       | ^
  ! help: change the plan, or move it on with `--force --reason`
  ! stint: error: this would bring in 2 errors, so nothing was changed
  ! help: the lines above are those that would have been written
  [2]
  $ stint set placement mural/s-1 'times=[mon-thu 18:30-20:30]' --today 2026-10-02
  ! placements/mural/s-1.yaml:1:1: error: to 20:30 on 2026-10-05; at 15 no later than 19:00; 4 h of 16 h can be worked (us-flsa-youth, 29 CFR 570.35) [youth-plan]
  !     1 | history: [{to: accepted, on: 2026-10-01}]
  !       | ^
  ! help: change the plan, or move it on with `--force --reason`
  ! stint: error: this would bring in 1 error, so nothing was changed
  ! help: the lines above are those that would have been written
  [2]
