Papers that people bring, put on file in one go.

  $ cp -R "$EXAMPLES/naperville" . && cd naperville
  $ git init -q . && git add -A && git commit -qm 'The program'

Whom a document is asked of tells what the ids are; without `--until` it holds to
the end of the school year. A paper that holds as long already is left as it is.

  $ stint sign guardian-consent s-1002 s-1010 s-1042 --today 2026-09-15
  ! guardian-consent of s-1010 is on file until 2027-06-30 already
  ! guardian-consent of s-1042 is on file until 2027-06-30 already
  ! done: sign guardian-consent of s-1002, until 2027-05-28 (1 file)
  ! next: stint show student s-1002
  $ git diff -U0 | grep '^[-+]'
  --- a/students/s-1002.yaml
  +++ b/students/s-1002.yaml
  -documents: {guardian-consent: 2026-03-06..2026-06-30, release-consent: 2026-03-06..2026-06-30}
  +documents: {guardian-consent: 2026-09-15..2027-05-28, release-consent: 2026-03-06..2026-06-30}

A paper that still holds is made longer. What an entry says besides its dates stays.

  $ git commit -qam 'Signed'
  $ stint sign guardian-consent s-1025 s-1007 --until 2028-06-30 --today 2026-09-15 -n
  --- a/students/s-1007.yaml
  +++ b/students/s-1007.yaml
  @@ -12,6 +12,6 @@
    (re)
   choices: [helpdesk-notes, intake-forms, [shelf-labels, savings-lesson, museum-tour]]
   travel: [remote, on-campus, riverwalk, north-side]
  -documents: {guardian-consent: 2026-08-24..2027-06-30}
  +documents: {guardian-consent: 2026-08-24..2028-06-30}
   progress:
     - {kind: plan, on: 2025-10-15}
  --- a/students/s-1025.yaml
  +++ b/students/s-1025.yaml
  @@ -15,7 +15,7 @@
   wants: [woodworking, programming]
   choices: [[bakery-website, bakery-photos], intake-forms]
   documents:
  -  guardian-consent: {dates: 2026-08-25..2027-06-30, signed_by: guardian, recorded_by: phostrawser, where: signed online}
  +  guardian-consent: {dates: 2026-08-25..2028-06-30, signed_by: guardian, recorded_by: phostrawser, where: signed online}
   progress:
     - {kind: team-challenge, on: 2026-04-10, what: Robotics regional}
   status: active
  ! would sign guardian-consent of 2 students, until 2028-06-30: 2 files

Central has a calendar of its own. In summer the next school year counts.

  $ stint sign guardian-consent s-1002 s-1001 --today 2026-07-01 -n
  --- a/students/s-1002.yaml
  +++ b/students/s-1002.yaml
  @@ -13,7 +13,7 @@
     - graphic-design
     - point-of-sale
     - adaptability
  -documents: {guardian-consent: 2026-09-15..2027-05-28, release-consent: 2026-03-06..2026-06-30}
  +documents: {guardian-consent: 2026-07-01..2027-05-28, release-consent: 2026-03-06..2026-06-30}
   progress:
     - {kind: instruction, on: 2026-05-27, what: Second year of the sequence}
     - {kind: intensive-exploration, on: 2026-06-26, what: Two-week summer institute}
  ! guardian-consent of s-1001 is on file until 2027-06-30 already
  ! would sign guardian-consent of s-1002, until 2027-05-28: 1 file

A business, somebody there, a placement, which is signed to its last day.

  $ stint sign insurance bright-bakery --on 2027-01-02 --until 2028-01-01 -q --today 2026-12-15
  $ stint sign clearance bright-bakery.joel --for mentors --today 2026-09-15
  ! done: sign clearance of bright-bakery.joel, until 2027-05-27 (1 file)
  ! next: stint show business bright-bakery
  $ stint sign training-agreement tablet-help/s-1028 --until 2026-10-10 --today 2026-09-15
  ! done: sign training-agreement of tablet-help/s-1028, until 2026-10-10 (1 file)
  ! next: stint show placement tablet-help/s-1028
  $ git diff -U0 | grep '^[-+]'
  --- a/businesses/bright-bakery.yaml
  +++ b/businesses/bright-bakery.yaml
  -documents: {agreement: 2026-07-01..2027-06-30, insurance: 2026-01-01..2027-01-01}
  +documents: {agreement: 2026-07-01..2027-06-30, insurance: 2026-01-01..2028-01-01}
  --- a/placements/tablet-help/s-1028.yaml
  +++ b/placements/tablet-help/s-1028.yaml
  -  training-agreement: 2026-09-04..2026-10-03
  +  training-agreement: 2026-09-04..2026-10-10
  --- a/private/businesses/bright-bakery.yaml
  +++ b/private/businesses/bright-bakery.yaml
  -  joel: {name: Joel Example-Ortiz, email: joel@example.org, phone: "630-555-0111", adult: 21, teacher: no}
  +  joel: {name: Joel Example-Ortiz, email: joel@example.org, phone: "630-555-0111", adult: 21, teacher: no, documents: {clearance: 2026-09-15..2027-05-27}}
  $ stint check --today 2026-12-15 | grep errors
  510 files, no errors

A batch: what came back with the mail, whoever it is about.

  $ cat > mail.csv <<'EOF'
  > id,document,on,until,for
  > s-1011,guardian-consent,2026-09-01,2027-06-30,
  > s-1012,release-consent,,2027-06-30,students
  > city-library,agreement,,,
  > EOF
  $ stint sign --from mail.csv --today 2026-09-15 -n
  --- a/students/s-1012.yaml
  +++ b/students/s-1012.yaml
  @@ -19,4 +19,5 @@
   travel: [remote, downtown, riverwalk, south-side, business-park, on-campus]
   documents:
     guardian-consent: 2026-08-17..2027-06-30
  +  release-consent: 2026-09-15..2027-06-30
   status: active
  ! guardian-consent of s-1011 is on file until 2027-06-30 already
  ! agreement of city-library is on file until 2028-06-30 already
  ! would sign release-consent of s-1012, until 2027-06-30: 1 file
  $ sed -i 's/s-1011/s-9011/; s/city-library,agreement/city-library,agreemnt/; s/2027-06-30,students/soon,students/' mail.csv
  $ stint sign --from mail.csv --today 2026-09-15
  ! mail.csv:2:1: error: no student `s-9011`
  !     2 | s-9011,guardian-consent,2026-09-01,2027-06-30,
  !       | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  ! help: `stint list students` shows all there are
  ! mail.csv:3:25: error: until: `soon` is no date
  !     3 | s-1012,release-consent,,soon,students
  !       |                         ^~~~
  ! help: write it like `2026-10-05`
  ! mail.csv:4:1: error: program.yaml asks nobody for `agreemnt`
  !     4 | city-library,agreemnt,,,
  !       | ^~~~~~~~~~~~~~~~~~~~~~~~
  ! help: did you mean `agreement`? `--for students` (or businesses, mentors, placements) puts it on file all the same
  ! stint: error: 3 errors in mail.csv, so nothing was changed
  [2]

Mistakes.

  $ stint sign
  ! stint: error: DOCUMENT and ID are missing
  ! help: write `stint sign DOCUMENT ID`, or give a batch with `--from FILE`
  [2]
  $ stint sign guardian-consent
  ! stint: error: ID is missing
  ! help: write `stint sign DOCUMENT ID`, or give a batch with `--from FILE`
  [2]
  $ stint sign gardian-consent s-1042 --today 2026-09-15
  ! stint: error: program.yaml asks nobody for `gardian-consent`
  ! help: did you mean `guardian-consent`? `--for students` (or businesses, mentors, placements) puts it on file all the same
  [2]
  $ stint sign photo-consent s-1042 --today 2026-09-15
  ! stint: error: program.yaml asks nobody for `photo-consent`
  ! help: it asks for agreement, guardian-consent, insurance, training-agreement; `--for students` (or businesses, mentors, placements) puts it on file all the same
  [2]
  $ stint sign guardian-consent s-104 bright-bakery s-1042 s-1042 --until 2027-07-01 --today 2026-09-15
  ! stint: error: 3 problems, so nothing was changed
  ! no student `s-104`
  ! no student `bright-bakery`
  ! s-1042: named twice
  !   leave one of them out
  ! help: `stint list students` shows all there are
  [2]
  $ stint sign clearance bright-bakery.jole --for mentors --today 2026-09-15
  ! stint: error: `bright-bakery.jole` is nobody at bright-bakery
  ! help: did you mean `bright-bakery.joel`?
  [2]
  $ stint sign clearance ana --for mentors --today 2026-09-15
  ! stint: error: `ana` is nobody at a business
  ! help: a mentor is written BUSINESS.PERSON, such as bright-bakery.ana
  [2]
  $ stint sign training-agreement s-1028 --today 2026-09-15
  ! stint: error: `s-1028` is no placement
  ! help: a placement is written PROJECT/STUDENT, such as bakery-website/s-1042
  [2]
  $ stint sign guardian-consent s-1042 --until 2026-01-01 --today 2026-09-15
  ! stint: error: s-1042: the last day, 2026-01-01, is before the first, 2026-09-15
  ! help: `--on DATE` says from when it holds
  [2]
  $ stint sign guardian-consent s-1042 --today 2030-01-01
  ! stint: error: no school year goes on after 2030-01-01
  ! help: give the last day with `--until DATE`
  [2]
  $ stint sign insurance bright-bakery --on 2028-03-01 --until 2029-01-01 --today 2026-12-15
  ! stint: error: bright-bakery: it is on file for 2026-01-01..2028-01-01, and 2028-03-01..2029-01-01 does not join on
  ! help: sign it from the day on which the other one ends; `stint set` replaces it
  [2]
  $ stint sign guardian-consent 'Maya Chen' --until 2028-01-01 --today 2026-09-15 -n
  --- a/students/s-1042.yaml
  +++ b/students/s-1042.yaml
  @@ -16,7 +16,7 @@
     - {dates: 2026-11-16..2027-05-20, weekly: 8, times: [mon-fri 15:30-18:00, sat 09:00-13:00]}
   travel: [remote, downtown, riverwalk, north-side]   # no car
   documents:
  -  guardian-consent: 2025-09-08..2027-06-30
  +  guardian-consent: 2025-09-08..2028-01-01
     release-consent: 2025-09-08..2027-06-30
   progress:
     - {kind: plan, on: 2025-10-02}
  ! `Maya Chen` is s-1042
  ! would sign guardian-consent of s-1042, until 2028-01-01: 1 file

A document that both businesses and students are asked for: the id tells.

  $ stint set program documents.student=guardian-consent,agreement -q
  $ stint sign agreement s-1042 bright-bakery --until 2028-06-30 --today 2026-09-15 -n
  --- a/businesses/bright-bakery.yaml
  +++ b/businesses/bright-bakery.yaml
  @@ -2,7 +2,7 @@
   industry: hospitality
   capacity: 3                     # the back room is small
   contact: ana
  -documents: {agreement: 2026-07-01..2027-06-30, insurance: 2026-01-01..2028-01-01}
  +documents: {agreement: 2026-07-01..2028-06-30, insurance: 2026-01-01..2028-01-01}
   candidates: [s-1042]
   avoids: []
   log:
  --- a/students/s-1042.yaml
  +++ b/students/s-1042.yaml
  @@ -18,6 +18,7 @@
   documents:
     guardian-consent: 2025-09-08..2027-06-30
     release-consent: 2025-09-08..2027-06-30
  +  agreement: 2026-09-15..2028-06-30
   progress:
     - {kind: plan, on: 2025-10-02}
     - {kind: exploration, on: 2026-03-02, what: Job shadow at the city library}
  ! would sign 2 documents: 2 files
  $ stint sign agreement nobody --today 2026-09-15
  ! stint: error: `nobody` is none of the students and businesses that have this document
  ! help: `stint list KIND` shows what there is
  [2]
