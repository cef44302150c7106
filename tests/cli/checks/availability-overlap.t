Each day lies in one block of availability at most.

  $ mkdir -p students
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > students/s-1.yaml <<'END'
  > availability:
  >   - {dates: 2026-09-01..2026-11-15, weekly: 4}
  >   - {dates: 2026-11-15..2027-05-20, weekly: 8}
  > END
  $ stint check --today 2026-10-19
  students/s-1.yaml:3:13: error: these days overlap with 2026-09-01..2026-11-15 [availability-overlap]
      3 |   - {dates: 2026-11-15..2027-05-20, weekly: 8}
        |             ^~~~~~~~~~~~~~~~~~~~~~
  help: give each day one block

  2 files, 1 error
  [1]
