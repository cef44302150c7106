A folder that stint does not know is not read.

  $ mkdir -p students/2028
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ mkdir student students
  ! mkdir: cannot create directory ‘students’: File exists
  [1]
  $ echo 'grade: 9' > students/2028/s-1.yaml
  $ stint check --today 2026-10-19
  student:1:1: warning: no records are looked for in `student` [unknown-folder]
  help: docs/records.md lists the folders of a program

  students/2028:1:1: error: a folder where records of `students` lie [unknown-folder]
  help: one record, one file, no subfolders

  1 file, 1 error and 1 warning
  [1]
