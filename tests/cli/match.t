Matching: a shortlist for a project, the projects for a student, a round.

A small program, made by hand.

  $ mkdir -p fair/students fair/skills fair/businesses fair/projects
  $ mkdir -p fair/private/students && cd fair
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > staff: {kim: {name: Kim}}
  > END
  $ printf '/private/\n/.stint/\n' > .gitignore
  $ echo 'name: Web design' > skills/web-design.yaml
  $ printf 'name: Bright Bakery\ncapacity: 2\n' > businesses/bakery.yaml
  $ cat > projects/web.yaml <<'END'
  > title: A web page
  > business: bakery
  > seats: 1
  > hours: 30
  > dates: 2026-10-05..2026-11-13
  > requires: {web-design: 2}
  > age: 16
  > END
  $ cat > projects/poster.yaml <<'END'
  > title: A poster
  > business: bakery
  > seats: 2
  > hours: 20
  > dates: 2026-10-12..2026-10-30
  > END
  $ printf 'skills: {web-design: 3}\nchoices: [web, poster]\n' > students/s-1.yaml
  $ printf 'skills: {web-design: {level: 2, source: course}}\nchoices: [web]\n' > students/s-2.yaml
  $ printf 'skills: {web-design: 1}\nchoices: [poster]\n' > students/s-3.yaml
  $ printf 'seeking: none\n' > students/s-4.yaml
  $ printf 'name: Maya Chen\nborn: 2009-04-17\n' > private/students/s-1.yaml
  $ printf 'name: Sam Lee\nborn: 2010-11-01\n' > private/students/s-2.yaml
  $ git init -q . && git add -A && git commit -qm 'The program'

The eligible students, best first, each score with its parts.

  $ stint match web --today 2026-09-15
  web: A web page
  1 seat left, 1 student eligible

     student  name       order  fit         interest        need
  1  s-1      Maya Chen     83   80 = 80+0   40 = 40+0+0+0   100

  fit = skills + evidence; interest = choice + wishes + growth + pathway
  $ stint match 'a web page' --today 2026-09-15 --count 1 --format csv
  student,place,order,fit,interest,need,skills,evidence,choice,wishes,growth,pathway
  s-1,,83,80,40,100,80,0,40,0,0,0
  ! `a web page` is project `web`
  $ stint match web --today 2026-09-15 --json
  {
    "format_version": 1,
    "project": "web",
    "seats_left": 1,
    "eligible": 1,
    "candidates": [
      {
        "student": "s-1",
        "order": 83,
        "fit": 80,
        "interest": 40,
        "need": 100,
        "parts": {
          "fit": {
            "skills": 80,
            "evidence": 0
          },
          "interest": {
            "choice": 40,
            "wishes": 0,
            "growth": 0,
            "pathway": 0
          }
        }
      }
    ]
  }

With everybody else, and what stops each of them.

  $ stint match web --today 2026-09-15 --all
  web: A web page
  1 seat left, 1 student eligible

     student  name       order  fit         interest        need
  1  s-1      Maya Chen     83   80 = 80+0   40 = 40+0+0+0   100

  fit = skills + evidence; interest = choice + wishes + growth + pathway

  3 excluded

  student  gate     why not
  s-2      age      15 on 2026-10-05; the project asks for 16; 16 from 2026-11-01
  s-3      skills   web-design 1; the project asks for 2
  s-4      seeking  the student seeks nothing
           skills   web-design none; the project asks for 2

For a student.

  $ stint match --student s-1 --today 2026-09-15
  s-1: Maya Chen
  2 projects suitable

     project  title       order  fit          interest        need
  1  web      A web page     83   80 = 80+0    40 = 40+0+0+0   100
  2  poster   A poster      100  100 = 80+20   32 = 32+0+0+0   100

  fit = skills + evidence; interest = choice + wishes + growth + pathway
  $ stint match --student s-4 --today 2026-09-15
  s-4: s-4
  0 projects suitable
  ! no open project suits s-4
  ! `--all` shows what stops each of them
  [1]

A round is proposed, and written; nothing is enrolled yet.

  $ stint match --round fall --today 2026-09-15
  2 of 3 students placed, 1 left over; 1 seat left
  own choices: 2 at choice 1
  mean fit 90, mean interest 40; 0 blocking pairs

  one single gate stops: 1 by age (s-2)

  placements

  project  student  name       choice  business's  fit  interest
  poster   s-3                      1           1  100        40
  web      s-1      Maya Chen       1           1   80        40

  left over

  student  name     why
  s-2      Sam Lee  no project passes the gates; nearest is web, stopped by 1 gate
                    age: 15 on 2026-10-05; the project asks for 16; 16 from 2026-11-01

  seats left

  project  seats  why
  poster       1  everyone who applied is placed here, or where they would rather be

  choices that dropped out

  student  project  why it dropped out
  s-2      web      age: 15 on 2026-10-05; the project asks for 16; 16 from 2026-11-01

  how students fared

  by                students  placed
  school   unknown         3       2
  grade    unknown         3       2
  pathway  unknown         3       2
  ! done: propose 2 placements in the round fall (2 files)
  ! next: stint enroll --round fall
  $ git status --short
  ?? rounds/
  $ cat rounds/fall.yaml
  method: stable
  seed: fall
  today: 2026-09-15
  tie_break: lottery
  weights:
    fit: {skills: 80, evidence: 20}
    interest: {choice: 40, wishes: 25, growth: 20, pathway: 15}
    order: {fit: 85, need: 15}
    total: {fit: 50, interest: 50}
  digest: {records: c82e4f632f32e9a501d9dd5bde819f2e6d55455ed14240d0219c5873dd56d47d, private: 57a55183b5568c247d4c82939383d3625b1186b5a268590f1e1dcf0278e193e1}
  placements:
    - {student: s-1, project: web, student_rank: 1, business_rank: 1, fit: 80, interest: 40, pass: 1}
    - {student: s-3, project: poster, student_rank: 1, business_rank: 1, fit: 100, interest: 40, pass: 1}
  unplaced:
    - {student: s-2, code: no-eligible-project}
  open_seats:
    - {project: poster, seats: 1, code: all-placed-elsewhere}
  summary:
    students: 3
    placed: 2
    unplaced: 1
    open_seats: 1
    profile: [2]
    blocking_pairs: 0
    mean_fit: 90
    mean_interest: 40
  $ cat rounds/fall.csv
  row,pass,student,project,business,group,place,source,named,order,fit,interest,need,business_rank,lottery,capacity,held,minimum,state,gates
  pass,1,,,,,,,,,,,,,fall,,,,,
  group,1,,,bakery,bakery#1,,,,,,,,,,2,,,,
  project,1,,poster,bakery,bakery#1,,,,,,,,,,2,0,1,open,
  project,1,,web,bakery,bakery#1,,,,,,,,,,1,0,1,open,
  application,1,s-1,web,bakery,bakery#1,1,choice,0,83,80,40,100,1,284eb7a1956ba1c7cdd2146a82385871e64df6057bc25b13df08f2507aa87e6a,,,,,
  application,1,s-1,poster,bakery,bakery#1,2,choice,0,100,100,32,100,1,284eb7a1956ba1c7cdd2146a82385871e64df6057bc25b13df08f2507aa87e6a,,,,,
  application,1,s-3,poster,bakery,bakery#1,1,choice,0,100,100,40,100,1,48e6694e235763377075185bf54a11895c7da5c10e02e1c5e903bfac78d12c2a,,,,,
  dropped,1,s-2,web,,,,,,,,,,,,,,,,age
  seal,1,,,,,,,,,,,,,c40d1eca1ee088e19e2cb79661d91f701a5007d4cc3fe1eee8408e0add2e3bb1,,,,,

Only with `--replace` is it written over, and the same records give the same
bytes, whatever the time zone and the locale.

  $ stint match --round fall --today 2026-09-15
  ! stint: error: there is already a round `fall`
  ! help: `--replace` writes over it
  [2]
  $ cp -R rounds first
  $ TZ=Asia/Tokyo LC_ALL=tr_TR.UTF-8 stint match --round fall --today 2026-09-15 --replace -q > /dev/null
  $ diff -r first rounds && rm -r first

A pinned pair comes first; an impossible one is refused.

  $ stint match --round fall --today 2026-09-15 --replace --pin s-3=poster --format csv
  student,project,student_rank,business_rank,fit,interest,pass
  s-1,web,1,1,80,40,1
  s-3,poster,1,1,100,40,1
  ! done: propose 2 placements in the round fall (2 files)
  ! next: stint enroll --round fall
  $ stint match --round other --today 2026-09-15 --pin s-3=web
  ! stint: error: cannot pin `s-3=web`: fails skills (web-design 1; the project asks for 2)
  [2]
  $ stint match --round other --today 2026-09-15 --pin s-3
  ! stint: error: `s-3` is no pin
  ! help: write `--pin STUDENT=PROJECT`
  [2]

With `--strict`, a student left over is a "no"; the plan is written all the same.

  $ stint match --round strict --today 2026-09-15 --students s-2 --strict -q --format csv
  student,project,student_rank,business_rank,fit,interest,pass
  [1]

What cannot be.

  $ stint match
  ! stint: error: `match` needs a project, a student or a round
  ! help: write `stint match PROJECT`, `stint match --student ID` or `stint match --round NAME`
  [2]
  $ stint match web --round fall
  ! stint: error: `match` takes one of a project, a student and a round
  ! help: write `stint match PROJECT`, `stint match --student ID` or `stint match --round NAME`
  [2]
  $ stint match web --strict
  ! stint: error: `--method`, `--tie-break`, `--seed`, `--projects`, `--students`, `--pin`, `--compare`, `--what-if`, `--strict` and `--replace` go with `--round`
  [2]
  $ stint match --round fall --all
  ! stint: error: `--all` and `--count` do not go with `--round`
  [2]
  $ stint match wep --today 2026-09-15
  ! stint: error: no project `wep`
  ! help: did you mean `web`?
  [2]
  $ stint match --round fall --method bset
  ! stint: error: `--method` does not take `bset`
  ! help: did you mean `best`?
  [2]
  $ stint match --round fall2 --method best --tie-break size
  ! stint: error: `--tie-break size` goes with the method `stable` only
  ! help: the method `best` needs no ties broken; leave one of both out
  [2]
  $ stint match --round 'Fall 2026'
  ! stint: error: `Fall 2026` is no id: it holds the capital letter `F`; write it in lower case
  ! help: write `fall-2026`
  [2]
  $ stint match --round fall2 --projects wep
  ! stint: error: no project `wep`
  ! help: did you mean `web`?
  [2]
