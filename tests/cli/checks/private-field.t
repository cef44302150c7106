What belongs into the private layer should not be committed.

  $ mkdir -p students
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > students/s-1.yaml <<'END'
  > graduates: 2028
  > name: Maya Chen
  > END
  $ stint check --today 2026-10-19
  students/s-1.yaml:2:1: warning: `name` is a private field, but this file is committed [private-field]
      2 | name: Maya Chen
        | ^~~~
  help: move it to the private layer

  2 files, no errors, 1 warning
