A pathway that is named has a record.

  $ mkdir -p pathways students
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ echo 'name: Arts' > pathways/arts.yaml
  $ echo 'pathway: art' > students/s-1.yaml
  $ stint check --today 2026-10-19
  students/s-1.yaml:1:10: error: there is no pathway `art` [unknown-pathway]
      1 | pathway: art
        |          ^~~
  help: did you mean `arts`?

  3 files, 1 error
  [1]
