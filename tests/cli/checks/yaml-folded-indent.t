A folded text keeps to one indentation.

  $ mkdir -p skills
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > skills/sewing.yaml <<'END'
  > name: Sewing
  > description: >
  >   By hand:
  >     or machine
  > END
  $ stint check --today 2026-10-19
  skills/sewing.yaml:4:3: error: a line of a folded text indented more than the others [yaml-folded-indent]
      4 |     or machine
        |   ^~
  help: write `|` instead of `>`, which keeps lines as they are

  2 files, 1 error
  [1]
