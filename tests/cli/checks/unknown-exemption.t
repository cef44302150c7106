An exemption is one that the rule names.

  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > staff: {kim: {name: Kim}}
  > rules: [{us-il-child-labor: {exempt: 20-e, by: kim, reason: School}}]
  > END
  $ stint check --today 2026-10-19
  program.yaml:5:38: error: `us-il-child-labor` has no exemption `20-e` [unknown-exemption]
      5 | rules: [{us-il-child-labor: {exempt: 20-e, by: kim, reason: School}}]
        |                                      ^~~~
  help: it has `20e`

  1 file, 1 error
  [1]
