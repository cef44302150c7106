The program in figures.

  $ cp -R "$EXAMPLES/naperville" . && cd naperville
  $ stint report --today 2026-09-15
  Naperville 203 Career Internships, 2026-09-15

  students    127, 114 active, 35 with a stint
  businesses  30, 28 active
  projects    3 draft, 37 open, 17 closed, 3 cancelled
  seats       63 on open projects: 13 taken, 50 open
  placements  5 applied, 3 shortlisted, 3 interview, 2 offered, 2 accepted, 9 active, 27 completed, 11 rejected, 5 declined, 7 withdrawn, 6 ended
  hours       695h15m worked, 651h45m verified
  completion  27 stints completed, 5 stopped (84 %)

  month    offered  started  completed  stopped   rate    hours  (hours)
  2025-09        8        3          0        0          18h00m  ▇▇▇▇
  2025-10        8        6          1        2   33 %   78h00m  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  2025-11        0        6          3        0  100 %  105h45m  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  2025-12        0        0          8        1   89 %   32h15m  ▇▇▇▇▇▇▇
  2026-01        4        2          0        0           8h15m  ▇
  2026-02        2        2          1        0  100 %   53h15m  ▇▇▇▇▇▇▇▇▇▇▇▇
  2026-03        6        2          1        0  100 %   47h15m  ▇▇▇▇▇▇▇▇▇▇
  2026-04        2        5          4        0  100 %   78h30m  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  2026-05        6        0          5        0  100 %   60h30m  ▇▇▇▇▇▇▇▇▇▇▇▇▇
  2026-06        1        6          0        1    0 %  102h45m  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  2026-07        0        0          4        1   80 %   53h45m  ▇▇▇▇▇▇▇▇▇▇▇▇
  2026-08       11        4          0        0           9h45m  ▇▇
  2026-09        5        5          0        0          47h15m  ▇▇▇▇▇▇▇▇▇▇
  total         53       41         27        5   84 %  695h15m

  stopped: had started, and came to an end without being completed; a placement that is declined, withdrawn or ended before it started is not in it. rate: completed, of these and those stopped.
  $ stint report overview --today 2026-09-15 --format csv
  figure,group,value
  students,,127
  students,active,114
  students,with-stint,35
  businesses,,30
  businesses,active,28
  projects,draft,3
  projects,open,37
  projects,closed,17
  projects,cancelled,3
  seats,,63
  seats,taken,13
  seats,open,50
  placements,applied,5
  placements,shortlisted,3
  placements,interview,3
  placements,offered,2
  placements,accepted,2
  placements,active,9
  placements,completed,27
  placements,rejected,11
  placements,declined,5
  placements,withdrawn,7
  placements,ended,6
  worked_minutes,,41715
  verified_minutes,,39105
  finished,,32
  completed,,27
  ! CSV holds one table; the others: `--by month`
  $ stint report --today 2026-09-15 --json
  {
    "format_version": 1,
    "report": "overview",
    "name": "Naperville 203 Career Internships",
    "today": "2026-09-15",
    "students": {
      "all": 127,
      "active": 114,
      "with_stint": 35
    },
    "businesses": {
      "all": 30,
      "active": 28
    },
    "projects": {
      "draft": 3,
      "open": 37,
      "closed": 17,
      "cancelled": 3
    },
    "seats": {
      "all": 63,
      "taken": 13,
      "open": 50
    },
    "placements": {
      "applied": 5,
      "shortlisted": 3,
      "interview": 3,
      "offered": 2,
      "accepted": 2,
      "active": 9,
      "completed": 27,
      "rejected": 11,
      "declined": 5,
      "withdrawn": 7,
      "ended": 6
    },
    "worked_minutes": 41715,
    "verified_minutes": 39105,
    "finished": 32,
    "completed": 27,
    "months": [
      {
        "month": "2025-09",
        "offered": 8,
        "started": 3,
        "completed": 0,
        "stopped": 0,
        "worked_minutes": 1080
      },
      {
        "month": "2025-10",
        "offered": 8,
        "started": 6,
        "completed": 1,
        "stopped": 2,
        "completed_percent": 33,
        "worked_minutes": 4680
      },
      {
        "month": "2025-11",
        "offered": 0,
        "started": 6,
        "completed": 3,
        "stopped": 0,
        "completed_percent": 100,
        "worked_minutes": 6345
      },
      {
        "month": "2025-12",
        "offered": 0,
        "started": 0,
        "completed": 8,
        "stopped": 1,
        "completed_percent": 89,
        "worked_minutes": 1935
      },
      {
        "month": "2026-01",
        "offered": 4,
        "started": 2,
        "completed": 0,
        "stopped": 0,
        "worked_minutes": 495
      },
      {
        "month": "2026-02",
        "offered": 2,
        "started": 2,
        "completed": 1,
        "stopped": 0,
        "completed_percent": 100,
        "worked_minutes": 3195
      },
      {
        "month": "2026-03",
        "offered": 6,
        "started": 2,
        "completed": 1,
        "stopped": 0,
        "completed_percent": 100,
        "worked_minutes": 2835
      },
      {
        "month": "2026-04",
        "offered": 2,
        "started": 5,
        "completed": 4,
        "stopped": 0,
        "completed_percent": 100,
        "worked_minutes": 4710
      },
      {
        "month": "2026-05",
        "offered": 6,
        "started": 0,
        "completed": 5,
        "stopped": 0,
        "completed_percent": 100,
        "worked_minutes": 3630
      },
      {
        "month": "2026-06",
        "offered": 1,
        "started": 6,
        "completed": 0,
        "stopped": 1,
        "completed_percent": 0,
        "worked_minutes": 6165
      },
      {
        "month": "2026-07",
        "offered": 0,
        "started": 0,
        "completed": 4,
        "stopped": 1,
        "completed_percent": 80,
        "worked_minutes": 3225
      },
      {
        "month": "2026-08",
        "offered": 11,
        "started": 4,
        "completed": 0,
        "stopped": 0,
        "worked_minutes": 585
      },
      {
        "month": "2026-09",
        "offered": 5,
        "started": 5,
        "completed": 0,
        "stopped": 0,
        "worked_minutes": 2835
      }
    ],
    "totals": {
      "months": {
        "offered": 53,
        "started": 41,
        "completed": 27,
        "stopped": 5,
        "completed_percent": 84,
        "worked_minutes": 41715
      }
    }
  }
  $ stint report overviw
  ! stint: error: there is no report `overviw`
  ! help: did you mean `overview`?
  [2]

A program without anything yet.

  $ cd .. && stint init empty -q && stint -C empty report --today 2026-09-15
  Career internships, 2026-09-15

  students    0, 0 active, 0 with a stint
  businesses  0, 0 active
  projects    none
  seats       0 on open projects: 0 taken, 0 open
  placements  none
  hours       0h00m worked, 0h00m verified
  completion  no stint was completed or stopped

  stopped: had started, and came to an end without being completed; a placement that is declined, withdrawn or ended before it started is not in it. rate: completed, of these and those stopped.
