A key is short enough for every reader.

  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ mkdir skills; { echo 'name: Sewing'; printf 'x-'; head -c 1100 /dev/zero | tr '\0' a; echo ': 1'; } > skills/sewing.yaml
  $ stint check --today 2026-10-19
  skills/sewing.yaml:2:1: error: a key of 1102 bytes [yaml-long-key]
      2 | x-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…
        | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  help: a key has at most 1024 bytes

  2 files, 1 error
  [1]
