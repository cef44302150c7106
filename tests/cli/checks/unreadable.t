What is no regular file is not read.

  $ mkdir -p students
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ echo 'graduates: 2028' > students/s-1.yaml
  $ mkfifo students/s-2.yaml; ln -s s-1.yaml students/s-3.yaml; ln -s nowhere students/s-4.yaml
  $ stint check --today 2026-10-19
  students/s-2.yaml:1:1: error: `students/s-2.yaml` is a device, FIFO or socket, not a file [unreadable]
  help: remove it

  students/s-3.yaml:1:1: error: `students/s-3.yaml` is, or leads through, a symbolic link [unreadable]
  help: replace the link by the file or directory that it leads to

  students/s-4.yaml:1:1: error: `students/s-4.yaml` is, or leads through, a symbolic link [unreadable]
  help: replace the link by the file or directory that it leads to

  2 files, 3 errors
  [1]
