Documents run out: who has to be asked, what it stops, and the command for it.

  $ cp -r $EXAMPLES/naperville p && cd p && git init -q && git add -A && git commit -qm start
  $ stint --today 2026-09-15 report documents
  Naperville 203 Career Internships, 2026-09-15: documents, 30 days ahead

  6 documents missing, run out, or running out by 2026-10-15

  from        document            holder     id                         on file until  stops the start of
  2026-07-01  guardian-consent    student    s-1031                        2026-06-30
      stint sign guardian-consent s-1031
  2026-07-01  guardian-consent    student    s-1065                        2026-06-30
      stint sign guardian-consent s-1065
  2026-07-01  guardian-consent    student    s-1092                        2026-06-30
      stint sign guardian-consent s-1092
  2026-07-01  guardian-consent    student    s-1102                        2026-06-30
      stint sign guardian-consent s-1102
  2026-09-15  agreement           business   lantern-theater               2026-09-14
      stint sign agreement lantern-theater
  2026-10-01  training-agreement  placement  flu-clinic-signage/s-1115                 flu-clinic-signage/s-1115
      stint sign training-agreement flu-clinic-signage/s-1115

  Without a last day it is not on file.
  $ stint --today 2026-09-15 report documents --days 0
  Naperville 203 Career Internships, 2026-09-15: documents, 0 days ahead

  5 documents missing, run out, or running out by 2026-09-15

  from        document          holder    id               on file until
  2026-07-01  guardian-consent  student   s-1031              2026-06-30
      stint sign guardian-consent s-1031
  2026-07-01  guardian-consent  student   s-1065              2026-06-30
      stint sign guardian-consent s-1065
  2026-07-01  guardian-consent  student   s-1092              2026-06-30
      stint sign guardian-consent s-1092
  2026-07-01  guardian-consent  student   s-1102              2026-06-30
      stint sign guardian-consent s-1102
  2026-09-15  agreement         business  lantern-theater     2026-09-14
      stint sign agreement lantern-theater

Running the command makes its line go away.

  $ stint --today 2026-09-15 sign training-agreement flu-clinic-signage/s-1115 --quiet
  $ stint --today 2026-09-15 report documents
  Naperville 203 Career Internships, 2026-09-15: documents, 30 days ahead

  5 documents missing, run out, or running out by 2026-10-15

  from        document          holder    id               on file until
  2026-07-01  guardian-consent  student   s-1031              2026-06-30
      stint sign guardian-consent s-1031
  2026-07-01  guardian-consent  student   s-1065              2026-06-30
      stint sign guardian-consent s-1065
  2026-07-01  guardian-consent  student   s-1092              2026-06-30
      stint sign guardian-consent s-1092
  2026-07-01  guardian-consent  student   s-1102              2026-06-30
      stint sign guardian-consent s-1102
  2026-09-15  agreement         business  lantern-theater     2026-09-14
      stint sign agreement lantern-theater
  $ stint --today 2026-09-15 report documents --days 300 --format csv | head -n 4
  from,document,holder,id,person,last,begins,start,rest,command
  2026-07-01,guardian-consent,student,s-1031,,2026-06-30,,,,stint sign guardian-consent s-1031 --until 2027-09-14
  2026-07-01,guardian-consent,student,s-1065,,2026-06-30,,,,stint sign guardian-consent s-1065 --until 2027-09-14
  2026-07-01,guardian-consent,student,s-1092,,2026-06-30,,,,stint sign guardian-consent s-1092 --until 2027-09-14
  $ stint --today 2026-09-15 report documents --days 200 --json | head -n 20
  {
    "format_version": 1,
    "report": "documents",
    "name": "Naperville 203 Career Internships",
    "today": "2026-09-15",
    "days": 200,
    "documents": [
      {
        "from": "2026-07-01",
        "document": "guardian-consent",
        "holder": "student",
        "id": "s-1031",
        "last": "2026-06-30",
        "command": "stint sign guardian-consent s-1031"
      },
      {
        "from": "2026-07-01",
        "document": "guardian-consent",
        "holder": "student",
        "id": "s-1065",

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
  2026-11-02  insurance         business  bright-bakery       2026-11-01  bakery-website/s-1042
      stint sign insurance bright-bakery

Mentors have papers too, where the program asks for them.

  $ sed -i 's/^  mentor: \[\]/  mentor: [clearance]/' program.yaml
  $ stint --today 2026-10-05 report documents --days 0 | grep -A 1 clearance
  2026-10-05  clearance         mentor    bluestem-it      marcus                                            laptop-refresh/s-1101, laptop-refresh/s-1106
      stint sign clearance bluestem-it.marcus
  2026-10-05  clearance         mentor    city-library     ken                                               library-story-hour/s-1063, library-story-hour/s-1080
      stint sign clearance city-library.ken
  2026-10-05  clearance         mentor    county-health    omar                   flu-clinic-signage/s-1115
      stint sign clearance county-health.omar
  2026-10-05  clearance         mentor    hope-pantry      dee                                               pantry-inventory/s-1089, pantry-inventory/s-1112, pantry-inventory/s-1123
      stint sign clearance hope-pantry.dee
  2026-10-05  clearance         mentor    kern-robotics    bea                    sensor-bench/s-1073
      stint sign clearance kern-robotics.bea
  ^$ (re)

How it may not be called.

  $ stint report documents --days many
  ! stint: error: `--days` takes a whole number of 0 or more, not `many`
  ! help: such as `--days 5`
  [2]
  $ stint report documents --days 4000
  ! stint: error: `--days` goes up to 3660, ten years
  [2]
  $ stint report --days 10
  ! stint: error: the report `overview` takes no `--days`: it does not say what is due within some days
  ! help: leave it out
  [2]
  $ stint report document
  ! stint: error: there is no report `document`
  ! help: did you mean `documents`?
  [2]
