A misspelt field is not ignored; one that begins with `x-` is.

  $ mkdir -p students
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > students/s-1.yaml <<'END'
  > skils: {}
  > shoe_size: 38
  > x-shoe-size: 38
  > documents:
  >   consent: {dates: 2026-08-30..2027-06-30, signed: L. Chen}
  > END
  $ stint check --today 2026-10-19
  students/s-1.yaml:1:1: error: a student has no field `skils` [unknown-field]
      1 | skils: {}
        | ^~~~~
  help: did you mean `skills`?

  students/s-1.yaml:2:1: error: a student has no field `shoe_size` [unknown-field]
      2 | shoe_size: 38
        | ^~~~~~~~~
  help: known fields are name, born, email, phone, guardian, family, ids, notes, school, graduates, grade, pathway, skills, wants, seeking, choices, avoids, availability, travel, documents, progress, endorsements, status; a field of your own begins with `x-`

  students/s-1.yaml:5:44: error: a document has no field `signed` [unknown-field]
      5 |   consent: {dates: 2026-08-30..2027-06-30, signed: L. Chen}
        |                                            ^~~~~~
  help: did you mean `signed_by`?

  2 files, 3 errors
  [1]
