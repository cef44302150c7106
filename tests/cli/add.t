  $ stint init p -q --today 2026-09-14 && cd p
  $ git init -q && git add . && git commit -qm 'Begin'

A new record has its fields in the order of the table. Names go to the private
layer, which git does not see.

  $ stint add skills pottery kind=technical name=Pottery
  ! done: add skill pottery (1 file)
  ! next: stint show skill pottery
  $ cat skills/pottery.yaml
  name: Pottery
  kind: technical
  $ stint add student s-1001 school= name=No graduates=2028 wants=pottery,teamwork skills.web-design=3 skills.pottery.level=2 skills.pottery.source=course
  ! done: add student s-1001 (2 files)
  ! next: stint match --student s-1001
  $ cat students/s-1001.yaml
  graduates: 2028
  skills:
    web-design: 3
    pottery: {level: 2, source: course}
  wants: [pottery, teamwork]
  $ cat private/students/s-1001.yaml
  name: "No"
  $ stint add businesses bright-bakery name='Bright Bakery' 'people={ana: {name: A. Example, adult: 21}}' contact=ana
  ! done: add business bright-bakery (2 files)
  ! next: stint show business bright-bakery
  $ cat businesses/bright-bakery.yaml private/businesses/bright-bakery.yaml
  name: Bright Bakery
  contact: ana
  people:
    ana: {name: A. Example, adult: 21}
  $ stint --today 2026-09-14 add project bakery-website business=bright-bakery mentor=ana title="Redesign the bakery's website" seats=2 hours=30 dates=2026-10-05..2026-11-13 times='mon-thu 15:30-17:30' requires='{web-design: 2}'
  ! done: add project bakery-website (1 file)
  ! next: stint match bakery-website
  ! counts (us-il-ccpe): nothing for career development; no team-based challenge
  ! not for 14-15: 2 h on 2026-10-05 beside 7 h of school; together at 14 at most 8 h; 24 h of 30 h can be worked
  ! to count more: 30 hours with a pathway and pay or credit would be 30 of the 60 hours of career development; with work=team, a durable skill and a deliverable it would be a team-based challenge
  ! posting: 5 of 6 good; no deliverable
  $ cat projects/bakery-website.yaml
  title: Redesign the bakery's website
  business: bright-bakery
  mentor: ana
  seats: 2
  hours: 30
  dates: 2026-10-05..2026-11-13
  times: [mon-thu 15:30-17:30]
  requires: {web-design: 2}
  $ git add . && git commit -qm 'Add'

`--dry-run` shows the new file.

  $ stint add schools north name='North High School' -n
  --- /dev/null
  +++ b/schools/north.yaml
  @@ -0,0 +1 @@
  +name: North High School
  ! would add school north: 1 file

Required fields that are missing are named together, beside all other mistakes.

  $ stint --today 2026-09-15 add projects
  the fields of a project; those with a star are required

    title *          text
                       What is to be done, in a few words.
    business *       id of a business
                       The business that offers it.
    mentor           id of a person
                       Who guides the students there.
    deliverable      text
                       What there is at the end.
    seats *          number, 1 to 1000
                       How many students it takes.
    minimum          number, 1 to 1000
                       The fewest students it can run with.
    hours *          length of work
                       For each student, over the whole project.
    dates *          date range
                       First and last day.
    times            list of clock windows
                       When in the week; none: to be agreed.
    place            place
                       Where the work is done.
    pay              pay {kind, rate, amount}
                       How it is paid.
    requires         map of skill to level
                       Skills a student must have.
    prefers          map of skill to level
                       Skills a student is better with.
    develops         list of ids of skills
                       Skills the work will grow.
    age              number, 1 to 99
                       The youngest a student may be.
    grades           range of numbers
                       The grades it is for.
    hazards          list of texts
                       Hazardous work, in the words of the youth rules.
    pathways         list of ids of pathways
                       The pathways it belongs to.
    pathways_only    yes or no
                       Whether it is limited to those pathways.
    work             solo | team
                       Solo or team.
    selection        direct | interview
                       Placed by a round, or chosen by interview.
    candidates       ranking of ids of students
                       The business's ranking, best first.
    candidates_only  yes or no
                       Whether nobody else is acceptable.
    counts_as        list of career-development | team-challenge | exploration
                       Narrows what it counts for to these.
    posted           date
                       The day it was posted.
    series           word
                       Projects that repeat share one.
    status           draft | open | closed | cancelled
                       Draft, open, closed or cancelled.
  $ stint --today 2026-09-15 add projects museum-tour business=museum seats=none hazzards=none
  ! error: a new project needs `title`, `hours` and `dates` [missing-field]
  !       | museum-tour
  !       | ^~~~~~~~~~~
  ! help: write title=… hours=2.5 dates=2026-10-05..2026-11-13
  ! error: `none` is not a whole number [bad-number]
  !       | seats=none
  !       |       ^~~~
  ! help: write a number from 1 to 1000
  ! error: a project has no field `hazzards` [unknown-field]
  !       | hazzards=none
  !       | ^~~~~~~~
  ! help: did you mean `hazards`?
  ! stint: error: 3 errors in the arguments, so nothing was changed
  [2]
  $ stint --today 2026-09-15 add projects 'Museum Tour' title=x business=bright-bakery seats=1 hours=10 dates=2026-10-05
  ! error: `Museum Tour` is not an id: it holds the capital letter `M`; write it in lower case [bad-id]
  !       | Museum Tour
  !       | ^~~~~~~~~~~
  ! help: write `museum-tour`
  ! stint: error: 1 error in the arguments, so nothing was changed
  [2]
  $ stint add students s-1001
  ! error: there is already a student `s-1001` [taken-id]
  !       | s-1001
  !       | ^~~~~~
  ! help: take another id; `stint set` changes a record
  ! stint: error: 1 error in the arguments, so nothing was changed
  [2]
  $ stint add students s-1002 born=17.4.2009 wants=pottery,Teamwork phone
  ! error: `17.4.2009` is not a date [bad-date]
  !       | born=17.4.2009
  !       |      ^~~~~~~~~
  ! help: write it as in `2026-10-05`
  ! error: `Teamwork` is not an id: it holds the capital letter `T`; write it in lower case [bad-id]
  !       | wants=pottery,Teamwork
  !       |               ^~~~~~~~
  ! help: write `teamwork`
  ! error: `phone` assigns nothing [bad-assignment]
  !       | phone
  !       | ^~~~~
  ! help: write `field=value`, `field+=item`, `field-=item`, or `field=` to remove the field
  ! stint: error: 3 errors in the arguments, so nothing was changed
  [2]

What the record refers to must be there. Nothing is written before the whole
program was checked with it.

  $ stint add students s-1003 school=nroth wants=potery
  ! students/s-1003.yaml:1:9: error: there is no school `nroth` [unknown-school]
  !     1 | school: nroth
  !       |         ^~~~~
  ! help: `stint add schools ID name=NAME` makes one
  ! students/s-1003.yaml:2:9: error: there is no skill `potery` [unknown-skill]
  !     2 | wants: [potery]
  !       |         ^~~~~~
  ! help: did you mean `pottery`?
  ! stint: error: this would bring in 2 errors, so nothing was changed
  ! help: the lines above are those that would have been written
  [2]

Some kinds are made otherwise, some are none.

  $ stint add placements bakery-website/s-1001
  ! stint: error: placements are made by `stint enroll`
  ! help: write `stint enroll PROJECT STUDENT`
  [2]
  $ stint add rounds 2026-fall
  ! stint: error: rounds are made by `stint match`
  ! help: write `stint match --round NAME`
  [2]
  $ stint add program x
  ! stint: error: the settings of a program are not added
  ! help: `stint init DIR` makes a program, `stint set program` changes its settings
  [2]
  $ stint add sckools north
  ! stint: error: no kind of record `sckools`
  ! help: did you mean `schools`?
  [2]
  $ git status --short

A batch is one change; an empty cell is no value.

  $ cat >../roster.csv <<'END'
  > id,name,born,graduates,wants
  > s-2001,Maya Chen,2009-04-17,2028,"web-design, pottery"
  > s-2002,"Lee, Ann",,2027,
  > END
  $ stint add students --from ../roster.csv
  ! done: add 2 students (4 files)
  ! next: stint list students
  $ cat students/s-2002.yaml private/students/s-2002.yaml
  graduates: 2027
  name: Lee, Ann
  $ cat students/s-2001.yaml
  graduates: 2028
  wants: [web-design, pottery]
  $ echo '{"id": "s-2003", "name": "Noé", "grade": 11, "email": null, "travel": ["remote"]}' | stint add students --from -
  ! done: add student s-2003 (2 files)
  ! next: stint match --student s-2003
  $ cat students/s-2003.yaml private/students/s-2003.yaml
  grade: 11
  travel: [remote]
  name: Noé
  $ printf '{"id": "s-2010", "name": "Ann \\ud83d\\ude00"}\n' | stint add students --from -
  ! done: add student s-2010 (2 files)
  ! next: stint match --student s-2010
  $ cat private/students/s-2010.yaml
  name: Ann 😀
  $ printf '{"id": "s-2007", "name": "\\ud83d\\ude00", "grade": 13}\n' | stint add students --from -
  ! -:1:51: error: `13` is out of range [out-of-range]
  !     1 | {"id": "s-2007", "name": "\ud83d\ude00", "grade": 13}
  !       |                                                   ^~
  ! help: write a number from 1 to 12
  ! stint: error: 1 error in standard input (`-`), so nothing was changed
  [2]
  $ git add . && git commit -qm 'Add the roster'

If one line is bad, nothing is done, and every bad line is shown.

  $ cat >../roster.csv <<'END'
  > id,nmae,born
  > s-2001,Maya Chen,2009-04-17
  > s-2004,"Lee, Ann",April
  > s 2005,"Roe, Bo",
  > s-2006,Ann
  > ,"Roe, Bo",
  > END
  $ stint add students --from ../roster.csv
  ! ../roster.csv:1:4: error: a student has no field `nmae` [unknown-field]
  !     1 | id,nmae,born
  !       |    ^~~~
  ! help: did you mean `name`?
  ! ../roster.csv:2:1: error: there is already a student `s-2001` [taken-id]
  !     2 | s-2001,Maya Chen,2009-04-17
  !       | ^~~~~~
  ! help: take another id; `stint set` changes a record
  ! ../roster.csv:3:19: error: `April` is not a date [bad-date]
  !     3 | s-2004,"Lee, Ann",April
  !       |                   ^~~~~
  ! help: write it as in `2026-10-05`
  ! ../roster.csv:4:1: error: `s 2005` is not an id: it holds a blank; write a hyphen [bad-id]
  !     4 | s 2005,"Roe, Bo",
  !       | ^~~~~~
  ! help: write `s-2005`
  ! ../roster.csv:5:1: error: 2 cells, but the first row has 3 [csv]
  !     5 | s-2006,Ann
  !       | ^~~~~~~~~~
  ! ../roster.csv:6:1: error: a line without an `id` [missing-field]
  !     6 | ,"Roe, Bo",
  !       | ^
  ! help: say which record it is about
  ! stint: error: 6 errors in ../roster.csv, so nothing was changed
  [2]
  $ cat >../roster.jsonl <<'END'
  > {"id": "s-2004", "grade": 13}
  > {"id": "s-2005", "wants": "pottery"}
  > {"name": "x"}
  > [1]
  > {"id": "s-2005", "x
  > END
  $ stint add students --from ../roster.jsonl
  ! ../roster.jsonl:1:27: error: `13` is out of range [out-of-range]
  !     1 | {"id": "s-2004", "grade": 13}
  !       |                           ^~
  ! help: write a number from 1 to 12
  ! ../roster.jsonl:2:27: error: expected a list, found a single value [wrong-shape]
  !     2 | {"id": "s-2005", "wants": "pottery"}
  !       |                           ^~~~~~~~~
  ! help: write `[pottery]`
  ! ../roster.jsonl:3:1: error: a line without an `id` [missing-field]
  !     3 | {"name": "x"}
  !       | ^
  ! help: say which record it is about
  ! ../roster.jsonl:4:1: error: a line that is no JSON object [wrong-shape]
  !     4 | [1]
  !       | ^~~
  ! help: write `{"NAME": …, "NAME": …}` on each line
  ! ../roster.jsonl:5:18: error: no closing `"` on this line [yaml-unterminated-quote]
  !     5 | {"id": "s-2005", "x
  !       |                  ^
  ! help: add it; inside of the quotes `"` is written `\"`
  ! stint: error: 5 errors in ../roster.jsonl, so nothing was changed
  [2]
  $ stint add students --from nowhere.csv
  ! stint: error: cannot read `nowhere.csv`
  ! help: give a file, or `-` for standard input
  [2]
  $ stint add students s-2004 --from ../roster.csv
  ! stint: error: `--from` and fields on the command line exclude each other
  ! help: put the fields into the file
  [2]
  $ rm ../roster.*
  $ git status --short

A file without a record is refused.

  $ stint add students --from - </dev/null
  ! stint: error: standard input holds no record
  ! help: write a header and a line for each, or JSON Lines
  [2]
