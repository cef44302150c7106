Records end in `.yaml`, so that nobody wonders which of two is read.

  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ mkdir students; echo 'graduates: 2028' > students/s-1.yml
  $ stint check --today 2026-10-19
  students/s-1.yml:1:1: error: `s-1.yml` is not read [yml-file]
  help: rename it: records end in `.yaml`

  1 file, 1 error
  [1]
