A record has at most 2^20 bytes.

  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ mkdir skills; { echo 'name: Sewing'; head -c 1048564 /dev/zero | tr '\0' '#'; } > skills/sewing.yaml
  $ stint check --today 2026-10-19
  skills/sewing.yaml:1:1: error: the file has 1048577 bytes, and at most 1048576 are read [yaml-too-large]
      1 | name: Sewing
        | ^
  help: a record is far smaller: is this the right file?

  2 files, 1 error
  [1]
