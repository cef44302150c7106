`stint log` enters hours: one line more.

  $ cp -r $EXAMPLES/naperville p && cd p && git init -q && git add -A && git commit -qm start
  $ stint --today 2026-10-19 log pantry-inventory s-1089 2h30m --on 2026-10-17 --start 9:00 --break 15m --task 'Counted cans'
  ! s-1089 on pantry-inventory: 8.5 of 18 hours, 6 verified
  ! done: log 2.5 hours of s-1089 on pantry-inventory (1 file)
  ! next: stint log --verify pantry-inventory s-1089
  $ git diff --stat && git diff | grep '^[+-][^+-]'
   placements/pantry-inventory/s-1089.yaml | 1 +
   1 file changed, 1 insertion(+)
  +  - {on: 2026-10-17, start: "09:00", worked: 2.5, break: 15m, task: Counted cans}
  $ git commit -qam logged

Once more is refused as typed twice, and changes nothing.

  $ stint --today 2026-10-19 log pantry-inventory s-1089 2.5 --on 2026-10-17 --start 9:00
  ! stint: error: s-1089 on pantry-inventory: 2026-10-17 has an entry already (2.5 hours from 09:00), so this was probably typed twice
  ! help: `stint set placement pantry-inventory/s-1089 hours.2.worked=HOURS` corrects it; if both are right, use `--force`
  [2]
  $ stint --today 2026-10-19 log pantry-inventory s-1089 --absent excused --on 2026-10-17
  ! stint: error: s-1089 on pantry-inventory: 2026-10-17 has an entry already (2.5 hours from 09:00), so this was probably typed twice
  ! help: `stint set placement pantry-inventory/s-1089 hours.2.worked=HOURS` corrects it; if both are right, use `--force`
  [2]
  $ git status --short

A day can be missed.

  $ stint --today 2026-10-19 -n log pantry-inventory s-1112 --absent excused --on 2026-10-17
  --- a/placements/pantry-inventory/s-1112.yaml
  +++ b/placements/pantry-inventory/s-1112.yaml
  @@ -9,3 +9,4 @@
   hours:
     - {on: 2026-09-05, start: "09:00", worked: 3, task: Count, verified: {on: 2026-09-08, by: phostrawser}}
     - {on: 2026-09-12, start: "09:00", worked: 3, task: Count and shelves, verified: {on: 2026-09-14, by: phostrawser}}
  +  - {on: 2026-10-17, absent: excused}
  ! s-1112 on pantry-inventory: 6 of 18 hours, 6 verified
  ! would log an excused absence of s-1112 on pantry-inventory: 1 file

What was worked is confirmed, all of it or one day; a second time there is
nothing to do.

  $ stint --today 2026-10-19 log --verify pantry-inventory s-1089 --on 2026-10-17
  ! done: verify 1 entry, 2.5 hours, of s-1089 on pantry-inventory (1 file)
  ! next: stint show placement pantry-inventory/s-1089
  $ git diff --stat && git diff | grep '^[+-][^+-]'
   placements/pantry-inventory/s-1089.yaml | 2 +-
   1 file changed, 1 insertion(+), 1 deletion(-)
  -  - {on: 2026-10-17, start: "09:00", worked: 2.5, break: 15m, task: Counted cans}
  +  - {on: 2026-10-17, start: "09:00", worked: 2.5, break: 15m, task: Counted cans, verified: {on: 2026-10-19, by: phostrawser}}
  $ git commit -qam verified
  $ stint --today 2026-10-19 log --verify pantry-inventory s-1089
  ! nothing to do: all hours are verified already
  $ git status --short

What cannot be is refused.

  $ stint --today 2026-10-19 log pantry-inventory s-1089 2 --on 2026-10-25
  ! stint: error: s-1089 on pantry-inventory: 2026-10-25 is after today, 2026-10-19
  ! help: hours are entered when they have been worked
  [2]
  $ stint --today 2026-10-19 log pantry-inventory s-1089 2 --on 2026-09-01
  ! stint: error: s-1089 on pantry-inventory: 2026-09-01 is outside the stint, 2026-09-05..2026-10-24
  ! help: name the day with `--on DATE`, or give the placement its own `dates`
  [2]
  $ stint --today 2026-10-19 log pantry-inventory s-1089 0
  ! stint: error: s-1089 on pantry-inventory: 0 hours are nothing to log
  ! help: `--absent excused` or `--absent unexcused` notes a missed day
  [2]
  $ stint --today 2026-10-19 log pantry-inventory s-1089
  ! stint: error: s-1089 on pantry-inventory: no hours are given
  ! help: write them like `2.5`, `2h30m` or `2:30`, or use `--start` and `--end`, or `--absent`
  [2]
  $ stint --today 2026-10-19 log pantry-inventory s-1089 1 --absent excused
  ! stint: error: s-1089 on pantry-inventory: either hours or `--absent`, not both
  ! help: leave out the one that is not so
  [2]
  $ stint --today 2026-10-19 log pantry-inventory s-1089 --absent excused --start 9:00
  ! stint: error: s-1089 on pantry-inventory: an absence has no `--start`, `--end`, `--break` or `--late`
  [2]
  $ stint --today 2026-10-19 log pantry-inventory s-1089 25
  ! stint: error: s-1089 on pantry-inventory: 25 hours on 2026-10-19 in all, and a day has 24
  [2]
  $ stint --today 2026-10-19 log pantry-inventory s-1089 9 --start 16:00
  ! stint: error: s-1089 on pantry-inventory: 9 hours from 16:00 end after midnight
  ! help: log what falls on the next day on that day
  [2]
  $ stint --today 2026-10-19 log --verify pantry-inventory s-1089 2
  ! stint: error: s-1089 on pantry-inventory: `--verify` confirms entries, and enters none
  ! help: leave out everything but the day, `--on DATE`; the hours of a sheet stand in a column `worked`
  [2]
  $ stint --today 2026-10-19 log --verify pantry-inventory s-1089 --on 2026-10-18
  ! stint: error: s-1089 on pantry-inventory: no entry for 2026-10-18
  ! help: `stint show pantry-inventory/s-1089` shows the days
  [2]
  $ stint --today 2026-10-19 log product-photos s-1099 2
  ! stint: error: s-1099 on product-photos: offered since 2026-09-10, and hours are logged while a stint is active
  ! help: `stint move active product-photos s-1099` starts it
  [2]
  $ stint --today 2026-10-19 log bakery-website-spring s-1042 2
  ! stint: error: s-1042 on bakery-website-spring: completed since 2026-05-22, and hours are logged while a stint is active
  [2]
  $ stint --today 2026-10-19 log pantry-inventory s-1001 2
  ! stint: error: s-1001 on pantry-inventory: there is no placement
  ! help: `stint enroll pantry-inventory s-1001` makes one
  [2]
  $ git status --short

It reads the stint that it is about, so a fault elsewhere does not matter, and
one in it does.

  $ echo 'colour: red' >>students/s-1001.yaml
  $ stint --today 2026-10-19 log pantry-inventory s-1089 1
  ! s-1089 on pantry-inventory: 9.5 of 18 hours, 8.5 verified
  ! done: log 1 hour of s-1089 on pantry-inventory (1 file)
  ! next: stint log --verify pantry-inventory s-1089
  $ echo 'colour: red' >>students/s-1089.yaml
  $ stint --today 2026-10-19 log pantry-inventory s-1089 1 --start 15:30
  ! students/s-1089.yaml:13:1: error: a student has no field `colour` [unknown-field]
  !    13 | colour: red
  !       | ^~~~~~
  ! help: known fields are name, born, email, phone, guardian, family, ids, notes, school, graduates, grade, pathway, skills, wants, seeking, choices, avoids, availability, travel, documents, progress, endorsements, status; a field of your own begins with `x-`
  ! stint: error: 1 record that this rests on has errors, so nothing was changed
  ! help: correct them first; `stint check` shows every fault
  [2]
  $ git checkout -q .

How it may not be called.

  $ stint log
  ! stint: error: PROJECT and STUDENT are missing
  ! help: name them, or give a batch with `--from FILE`
  [2]
  $ stint log pantry-inventory
  ! stint: error: STUDENT is missing
  ! help: name one, or give a batch with `--from FILE`
  [2]
  $ stint log pantry-inventory s-1089 two
  ! stint: error: `two` is no length of work
  ! help: write it like `2.5`, `2h30m` or `2:30`
  [2]

Two entries of a day are told apart by their times, and by nothing else; nobody
is at two places at once.

  $ cd .. && cp -r $EXAMPLES/naperville q && cd q && git init -q && git add -A && git commit -qm start
  $ stint --today 2026-09-15 log pantry-inventory s-1089 3 --on 2026-09-12
  ! stint: error: s-1089 on pantry-inventory: 2026-09-12 has an entry already (3 hours from 09:00), so this was probably typed twice
  ! help: `stint set placement pantry-inventory/s-1089 hours.1.worked=HOURS` corrects it; if both are right, tell them apart with `--start`, or use `--force`
  [2]
  $ stint --today 2026-09-15 log pantry-inventory s-1089 --start 10:00 --end 13:00 --on 2026-09-12
  ! stint: error: s-1089 on pantry-inventory: 2026-09-12 has an entry already (3 hours from 09:00), which this overlaps
  ! help: `stint set placement pantry-inventory/s-1089 hours.1.worked=HOURS` corrects it; if both are right, use `--force`
  [2]
  $ stint set placement pantry-inventory/s-1089 hours.1.worked=2.5 --today 2026-09-15 -n
  --- a/placements/pantry-inventory/s-1089.yaml
  +++ b/placements/pantry-inventory/s-1089.yaml
  @@ -7,4 +7,4 @@
    (re)
   hours:
     - {on: 2026-09-05, start: "09:00", worked: 3, verified: {on: 2026-09-08, by: phostrawser}}
  -  - {on: 2026-09-12, start: "09:00", worked: 3, task: Count and shelves, verified: {on: 2026-09-14, by: phostrawser}}
  +  - {on: 2026-09-12, start: "09:00", worked: 2.5, task: Count and shelves, verified: {on: 2026-09-14, by: phostrawser}}
  ! would set hours of placement pantry-inventory/s-1089: 1 file
  $ stint --today 2026-09-15 log pantry-inventory s-1089 --start 12:00 --end 13:00 --on 2026-09-12 -q
  $ cat > placements/tablet-help/s-1089.yaml <<'END'
  > history: [{to: active, on: 2026-09-12}]
  > END
  $ stint --today 2026-09-15 log tablet-help s-1089 --start 11:00 --end 12:00 --on 2026-09-12
  ! stint: error: s-1089 on tablet-help: 2026-09-12 has an entry on pantry-inventory (3 hours from 09:00), which this overlaps
  ! help: `stint set placement pantry-inventory/s-1089 hours.1.worked=HOURS` corrects it; if both are right, use `--force`
  [2]
  $ stint --today 2026-09-15 log tablet-help s-1089 --start 13:00 --end 13:30 --on 2026-09-12 -q
  $ stint --today 2026-09-15 log tablet-help s-1089 --start 11:00 --end 12:00 --on 2026-09-12 --force -q
  $ printf 'project,student,hours,on,start\ntablet-help,s-1042,1,2026-09-12,10:00\ntablet-help,s-1042,1,2026-09-12,10:30\n' | stint --today 2026-09-15 log --from -
  ! -:2:1: error: s-1042 on tablet-help: 2026-09-12 has an entry already (2.5 hours from 10:00), so this was probably typed twice
  !     2 | tablet-help,s-1042,1,2026-09-12,10:00
  !       | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  ! help: `stint set placement tablet-help/s-1042 hours.0.worked=HOURS` corrects it; if both are right, use `--force`
  ! -:3:1: error: s-1042 on tablet-help: 2026-09-12 has an entry already (2.5 hours from 10:00), which this overlaps
  !     3 | tablet-help,s-1042,1,2026-09-12,10:30
  !       | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  ! help: `stint set placement tablet-help/s-1042 hours.0.worked=HOURS` corrects it; if both are right, use `--force`
  ! stint: error: 2 errors in standard input (`-`), so nothing was changed
  [2]

So are slips in other numbers: a break in hours that was meant in minutes, and
more minutes late than the work lasts.

  $ stint --today 2026-09-19 log pantry-inventory s-1089 3 --break 15
  ! stint: error: s-1089 on pantry-inventory: breaks of 15 hours beside 3 hours of work
  ! help: a number alone is hours; `--break 15m` is a break of 15 minutes
  [2]
  $ stint --today 2026-09-19 log pantry-inventory s-1089 --start 9:00 --end 12:00 --break 15
  ! stint: error: s-1089 on pantry-inventory: breaks of 15 hours take all the time from 09:00 to 12:00
  ! help: a number alone is hours; `--break 15m` is a break of 15 minutes
  [2]
  $ stint --today 2026-09-19 log pantry-inventory s-1089 --start 9:00 --end 10:00 --break 50m
  ! stint: error: s-1089 on pantry-inventory: breaks of 50m beside 10m of work
  ! help: if that is right, use `--force`
  [2]
  $ stint --today 2026-09-19 log pantry-inventory s-1089 3 --start 9:00 --late 500
  ! stint: error: s-1089 on pantry-inventory: 500 minutes late, where the work lasts from 09:00 to 12:00
  ! help: `--absent` notes a missed day; if it is right, use `--force`
  [2]
  $ stint --today 2026-09-19 log pantry-inventory s-1089 1 --start 11:00 --late 120 -q

More than was agreed is told.

  $ stint --today 2026-09-19 log tablet-help s-1089 9h15m
  ! s-1089 on tablet-help: 10h45m of 10 hours, 0 verified, 45m more than agreed
  ! done: log 9h15m of s-1089 on tablet-help (1 file)
  ! next: stint log --verify tablet-help s-1089
  $ printf 'project,student,hours,on\ntablet-help,s-1042,6,2026-09-19\ntablet-help,s-1042,5,2026-09-13\n' | stint --today 2026-09-19 log --from -
  ! s-1042 on tablet-help: 13.5 of 10 hours, 3.5 more than agreed
  ! done: log 2 entries, 11 hours, of s-1042 on tablet-help (1 file)
  ! next: stint log --verify tablet-help s-1042

What the rules about youth say of an entry is told when it is entered, and when
it is confirmed; what was known is not told again. s-1006 is 15.

  $ mkdir -p placements/eve
  $ stint add project eve title=Evenings business=city-library seats=1 hours=20 dates=2026-09-14..2026-10-02 times='mon-fri 16:00-22:00' -q --today 2026-09-15
  $ echo 'history: [{to: active, on: 2026-09-14}]' > placements/eve/s-1006.yaml
  $ stint --today 2026-09-18 log eve s-1006 --start 16:00 --end 22:00 --on 2026-09-14
  ! s-1006 on eve: 6 of 20 hours, 0 verified
  ! warning: s-1006 on eve: 6 h on 2026-09-14, a school day; at 15 at most 3 h (us-flsa-youth, 29 CFR 570.35)
  ! warning: s-1006 on eve: to 22:00 on 2026-09-14; at 15 no later than 19:00 (us-flsa-youth, 29 CFR 570.35)
  ! done: log 6 hours of s-1006 on eve (1 file)
  ! next: stint log --verify eve s-1006
  $ stint --today 2026-09-18 log eve s-1006 2 --on 2026-09-15
  ! s-1006 on eve: 8 of 20 hours, 0 verified
  ! done: log 2 hours of s-1006 on eve (1 file)
  ! next: stint log --verify eve s-1006
  $ stint --today 2026-09-18 log --verify eve s-1006 --on 2026-09-15
  ! done: verify 1 entry, 2 hours, of s-1006 on eve (1 file)
  ! next: stint log --verify eve s-1006
  $ stint --today 2026-09-18 log --verify eve s-1006
  ! warning: s-1006 on eve: 6 h on 2026-09-14, a school day; at 15 at most 3 h (us-flsa-youth, 29 CFR 570.35)
  ! warning: s-1006 on eve: to 22:00 on 2026-09-14; at 15 no later than 19:00 (us-flsa-youth, 29 CFR 570.35)
  ! done: verify 1 entry, 6 hours, of s-1006 on eve (1 file)
  ! next: stint show placement eve/s-1006

A week is one sum over all that a student does; it may be an earlier day that is
one too many.

  $ printf 'project,student,hours,on\neve,s-1006,3,2026-09-18\neve,s-1006,3,2026-09-16\neve,s-1006,3,2026-09-17\n' | stint --today 2026-09-18 log --from - -q
  $ stint --today 2026-09-18 log eve s-1006 2 --on 2026-09-14 --force
  ! s-1006 on eve: 19 of 20 hours, 8 verified
  ! warning: s-1006 on eve: 19 h in the week of 2026-09-13, a week with school; at 15 at most 18 h (us-flsa-youth, 29 CFR 570.35)
  ! warning: s-1006 on eve: 8 h on 2026-09-14, a school day; at 15 at most 3 h (us-flsa-youth, 29 CFR 570.35)
  ! done: log 2 hours of s-1006 on eve (1 file)
  ! next: stint log --verify eve s-1006
  $ mkdir -p placements/shelf-labels
  $ echo 'history: [{to: active, on: 2026-09-14}]' > placements/shelf-labels/s-1006.yaml
  $ stint set project shelf-labels dates=2026-09-14..2026-10-30 -q --today 2026-09-15
  $ stint --today 2026-09-18 log shelf-labels s-1006 1 --on 2026-09-15
  ! s-1006 on shelf-labels: 1 of 10 hours, 0 verified
  ! warning: s-1006 on eve: 20 h in the week of 2026-09-13, a week with school; at 15 at most 18 h (us-flsa-youth, 29 CFR 570.35)
  ! done: log 1 hour of s-1006 on shelf-labels (1 file)
  ! next: stint log --verify shelf-labels s-1006
