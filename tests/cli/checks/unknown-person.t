A person that is named stands in the record of the business.

  $ mkdir -p businesses private/businesses projects
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > businesses/bakery.yaml <<'END'
  > name: Bright Bakery
  > contact: ana
  > END
  $ echo 'people: {anna: {name: Anna Bell}}' > private/businesses/bakery.yaml
  $ cat > projects/mural.yaml <<'END'
  > title: A mural
  > business: bakery
  > seats: 2
  > hours: 20
  > dates: 2026-10-05..2026-11-13
  > mentor: bob
  > END
  $ stint check --today 2026-10-19
  businesses/bakery.yaml:2:10: error: there is no person `ana` [unknown-person]
      2 | contact: ana
        |          ^~~
  help: did you mean `anna`?

  projects/mural.yaml:6:9: error: there is no person `bob` [unknown-person]
      6 | mentor: bob
        |         ^~~
  help: people of `bakery` stand under `people` in its record

  4 files, 2 errors
  1 of 1 open or draft project could count for more or be easier to fill: `stint check --advice`
  [1]
