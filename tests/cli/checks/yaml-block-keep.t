Blocks of text that keep their last empty lines are not read.

  $ mkdir -p skills
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > skills/sewing.yaml <<'END'
  > name: Sewing
  > description: |+
  >   By hand
  > END
  $ stint check --today 2026-10-19
  skills/sewing.yaml:2:14: error: a block of text that keeps its empty lines at the end [yaml-block-keep]
      2 | description: |+
        |              ^~
  help: write `|`, or `|-` for no line break at the end

  2 files, 1 error
  [1]
