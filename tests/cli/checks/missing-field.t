A required field is there, and has a value.

  $ mkdir -p skills schools placements/mural
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ echo 'kind: technical' > skills/sewing.yaml
  $ echo 'name:' > skills/welding.yaml
  $ echo '# to be filled in' > schools/north.yaml
  $ echo 'history: [{on: 2026-10-05}]' > placements/mural/s-1.yaml
  $ stint check --today 2026-10-19
  placements/mural/s-1.yaml:1:11: error: a step needs the field `to` [missing-field]
      1 | history: [{on: 2026-10-05}]
        |           ^~~~~~~~~~~~~~~~
  help: add it, with one of applied, shortlisted, interview, offered, accepted, active, completed, rejected, declined, withdrawn, ended

  schools/north.yaml:1:1: error: a school needs the field `name` [missing-field]
      1 | # to be filled in
        | ^
  help: add it, as in `name: …`

  skills/sewing.yaml:1:1: error: a skill needs the field `name` [missing-field]
      1 | kind: technical
        | ^
  help: add it, as in `name: …`

  skills/welding.yaml:1:1: error: the field `name` of a skill is empty [missing-field]
      1 | name:
        | ^~~~
  help: add it, as in `name: …`

  5 files, 4 errors
  [1]
