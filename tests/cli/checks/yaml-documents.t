One file is one record.

  $ mkdir -p skills
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > skills/sewing.yaml <<'END'
  > name: Sewing
  > ---
  > name: Welding
  > END
  $ cat > skills/welding.yaml <<'END'
  > %YAML 1.2
  > ---
  > name: Welding
  > END
  $ cat > skills/baking.yaml <<'END'
  > --- name: Baking
  > kind: technical
  > END
  $ stint check --today 2026-10-19
  skills/baking.yaml:1:5: error: text on the line of `---` [yaml-documents]
      1 | --- name: Baking
        |     ^~~~~~~~~~~~
  help: write it on the next line

  skills/sewing.yaml:2:1: error: the start or the end of a document inside of the file [yaml-documents]
      2 | ---
        | ^~~
  help: a file holds one record: put the other into a file of its own

  skills/welding.yaml:1:1: error: a YAML directive [yaml-documents]
      1 | %YAML 1.2
        | ^~~~~~~~~
  help: remove the line; a record needs none

  4 files, 3 errors
  [1]
