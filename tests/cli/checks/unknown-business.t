A project belongs to a business of the program.

  $ mkdir -p businesses projects
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ echo 'name: Bright Bakery' > businesses/bakery.yaml
  $ cat > projects/mural.yaml <<'END'
  > title: A mural
  > business: bakry
  > seats: 2
  > hours: 20
  > dates: 2026-10-05..2026-11-13
  > END
  $ cat > projects/play.yaml <<'END'
  > title: A mural
  > business: museum
  > seats: 2
  > hours: 20
  > dates: 2026-10-05..2026-11-13
  > END
  $ stint check --today 2026-10-19
  projects/mural.yaml:2:11: error: there is no business `bakry` [unknown-business]
      2 | business: bakry
        |           ^~~~~
  help: did you mean `bakery`?

  projects/play.yaml:2:11: error: there is no business `museum` [unknown-business]
      2 | business: museum
        |           ^~~~~~
  help: `stint list businesses` shows them

  4 files, 2 errors
  2 of 2 open or draft projects could count for more or be easier to fill: `stint check --advice`
  [1]
