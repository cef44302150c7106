Interviews and offers: what is agreed along with a step stands in its line.

  $ cp -r $EXAMPLES/naperville p && cd p && git init -q && git add -A && git commit -qm start
  $ stint --today 2026-10-19 move shortlisted clinic-reminders s-1065 s-1109 --quiet
  $ git commit -qam shortlisted

An interview is arranged today for a later day.

  $ stint --today 2026-10-19 move interview clinic-reminders s-1065 --day 2026-10-22 --at 15:30 --where 'Front desk of the clinic'
  $ git diff | grep '^[+-][^+-]'
  $ git commit -qam interview

Another day and time is no new step; saying the same twice changes nothing.

  $ stint --today 2026-10-20 move interview clinic-reminders s-1065 --day 2026-10-23 --at 16:00
  $ git diff | grep '^[+-][^+-]'
  $ git commit -qam later
  $ stint --today 2026-10-20 move interview clinic-reminders s-1065 --day 2026-10-23 --at 16:00
  $ stint --today 2026-10-20 move interview clinic-reminders s-1065

An offer can be answered for `offer_days`, or until the day that is said.

  $ stint --today 2026-10-23 move offered clinic-reminders s-1065 --answer-by 2026-10-26
  $ git diff | grep '^[+-][^+-]'
  $ git commit -qam offered

Past that day it holds its seat, and is shown as overdue until someone decides.

  $ stint --today 2026-10-26 show clinic-reminders/s-1065 | grep -E 'state|answer by|overdue'
  $ stint --today 2026-10-27 show clinic-reminders/s-1065 | grep -E 'state|answer by|overdue'
  $ stint --today 2026-10-27 show project clinic-reminders | grep -A 5 -E 'seats left|^placements'
  $ stint --today 2026-10-27 list placements --where overdue --columns id,answer_by
  $ stint --today 2026-10-27 move offered clinic-reminders s-1065 --answer-by 2026-10-29
  $ git diff | grep '^[+-][^+-]'
  $ stint --today 2026-10-27 list placements --where overdue --format ids

`enroll` takes the same.

  $ stint --today 2026-10-19 -n enroll bakery-website s-1042 --answer-by 2026-10-21
  $ stint --today 2026-10-19 -n enroll bakery-website s-1080 --to interview --day 2026-10-21 --at 15:30

In a batch, each has a column.

  $ printf 'project,student,day,at,where\nclinic-reminders,s-1109,2026-10-28,16:30,Library\n' >../interviews.csv
  $ stint --today 2026-10-27 -n move interview --from ../interviews.csv

What cannot be is refused.

  $ stint --today 2026-10-27 move interview clinic-reminders s-1109 --day 2026-10-20
  $ stint --today 2026-10-27 move rejected clinic-reminders s-1109 --at 15:30
  $ stint --today 2026-10-27 move interview clinic-reminders s-1109 --answer-by 2026-11-01
  $ stint --today 2026-10-27 move offered clinic-reminders s-1065 --answer-by 2026-10-20
  $ stint --today 2026-10-27 move offered clinic-reminders s-1065 --answer-by 2026-11-02 --on 2026-10-27
  $ stint --today 2026-10-27 move interview clinic-reminders s-1109 --at 15:32
