A `key: value` in a list has braces of its own.

  $ mkdir -p skills
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > skills/sewing.yaml <<'END'
  > name: Sewing
  > alignment: [framework: CTE]
  > END
  $ cat > skills/welding.yaml <<'END'
  > name: Welding
  > aliases: ["arc": "gas"]
  > END
  $ stint check --today 2026-10-19
  skills/sewing.yaml:2:22: error: a `key: value` in a list [yaml-flow-pair]
      2 | alignment: [framework: CTE]
        |                      ^
  help: put it in braces: `{key: value}`

  skills/welding.yaml:2:16: error: a `key: value` in a list [yaml-flow-pair]
      2 | aliases: ["arc": "gas"]
        |                ^
  help: put it in braces: `{key: value}`; a text with a colon goes in quotes

  3 files, 2 errors
  [1]
