A length of work is a number of hours.

  $ mkdir -p students
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > students/s-1.yaml <<'END'
  > availability:
  >   - {weekly: a few}
  >   - {weekly: 2h75m}
  > END
  $ stint check --today 2026-10-19
  students/s-1.yaml:2:14: error: `a few` is not a length of work [bad-hours]
      2 |   - {weekly: a few}
        |              ^~~~~
  help: write it as in `2.5`

  students/s-1.yaml:3:14: error: `2h75m` is not a length of work [bad-hours]
      3 |   - {weekly: 2h75m}
        |              ^~~~~
  help: write it as in `2.5`

  2 files, 2 errors
  [1]
