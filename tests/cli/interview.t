Interviews and offers: what is agreed along with a step stands in its line.

  $ cp -r $EXAMPLES/naperville p && cd p && git init -q && git add -A && git commit -qm start
  $ stint --today 2026-10-19 move shortlisted clinic-reminders s-1065 s-1109 --quiet
  $ git commit -qam shortlisted

An interview is arranged today for a later day.

  $ stint --today 2026-10-19 move interview clinic-reminders s-1065 --day 2026-10-22 --at 15:30 --where 'Front desk of the clinic'
  ! done: move s-1065 on clinic-reminders to interview (1 file)
  ! next: stint move offered clinic-reminders s-1065
  $ git diff | grep '^[+-][^+-]'
  +  - {to: interview, on: 2026-10-19, by: phostrawser, day: 2026-10-22, at: "15:30", where: Front desk of the clinic}
  $ git commit -qam interview

Another day and time is no new step; saying the same twice changes nothing.

  $ stint --today 2026-10-20 move interview clinic-reminders s-1065 --day 2026-10-23 --at 16:00
  ! done: change the interview of s-1065 on clinic-reminders (1 file)
  ! next: stint move offered clinic-reminders s-1065
  $ git diff | grep '^[+-][^+-]'
  -  - {to: interview, on: 2026-10-19, by: phostrawser, day: 2026-10-22, at: "15:30", where: Front desk of the clinic}
  +  - {to: interview, on: 2026-10-19, by: phostrawser, day: 2026-10-23, at: "16:00", where: Front desk of the clinic}
  $ git commit -qam later
  $ stint --today 2026-10-20 move interview clinic-reminders s-1065 --day 2026-10-23 --at 16:00
  ! nothing to do: it is arranged so already
  $ stint --today 2026-10-20 move interview clinic-reminders s-1065
  ! stint: error: s-1065 on clinic-reminders: interview already, since 2026-10-19
  ! help: `stint move offered clinic-reminders s-1065` goes on
  [2]

An offer can be answered for `offer_days`, or until the day that is said.

  $ stint --today 2026-10-23 move offered clinic-reminders s-1065 --answer-by 2026-10-26
  ! done: move s-1065 on clinic-reminders to offered (1 file)
  ! next: stint move accepted clinic-reminders s-1065
  $ git diff | grep '^[+-][^+-]'
  +  - {to: offered, on: 2026-10-23, by: phostrawser, answer_by: 2026-10-26}
  $ git commit -qam offered

Past that day it holds its seat, and is shown as overdue until someone decides.

  $ stint --today 2026-10-26 show clinic-reminders/s-1065 | grep -E 'state|answer by|overdue'
    state      offered
    answer by  2026-10-26
    to           on          by           day         at     where                     answer by
  $ stint --today 2026-10-27 show clinic-reminders/s-1065 | grep -E 'state|answer by|overdue'
    state      offered
    answer by  2026-10-26
    overdue    yes
    to           on          by           day         at     where                     answer by
  $ stint --today 2026-10-27 show project clinic-reminders | grep -A 5 -E 'seats left|^placements'
    seats left   0
    worked       0

  counts for
    what                counts   text
    career-development  nothing  only 15 h of the 20 h that one experience takes
  --
  placements
    student            state        since       dates                   worked  verified  answer by   overdue
    s-1065 Karan Das   offered      2026-10-23  2026-10-05..2026-11-13       0         0  2026-10-26  yes
    s-1109 Imani Shah  shortlisted  2026-10-19  2026-10-05..2026-11-13       0         0
  $ stint --today 2026-10-27 list placements --where overdue --columns id,answer_by
  id                       answer_by
  clinic-reminders/s-1065  2026-10-26
  product-photos/s-1099    2026-09-17
  winter-camp-plan/s-1056  2026-09-11
  $ stint --today 2026-10-27 move offered clinic-reminders s-1065 --answer-by 2026-10-29
  ! done: change the offer of s-1065 on clinic-reminders (1 file)
  ! next: stint move accepted clinic-reminders s-1065
  $ git diff | grep '^[+-][^+-]'
  -  - {to: offered, on: 2026-10-23, by: phostrawser, answer_by: 2026-10-26}
  +  - {to: offered, on: 2026-10-23, by: phostrawser, answer_by: 2026-10-29}
  $ stint --today 2026-10-27 list placements --where overdue --format ids
  product-photos/s-1099
  winter-camp-plan/s-1056

`enroll` takes the same.

  $ stint --today 2026-10-19 -n enroll bakery-website s-1042 --answer-by 2026-10-21
  --- /dev/null
  +++ b/placements/bakery-website/s-1042.yaml
  @@ -0,0 +1,2 @@
  +history:
  +  - {to: offered, on: 2026-10-19, by: phostrawser, answer_by: 2026-10-21}
  ! would offer s-1042 a seat on bakery-website: 1 file
  $ stint --today 2026-10-19 -n enroll bakery-website s-1080 --to interview --day 2026-10-21 --at 15:30
  --- /dev/null
  +++ b/placements/bakery-website/s-1080.yaml
  @@ -0,0 +1,2 @@
  +history:
  +  - {to: interview, on: 2026-10-19, by: phostrawser, day: 2026-10-21, at: "15:30"}
  ! would enroll s-1080 on bakery-website as interview: 1 file

In a batch, each has a column.

  $ printf 'project,student,day,at,where\nclinic-reminders,s-1109,2026-10-28,16:30,Library\n' >../interviews.csv
  $ stint --today 2026-10-27 -n move interview --from ../interviews.csv
  --- a/placements/clinic-reminders/s-1109.yaml
  +++ b/placements/clinic-reminders/s-1109.yaml
  @@ -1,3 +1,4 @@
   history:
     - {to: applied, on: 2026-09-10, by: phostrawser}
     - {to: shortlisted, on: 2026-10-19, by: phostrawser}
  +  - {to: interview, on: 2026-10-27, by: phostrawser, day: 2026-10-28, at: "16:30", where: Library}
  ! would move s-1109 on clinic-reminders to interview: 1 file

What cannot be is refused.

  $ stint --today 2026-10-27 move interview clinic-reminders s-1109 --day 2026-10-20
  ! stint: error: s-1109 on clinic-reminders: an interview on 2026-10-20, before it is arranged on 2026-10-27
  ! help: `--on DATE` is the day of the step itself
  [2]
  $ stint --today 2026-10-27 move rejected clinic-reminders s-1109 --at 15:30
  ! stint: error: s-1109 on clinic-reminders: `--day`, `--at` and `--where` tell of an interview, and this is rejected
  ! help: use `--reason TEXT`
  [2]
  $ stint --today 2026-10-27 move interview clinic-reminders s-1109 --answer-by 2026-11-01
  ! stint: error: s-1109 on clinic-reminders: `--answer-by` is for an offer, and this is interview
  [2]
  $ stint --today 2026-10-27 move offered clinic-reminders s-1065 --answer-by 2026-10-20
  ! stint: error: s-1065 on clinic-reminders: an answer by 2026-10-20, before the offer on 2026-10-23
  [2]
  $ stint --today 2026-10-27 move offered clinic-reminders s-1065 --answer-by 2026-11-02 --on 2026-10-27
  ! stint: error: s-1065 on clinic-reminders: offered since 2026-10-23, and that day stays
  ! help: leave out `--on`
  [2]
  $ stint --today 2026-10-27 move interview clinic-reminders s-1109 --at 15:32
  ! stint: error: `--at` takes a clock time in steps of 5 minutes, not `15:32`
  ! help: such as `--at 15:30`
  [2]
