The private layer: without it every command works, and with it nothing private
ever reaches a committed file.

  $ cp -R "$EXAMPLES/naperville" . && cd naperville
  $ printf '/private/\n/.stint/\n' > .gitignore
  $ git init -q . && git add -A && git commit -qm 'The program'

A canary in each private field of one student, and in a business's people.

  $ cat > private/students/s-1042.yaml <<'END'
  > name: Canary Name
  > born: 2009-04-17
  > email: canary.mail@example.org
  > phone: "canary-phone"
  > guardian: {name: Canary Guardian, email: canary.guardian@example.org}
  > family: [{name: Canary Uncle, relation: uncle}]
  > ids: {sis: canary-sis}
  > notes: canary notes
  > END
  $ sed -i 's/name: A\. [A-Za-z]*/name: Canary Mentor/' private/businesses/bright-bakery.yaml

A term's commands.

  $ stint enroll --round 2026-fall --today 2026-09-16 -q
  $ stint move accepted bakery-website s-1042 --today 2026-09-20 -q
  $ stint set placements bakery-website/s-1042 documents.training-agreement=2026-09-20..2026-11-13 -q
  $ stint move active bakery-website s-1042 --today 2026-10-05 -q
  $ stint log bakery-website s-1042 2.5 --today 2026-10-07 --task 'First talk' -q
  $ stint log --verify bakery-website s-1042 --today 2026-10-09 -q
  $ stint evaluate bakery-website s-1042 --as student --rate web-design=3 --again yes --today 2026-11-12 -q
  $ stint complete bakery-website s-1042 --outcome met --rate web-design=3 --today 2026-11-13 -q
  $ stint set students s-1042 phone=canary-2 wants+=photography -q
  $ stint match --round 2026-winter --today 2026-11-14 -q > /dev/null
  $ stint check --today 2026-11-14
  548 files, no errors
  23 of 24 open or draft projects could count for more or be easier to fill: `stint check --advice`
  $ git add -A && git commit -qm 'A term'
  $ git grep -ci canary
  [1]
  $ git log --all --format=%B | grep -ci canary
  0
  [1]

A fault in the private layer is shown without the value.

  $ sed -i 's/^born: .*/born: 2009-13-45/' private/students/s-1042.yaml
  $ stint check --today 2026-11-14
  private/students/s-1042.yaml:2:7: error: the value is not a date [bad-date]
  help: write it as in `2026-10-05`

  548 files, 1 error
  23 of 24 open or draft projects could count for more or be easier to fill: `stint check --advice`
  [1]
  $ sed -i 's/^born: .*/born: 2009-04-17/' private/students/s-1042.yaml

Without the layer, students are shown by id, and every command still works.

  $ rm -r private
  $ stint check --today 2026-11-14
  391 files, no errors
  23 of 24 open or draft projects could count for more or be easier to fill: `stint check --advice`
  $ stint show s-1042 --today 2026-11-14 | head -3
  student s-1042
    school     north
    graduates  2028
  $ stint match library-video --today 2026-09-20 --count 3
  library-video: Three short videos: how to use the library
  0 seats left, 9 students eligible

     student  order  fit         interest          need  unknown
  1  s-1018      66   60 = 60+0   51 = 0+16+20+15   100  age
  2  s-1074      66   60 = 60+0   51 = 0+16+20+15   100  age
  3  s-1042      62   65 = 60+5   53 = 32+0+6+15     50  age

  fit = skills + evidence; interest = choice + wishes + growth + pathway
  $ stint match --round again --today 2026-11-14 -q > /dev/null
  $ stint audit again
  again: proved
  1 placement, made on 2026-11-14: capacities, ranks, scores, lottery and closures hold, and no application blocks the plan
  $ stint explain s-1025 library-video --today 2026-09-20
  s-1025 (s-1025) on library-video (Three short videos: how to use the library)

  stopped by 1 gate:
    skills: video-editing none; the project asks for 1

  by the rules about youth:
    warn: age unknown; the law limits work under 16 (us-flsa-youth, 29 CFR part 570)
    stint compares records with published rules; it is not legal advice

  fit 0: skills 0, evidence 0
  interest 28: choice 0, wishes 8, growth 20, pathway 0
  need 100; order 15

  the smallest change: s-1025 could be considered with `video-editing` at level 1
  [1]
  $ stint report --today 2026-11-14 | head -4
  Naperville 203 Career Internships, 2026-11-14

  students    127, 114 active, 35 with a stint
  businesses  30, 28 active
  $ stint list students --where 'skills.web-design >= 3' --format ids --today 2026-11-14 | head -3
  s-1042
  s-1114
  s-1126
