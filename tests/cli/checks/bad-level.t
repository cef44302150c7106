A level is a number from 1 to 4, or its word.

  $ mkdir -p skills students
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ echo 'name: Sewing' > skills/sewing.yaml
  $ echo 'name: Welding' > skills/welding.yaml
  $ cat > students/s-1.yaml <<'END'
  > skills:
  >   sewing: 5
  >   welding: expert
  > END
  $ stint check --today 2026-10-19
  students/s-1.yaml:2:11: error: `5` is not a level [bad-level]
      2 |   sewing: 5
        |           ^
  help: write 1 to 4, or emerging, developing, proficient or advanced

  students/s-1.yaml:3:12: error: `expert` is not a level [bad-level]
      3 |   welding: expert
        |            ^~~~~~
  help: write 1 to 4, or emerging, developing, proficient or advanced

  4 files, 2 errors
  [1]
