Merge keys are not read.

  $ mkdir -p skills
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > skills/sewing.yaml <<'END'
  > name: Sewing
  > <<: {kind: technical}
  > END
  $ stint check --today 2026-10-19
  skills/sewing.yaml:2:1: error: a merge key [yaml-merge-key]
      2 | <<: {kind: technical}
        | ^~
  help: write the fields out where they are needed

  2 files, 1 error
  [1]
