A file is in UTF-8, not in the code of an old system.

  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ mkdir skills; printf 'name: N\344hen\n' > skills/sewing.yaml
  $ stint check --today 2026-10-19
  skills/sewing.yaml:1:8: error: a byte that is no UTF-8 [yaml-utf8]
      1 | name: N\xe4hen
        |        ^~~~
  help: save the file as UTF-8

  2 files, 1 error
  [1]
