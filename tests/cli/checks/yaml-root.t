A record is made of fields; it is no list.

  $ mkdir -p skills
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > skills/sewing.yaml <<'END'
  > - name: Sewing
  > - kind: technical
  > END
  $ stint check --today 2026-10-19
  skills/sewing.yaml:1:1: error: a list where the fields of a record should be [yaml-root]
      1 | - name: Sewing
        | ^~~~~~~~~~~~~~
  help: write `key: value` lines

  2 files, 1 error
  [1]
