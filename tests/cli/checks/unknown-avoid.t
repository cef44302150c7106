What a student avoids is a business or a project.

  $ mkdir -p businesses students
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ echo 'name: Bright Bakery' > businesses/bakery.yaml
  $ echo 'avoids: [bakry]' > students/s-1.yaml
  $ stint check --today 2026-10-19
  students/s-1.yaml:1:10: error: there is no business or project `bakry` [unknown-avoid]
      1 | avoids: [bakry]
        |          ^~~~~
  help: did you mean `bakery`?

  3 files, 1 error
  [1]
