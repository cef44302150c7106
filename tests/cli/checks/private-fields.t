`private_fields` names kinds of records and their fields.

  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > private_fields:
  >   students: [name, borne]
  >   student: [email]
  > END
  $ stint check --today 2026-10-19
  program.yaml:5:20: error: a student has no field `borne` [private-fields]
      5 |   students: [name, borne]
        |                    ^~~~~
  help: did you mean `born`?

  program.yaml:6:3: error: there is no kind `student` [private-fields]
      6 |   student: [email]
        |   ^~~~~~~
  help: write the name of a kind's folder, such as `students`

  1 file, 2 errors
  [1]
