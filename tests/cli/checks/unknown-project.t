A project that is named has a record; so has that of a placement.

  $ mkdir -p businesses projects students placements/murals
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
  $ echo 'choices: [murals]' > students/s-1.yaml
  $ echo 'history: [{to: active, on: 2026-10-05}]' > placements/murals/s-1.yaml
  $ stint check --today 2026-10-19
  placements/murals/s-1.yaml:1:1: error: there is no project `murals`, after which this folder is named [unknown-project]
      1 | history: [{to: active, on: 2026-10-05}]
        | ^
  help: did you mean `mural`?

  students/s-1.yaml:1:11: error: there is no project `murals` [unknown-project]
      1 | choices: [murals]
        |           ^~~~~~
  help: did you mean `mural`?

  5 files, 2 errors
  1 of 1 open or draft project could count for more or be easier to fill: `stint check --advice`
  [1]
