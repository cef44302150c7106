A file where no record of its kind is looked for is not read.

  $ mkdir -p placements
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ echo 'graduates: 2028' > s-1.yaml
  $ echo 'history: [{to: active, on: 2026-10-05}]' > placements/s-1.yaml
  $ stint check --today 2026-10-19
  placements/s-1.yaml:1:1: error: a placement lies in the folder of its project [stray-file]
  help: move it to `placements/PROJECT/STUDENT.yaml`

  s-1.yaml:1:1: warning: `s-1.yaml` is not read: a record lies in the folder of its kind [stray-file]
  help: move it, or take it out of the program

  1 file, 1 error and 1 warning
  [1]
