Lines end with a line feed.

  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ mkdir skills; printf 'name: Sewing\rkind: technical\n' > skills/sewing.yaml
  $ stint check --today 2026-10-19
  skills/sewing.yaml:1:13: error: a carriage return without a line feed [yaml-lone-cr]
      1 | name: Sewing\rkind: technical
        |             ^~
  help: end the lines with LF, or CRLF throughout

  2 files, 1 error
  [1]
