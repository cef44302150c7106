School years stand in order, and do not overlap.

  $ mkdir -p schools
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2025-08-20..2026-08-20, 2026-08-19..2027-05-27]
  > END
  $ cat > schools/north.yaml <<'END'
  > name: North High
  > school_years: [2026-08-19..2027-05-27, 2025-08-20..2026-05-28]
  > END
  $ stint check --today 2026-10-19
  program.yaml:3:40: error: this school year begins on 2026-08-19, before the one in front of it is over, on 2026-08-20 [school-years]
      3 | school_years: [2025-08-20..2026-08-20, 2026-08-19..2027-05-27]
        |                                        ^~~~~~~~~~~~~~~~~~~~~~
  help: list school years in order, without overlap

  schools/north.yaml:2:40: error: this school year begins on 2025-08-20, before the one in front of it is over, on 2027-05-27 [school-years]
      2 | school_years: [2026-08-19..2027-05-27, 2025-08-20..2026-05-28]
        |                                        ^~~~~~~~~~~~~~~~~~~~~~
  help: list school years in order, without overlap

  2 files, 2 errors
  [1]
