A comment begins with a space.

  $ mkdir -p skills
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > skills/sewing.yaml <<'END'
  > name: Sewing
  > description: "By hand"# or machine
  > END
  $ stint check --today 2026-10-19
  skills/sewing.yaml:2:23: error: no space before `#` [yaml-comment]
      2 | description: "By hand"# or machine
        |                       ^
  help: write a space before a comment

  2 files, 1 error
  [1]
