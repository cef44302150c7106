What is on record of being there and on time: facts and where they stand, never
a score.

  $ cp -r $EXAMPLES/naperville p && cd p
  $ stint --today 2026-09-15 show student s-1001 | sed -n '/^reliability/,$p'
  reliability
    fact            count  where
    started             1  kennel-care-summer 2026-06-15
    on-time             3  kennel-care-summer: 3
    absent-excused      1  kennel-care-summer 2026-06-17
    no-show             1  kennel-care-summer 2026-06-29
  $ stint --today 2026-09-15 show student s-1030 | sed -n '/^reliability/,$p'
  reliability
    fact              count  where
    started               1  bakery-website-2025 2025-10-06
    completed             1  bakery-website-2025 2025-11-17
    on-time              12  bakery-website-2025: 12
    absent-excused        1  bakery-website-2025 2025-10-27
    absent-unexcused      1  bakery-website-2025 2025-10-29
  $ stint --today 2026-09-15 show student s-1062 | sed -n '/^reliability/,$p'
  reliability
    fact            count  where
    started             1  laptop-refresh-2025 2025-11-03
    completed           1  laptop-refresh-2025 2025-12-15
    on-time            14  laptop-refresh-2025: 14
    absent-excused      1  laptop-refresh-2025 2025-12-02
    ended-early         1  laptop-refresh 2026-08-17 (schedule)
  $ stint --today 2026-10-19 log pantry-inventory s-1089 --on 2026-10-17 --start 9:00 --end 11:30 --late 20 --quiet
  $ stint --today 2026-10-19 log pantry-inventory s-1089 --on 2026-10-18 --absent unexcused --quiet
  $ stint --today 2026-10-19 show student s-1089 --json | sed -n '/"reliability"/,$p'
    "reliability": [
      {
        "fact": "started",
        "count": 1,
        "where": [
          "pantry-inventory 2026-09-05"
        ]
      },
      {
        "fact": "on-time",
        "count": 2,
        "where": [
          "pantry-inventory: 2"
        ]
      },
      {
        "fact": "late",
        "count": 1,
        "where": [
          "pantry-inventory 2026-10-17 (20 min)"
        ]
      },
      {
        "fact": "absent-unexcused",
        "count": 1,
        "where": [
          "pantry-inventory 2026-10-18"
        ]
      }
    ]
  }

A business that calls a stint off has its own.

  $ stint --today 2026-10-19 move ended laptop-refresh s-1101 --cause business --reason 'The room is closed' --quiet
  $ stint --today 2026-10-19 show business bluestem-it | sed -n '/^reliability/,$p'
  reliability
    fact        count  where
    started         4  laptop-refresh/s-1101 2026-08-31, laptop-refresh/s-1106 2026-08-31, laptop-refresh-2025/s-1062 2025-11-03, laptop-refresh-2025/s-1068 2025-11-03
    completed       2  laptop-refresh-2025/s-1062 2025-12-15, laptop-refresh-2025/s-1068 2025-12-12
    called-off      1  laptop-refresh/s-1101 2026-10-19
  $ stint --today 2026-10-19 show student s-1101 | sed -n '/^reliability/,$p'
  reliability
    fact            count  where
    started             1  laptop-refresh 2026-08-31
    on-time             4  laptop-refresh: 4
    absent-excused      1  laptop-refresh 2026-09-01

Who has no stint has no facts.

  $ stint --today 2026-09-15 show student s-1130 | grep reliability
  [1]
