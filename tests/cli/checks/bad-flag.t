A flag is `yes` or `no`.

  $ mkdir -p skills
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > skills/sewing.yaml <<'END'
  > name: Sewing
  > retired: maybe
  > END
  $ stint check --today 2026-10-19
  skills/sewing.yaml:2:10: error: `maybe` is not yes or no [bad-flag]
      2 | retired: maybe
        |          ^~~~~
  help: write `yes` or `no`

  2 files, 1 error
  [1]
