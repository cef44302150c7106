An empty line in a block of text is empty.

  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ mkdir skills; printf 'name: Sewing\ndescription: |\n  By hand\n     \n  or machine\n' > skills/sewing.yaml
  $ printf 'name: Welding\ndescription: |\n     \n  By hand\n' > skills/welding.yaml
  $ printf 'name: Baking\ndescription: >\n  By hand\n  ' > skills/baking.yaml
  $ stint check --today 2026-10-19
  skills/baking.yaml:4:1: error: spaces on the last line of a block of text [yaml-block-blank]
      4 \|    (re)
        | ^~
  help: remove them

  skills/sewing.yaml:4:3: error: spaces on an empty line of a block of text [yaml-block-blank]
      4 \|       (re)
        |   ^~~
  help: remove them

  skills/welding.yaml:3:1: error: an empty line with more spaces than the text below it [yaml-block-blank]
      3 \|       (re)
        | ^~~~~
  help: remove them

  4 files, 3 errors
  [1]
