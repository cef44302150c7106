A text that begins with a sign of YAML goes in quotes.

  $ mkdir -p skills
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > skills/sewing.yaml <<'END'
  > name: Sewing
  > description: @home
  > aliases: [%, `x`]
  > END
  $ stint check --today 2026-10-19
  skills/sewing.yaml:2:14: error: a text that begins with `@` [yaml-indicator]
      2 | description: @home
        |              ^
  help: put it in quotes

  skills/sewing.yaml:3:11: error: a text that begins with `%` [yaml-indicator]
      3 | aliases: [%, `x`]
        |           ^
  help: put it in quotes

  2 files, 2 errors
  [1]
