A project has seats for the fewest students it can run with.

  $ mkdir -p businesses projects
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
  > minimum: 3
  > END
  $ stint check --today 2026-10-19
  projects/mural.yaml:6:10: error: the minimum is 3, but there are only 2 seats [minimum]
      6 | minimum: 3
        |          ^
  help: lower the minimum, or raise `seats`

  3 files, 1 error
  1 of 1 open or draft project could count for more or be easier to fill: `stint check --advice`
  [1]
