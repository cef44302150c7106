`stint move` takes a placement to its next state: one line more.

  $ cp -r $EXAMPLES/naperville p && cd p && git init -q && git add -A && git commit -qm start
  $ stint --today 2026-10-19 move accepted product-photos s-1099 --on 2026-10-16
  ! done: move s-1099 on product-photos to accepted (1 file)
  ! next: stint move active product-photos s-1099
  $ git diff --stat && git diff | grep '^[+-][^+-]'
   placements/product-photos/s-1099.yaml | 1 +
   1 file changed, 1 insertion(+)
  +  - {to: accepted, on: 2026-10-16, by: phostrawser}
  $ git commit -qam accepted

A stint starts when its papers are there.

  $ stint --today 2026-10-19 move active product-photos s-1099
  ! stint: error: s-1099 on product-photos: `training-agreement` of placement product-photos/s-1099 is not on file
  ! help: `stint sign training-agreement product-photos/s-1099` enters it
  [2]
  $ git status --short
  $ stint --today 2026-10-19 set placement product-photos/s-1099 documents.training-agreement=2026-10-16..2026-11-20
  ! done: set documents of placement product-photos/s-1099 (1 file)
  ! next: stint show placement product-photos/s-1099
  $ stint --today 2026-10-19 move active product-photos s-1099
  ! done: move s-1099 on product-photos to active (1 file)
  ! next: stint log product-photos s-1099 HOURS

An end has a reason, in words and in a word.

  $ git commit -qam active
  $ stint --today 2026-10-19 -n move ended product-photos s-1099 --cause schedule --reason 'Moved to another town'
  --- a/placements/product-photos/s-1099.yaml
  +++ b/placements/product-photos/s-1099.yaml
  @@ -5,4 +5,5 @@
     - {to: offered, on: 2026-09-10, by: phostrawser, answer_by: 2026-09-17}
     - {to: accepted, on: 2026-10-16, by: phostrawser}
     - {to: active, on: 2026-10-19, by: phostrawser}
  +  - {to: ended, on: 2026-10-19, by: phostrawser, reason: Moved to another town, cause: schedule}
   documents: {training-agreement: 2026-10-16..2026-11-20}
  ! would move s-1099 on product-photos to ended: 1 file

What does not follow is refused, and nothing is changed.

  $ stint --today 2026-10-19 move declined product-photos s-1099
  ! stint: error: s-1099 on product-photos: declined does not follow active
  ! help: from active it goes on to completed, withdrawn or ended
  [2]
  $ stint --today 2026-10-19 move active product-photos s-1099
  ! stint: error: s-1099 on product-photos: active already, since 2026-10-19
  ! help: `stint log product-photos s-1099 HOURS` goes on
  [2]
  $ stint --today 2026-10-19 move completed product-photos s-1099
  ! stint: error: s-1099 on product-photos: a stint is completed with its outcome
  ! help: `stint complete product-photos s-1099 --outcome OUTCOME`
  [2]
  $ stint --today 2026-10-19 move ended product-photos s-1099 --on 2026-10-01
  ! stint: error: s-1099 on product-photos: 2026-10-01 is before the last step, active on 2026-10-19
  ! help: name another day with `--on`
  [2]
  $ stint --today 2026-10-19 move ended product-photos s-1099 --on 2026-10-20
  ! stint: error: s-1099 on product-photos: 2026-10-20 is after today, 2026-10-19
  ! help: name another day with `--on`
  [2]
  $ stint --today 2026-10-19 move active bakery-website-spring s-1042
  ! stint: error: s-1042 on bakery-website-spring: completed on 2026-05-22, which is final
  ! help: `stint undo` takes back a step that was the last change; `stint show bakery-website-spring/s-1042` shows the stint
  [2]
  $ stint --today 2026-10-19 move offered portrait-day s-1042
  ! stint: error: s-1042 on portrait-day: rejected on 2026-03-10
  ! help: `stint enroll portrait-day s-1042 --to offered` begins again
  [2]
  $ stint --today 2026-10-19 move accepted product-photos s-1042
  ! stint: error: s-1042 on product-photos: there is no placement
  ! help: `stint enroll product-photos s-1042` makes one
  [2]
  $ stint --today 2026-10-19 move interview clinic-reminders s-1065 --cause fit
  ! stint: error: s-1065 on clinic-reminders: `--cause` tells why a stint ended, and interview is no end
  ! help: use `--reason TEXT`
  [2]
  $ git status --short

An application takes a seat only if there is one.

  $ stint --today 2026-10-19 move offered clinic-reminders s-1065
  ! done: move s-1065 on clinic-reminders to offered (1 file)
  ! next: stint move accepted clinic-reminders s-1065
  $ git commit -qam offered
  $ stint --today 2026-10-19 move offered clinic-reminders s-1109
  ! stint: error: s-1109 on clinic-reminders: no seat is left on clinic-reminders, which has 1
  ! help: `stint show project clinic-reminders` shows who holds them
  [2]
  $ git status --short

How it may not be called.

  $ stint move
  ! stint: error: STATE, PROJECT and STUDENT are missing
  ! help: name them, or give a batch with `--from FILE`
  [2]
  $ stint move acepted product-photos s-1099
  ! stint: error: `acepted` is no state
  ! help: did you mean `accepted`?
  [2]
  $ stint move accepted product-photos
  ! stint: error: STUDENT is missing
  ! help: name one, or give a batch with `--from FILE`
  [2]
  $ stint move ended product-photos s-1099 --cause tired
  ! stint: error: `--cause` does not take `tired`
  ! help: it takes no-show, schedule, fit, business, left, other
  [2]

A stint may start before its first day, but hardly on purpose.

  $ cd .. && cp -r $EXAMPLES/naperville q && cd q && git init -q && git add -A && git commit -qm start
  $ stint --today 2026-09-15 move active sensor-bench s-1073
  ! s-1073 on sensor-bench: the stint begins on 2026-09-28, 13 days after this step
  ! done: move s-1073 on sensor-bench to active (1 file)
  ! next: stint log sensor-bench s-1073 HOURS

An end without a cause asks for it, and the same command adds it.

  $ stint --today 2026-09-15 move ended tablet-help s-1042 s-1028
  ! s-1028 on tablet-help: no cause is noted; `stint move ended tablet-help s-1028 --cause WORD` adds one: no-show, schedule, fit, business, left, other
  ! done: move 2 students on tablet-help to ended (2 files)
  ! next: stint match tablet-help
  $ stint --today 2026-09-15 move ended tablet-help s-1042
  ! stint: error: s-1042 on tablet-help: ended already, since 2026-09-15
  ! help: `--cause WORD` or `--reason TEXT` adds why
  [2]
  $ stint --today 2026-09-15 move ended tablet-help s-1042 --cause schedule --reason 'A new job'
  ! done: change the cause or reason of s-1042 on tablet-help (1 file)
  ! next: stint match tablet-help
  $ grep ended placements/tablet-help/s-1042.yaml
    - {to: ended, on: 2026-09-15, by: phostrawser, reason: A new job, cause: schedule}
  $ stint --today 2026-09-15 move ended tablet-help s-1042 --cause schedule
  ! nothing to do: it is arranged so already
  $ stint --today 2026-09-16 move ended tablet-help s-1042 --cause left --on 2026-09-16
  ! stint: error: s-1042 on tablet-help: ended since 2026-09-15, and that day stays
  ! help: leave out `--on`
  [2]

What belongs to an end is asked of no other step, told late or not; and a reason that
is on record stays.

  $ cp -R "$EXAMPLES/naperville" late && cd late
  $ stint --today 2026-09-15 move interview bridge-data s-1120 --at 10:00 --cause no-show
  ! stint: error: s-1120 on bridge-data: `--cause` tells why a stint ended, and interview is no end
  ! help: use `--reason TEXT`
  [2]
  $ stint --today 2026-09-15 move offered product-photos s-1099 --answer-by 2026-09-20 --coach
  ! stint: error: s-1099 on product-photos: `--coach` is for a student whose stint ended, and offered is no end
  ! help: `stint coach` tells a student something at any time
  [2]
  $ stint --today 2026-09-15 move withdrawn product-photos s-1099 --reason 'Moved away' --quiet
  $ stint --today 2026-09-15 move withdrawn product-photos s-1099 --reason 'A new school'
  ! stint: error: s-1099 on product-photos: a reason is on record already
  ! help: `stint show product-photos/s-1099` shows it, and `stint set placement product-photos/s-1099` can change it
  [2]
  $ stint --today 2026-09-15 move withdrawn product-photos s-1099 --cause schedule --coach --quiet
  $ grep 'next: ' placements/product-photos/s-1099.yaml
      next: bike-repair-guide
