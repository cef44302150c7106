A number has bounds, which the help names.

  $ mkdir -p students businesses projects
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ echo 'grade: 13' > students/s-1.yaml
  $ echo 'name: Bright Bakery' > businesses/bakery.yaml
  $ cat > projects/mural.yaml <<'END'
  > title: A mural
  > business: bakery
  > seats: 0
  > hours: 20
  > dates: 2026-10-05..2026-11-13
  > END
  $ stint check --today 2026-10-19
  projects/mural.yaml:3:8: error: `0` is out of range [out-of-range]
      3 | seats: 0
        |        ^
  help: write a number from 1 to 1000

  students/s-1.yaml:1:8: error: `13` is out of range [out-of-range]
      1 | grade: 13
        |        ^~
  help: write a number from 1 to 12

  4 files, 2 errors
  [1]
