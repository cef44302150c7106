A key is a single text.

  $ mkdir -p skills
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > skills/sewing.yaml <<'END'
  > ? name
  > : Sewing
  > END
  $ cat > skills/welding.yaml <<'END'
  > name: Welding
  > [kind]: technical
  > END
  $ cat > skills/baking.yaml <<'END'
  > name: Baking
  > alignment:
  >   - {framework: CTE}: code
  > END
  $ stint check --today 2026-10-19
  skills/baking.yaml:3:5: error: a list or a map where a key should be [yaml-complex-key]
      3 |   - {framework: CTE}: code
        |     ^~~~~~~~~~~~~~~~
  help: write `key: value`

  skills/sewing.yaml:1:1: error: a key with `? ` [yaml-complex-key]
      1 | ? name
        | ^
  help: write `key: value`

  skills/welding.yaml:2:1: error: a list or a map where a key should be [yaml-complex-key]
      2 | [kind]: technical
        | ^~~~~~~~~~~~~~~~~
  help: write `key: value`

  4 files, 3 errors
  [1]
