Tags are not read: the field decides what its text means.

  $ mkdir -p skills
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > skills/sewing.yaml <<'END'
  > name: Sewing
  > description: !!str 12
  > END
  $ stint check --today 2026-10-19
  skills/sewing.yaml:2:14: error: a tag, or a value that begins with `!` [yaml-tag]
      2 | description: !!str 12
        |              ^~~~~~~~
  help: leave the tag out: the field decides how its text is read; a text that begins with `!` goes in quotes

  2 files, 1 error
  [1]
