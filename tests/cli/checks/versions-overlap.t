Each day is judged by one version of a rule.

  $ mkdir -p rules
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > rules: [local]
  > END
  $ cat > rules/local.yaml <<'END'
  > name: What our board decided
  > citation: Board policy 6:20
  > versions:
  >   - in_force: 2025-07-01..2026-07-01
  >     youngest: 14
  >   - in_force: 2026-07-01..2199-12-31
  >     youngest: 15
  > END
  $ stint check --today 2026-10-19
  rules/local.yaml:6:15: error: 2026-07-01..2199-12-31 meets 2025-07-01..2026-07-01, of version 1 [versions-overlap]
      6 |   - in_force: 2026-07-01..2199-12-31
        |               ^~~~~~~~~~~~~~~~~~~~~~
  help: each day is judged by one version

  2 files, 1 error
  [1]
