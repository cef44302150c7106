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
