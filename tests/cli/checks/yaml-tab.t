Lines are indented by spaces.

  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ mkdir skills; printf 'name: Sewing\naliases:\n\t- needlework\n' > skills/sewing.yaml
  $ printf 'name: Welding\naliases:\n  -\tarc\n' > skills/welding.yaml
  $ printf 'name: Baking\n\t\nkind: technical\n' > skills/baking.yaml
  $ printf 'name: Cooking\ndescription: |\n\tStew\n' > skills/cooking.yaml
  $ stint check --today 2026-10-19
  skills/baking.yaml:2:1: error: a tab on an empty line [yaml-tab]
      2 \|   (re)
        | ^
  help: remove it

  skills/cooking.yaml:3:1: error: a tab in the indentation of a block of text [yaml-tab]
      3 |  Stew
        | ^
  help: indent with spaces

  skills/sewing.yaml:3:1: error: a tab in the indentation [yaml-tab]
      3 |  - needlework
        | ^
  help: indent with spaces

  skills/welding.yaml:3:4: error: a tab after the dash [yaml-tab]
      3 |   - arc
        |    ^
  help: write a space instead

  5 files, 4 errors
  [1]
