A text holds no control characters, not even as an escape.

  $ mkdir -p skills
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > skills/sewing.yaml <<'END'
  > name: "Sew\aing"
  > END
  $ stint check --today 2026-10-19
  skills/sewing.yaml:1:7: error: text with a control character [bad-text]
      1 | name: "Sew\aing"
        |       ^~~~~~~~~~
  help: take it out

  2 files, 1 error
  [1]
