Paid work has a rate, and a stipend has an amount.

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
  > pay: {kind: paid}
  > END
  $ cat > projects/play.yaml <<'END'
  > title: A mural
  > business: bakery
  > seats: 2
  > hours: 20
  > dates: 2026-10-05..2026-11-13
  > pay: {kind: stipend, rate: 15.00}
  > END
  $ stint check --today 2026-10-19
  projects/mural.yaml:6:6: error: paid work without a rate [pay]
      6 | pay: {kind: paid}
        |      ^~~~~~~~~~~~
  help: add `rate: 15.00`, an hour's pay

  projects/play.yaml:6:6: error: a stipend without an amount [pay]
      6 | pay: {kind: stipend, rate: 15.00}
        |      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~
  help: add `amount: 300.00`, for the whole stint

  4 files, 2 errors
  2 of 2 open or draft projects could count for more or be easier to fill: `stint check --advice`
  [1]
