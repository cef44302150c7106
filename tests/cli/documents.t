Documents run out: who has to be asked, what it stops, and the command for it.

  $ cp -r $EXAMPLES/naperville p && cd p && git init -q && git add -A && git commit -qm start
  $ stint --today 2026-09-15 report documents
  4 documents missing, run out, or running out by 2026-10-15

  from        document                of                                   on file until  stops
  2026-09-16  employment-certificate  s-1061                               2026-09-15
      stint set student s-1061 documents.employment-certificate=FIRST..LAST
  2026-10-01  training-agreement      placement flu-clinic-signage/s-1115  not on file    the start of flu-clinic-signage/s-1115
      stint set placement flu-clinic-signage/s-1115 documents.training-agreement=FIRST..LAST
  2026-10-05  employment-certificate  s-1048                               2026-10-04
      stint set student s-1048 documents.employment-certificate=FIRST..LAST
  2026-10-14  employment-certificate  s-1115                               2026-10-13
      stint set student s-1115 documents.employment-certificate=FIRST..LAST
  $ stint --today 2026-09-15 report documents --days 0
  1 document missing, run out, or running out by 2026-09-15

  from        document                of      on file until  stops
  2026-09-16  employment-certificate  s-1061  2026-09-15
      stint set student s-1061 documents.employment-certificate=FIRST..LAST

Running the command makes its line go away.

  $ stint --today 2026-09-15 set placement pantry-inventory/s-1089 documents.training-agreement=2026-09-15..2026-10-24 --quiet
  $ stint --today 2026-09-15 report documents --days 0
  1 document missing, run out, or running out by 2026-09-15

  from        document                of      on file until  stops
  2026-09-16  employment-certificate  s-1061  2026-09-15
      stint set student s-1061 documents.employment-certificate=FIRST..LAST
  $ stint --today 2026-09-15 report documents --days 60 --format csv
  from,document,holder,id,person,last,begins,start,rest,command
  2026-09-16,employment-certificate,student,s-1061,,2026-09-15,,,,stint set student s-1061 documents.employment-certificate=FIRST..LAST
  2026-10-01,training-agreement,placement,flu-clinic-signage/s-1115,,,,flu-clinic-signage/s-1115,,stint set placement flu-clinic-signage/s-1115 documents.training-agreement=FIRST..LAST
  2026-10-05,employment-certificate,student,s-1048,,2026-10-04,,,,stint set student s-1048 documents.employment-certificate=FIRST..LAST
  2026-10-14,employment-certificate,student,s-1115,,2026-10-13,,,,stint set student s-1115 documents.employment-certificate=FIRST..LAST
  2026-11-02,employment-certificate,student,s-1086,,2026-11-01,,,,stint set student s-1086 documents.employment-certificate=FIRST..LAST
  2026-11-04,employment-certificate,student,s-1062,,2026-11-03,,,,stint set student s-1062 documents.employment-certificate=FIRST..LAST
  2026-11-04,employment-certificate,student,s-1068,,2026-11-03,,,,stint set student s-1068 documents.employment-certificate=FIRST..LAST
  $ stint --today 2026-09-15 report documents --days 10 --json
  {
    "format_version": 1,
    "report": "documents",
    "today": "2026-09-15",
    "days": 10,
    "documents": [
      {
        "from": "2026-09-16",
        "document": "employment-certificate",
        "holder": "student",
        "id": "s-1061",
        "last": "2026-09-15",
        "command": "stint set student s-1061 documents.employment-certificate=FIRST..LAST"
      }
    ]
  }

A step into a stint that a paper does not outlast is taken, and says so.

  $ stint --today 2026-09-15 set business bright-bakery documents.insurance=2026-01-01..2026-11-01 --quiet
  $ stint --today 2026-09-15 enroll bakery-website s-1042 s-1080
  ! `insurance` of bright-bakery runs out on 2026-11-01, before bakery-website ends on 2026-11-13
  ! done: offer 2 students a seat on bakery-website (2 files)
  ! next: stint move accepted bakery-website s-1042
  $ stint --today 2026-09-15 move accepted bakery-website s-1042
  ! `insurance` of bright-bakery runs out on 2026-11-01, before bakery-website ends on 2026-11-13
  ! done: move s-1042 on bakery-website to accepted (1 file)
  ! next: stint move active bakery-website s-1042
  $ stint --today 2026-10-05 set placement bakery-website/s-1042 documents.training-agreement=2026-10-01..2026-11-13 --quiet
  $ stint --today 2026-10-05 move active bakery-website s-1042
  ! `insurance` of bright-bakery runs out on 2026-11-01, before bakery-website ends on 2026-11-13
  ! done: move s-1042 on bakery-website to active (1 file)
  ! next: stint log bakery-website s-1042 HOURS
  $ stint --today 2026-10-05 report documents --days 30 | grep -A 1 bright-bakery
  2026-11-02  insurance               bright-bakery                        2026-11-01     the rest of bakery-website/s-1042
      stint set business bright-bakery documents.insurance=FIRST..LAST
  2026-11-04  employment-certificate  s-1062                               2026-11-03

Mentors have papers too, where the program asks for them.

  $ sed -i 's/^  mentor: \[\]/  mentor: [clearance]/' program.yaml
  $ stint --today 2026-10-05 report documents --days 0 | grep -A 1 clearance
  2026-10-05  clearance           the mentor marcus                    not on file    the rest of laptop-refresh/s-1101, laptop-refresh/s-1106
      stint set business bluestem-it people.marcus.documents.clearance=FIRST..LAST
  2026-10-05  clearance           the mentor ken                       not on file    the rest of library-story-hour/s-1063, library-story-hour/s-1080
      stint set business city-library people.ken.documents.clearance=FIRST..LAST
  2026-10-05  clearance           the mentor omar                      not on file    the start of flu-clinic-signage/s-1115
      stint set business county-health people.omar.documents.clearance=FIRST..LAST
  2026-10-05  clearance           the mentor dee                       not on file    the rest of pantry-inventory/s-1089, pantry-inventory/s-1112, pantry-inventory/s-1123
      stint set business hope-pantry people.dee.documents.clearance=FIRST..LAST
  2026-10-05  clearance           the mentor bea                       not on file    the start of sensor-bench/s-1073
      stint set business kern-robotics people.bea.documents.clearance=FIRST..LAST
  2026-10-05  training-agreement  placement flu-clinic-signage/s-1115  not on file    the start of flu-clinic-signage/s-1115

How it may not be called.

  $ stint report documents --days many
  ! stint: error: `--days` takes a whole number, not `many`
  ! help: such as `--days 5`
  [2]
  $ stint report documents --days 4000
  ! stint: error: `--days` goes up to 3660, ten years
  [2]
  $ stint report --days 10
  ! stint: error: `--days` is for the report `documents`
  [2]
  $ stint report document
  ! stint: error: there is no report `document`
  ! help: the reports are overview, forecast, skills, pipeline, businesses, participation, hours, endorsement
  [2]
