A key stands once in a map.

  $ mkdir -p skills
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > skills/sewing.yaml <<'END'
  > name: Sewing
  > kind: technical
  > name: Needlework
  > END
  $ stint check --today 2026-10-19
  skills/sewing.yaml:3:1: error: the key `name` a second time [yaml-duplicate-key]
      3 | name: Needlework
        | ^~~~
  help: keep one of the two, or give one another name

  2 files, 1 error
  [1]
