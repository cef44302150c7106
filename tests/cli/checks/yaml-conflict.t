What git could not merge is to be decided by a person.

  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ mkdir skills
  $ cat > skills/sewing.yaml <<'END'
  > name: Sewing
  > <<<<<<< HEAD
  > kind: technical
  > =======
  > kind: durable
  > >>>>>>> spring
  > END
  $ cat > skills/welding.yaml <<'END'
  > name: Welding
  > =======
  > kind: durable
  > END
  $ stint check --today 2026-10-19
  skills/sewing.yaml:2:1: error: an unresolved git conflict [yaml-conflict]
      2 | <<<<<<< HEAD
        | ^~~~~~~~~~~~
  help: keep one side (or both) and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`

  skills/welding.yaml:2:1: error: a line of a git conflict [yaml-conflict]
      2 | =======
        | ^~~~~~~
  help: keep one side (or both) and remove the markers

  3 files, 2 errors
  [1]
