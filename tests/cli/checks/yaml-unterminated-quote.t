A quote is closed on its line.

  $ mkdir -p skills
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > skills/sewing.yaml <<'END'
  > name: Sewing
  > description: "By hand
  > END
  $ cat > skills/welding.yaml <<'END'
  > name: 'Welding
  > END
  $ stint check --today 2026-10-19
  skills/sewing.yaml:2:14: error: no closing `"` on this line [yaml-unterminated-quote]
      2 | description: "By hand
        |              ^
  help: add it; inside of the quotes `"` is written `\"`

  skills/welding.yaml:1:7: error: no closing `'` on this line [yaml-unterminated-quote]
      1 | name: 'Welding
        |       ^
  help: add it; inside of the quotes `'` is written `''`

  3 files, 2 errors
  [1]
