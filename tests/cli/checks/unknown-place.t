A place is one of those in program.yaml.

  $ mkdir -p students
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > places: [remote, downtown]
  > END
  $ echo 'travel: [remot]' > students/s-1.yaml
  $ stint check --today 2026-10-19
  students/s-1.yaml:1:10: error: there is no place `remot` [unknown-place]
      1 | travel: [remot]
        |          ^~~~~
  help: did you mean `remote`?

  2 files, 1 error
  [1]
