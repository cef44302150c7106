A school that is named has a record.

  $ mkdir -p schools students
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ echo 'name: North High' > schools/north.yaml
  $ echo 'school: nort' > students/s-1.yaml
  $ stint check --today 2026-10-19
  students/s-1.yaml:1:9: error: there is no school `nort` [unknown-school]
      1 | school: nort
        |         ^~~~
  help: did you mean `north`?

  3 files, 1 error
  [1]
