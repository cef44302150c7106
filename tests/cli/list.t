Records as a table, CSV, JSON.

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

A kind is named by its directory, or in the singular. Columns that nobody fills
are left out.

  $ stint --today 2026-10-19 list students
  id   name       school  grade  worked  status
  s-1  Maya Chen  north      11     2.5  active
  s-2  Sam Lee    north      12       0  active
  s-3  Sam Lee                        0  left

  $ stint --today 2026-10-19 list project
  id      title       business  dates                   seats  seats_left  hours  status
  poster  A poster    bakery    2027-01-11..2027-02-05      1           1    7.5  open
  web     A web page  bakery    2026-10-05..2026-11-13      2           1     30  open

  $ stint list placements
  id       state   since       dates                   worked  verified
  web/s-1  active  2026-10-05  2026-10-05..2026-11-13     2.5         0

  $ stint list skills
  id           name         kind       students  projects
  photography  Photography  technical         1         0
  web-design   Web design   technical         1         1

  $ stint list schools
  id     name        students
  north  North High         2

Chosen columns stay, even if they are empty; a path reaches inside.

  $ stint list students --columns id,email,skills.web-design,placements.state
  id   email  skills.web-design  placements.state
  s-1         2                  active
  s-2
  s-3

  $ stint list students --columns id,skills
  id   skills
  s-1  photography 1, web-design 2
  s-2
  s-3

Sorted, from the last to the first, and by two fields; what is missing comes
last.

  $ stint --today 2026-10-19 list students --sort -grade --columns id,grade
  id   grade
  s-2     12
  s-1     11
  s-3

  $ stint list students --sort name,-graduates --format ids
  s-1
  s-2
  s-3

CSV, JSON, a line for each record. Hours are whole minutes there.

  $ stint list projects --format csv
  id,title,business,dates,seats,seats_left,minutes,status
  poster,A poster,bakery,2027-01-11..2027-02-05,1,1,450,open
  web,A web page,bakery,2026-10-05..2026-11-13,2,1,1800,open

  $ stint list projects --columns id,title,hours --json
  {
    "format_version": 1,
    "kind": "projects",
    "records": [
      {
        "id": "poster",
        "title": "A poster",
        "minutes": 450
      },
      {
        "id": "web",
        "title": "A web page",
        "minutes": 1800
      }
    ]
  }

  $ stint list students --columns name,choices --format jsonl
  {"id":"s-1","name":"Maya Chen","choices":["web","poster"]}
  {"id":"s-2","name":"Sam Lee"}
  {"id":"s-3","name":"Sam Lee"}

  $ stint list skills --format jsonl
  {"id":"photography","name":"Photography","kind":"technical","students":1,"projects":0}
  {"id":"web-design","name":"Web design","kind":"technical","students":1,"projects":1}

  $ stint list rounds --json
  {
    "format_version": 1,
    "kind": "rounds",
    "records": []
  }

  $ stint list rounds
  ! no rounds

  $ stint list students --format csv --where 'grade=3'
  id,name,school,grade,pathway,seeking,worked_minutes,status

  $ stint list students --where 'grade=3'
  ! no students meet the condition

  $ stint -q list students --where 'grade=3'

Into a file, whole or not at all.

  $ stint list skills --format csv -o skills.csv; cat skills.csv
  id,name,kind,students,projects
  photography,Photography,technical,1,0
  web-design,Web design,technical,1,1

  $ stint list skills -o nowhere/skills.csv
  ! stint: error: cannot write `nowhere/skills.csv`: No such file or directory
  [2]

Without the private layer, students have no names.

  $ mv private hidden; stint --today 2026-10-19 list students; mv hidden private
  id   school  grade  worked  status
  s-1  north      11     2.5  active
  s-2  north      12       0  active
  s-3                      0  left

A record with errors is left out, and that is said.

  $ echo 'graduates: soon' > students/s-3.yaml
  $ stint list students --format ids
  s-1
  s-2
  ! left out 1 record with errors; `stint check` shows them
  $ stint -q list students --format ids
  s-1
  s-2
  $ echo 'status: left' > students/s-3.yaml

What is asked for wrongly.

  $ stint list pupils
  ! stint: error: no kind of record `pupils`
  ! help: the kinds are schools, skills, pathways, rules, students, businesses, projects, placements, rounds
  [2]

  $ stint list studnts
  ! stint: error: no kind of record `studnts`
  ! help: did you mean `students`?
  [2]

  $ stint list program
  ! stint: error: the settings of a program are no kind of record
  ! help: `stint show program` shows them
  [2]

  $ stint list students --columns id,scool
  ! stint: error: students have no field `scool`
  ! help: did you mean `school`?
  [2]

  $ stint list students --columns id,,name
  ! stint: error: `` names no field
  ! help: write a field's name, or several with a dot between them, such as `skills.web-design`
  [2]

  $ stint list students --sort -hight
  ! stint: error: students have no field `hight`
  ! help: the fields are id, name, born, email, phone, guardian, family, ids, notes,
  !       school, graduates, grade, pathway, skills, wants, seeking, choices,
  !       avoids, availability, travel, documents, progress, endorsements, status,
  !       age, known_skills, worked, worked_minutes, verified, verified_minutes,
  !       counted, counted_minutes, endorsement, placements, coaching, reliability
  [2]

Characters that would change how the line looks are shown escaped, and are
data in JSON.

  $ printf 'name: "Photo\342\200\256graphy"\n' > skills/photography.yaml
  $ stint list skills --columns id,name
  id           name
  photography  Photo\u202egraphy
  web-design   Web design
  $ stint list skills --columns name --format jsonl
  {"id":"photography","name":"Photo\u202egraphy"}
  {"id":"web-design","name":"Web design"}

A `.yml` that was meant as a record, and other things beside the records, are no
records.

  $ touch skills/README.md skills/.swp
  $ stint list skills --format ids
  photography
  web-design

The program is found from below, by option, and by variable.

  $ cd students; stint list skills --format ids; cd ..
  photography
  web-design

  $ cd /; stint -C $HOME/fair list skills --format ids; cd $HOME/fair
  photography
  web-design

  $ cd /; STINT_DIR=$HOME/fair stint list skills --format ids; cd $HOME/fair
  photography
  web-design
