A student does not choose what is to be avoided.

  $ mkdir -p businesses projects students
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ echo 'name: Bright Bakery' > businesses/bakery.yaml
  $ cat > projects/mural.yaml <<'END'
  > title: A mural
  > business: bakery
  > seats: 2
  > hours: 20
  > dates: 2026-10-05..2026-11-13
  > END
  $ cat > students/s-1.yaml <<'END'
  > choices: [mural]
  > avoids: [mural]
  > END
  $ cat > students/s-2.yaml <<'END'
  > choices: [mural]
  > avoids: [bakery]
  > END
  $ stint check --today 2026-10-19
  students/s-1.yaml:1:11: warning: `mural` is both chosen and avoided [choice-avoided]
      1 | choices: [mural]
        |           ^~~~~
  help: it will not be proposed: take it out of `choices`, or change `avoids`

  students/s-2.yaml:1:11: warning: `mural` is chosen, but its business `bakery` is avoided [choice-avoided]
      1 | choices: [mural]
        |           ^~~~~
  help: it will not be proposed: take it out of `choices`, or change `avoids`

  5 files, no errors, 2 warnings
  1 of 1 open or draft project could count for more or be easier to fill: `stint check --advice`
