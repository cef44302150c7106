The weights of a score are percentages of it.

  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > match:
  >   fit: {skills: 90, evidence: 20}
  >   order: {fit: 85, need: 10}
  > END
  $ stint check --today 2026-10-19
  program.yaml:5:8: error: the weights add up to 110 [weights]
      5 |   fit: {skills: 90, evidence: 20}
        |        ^~~~~~~~~~~~~~~~~~~~~~~~~~
  help: weights are percentages: they add up to 100

  program.yaml:6:10: error: the weights add up to 95 [weights]
      6 |   order: {fit: 85, need: 10}
        |          ^~~~~~~~~~~~~~~~~~~
  help: weights are percentages: they add up to 100

  1 file, 2 errors
  [1]
