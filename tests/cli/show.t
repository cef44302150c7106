One record, with all that follows from it.

A small program, made by hand.

  $ mkdir -p fair/students fair/skills fair/businesses fair/projects
  $ mkdir -p fair/schools fair/placements/web fair/private/students && cd fair
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > places: [remote, downtown]
  > staff: {kim: {name: Kim}}
  > END
  $ echo 'name: North High' > schools/north.yaml
  $ echo 'name: Web design' > skills/web-design.yaml
  $ echo 'name: Photography' > skills/photography.yaml
  $ printf 'name: Bright Bakery\ncapacity: 3\n' > businesses/bakery.yaml
  $ cat > students/s-1.yaml <<'END'
  > school: north
  > graduates: 2028
  > skills: {web-design: 2, photography: {level: 1, source: course}}
  > choices: [web, poster]
  > END
  $ printf 'name: Maya Chen\nborn: 2010-02-03\n' > private/students/s-1.yaml
  $ printf 'school: north\ngraduates: 2027\n' > students/s-2.yaml
  $ printf 'name: Sam Lee\n' > private/students/s-2.yaml
  $ echo 'status: left' > students/s-3.yaml
  $ printf 'name: Sam Lee\n' > private/students/s-3.yaml
  $ cat > projects/web.yaml <<'END'
  > title: A web page
  > business: bakery
  > seats: 2
  > hours: 30
  > dates: 2026-10-05..2026-11-13
  > requires: {web-design: 2}
  > END
  $ cat > projects/poster.yaml <<'END'
  > title: A poster
  > business: bakery
  > seats: 1
  > hours: 7.5
  > dates: 2027-01-11..2027-02-05
  > place: downtown
  > END
  $ cat > placements/web/s-1.yaml <<'END'
  > history:
  >   - {to: offered, on: 2026-09-20, by: kim}
  >   - {to: active, on: 2026-10-05, by: kim}
  > hours:
  >   - {on: 2026-10-06, worked: 2.5}
  > END

  $ stint --today 2026-10-19 show s-1
  student s-1: Maya Chen
    born       2010-02-03
    school     north
    graduates  2028
    grade      11
    choices    web, poster
    status     active
    age        16
    worked     2.5
    verified   0
    counted    0

  skills
                 level  source
    photography      1  course
    web-design       2  self

  known skills
                 level  source
    photography      1  course
    web-design       2  self

  placements
    project  business  state   since       dates                   worked  verified
    web      bakery    active  2026-10-05  2026-10-05..2026-11-13     2.5         0

  reliability
    fact     count  where
    started      1  web 2026-10-05
    on-time      1  web: 1

  $ stint --today 2026-10-19 show s-1 --json
  {
    "format_version": 1,
    "record": "student",
    "id": "s-1",
    "name": "Maya Chen",
    "born": "2010-02-03",
    "school": "north",
    "graduates": 2028,
    "grade": 11,
    "skills": {
      "photography": {
        "level": 1,
        "source": "course"
      },
      "web-design": {
        "level": 2,
        "source": "self"
      }
    },
    "choices": [
      "web",
      "poster"
    ],
    "status": "active",
    "age": 16,
    "known_skills": {
      "photography": {
        "level": 1,
        "source": "course"
      },
      "web-design": {
        "level": 2,
        "source": "self"
      }
    },
    "worked_minutes": 150,
    "verified_minutes": 0,
    "counted_minutes": 0,
    "placements": [
      {
        "project": "web",
        "business": "bakery",
        "state": "active",
        "since": "2026-10-05",
        "dates": "2026-10-05..2026-11-13",
        "worked_minutes": 150,
        "verified_minutes": 0
      }
    ],
    "reliability": [
      {
        "fact": "started",
        "count": 1,
        "where": [
          "web 2026-10-05"
        ]
      },
      {
        "fact": "on-time",
        "count": 1,
        "where": [
          "web: 1"
        ]
      }
    ]
  }

  $ stint show project web
  project web: A web page
    business    bakery (Bright Bakery)
    seats       2
    minimum     1
    hours       30
    dates       2026-10-05..2026-11-13
    requires    web-design 2
    work        solo
    selection   direct
    status      open
    seats left  1
    worked      2.5

  placements
    student        state   since       dates                   worked  verified
    s-1 Maya Chen  active  2026-10-05  2026-10-05..2026-11-13     2.5         0

  $ stint show bakery
  business bakery: Bright Bakery
    capacity  3
    status    active
    by state  active 1
    worked    2.5

  projects
    project  title       status  dates                   seats  seats left
    poster   A poster    open    2027-01-11..2027-02-05      1           1
    web      A web page  open    2026-10-05..2026-11-13      2           1

  placements
    project  student        state   since       dates                   worked  verified
    web      s-1 Maya Chen  active  2026-10-05  2026-10-05..2026-11-13     2.5         0

  reliability
    fact     count  where
    started      1  web/s-1 2026-10-05

  $ stint show web/s-1
  placement web/s-1
    dates     2026-10-05..2026-11-13
    agreed    30
    project   web
    student   s-1 (Maya Chen)
    business  bakery (Bright Bakery)
    state     active
    since     2026-10-05
    worked    2.5
    verified  0

  history
    to       on          by
    offered  2026-09-20  kim
    active   2026-10-05  kim

  hours
    on          worked
    2026-10-06     2.5

  $ stint show skills web-design
  skill web-design: Web design
    kind      technical
    students  1
    projects  1

A name will do where it is unique; a note shows the id.

  $ stint show student 'maya chen' --json | head -n 4
  {
    "format_version": 1,
    "record": "student",
    "id": "s-1",
  ! `maya chen` is student `s-1`

  $ stint show 'Bright Bakery' --json | head -n 4
  {
    "format_version": 1,
    "record": "business",
    "id": "bakery",
  ! `Bright Bakery` is business `bakery`

  $ stint show student 'Sam Lee'
  ! stint: error: 2 students are called `Sam Lee`
  ! help: say which one: s-2, s-3
  [2]

  $ stint show 'Sam Lee'
  ! stint: error: there are several records `Sam Lee`
  ! help: say which one: `stint show student s-2`, `stint show student s-3`
  [2]

The same id may be used by several kinds.

  $ echo 'name: Bakery skills' > skills/bakery.yaml
  $ stint show bakery
  ! stint: error: there are several records `bakery`
  ! help: say which one: `stint show skill bakery`, `stint show business bakery`
  [2]
  $ stint show skill bakery
  skill bakery: Bakery skills
    kind      technical
    students  0
    projects  0

What is not there.

  $ stint show s-4
  ! stint: error: no record `s-4`
  ! help: `stint list KIND` shows what there is, such as `stint list students`
  [2]

  $ stint show students s-11
  ! stint: error: no student `s-11`
  ! help: `stint list students` shows all there are
  [2]

  $ stint show pupil s-1
  ! stint: error: no kind of record `pupil`
  ! help: the kinds are schools, skills, pathways, rules, students, businesses, projects, placements, rounds
  [2]

  $ stint show nothing-like-it
  ! stint: error: no record `nothing-like-it`
  ! help: `stint list KIND` shows what there is, such as `stint list students`
  [2]

  $ stint show ../program
  ! stint: error: no record `../program`
  ! help: `stint list KIND` shows what there is, such as `stint list students`
  [2]

  $ stint show ''
  ! stint: error: no record ``
  ! help: `stint list KIND` shows what there is, such as `stint list students`
  [2]

A record with errors cannot be shown; one that only refers to it can.

  $ printf 'title: A web page\nbusiness: bakery\nseats: many\n' > projects/web.yaml
  $ stint show web
  ! left out 1 record with errors; `stint check` shows them
  ! stint: error: the record of project `web` has errors
  ! help: `stint check projects/web.yaml` shows them
  [2]

  $ stint show project web
  ! left out 1 record with errors; `stint check` shows them
  ! stint: error: the record of project `web` has errors
  ! help: `stint check projects/web.yaml` shows them
  [2]

  $ stint --today 2026-10-19 show s-1 --json | tail -n 12
          "web 2026-10-05"
        ]
      },
      {
        "fact": "on-time",
        "count": 1,
        "where": [
          "web: 1"
        ]
      }
    ]
  }
  ! left out 1 record with errors; `stint check` shows them

Into a file.

  $ stint show skill web-design -o page.txt; cat page.txt
  skill web-design: Web design
    kind      technical
    students  1
    projects  0
  ! left out 1 record with errors; `stint check` shows them

The settings of the program.

  $ stint show program
  program: Spring fair
    stint           1
    school years    2026-08-19..2027-05-27
    places          remote, downtown
    offer days      7
    smallest group  10
    match           method stable, selection direct, per_student 1, consider 20,
                    shortlist 5, fit skills 80, evidence 20, interest choice 40,
                    wishes 25, growth 20, pathway 15, order fit 85, need 15, total
                    fit 50, interest 50

  staff
         name
    kim  Kim
  $ stint show program --json
  {
    "format_version": 1,
    "record": "program",
    "stint": 1,
    "name": "Spring fair",
    "school_years": [
      "2026-08-19..2027-05-27"
    ],
    "places": [
      "remote",
      "downtown"
    ],
    "documents": {},
    "offer_days": 7,
    "smallest_group": 10,
    "staff": {
      "kim": {
        "name": "Kim"
      }
    },
    "match": {
      "method": "stable",
      "selection": "direct",
      "per_student": 1,
      "consider": 20,
      "shortlist": 5,
      "fit": {
        "skills": 80,
        "evidence": 20
      },
      "interest": {
        "choice": 40,
        "wishes": 25,
        "growth": 20,
        "pathway": 15
      },
      "order": {
        "fit": 85,
        "need": 15
      },
      "total": {
        "fit": 50,
        "interest": 50
      }
    }
  }

A name that is not quite one, or two formats at once.

  $ stint show poste
  ! left out 1 record with errors; `stint check` shows them
  ! stint: error: no record `poste`
  ! help: did you mean `poster`?
  [2]
  $ stint show project pos
  ! left out 1 record with errors; `stint check` shows them
  ! stint: error: no project `pos`
  ! help: did you mean `poster`?
  [2]
  $ stint show web --json --format table
  ! stint: error: `--json` and `--format table` exclude each other
  ! help: leave one of them out
  [2]

Without the private layer nothing is made up.

  $ rm -r private; stint --today 2026-10-19 show s-2
  student s-2
    school     north
    graduates  2027
    grade      12
    status     active
    worked     0
    verified   0
    counted    0
