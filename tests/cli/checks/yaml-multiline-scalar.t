A value ends on its line, or stands below `|`.

  $ mkdir -p skills
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > skills/sewing.yaml <<'END'
  > name: Sewing
  > description: By hand
  >   or machine
  > END
  $ cat > skills/welding.yaml <<'END'
  > name: Welding
  > description: "With gas
  >   or electricity"
  > END
  $ stint check --today 2026-10-19
  skills/sewing.yaml:3:3: error: a value that goes on on a second line [yaml-multiline-scalar]
      3 |   or machine
        |   ^~~~~~~~~~
  help: write it on one line, or below `key: |`, indented

  skills/welding.yaml:2:14: error: a quoted value that goes on on a second line [yaml-multiline-scalar]
      2 | description: "With gas
        |              ^~~~~~~~~
  help: write it on one line, or below `key: |`, indented

  3 files, 2 errors
  [1]
