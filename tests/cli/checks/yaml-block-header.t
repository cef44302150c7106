The text of a block begins on the line below `|`.

  $ mkdir -p skills
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > skills/sewing.yaml <<'END'
  > name: Sewing
  > description: | By hand
  > END
  $ stint check --today 2026-10-19
  skills/sewing.yaml:2:16: error: text after the start of a block [yaml-block-header]
      2 | description: | By hand
        |                ^~~~~~~
  help: begin the text on the next line, indented; a text that begins with `|` or `>` goes in quotes

  2 files, 1 error
  [1]
