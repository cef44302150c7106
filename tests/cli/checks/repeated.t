An id stands once in a list.

  $ mkdir -p businesses projects students
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > places: [downtown, remote]
  > END
  $ echo 'name: Bright Bakery' > businesses/bakery.yaml
  $ cat > projects/mural.yaml <<'END'
  > title: A mural
  > business: bakery
  > seats: 2
  > hours: 20
  > dates: 2026-10-05..2026-11-13
  > END
  $ echo 'choices: [mural, mural]' > students/s-1.yaml
  $ echo 'travel: [downtown, remote, downtown]' > students/s-2.yaml
  $ stint check --today 2026-10-19
  students/s-1.yaml:1:18: error: `mural` is in this list already [repeated]
      1 | choices: [mural, mural]
        |                  ^~~~~
  help: keep the better place

  students/s-2.yaml:1:28: error: `downtown` is in this list already [repeated]
      1 | travel: [downtown, remote, downtown]
        |                            ^~~~~~~~
  help: keep one of the two

  5 files, 2 errors
  1 of 1 open or draft project could count for more or be easier to fill: `stint check --advice`
  [1]
