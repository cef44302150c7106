Each field stands in one layer: with two values, neither is to be trusted.

  $ mkdir -p students private/students
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ echo 'graduates: 2028' > students/s-1.yaml
  $ cat > private/students/s-1.yaml <<'END'
  > name: Maya Chen
  > graduates: 2027
  > END
  $ stint check --today 2026-10-19
  students/s-1.yaml:1:1: error: `graduates` also stands in the private layer [two-layers]
      1 | graduates: 2028
        | ^~~~~~~~~
  help: keep it in one of the two files

  3 files, 1 error
  [1]
