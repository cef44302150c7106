A date is a day that exists, year first.

  $ mkdir -p students
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > students/s-1.yaml <<'END'
  > progress:
  >   - {kind: plan, on: 10/19/2026}
  >   - {kind: exploration, on: 2026-02-30}
  > END
  $ stint check --today 2026-10-19
  students/s-1.yaml:2:22: error: `10/19/2026` is not a date [bad-date]
      2 |   - {kind: plan, on: 10/19/2026}
        |                      ^~~~~~~~~~
  help: write it as in `2026-10-05`

  students/s-1.yaml:3:29: error: `2026-02-30` is not a date: that month has 28 days [bad-date]
      3 |   - {kind: exploration, on: 2026-02-30}
        |                             ^~~~~~~~~~
  help: write it as in `2026-10-05`

  2 files, 2 errors
  [1]
