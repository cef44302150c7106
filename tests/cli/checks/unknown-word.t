Some fields take one of a few words.

  $ mkdir -p students
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > students/s-1.yaml <<'END'
  > seeking: anything
  > status: actve
  > END
  $ stint check --today 2026-10-19
  students/s-1.yaml:1:10: error: `anything` is none of the words that may stand here [unknown-word]
      1 | seeking: anything
        |          ^~~~~~~~
  help: write one of choices, any, none

  students/s-1.yaml:2:9: error: `actve` is none of the words that may stand here [unknown-word]
      2 | status: actve
        |         ^~~~~
  help: did you mean `active`?

  2 files, 2 errors
  [1]
