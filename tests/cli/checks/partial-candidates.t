Projects that share a capacity all rank their candidates, or none.

  $ mkdir -p businesses projects students
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > businesses/bakery.yaml <<'END'
  > name: Bright Bakery
  > capacity: 2
  > END
  $ cat > projects/mural.yaml <<'END'
  > title: A mural
  > business: bakery
  > seats: 2
  > hours: 20
  > dates: 2026-10-05..2026-11-13
  > candidates: [s-1]
  > END
  $ cat > projects/play.yaml <<'END'
  > title: A play
  > business: bakery
  > seats: 2
  > hours: 20
  > dates: 2026-10-05..2026-11-13
  > END
  $ echo 'graduates: 2028' > students/s-1.yaml
  $ stint check --today 2026-10-19
  projects/play.yaml:1:1: warning: `mural` ranks its candidates, this project does not, and both draw on the capacity of `bakery` [partial-candidates]
      1 | title: A play
        | ^
  help: give both a list, or give the business one

  5 files, no errors, 1 warning
  2 of 2 open or draft projects could count for more or be easier to fill: `stint check --advice`
