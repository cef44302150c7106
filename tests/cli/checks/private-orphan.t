A private file holds further fields of a record; there must be one.

  $ mkdir -p private/students
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ echo 'name: Maya Chen' > private/students/s-1.yaml
  $ stint check --today 2026-10-19
  private/students/s-1.yaml:1:1: error: a private file without its record [private-orphan]
  help: add `students/s-1.yaml`, or remove this file

  1 file, 1 error
  [1]
