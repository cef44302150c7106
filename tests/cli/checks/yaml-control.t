A control character stands in quotes, as an escape.

  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ mkdir skills; printf 'name: Sew\007ing\n' > skills/sewing.yaml
  $ printf 'name: Weld\357\273\277ing\n' > skills/welding.yaml
  $ printf 'name: Bak\342\200\250ing\n' > skills/baking.yaml
  $ stint check --today 2026-10-19
  skills/baking.yaml:1:10: error: the control character `U+2028` [yaml-control]
      1 | name: Bak\u2028ing
        |          ^~~~~~
  help: remove it, or write it as an escape in double quotes

  skills/sewing.yaml:1:10: error: the control character `U+0007` [yaml-control]
      1 | name: Sew\x07ing
        |          ^~~~
  help: remove it, or write it as an escape in double quotes

  skills/welding.yaml:1:11: error: a byte order mark inside of the text [yaml-control]
      1 | name: Weld\ufeffing
        |           ^~~~~~
  help: remove it; it may stand at the start of the file only

  4 files, 3 errors
  [1]
