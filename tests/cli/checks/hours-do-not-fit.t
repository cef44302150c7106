A project has enough time for its hours.

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
  > times: [sat 10:00-12:00]
  > END
  $ stint check --today 2026-10-19
  projects/mural.yaml:4:8: warning: 20 hours do not fit into the 10 hours of its times and dates [hours-do-not-fit]
      4 | hours: 20
        |        ^~
  help: shorten it, or give it more days or wider times

  3 files, no errors, 1 warning
  1 of 1 open or draft project could count for more or be easier to fill: `stint check --advice`
