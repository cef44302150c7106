An exemption is claimed for one rule at a time.

  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > rules: [{us-flsa-youth: {}, us-il-ccpe: {}}]
  > END
  $ stint check --today 2026-10-19
  program.yaml:4:9: error: a rule with an exemption is one id with its claim [bad-rule-use]
      4 | rules: [{us-flsa-youth: {}, us-il-ccpe: {}}]
        |         ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  help: write `{us-il-child-labor: {exempt: 20e, by: ID, reason: TEXT}}`

  1 file, 1 error
  [1]
