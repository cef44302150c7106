Brackets are closed on the line that opens them.

  $ mkdir -p skills
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > skills/sewing.yaml <<'END'
  > name: Sewing
  > aliases: [
  >   needlework,
  >   tailoring
  > ]
  > END
  $ stint check --today 2026-10-19
  skills/sewing.yaml:2:10: error: a list or a map in brackets over several lines [yaml-multiline-flow]
      2 | aliases: [
        |          ^
  help: write it on one line, or as a block: one `- item` or `key: value` a line

  2 files, 1 error
  [1]
