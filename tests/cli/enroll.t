`stint enroll` makes placements: one new file each, with one step.

  $ cp -r $EXAMPLES/naperville p && cd p && git init -q && git add -A && git commit -qm start
  $ stint --today 2026-10-19 enroll bakery-website s-1042 s-1077
  ! done: offer 2 students a seat on bakery-website (2 files)
  ! next: stint move accepted bakery-website s-1042
  $ git status --short && cat placements/bakery-website/*
  ?? placements/bakery-website/
  history:
    - {to: offered, on: 2026-10-19, by: phostrawser, answer_by: 2026-10-26}
  history:
    - {to: offered, on: 2026-10-19, by: phostrawser, answer_by: 2026-10-26}

Twice is once too often, and changes nothing.

  $ git add -A && git commit -qm enrolled
  $ stint --today 2026-10-19 enroll bakery-website s-1042
  ! stint: error: s-1042 on bakery-website: offered already, since 2026-10-19
  ! help: `stint move accepted bakery-website s-1042` goes on
  [2]

Neither is there a third seat. What is refused leaves the files as they are.

  $ stint --today 2026-10-19 enroll bakery-website s-1080
  ! stint: error: s-1080 on bakery-website: no seat is left on bakery-website, which has 2
  ! help: `stint show project bakery-website` shows who holds them
  [2]
  $ stint --today 2026-10-19 enroll bakery-website s-1080 --force
  ! stint: error: s-1080 on bakery-website: `--force` needs a reason
  ! help: write `--force --reason TEXT`; it goes into the record
  [2]
  $ git status --short
  $ stint --today 2026-10-19 enroll bakery-website s-1080 --force --reason 'The owner asked for a third'
  ! forced: s-1080 on bakery-website: no seat is left on bakery-website, which has 2
  ! done: offer s-1080 a seat on bakery-website (1 file)
  ! next: stint move accepted bakery-website s-1080
  $ cat placements/bakery-website/s-1080.yaml
  history:
    - to: offered
      on: 2026-10-19
      by: phostrawser
      reason: The owner asked for a third
      answer_by: 2026-10-26
      forced: yes
  $ stint --today 2026-10-19 undo
  ! taken back: offer s-1080 a seat on bakery-website (1 file)

An application needs no seat.

  $ stint --today 2026-10-19 enroll bakery-website s-1080 --to applied --on 2026-10-16
  ! done: enroll s-1080 on bakery-website as applied (1 file)
  ! next: stint move shortlisted bakery-website s-1080
  $ cat placements/bakery-website/s-1080.yaml
  history:
    - {to: applied, on: 2026-10-16, by: phostrawser}

Projects and students may be called by name; the ids are shown. What is asked
at all is asked of everybody, and all that stands against it is told.

  $ stint --today 2026-10-19 -n enroll 'product photos for three downtown shops' s-1056
  --- /dev/null
  +++ b/placements/product-photos/s-1056.yaml
  @@ -0,0 +1,2 @@
  +history:
  +  - {to: offered, on: 2026-10-19, by: phostrawser, answer_by: 2026-10-26}
  ! `product photos for three downtown shops` is product-photos
  ! would offer s-1056 a seat on product-photos: 1 file
  $ stint --today 2026-10-19 enroll bakery-web s-9999
  ! stint: error: 2 problems, so nothing was changed
  ! no project `bakery-web`
  !   did you mean `bakery-website`?
  ! no student `s-9999`
  !   `stint list students` shows all there are
  [2]
  $ stint --today 2026-10-19 enroll model-room s-1042 s-1002
  ! stint: error: 7 problems, so nothing was changed
  ! s-1042 on model-room: skills: cad-drawing none; the project asks for 1
  ! s-1042 on model-room: pathway: information-technology; the project is limited to manufacturing-engineering-technology-and-trades
  ! s-1042 on model-room: weekly: 8h35m in the week of 2026-10-04; the student has 6 h
  ! s-1002 on model-room: status: the student has left
  ! s-1002 on model-room: grade: grade 13 on 2026-10-05; the project asks for 10-12
  ! s-1002 on model-room: skills: cad-drawing none; the project asks for 1
  ! s-1002 on model-room: pathway: agriculture-food-and-natural-resources; the project is limited to manufacturing-engineering-technology-and-trades
  ! help: `--force --reason TEXT` does it all the same
  [2]
  $ git status --short
  ?? placements/bakery-website/s-1080.yaml

  $ stint --today 2026-10-19 enroll bakery-website 'Nobody At All'
  ! stint: error: no student `Nobody At All`
  ! help: `stint list students` shows all there are
  [2]
  $ stint --today 2026-10-19 --by phostrawsen enroll bakery-website s-1042
  ! stint: error: no member of the staff `phostrawsen`
  ! help: did you mean `phostrawser`?
  [2]

A placement that ended begins again; a completed one does not.

  $ stint --today 2026-10-19 -n enroll winter-camp-plan s-1045
  --- a/placements/winter-camp-plan/s-1045.yaml
  +++ b/placements/winter-camp-plan/s-1045.yaml
  @@ -1,2 +1,3 @@
   history:
   - {to: applied, on: 2026-09-02, by: phostrawser}
  +- {to: offered, on: 2026-10-19, by: phostrawser, answer_by: 2026-10-26}
  ! would offer s-1045 a seat on winter-camp-plan: 1 file
  $ stint --today 2026-10-19 move rejected winter-camp-plan s-1045 --cause fit
  ! done: move s-1045 on winter-camp-plan to rejected (1 file)
  ! next: stint match winter-camp-plan
  $ stint --today 2026-10-19 -n enroll winter-camp-plan s-1045
  --- a/placements/winter-camp-plan/s-1045.yaml
  +++ b/placements/winter-camp-plan/s-1045.yaml
  @@ -1,3 +1,4 @@
   history:
   - {to: applied, on: 2026-09-02, by: phostrawser}
   - {to: rejected, on: 2026-10-19, by: phostrawser, cause: fit}
  +- {to: offered, on: 2026-10-19, by: phostrawser, answer_by: 2026-10-26}
  ! s-1045 on winter-camp-plan: rejected on 2026-10-19 (fit)
  ! would offer s-1045 a seat on winter-camp-plan: 1 file
  $ stint --today 2026-10-19 enroll winter-camp-plan s-1045 --to interview
  ! stint: error: s-1045 on winter-camp-plan: interview does not follow rejected
  ! help: from rejected it goes on to applied or offered
  [2]
  $ stint --today 2026-10-19 undo
  ! taken back: move s-1045 on winter-camp-plan to rejected (1 file)

  $ stint --today 2026-10-19 -n enroll portrait-day s-1042
  ! stint: error: 4 problems, so nothing was changed
  ! s-1042 on portrait-day: status: the project is closed, not open
  ! s-1042 on portrait-day: over: ended on 2026-04-18
  ! s-1042 on portrait-day: dates: not available 2026-03-14..2026-04-18
  ! s-1042 on portrait-day: no seat is left on portrait-day, which has 2
  !   `stint show project portrait-day` shows who holds them
  ! help: `--force --reason TEXT` does it all the same
  [2]
  $ stint --today 2026-10-19 enroll bakery-website-spring s-1042
  ! stint: error: s-1042 on bakery-website-spring: completed, which is final
  ! help: for another stint `stint repeat` makes a new project
  [2]
  $ stint --today 2026-10-19 enroll bakery-website s-1004 --to ended
  ! stint: error: s-1004 on bakery-website: a stint does not begin as ended
  ! help: it begins as applied, shortlisted, interview, offered, accepted or active
  [2]

Without the private layer nobody has a name or a birth date; ids still do.

  $ rm -r private
  $ stint --today 2026-10-19 enroll winter-camp-plan s-1045
  ! warning: s-1045 on winter-camp-plan: age unknown; the law limits work under 16 (us-flsa-youth, 29 CFR part 570); to be settled before the start
  ! done: offer s-1045 a seat on winter-camp-plan (1 file)
  ! next: stint move accepted winter-camp-plan s-1045
  $ cat placements/winter-camp-plan/s-1045.yaml
  history:
  - {to: applied, on: 2026-09-02, by: phostrawser}
  - {to: offered, on: 2026-10-19, by: phostrawser, answer_by: 2026-10-26}

How it may not be called.

  $ stint enroll
  ! stint: error: PROJECT and STUDENT are missing
  ! help: name them, or give a batch with `--from FILE`
  [2]
  $ stint enroll bakery-website
  ! stint: error: STUDENT is missing
  ! help: name one, or give a batch with `--from FILE`
  [2]
  $ stint enroll bakery-website s-1042 --from seats.csv
  ! stint: error: students are named both on the command line and by `--from`
  ! help: leave one of them out
  [2]
  $ stint enroll bakery-website --except s-1042
  ! stint: error: `--except` goes with `--round`
  ! help: name the students who are to be enrolled
  [2]
  $ stint enroll --round fall bakery-website
  ! stint: error: `--round` offers what the round says, and takes no PROJECT, `--from` or `--to`
  ! help: `--except STUDENT` leaves a student out
  [2]

What the rules about youth warn of, though the hours could all be worked within
the law, is said when a seat is offered, accepted and taken up. s-1006 is 15.

  $ cd .. && cp -r $EXAMPLES/naperville q && cd q && git init -q && git add -A && git commit -qm start
  $ stint add project eve title=Evenings business=city-library seats=1 hours=10 dates=2026-10-26..2026-12-11 times='mon-fri 16:00-22:00' -q --today 2026-10-19
  $ stint --today 2026-10-19 enroll eve s-1006
  ! warning: s-1006 on eve: to 22:00 on 2026-10-26; at 15 no later than 19:00 (us-flsa-youth, 29 CFR 570.35)
  ! done: offer s-1006 a seat on eve (1 file)
  ! next: stint move accepted eve s-1006
  $ stint --today 2026-10-19 move accepted eve s-1006
  ! warning: s-1006 on eve: to 22:00 on 2026-10-26; at 15 no later than 19:00 (us-flsa-youth, 29 CFR 570.35)
  ! done: move s-1006 on eve to accepted (1 file)
  ! next: stint move active eve s-1006
  $ stint --today 2026-10-19 set placement eve/s-1006 documents.training-agreement=2026-10-19..2027-01-31 -q
  $ stint --today 2026-10-19 -n move active eve s-1006 | tail -n 1
   documents: {training-agreement: 2026-10-19..2027-01-31}
  ! s-1006 on eve: the stint begins on 2026-10-26, 7 days after this step
  ! warning: s-1006 on eve: to 22:00 on 2026-10-26; at 15 no later than 19:00 (us-flsa-youth, 29 CFR 570.35)
  ! would move s-1006 on eve to active: 1 file

Where they cannot all be worked it is refused, whatever the program claims of
another rule.

  $ for i in 1 2 3; do stint undo -q; done
  $ stint set project eve times='mon-fri 18:30-22:00' hours=20 -q --today 2026-10-19
  $ stint --today 2026-10-19 enroll eve s-1006
  ! stint: error: 2 problems, so nothing was changed
  ! s-1006 on eve: times: 0 h a week suit both from 2026-10-26; the project asks for 2h58m
  ! s-1006 on eve: to 22:00 on 2026-10-26; at 15 no later than 19:00; 17.5 h of 20 h can be worked (us-flsa-youth, 29 CFR 570.35)
  ! help: `--force --reason TEXT` does it all the same
  [2]

The days are judged by the calendar of the student's own school.

  $ stint set project eve times='mon-fri 15:00-19:00' hours=10 -q --today 2026-10-19
  $ stint --today 2026-10-19 enroll eve s-1006 -q
  $ stint set school north school_hours='mon-fri 08:00-16:00' -q --today 2026-10-19
  $ stint --today 2026-10-19 -n move accepted eve s-1006 | tail -n 1
  +  - {to: accepted, on: 2026-10-19, by: phostrawser}
  ! warning: s-1006 on eve: 15:00 to 19:00 on 2026-10-26 while school is held, 08:00 to 16:00 (us-flsa-youth, 29 CFR 570.35)
  ! would move s-1006 on eve to accepted: 1 file

A word that no rule knows asks for no age, and nobody under that of the others
passes it in silence.

  $ stint add project baler title=Baling business=city-library seats=2 hours=10 dates=2026-10-26..2026-12-11 times='mon-fri 15:30-18:00' hazards=baling --today 2026-10-19
  ! done: add project baler (1 file)
  ! next: stint set project baler hazards.0=balers
  ! warning: no rule knows the hazardous work `baling`, so that it asks for no age; did you mean `balers`?
  ! counts (us-il-ccpe): nothing for career development; no team-based challenge
  ! to count more: 20 hours with a pathway, a mentor and pay or credit would be 20 of the 60 hours of career development; with work=team, a mentor, a technical skill, a durable skill and a deliverable it would be a team-based challenge
  ! posting: 3 of 6 good; no deliverable, no mentor, no skill at a stated level
  $ stint --today 2026-10-19 enroll baler s-1006
  ! warning: s-1006 on baler: 15:30 to 18:00 on 2026-10-26 while school is held, 08:00 to 16:00 (us-flsa-youth, 29 CFR 570.35)
  ! warning: s-1006 on baler: no rule knows the hazardous work `baling`, and hazardous work asks for 18; 15 on 2026-10-26 (us-flsa-youth, 29 CFR 570 subpart E); to be settled before the start
  ! done: offer s-1006 a seat on baler (1 file)
  ! next: stint move accepted baler s-1006
  $ stint --today 2026-10-19 move active baler s-1006
  ! stint: error: 2 problems, so nothing was changed
  ! s-1006 on baler: `training-agreement` of placement baler/s-1006 is not on file
  !   `stint sign training-agreement baler/s-1006` enters it
  ! s-1006 on baler: no rule knows the hazardous work `baling`, and hazardous work asks for 18; 15 on 2026-10-26 (us-flsa-youth, 29 CFR 570 subpart E)
  !   `stint check projects/baler.yaml` names the word, and `stint show rule us-flsa-youth` those that a rule knows
  [2]
  $ stint --today 2026-10-19 move withdrawn baler s-1006 --cause fit -q
  $ stint set project baler hazards.0=balers -q --today 2026-10-19
  $ stint --today 2026-10-19 enroll baler s-1006
  ! stint: error: s-1006 on baler: `balers` on 2026-10-26 at 15; hazardous order 12 asks for 18 (us-flsa-youth, 29 CFR 570 subpart E)
  ! help: `--force --reason TEXT` does it all the same
  [2]
