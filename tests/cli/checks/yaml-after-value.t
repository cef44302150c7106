A value ends where its quotes or brackets end.

  $ mkdir -p skills
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > skills/sewing.yaml <<'END'
  > name: Sewing
  > description: "Patterns" and seams
  > aliases: [needlework] and more
  > END
  $ stint check --today 2026-10-19
  skills/sewing.yaml:2:25: error: text after the end of the value [yaml-after-value]
      2 | description: "Patterns" and seams
        |                         ^~~~~~~~~
  help: put the whole value in quotes, or begin a comment with ` #`

  skills/sewing.yaml:3:23: error: text after the end of the value [yaml-after-value]
      3 | aliases: [needlework] and more
        |                       ^~~~~~~~
  help: put the whole value in quotes, or begin a comment with ` #`

  2 files, 2 errors
  [1]
