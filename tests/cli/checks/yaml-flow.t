Brackets are closed in order, with a comma between the items.

  $ mkdir -p skills
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > skills/sewing.yaml <<'END'
  > name: Sewing
  > aliases: [needlework
  > END
  $ cat > skills/welding.yaml <<'END'
  > name: Welding
  > aliases: ["arc" "gas"]
  > END
  $ cat > skills/baking.yaml <<'END'
  > name: Baking
  > aliases: [bread, , cake]
  > END
  $ cat > skills/cooking.yaml <<'END'
  > name: Cooking
  > aliases: [stew {hot}]
  > END
  $ cat > skills/drawing.yaml <<'END'
  > name: Drawing
  > alignment: [{framework: CTE]]
  > END
  $ stint check --today 2026-10-19
  skills/baking.yaml:2:18: error: `,` where a value should be [yaml-flow]
      2 | aliases: [bread, , cake]
        |                  ^
  help: remove the comma, or write a value before it; an empty text is `""`

  skills/cooking.yaml:2:16: error: `{` inside of an unquoted text in brackets [yaml-flow]
      2 | aliases: [stew {hot}]
        |                ^
  help: put the text in quotes

  skills/drawing.yaml:2:28: error: `]` where `}` should be [yaml-flow]
      2 | alignment: [{framework: CTE]]
        |                            ^
  help: close the brackets in the order they were opened

  skills/sewing.yaml:2:10: error: no closing bracket for `[` [yaml-flow]
      2 | aliases: [needlework
        |          ^
  help: close it on the same line

  skills/welding.yaml:2:17: error: no comma between two items [yaml-flow]
      2 | aliases: ["arc" "gas"]
        |                 ^
  help: write `, ` between them, or put the whole text in quotes

  6 files, 5 errors
  [1]
