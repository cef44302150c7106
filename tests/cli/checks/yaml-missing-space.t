A space follows a colon and a dash.

  $ mkdir -p skills
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ echo 'name:Sewing' > skills/sewing.yaml
  $ cat > skills/welding.yaml <<'END'
  > name: Welding
  > aliases:
  >   -arc
  > END
  $ cat > skills/baking.yaml <<'END'
  > name: Baking
  > alignment: [{framework:CTE}]
  > END
  $ echo '"name":Cooking' > skills/cooking.yaml
  $ stint check --today 2026-10-19
  skills/baking.yaml:2:23: error: no space after the colon [yaml-missing-space]
      2 | alignment: [{framework:CTE}]
        |                       ^
  help: write `key: value`

  skills/cooking.yaml:1:7: error: no space after the colon [yaml-missing-space]
      1 | "name":Cooking
        |       ^
  help: write `key: value`

  skills/sewing.yaml:1:5: error: no space after the colon [yaml-missing-space]
      1 | name:Sewing
        |     ^
  help: write `key: value`

  skills/welding.yaml:3:3: error: no space after the dash [yaml-missing-space]
      3 |   -arc
        |   ^
  help: write `- item`

  5 files, 4 errors
  [1]
