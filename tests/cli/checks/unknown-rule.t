A rule is shipped with stint, or has a record.

  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > rules: [us-flsa-yuth, apprentices]
  > END
  $ stint check --today 2026-10-19
  program.yaml:4:9: error: there is no rule `us-flsa-yuth` [unknown-rule]
      4 | rules: [us-flsa-yuth, apprentices]
        |         ^~~~~~~~~~~~
  help: did you mean `us-flsa-youth`?

  program.yaml:4:23: error: there is no rule `apprentices` [unknown-rule]
      4 | rules: [us-flsa-yuth, apprentices]
        |                       ^~~~~~~~~~~
  help: shipped rules are us-flsa-youth, us-il-ccpe and us-il-child-labor; others stand in rules/

  1 file, 2 errors
  [1]
