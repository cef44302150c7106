Every line is a `key: value`, or belongs to one.

  $ mkdir -p skills
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > skills/sewing.yaml <<'END'
  > name: Sewing
  > by hand
  > END
  $ cat > skills/welding.yaml <<'END'
  > name: Welding
  > : technical
  > END
  $ cat > skills/baking.yaml <<'END'
  > name: Baking
  > alignment: [{framework}]
  > END
  $ stint check --today 2026-10-19
  skills/baking.yaml:2:14: error: a key without a value [yaml-expected-key]
      2 | alignment: [{framework}]
        |              ^~~~~~~~~
  help: write `{key: value}`, or `[a, b]` for a list

  skills/sewing.yaml:2:1: error: a line that is no `key: value` [yaml-expected-key]
      2 | by hand
        | ^~~~~~~
  help: write `key: value`; a long text goes below `key: |`, indented

  skills/welding.yaml:2:1: error: a colon without a key [yaml-expected-key]
      2 | : technical
        | ^
  help: write `key: value`

  4 files, 3 errors
  [1]
