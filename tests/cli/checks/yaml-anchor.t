Anchors are not read, for nothing may refer to them.

  $ mkdir -p skills
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > skills/sewing.yaml <<'END'
  > name: Sewing
  > aliases: &others [needlework]
  > END
  $ stint check --today 2026-10-19
  skills/sewing.yaml:2:10: error: an anchor, or a value that begins with `&` [yaml-anchor]
      2 | aliases: &others [needlework]
        |          ^~~~~~~~~~~~~~~~~~~~
  help: write the value out where it is needed; a text that begins with `&` goes in quotes

  2 files, 1 error
  [1]
