Hazardous work is named in the words of the rules that the program follows.

  $ mkdir -p businesses projects
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > rules: [us-flsa-youth]
  > END
  $ echo 'name: Bright Bakery' > businesses/bakery.yaml
  $ cat > projects/rolls.yaml <<'END'
  > title: A roll of our own
  > business: bakery
  > seats: 2
  > hours: 20
  > dates: 2026-10-05..2026-11-13
  > hazards: [bakery-machine, wind]
  > END
  $ stint check --today 2026-10-19
  projects/rolls.yaml:6:11: warning: no rule knows the hazardous work `bakery-machine` [unknown-hazard]
      6 | hazards: [bakery-machine, wind]
        |           ^~~~~~~~~~~~~~
  help: did you mean `bakery-machines`?

  projects/rolls.yaml:6:27: warning: no rule knows the hazardous work `wind` [unknown-hazard]
      6 | hazards: [bakery-machine, wind]
        |                           ^~~~
  help: `stint show rule us-flsa-youth` lists the words

  3 files, no errors, 2 warnings
  1 of 1 open or draft project could count for more or be easier to fill: `stint check --advice`
