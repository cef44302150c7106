The end of a school year.

  $ cp -R "$EXAMPLES/naperville" . && cd naperville
  $ git init -q . && git add -A && git commit -qm 'The program'

Not before the old one has ended, and not into one that is over.

  $ stint rollover 2027-28 --today 2027-05-27
  ! stint: error: 2026-27 goes on until 2027-05-27
  ! help: roll over after its last day; `stint set program school_years+=FIRST..LAST` enters 2027-28 before
  [2]
  $ stint rollover 2025-26 --today 2027-06-10
  ! stint: error: 2025-26 is over since 2026-05-28
  ! help: to begin the next one, `stint rollover 2026-27`
  [2]
  $ stint rollover 2028-29 --today 2027-06-10
  ! stint: error: program.yaml has no school year 2027-28 to guess the dates of 2028-29 from
  ! help: give them: `--dates 2028-08-18..2029-05-25`
  [2]
  $ stint rollover 27-28
  ! stint: error: `27-28` is no school year
  ! help: write the two years that it lies in, such as 2027-28
  [2]
  $ stint rollover 2027-29
  ! stint: error: `2027-29` is no school year
  ! help: write the two years that it lies in, such as 2027-28
  [2]
  $ stint rollover 2027-28 --dates 2027-08-25..2028-06-02 --days-off --today 2027-06-10 -n | grep '^+ *\(- 202\|school_y\)' | head -9
  +school_years: [2025-08-20..2026-05-28, 2026-08-19..2027-05-27, 2027-08-25..2028-06-02]
  +  - 2027-09-06
  +  - 2027-10-11
  +  - 2027-11-02
  +  - 2027-11-22..2027-11-26
  +  - 2027-12-20..2028-01-03
  +  - 2028-01-17
  +  - 2028-02-14
  +  - 2028-03-20..2028-03-24
  ! would begin 2027-28: 36 students left, 25 projects closed, wishes of 64 students cleared: 128 files
  $ stint rollover 2027-28 --dates 2028-08-18..2029-05-25 --today 2027-06-10
  ! stint: error: 2027-28 begins in 2027, and not in 2028
  ! help: give the first and the last day of that school year
  [2]
  $ stint rollover 2027-28 --dates 2027-08-25..2027-09-25 --today 2027-06-10
  ! stint: error: 2027-28 ends in 2028, and not in 2027
  ! help: give the first and the last day of that school year
  [2]
  $ stint rollover 2027-28 --dates 2027-08-25..2028-01-10 --today 2027-06-10
  ! stint: error: 2027-08-25..2028-01-10 are 139 days, and a school year has 150 to 366
  ! help: give the first and the last day of that school year
  [2]
  $ stint rollover 2027-28 --dates 2027-01-25..2028-06-10 --today 2027-06-10
  ! stint: error: 2027-01-25..2028-06-10 are 503 days, and a school year has 150 to 366
  ! help: give the first and the last day of that school year
  [2]
  $ stint rollover 2027-28 --dates soon
  ! stint: error: `--dates` takes the first and the last day
  ! help: write `--dates 2027-08-18..2028-05-25`
  [2]

In June. The preview is a diff.

  $ stint rollover 2027-28 --today 2027-06-10 -n > preview
  ! would begin 2027-28: 36 students left, 25 projects closed, wishes of 64 students cleared: 128 files
  $ stint rollover 2027-28 --today 2027-06-10
  The school year 2027-28, 2027-08-18..2028-05-25

  New in the calendar: correct it where it is a guess, 52 weeks after last year
    of              what               days
    the program     school_years       2027-08-18..2028-05-25
    school central  school_years       2027-08-19..2028-05-26
    school central  terms.t1-2027      2027-08-19..2027-11-12
    school central  terms.t2-2027      2027-11-15..2028-02-25
    school central  terms.t3-2027      2028-02-29..2028-05-26
    school north    terms.fall-2027    2027-08-18..2027-12-17
    school north    terms.spring-2028  2028-01-04..2028-05-25

  Days without school, by last year's: enter those that are right in no_school
    of              days
    the program     2027-09-06, 2027-10-11, 2027-11-02, 2027-11-22..2027-11-26, 2027-12-20..2028-01-03, 2028-01-17, 2028-02-14, 2028-03-20..2028-03-24
    school central  2027-09-06, 2027-10-11, 2027-11-02, 2027-11-22..2027-11-26, 2027-12-20..2028-01-03, 2028-01-17, 2028-02-14, 2028-02-28, 2028-03-20..2028-03-24
    school north    2027-09-06, 2027-10-08, 2027-10-11, 2027-11-02, 2027-11-22..2027-11-26, 2027-12-20..2028-01-03, 2028-01-17, 2028-02-14, 2028-03-20..2028-03-24

  Changed
    what                               count  which
    students who graduated, now left      36  s-1001 s-1005 s-1015 s-1017 s-1018 s-1020 and 30 more
    students whose wishes are cleared     64  s-1003 s-1004 s-1006 s-1007 s-1008 s-1010 and 58 more
    projects over, now closed             25  audio-tour bakery-market-stall bakery-photos bakery-website banner-templates bike-inventory and 19 more

  Still open, though over; left as it is, with its project
    state        last day    what settles it
    interview    2027-04-29  stint move rejected bridge-data s-1120
    applied      2026-11-13  stint move rejected clinic-reminders s-1065
    applied      2026-11-13  stint move rejected clinic-reminders s-1109
    accepted     2026-10-30  stint move ended flu-clinic-signage s-1115
    active       2026-10-16  stint complete laptop-refresh s-1101 --outcome OUTCOME
    active       2026-10-16  stint complete laptop-refresh s-1106 --outcome OUTCOME
    active       2026-10-10  stint complete library-story-hour s-1063 --outcome OUTCOME
    active       2026-10-10  stint complete library-story-hour s-1080 --outcome OUTCOME
    shortlisted  2026-12-10  stint move rejected local-maps s-1004
    shortlisted  2026-12-10  stint move rejected local-maps s-1039
    active       2026-10-24  stint complete pantry-inventory s-1089 --outcome OUTCOME
    active       2026-10-24  stint complete pantry-inventory s-1112 --outcome OUTCOME
    active       2026-10-24  stint complete pantry-inventory s-1123 --outcome OUTCOME
    shortlisted  2026-11-20  stint move rejected patient-handouts s-1004
    interview    2026-11-20  stint move rejected patient-handouts s-1043
    applied      2026-11-20  stint move rejected patient-handouts s-1126
    offered      2026-11-20  stint move declined product-photos s-1099
    interview    2026-11-20  stint move rejected product-photos s-1118
    accepted     2026-12-11  stint move ended sensor-bench s-1073
    active       2026-10-03  stint complete tablet-help s-1028 --outcome OUTCOME
    active       2026-10-03  stint complete tablet-help s-1042 --outcome OUTCOME
    applied      2026-12-31  stint move rejected winter-camp-plan s-1028
    applied      2026-12-31  stint move rejected winter-camp-plan s-1045
    offered      2026-12-31  stint move declined winter-camp-plan s-1056

  To look at
    what                                                      count  which
    graduates with a stint open, not left yet                     9  s-1028 s-1039 s-1043 s-1056 s-1063 s-1080 and 3 more
    students with a grade of their own, which does not go up      1  s-1041

  Papers that have run out
    what enters the new ones                                count  last day                of
    stint sign employment-certificate --for students ID...      6  2026-09-15..2026-11-03  s-1048 s-1061 s-1062 s-1068 s-1086 s-1115
    stint sign agreement ID...                                  8  2026-08-31..2027-05-31  corner-books fox-bikes green-roof-farm lantern-theater northlight-studio oak-accounting and 2 more
    stint sign insurance ID...                                 16  2026-08-31..2027-05-31  bluestem-it bright-bakery corner-books fox-bikes green-roof-farm harbor-architects and 10 more

  Papers that run out before 2028-05-25
    what enters the new ones                                count  last day                of
    stint sign employment-certificate --for students ID...      2  2027-06-15..2027-09-05  s-1123 s-1127
    stint sign guardian-consent ID...                          71  2027-06-30              s-1003 s-1004 s-1006 s-1007 s-1008 s-1010 and 65 more
    stint sign release-consent --for students ID...            38  2027-06-30              s-1003 s-1006 s-1010 s-1011 s-1014 s-1016 and 32 more
    stint sign agreement ID...                                 17  2027-06-30..2027-12-31  bluestem-it bright-bakery cedar-clinic county-health dao-dental harbor-architects and 11 more
    stint sign insurance ID...                                 10  2027-06-30..2027-12-31  cedar-clinic city-library county-health hope-pantry kern-robotics park-district and 4 more
    stint sign clearance --for mentors ID...                    2  2027-07-01..2027-08-01  bright-bakery.ana cedar-clinic.yolanda
  ! done: begin 2027-28: 36 students left, 25 projects closed, wishes of 64 students cleared (128 files)
  ! next: stint check
  $ git diff -U0 program.yaml schools | grep '^[-+]'
  --- a/program.yaml
  +++ b/program.yaml
  -school_years: [2025-08-20..2026-05-28, 2026-08-19..2027-05-27]
  +school_years: [2025-08-20..2026-05-28, 2026-08-19..2027-05-27, 2027-08-18..2028-05-25]
  --- a/schools/central.yaml
  +++ b/schools/central.yaml
  -school_years: [2025-08-20..2026-05-28, 2026-08-20..2027-05-28]   # a day later than North this year: freshman orientation
  +school_years: [2025-08-20..2026-05-28, 2026-08-20..2027-05-28, 2027-08-19..2028-05-26]   # a day later than North this year: freshman orientation
  +  t1-2027: 2027-08-19..2027-11-12
  +  t2-2027: 2027-11-15..2028-02-25
  +  t3-2027: 2028-02-29..2028-05-26
  --- a/schools/north.yaml
  +++ b/schools/north.yaml
  +  fall-2027: 2027-08-18..2027-12-17
  +  spring-2028: 2028-01-04..2028-05-25
  $ git diff -U0 students/s-1042.yaml students/s-1001.yaml projects/bakery-website-spring.yaml projects/museum-tour.yaml | grep '^[-+]'
  --- a/projects/museum-tour.yaml
  +++ b/projects/museum-tour.yaml
  -status: open
  +status: closed
  --- a/students/s-1001.yaml
  +++ b/students/s-1001.yaml
  -status: active
  +status: left
  --- a/students/s-1042.yaml
  +++ b/students/s-1042.yaml
  -seeking: choices
  -choices: [bakery-website, [library-video, museum-tour]]
  +seeking: none
  $ grep -c '^+++' preview
  128
  $ stint check --today 2027-06-10 | tail -1
  510 files, no errors

It is one change, and one undo takes it back.

  $ stint undo && git status --short
  ?? preview
  ! taken back: begin 2027-28: 36 students left, 25 projects closed, wishes of 64 students cleared (128 files)
  $ stint rollover 2027-28 --today 2027-06-10 -q > /dev/null

What was entered is not changed in silence.

  $ stint rollover 2027-28 --dates 2027-08-25..2028-06-02 --today 2027-06-10
  ! stint: error: program.yaml has 2027-08-18..2028-05-25 for 2027-28 already
  ! help: to correct it: `stint set program school_years-=2027-08-18..2028-05-25 school_years+=2027-08-25..2028-06-02`
  [2]
  $ stint rollover 2027-28 --dates 2027-08-18..2028-05-25 --today 2027-06-10 | sed -n '1p'
  The school year 2027-28, 2027-08-18..2028-05-25
  ! nothing to do: 2027-28 has begun
  $ stint set program school_years-=2027-08-18..2028-05-25 school_years+=2027-08-25..2028-06-02 -n | grep '^[-+]s'
  -school_years: [2025-08-20..2026-05-28, 2026-08-19..2027-05-27, 2027-08-18..2028-05-25]
  +school_years: [2025-08-20..2026-05-28, 2026-08-19..2027-05-27, 2027-08-25..2028-06-02]
  ! would set school_years of the program: 1 file

The command for a paper is one that stint takes; `-v` names all who need it.

  $ stint sign employment-certificate --for students s-1061 --today 2027-06-10 -n -q | grep '^+ '
  +  employment-certificate: 2027-06-10..2028-05-25
  $ stint rollover 2027-28 --today 2027-06-10 -v 2> /dev/null | grep 'sign release-consent'
    stint sign release-consent --for students ID...            38  2027-06-30              s-1003 s-1006 s-1010 s-1011 s-1014 s-1016 s-1022 s-1024 s-1026 s-1028 s-1042 s-1043 s-1053 s-1054 s-1061 s-1062 s-1067 s-1070 s-1073 s-1076 s-1078 s-1083 s-1084 s-1085 s-1087 s-1091 s-1093 s-1097 s-1101 s-1110 s-1112 s-1114 s-1117 s-1119 s-1120 s-1123 s-1126 s-1127

Once more: nothing is due. What a person has to settle is still named.

  $ stint rollover 2027-28 --today 2027-06-10 | sed -n '1,6p'
  The school year 2027-28, 2027-08-18..2028-05-25

  Days without school, by last year's: enter those that are right in no_school
    of              days
    the program     2027-09-06, 2027-10-11, 2027-11-02, 2027-11-22..2027-11-26, 2027-12-20..2028-01-03, 2028-01-17, 2028-02-14, 2028-03-20..2028-03-24
    school central  2027-09-06, 2027-10-11, 2027-11-02, 2027-11-22..2027-11-26, 2027-12-20..2028-01-03, 2028-01-17, 2028-02-14, 2028-02-28, 2028-03-20..2028-03-24
  ! nothing to do: 2027-28 has begun

A form comes in for next year: it is not this year's wish.

  $ git commit -qam 'A new year'
  $ stint add projects autumn-market title='Autumn market' business=bright-bakery seats=2 hours=12 dates=2027-09-20..2027-10-15 -q --today 2027-06-11
  $ stint set students s-1042 seeking=choices choices=autumn-market -q
  $ stint set students s-1050 seeking=any -q
  $ stint rollover 2027-28 --today 2027-06-11 -q > /dev/null
  $ git diff -U0 students | grep '^[-+]'
  --- a/students/s-1042.yaml
  +++ b/students/s-1042.yaml
  -seeking: none
  +seeking: choices
  +choices: [autumn-market]
  --- a/students/s-1050.yaml
  +++ b/students/s-1050.yaml
  +seeking: any
