A number is made of digits; a range has the smaller one first.

  $ mkdir -p students projects businesses
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ echo 'graduates: soon' > students/s-1.yaml
  $ cat > projects/mural.yaml <<'END'
  > title: A mural
  > business: bakery
  > seats: 2
  > hours: 20
  > dates: 2026-10-05..2026-11-13
  > grades: 12-10
  > END
  $ cat > projects/play.yaml <<'END'
  > title: A mural
  > business: bakery
  > seats: 2
  > hours: 20
  > dates: 2026-10-05..2026-11-13
  > grades: 9th grade
  > END
  $ cat > businesses/bakery.yaml <<'END'
  > name: Bright Bakery
  > capacity: 2.5
  > END
  $ stint check --today 2026-10-19
  businesses/bakery.yaml:2:11: error: `2.5` is not a whole number [bad-number]
      2 | capacity: 2.5
        |           ^~~
  help: write a number from 0 to 10000

  projects/mural.yaml:6:9: error: `12-10` is not a number or range of numbers: its first number is the greater one [bad-number]
      6 | grades: 12-10
        |         ^~~~~
  help: write it as in `10-12`

  projects/play.yaml:6:9: error: `9th grade` is not a number or range of numbers [bad-number]
      6 | grades: 9th grade
        |         ^~~~~~~~~
  help: write it as in `10-12`

  students/s-1.yaml:1:12: error: `soon` is not a whole number [bad-number]
      1 | graduates: soon
        |            ^~~~
  help: write a number from 1900 to 2199

  5 files, 4 errors
  [1]
