A clock window is one or more days and two times.

  $ mkdir -p schools
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > schools/north.yaml <<'END'
  > name: North High
  > school_hours:
  >   - 07:45-15:10
  >   - mon-fri
  > END
  $ cat > schools/south.yaml <<'END'
  > name: South High
  > school_hours:
  >   - weekdays 07:45-15:10
  >   - sat-mon 09:00-12:00
  >   - mon-fri 22:00-06:00
  >   - mon-fri 07:47-15:10
  >   - fri 9am-3pm
  > END
  $ stint check --today 2026-10-19
  schools/north.yaml:3:5: error: `07:45-15:10` is not a clock window: no days before the times; write `mon-fri 15:00-18:00` [bad-window]
      3 |   - 07:45-15:10
        |     ^~~~~~~~~~~

  schools/north.yaml:4:5: error: `mon-fri` is not a clock window: no times after the days; write `mon-fri 15:00-18:00`, and join days by `+`, or quote the window if a comma joins them [bad-window]
      4 |   - mon-fri
        |     ^~~~~~~

  schools/south.yaml:3:5: error: `weekdays 07:45-15:10` is not a clock window: `weekdays` is no day; days are mon, tue, wed, thu, fri, sat and sun [bad-window]
      3 |   - weekdays 07:45-15:10
        |     ^~~~~~~~~~~~~~~~~~~~
  help: write it as in `mon-fri 15:00-18:00`

  schools/south.yaml:4:5: error: `sat-mon 09:00-12:00` is not a clock window: `sat-mon` goes past Sunday, where a week ends; write `mon+sat-sun` [bad-window]
      4 |   - sat-mon 09:00-12:00
        |     ^~~~~~~~~~~~~~~~~~~

  schools/south.yaml:5:5: error: `mon-fri 22:00-06:00` is not a clock window: it ends at 06:00, but begins at 22:00; a window cannot go past midnight [bad-window]
      5 |   - mon-fri 22:00-06:00
        |     ^~~~~~~~~~~~~~~~~~~
  help: write it as in `mon-fri 15:00-18:00`

  schools/south.yaml:6:5: error: `mon-fri 07:47-15:10` is not a clock window: `07:47` is not a multiple of 5 minutes [bad-window]
      6 |   - mon-fri 07:47-15:10
        |     ^~~~~~~~~~~~~~~~~~~
  help: write it as in `mon-fri 15:00-18:00`

  schools/south.yaml:7:5: error: `fri 9am-3pm` is not a clock window: `9am` is no time of day; times go from `0:00` to `24:00` [bad-window]
      7 |   - fri 9am-3pm
        |     ^~~~~~~~~~~
  help: write it as in `mon-fri 15:00-18:00`

  3 files, 7 errors
  [1]
