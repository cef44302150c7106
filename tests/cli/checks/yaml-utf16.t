A file is in UTF-8, not in UTF-16.

  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ mkdir skills; printf '\377\376n\000a\000m\000e\000' > skills/sewing.yaml
  $ stint check --today 2026-10-19
  skills/sewing.yaml:1:1: error: the file is in UTF-16 [yaml-utf16]
      1 | \xff\xfen\x00a\x00m\x00e\x00
        | ^~~~~~~~
  help: save it as UTF-8

  2 files, 1 error
  [1]
