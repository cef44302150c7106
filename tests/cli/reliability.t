What is on record of being there and on time: facts and where they stand, never
a score.

  $ cp -r $EXAMPLES/naperville p && cd p
  $ stint --today 2026-09-15 show student s-1001 | sed -n '/^reliability/,$p'
  $ stint --today 2026-09-15 show student s-1030 | sed -n '/^reliability/,$p'
  $ stint --today 2026-09-15 show student s-1062 | sed -n '/^reliability/,$p'
  $ stint --today 2026-10-19 log pantry-inventory s-1089 --on 2026-10-17 --start 9:00 --end 11:30 --late 20 --quiet
  $ stint --today 2026-10-19 log pantry-inventory s-1089 --on 2026-10-18 --absent unexcused --quiet
  $ stint --today 2026-10-19 show student s-1089 --json | sed -n '/"reliability"/,$p'

A business that calls a stint off has its own.

  $ stint --today 2026-10-19 move ended laptop-refresh s-1101 --cause business --reason 'The room is closed' --quiet
  $ stint --today 2026-10-19 show business bluestem-it | sed -n '/^reliability/,$p'
  $ stint --today 2026-10-19 show student s-1101 | sed -n '/^reliability/,$p'

Who has no stint has no facts.

  $ stint --today 2026-09-15 show student s-1130 | grep reliability
