Who seeks nothing has no choices.

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
  > seeking: none
  > choices: [mural]
  > END
  $ stint check --today 2026-10-19
  students/s-1.yaml:1:10: warning: a student who seeks nothing, but has choices [choices-not-sought]
      1 | seeking: none
        |          ^~~~
  help: write `seeking: choices`, or take the choices out

  4 files, no errors, 1 warning
  1 of 1 open or draft project could count for more or be easier to fill: `stint check --advice`
