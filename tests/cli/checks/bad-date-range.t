A range of dates is two days, joined by two dots, the earlier one first.

  $ mkdir -p schools
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > schools/north.yaml <<'END'
  > name: North High
  > no_school:
  >   - 2026-11-23 to 2026-11-27
  >   - 2026-11-27..2026-11-23
  > END
  $ stint check --today 2026-10-19
  schools/north.yaml:3:5: error: `2026-11-23 to 2026-11-27` is not a date or date range [bad-date-range]
      3 |   - 2026-11-23 to 2026-11-27
        |     ^~~~~~~~~~~~~~~~~~~~~~~~
  help: write it as in `2026-10-05..2026-11-13`

  schools/north.yaml:4:5: error: `2026-11-27..2026-11-23` is not a date or date range: it ends before it begins [bad-date-range]
      4 |   - 2026-11-27..2026-11-23
        |     ^~~~~~~~~~~~~~~~~~~~~~
  help: write it as in `2026-10-05..2026-11-13`

  2 files, 2 errors
  [1]
