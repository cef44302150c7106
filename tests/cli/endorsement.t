How far students are with an endorsement, and what a project counts for.

A small program: four students, and stints of 10, 20, 30 and 40 hours.

  $ mkdir -p p/pathways p/skills p/businesses p/projects p/students p/placements && cd p
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Fair
  > school_years: [2025-08-20..2026-05-28, 2026-08-19..2027-05-27]
  > school_hours: [mon-fri 07:45-15:10]
  > staff: {kim: {name: Kim}}
  > private_fields: {}
  > rules: [us-flsa-youth, us-il-ccpe]
  > END
  $ printf 'name: IT\nendorsement: us-il-ccpe\n' > pathways/it.yaml
  $ printf 'name: Arts\n' > pathways/arts.yaml
  $ printf 'name: Bakery\npeople: {kai: {name: Kai}}\n' > businesses/bakery.yaml
  $ echo 'name: Web' > skills/web.yaml
  $ printf 'name: Talk\nkind: durable\n' > skills/talk.yaml
  $ for s in six pair uneven; do printf 'pathway: it\ngraduates: 2027\n' > students/$s.yaml; done
  $ echo 'pathway: arts' > students/artist.yaml
  $ cat > project.sh <<'END'
  > echo "title: T\nbusiness: bakery\nmentor: kai\nseats: 9\nhours: $2\ndates: $3\npay: {kind: credit}\npathways: [it]" > projects/$1.yaml
  > END
  $ cat > worked.sh <<'END'
  > sh project.sh $1 $3 2026-02-02..2026-03-31
  > mkdir -p placements/$1
  > cat > placements/$1/$2.yaml <<EOF
  > history: [{to: active, on: 2026-02-02}, {to: completed, on: 2026-03-31}]
  > hours:
  >   - {on: 2026-03-02, worked: $(($3 / 2)), verified: {on: 2026-03-31, by: kim}}
  >   - {on: 2026-03-09, worked: $(($3 / 2)), verified: {on: 2026-03-31, by: kim}}
  > evaluations: [{by: business, on: 2026-03-30, skills: {talk: 2}}]
  > EOF
  > END
  $ for n in 1 2 3 4 5 6; do sh worked.sh ten$n six 10; done
  $ for n in 1 2; do sh worked.sh thirty$n pair 30; done
  $ sh worked.sh twenty uneven 20; sh worked.sh forty uneven 40
  $ stint --today 2026-09-15 check -q
  30 files, no errors

Sixty hours each; they do not count the same.

  $ stint --today 2026-09-15 report endorsement
  Fair, 2026-09-15: endorsement

  students              3 with an endorsement to earn
  complete              0 of 3
  career development    met by 2 of 3
  team challenges       met by 0 of 3
  explorations          met by 0 of 3
  college credits       met by 0 of 3
  plan                  met by 0 of 3
  years of instruction  met by 0 of 3
  academic readiness    met by 0 of 3
  floors                the stricter one counts otherwise for 1 student

  by student
  student  pathway   met  career dev.  strict  missing    begin by  teams  explored  credits  plan  taught  ready  done  earned  (met)
  pair     it       14 %       60h00m  60h00m    0h00m                  0         0        0  no         0  no     no            ▇▇▇
  six      it        0 %        0h00m   0h00m   60h00m  2027-03-05      0         0        0  no         0  no     no
  uneven   it       14 %       60h00m  40h00m    0h00m                  0         0        0  no         0  no     no            ▇▇▇

  by pathway
  pathway  students  done  not  rate  career dev.  strict  missing  earned  (rate)
  it              3     0    3   0 %            2       1   60h00m       0
  total           3     0    3   0 %            2       1   60h00m       0

  career dev.: hours of the career development experience (`experience` in CSV, JSON and `show`), of at most 2 stints, each of 20 h or more; strict: each of 30 h or more without a pause of more than a week.
  The final evaluation must rate 1 durable skill at level 2 or above: the terms ask for 7, the program has no more.
  stint compares records with published rules; it is not legal advice.
  $ stint --today 2026-09-15 report endorsement --by pathway
  Fair, 2026-09-15: endorsement

  pathway  students  done  not  rate  career dev.  strict  missing  earned  (rate)
  it              3     0    3   0 %            2       1   60h00m       0
  total           3     0    3   0 %            2       1   60h00m       0

  career dev.: hours of the career development experience (`experience` in CSV, JSON and `show`), of at most 2 stints, each of 20 h or more; strict: each of 30 h or more without a pause of more than a week.
  The final evaluation must rate 1 durable skill at level 2 or above: the terms ask for 7, the program has no more.
  stint compares records with published rules; it is not legal advice.

One student: each stint, why it does not count, and the cheapest completion among
open projects.

  $ sh project.sh next 30 2026-10-05..2026-11-13
  $ sh project.sh shop 60 2026-10-05..2026-12-18
  $ stint --today 2026-09-15 report endorsement --student six
  Fair, 2026-09-15: endorsement, student six

  career development    0 of 60 h
  team challenges       0 of 2
  explorations          0 of 2
  college credits       0 of 6
  plan                  0 of 1
  years of instruction  0 of 2
  academic readiness    0 of 1
  to complete           one more project of 60 hours; one is open: shop; begin by 2027-03-14

  stints
  stint          on  verified  counts as  strict  why not
  ten1   2026-03-31    10h00m  none       none    no experience: only 10 h of the 20 h that one experience takes; no team challenge: no technical skill, no durable skill, no deliverable, not the work of a team
  ten2   2026-03-31    10h00m  none       none    no experience: only 10 h of the 20 h that one experience takes; no team challenge: no technical skill, no durable skill, no deliverable, not the work of a team
  ten3   2026-03-31    10h00m  none       none    no experience: only 10 h of the 20 h that one experience takes; no team challenge: no technical skill, no durable skill, no deliverable, not the work of a team
  ten4   2026-03-31    10h00m  none       none    no experience: only 10 h of the 20 h that one experience takes; no team challenge: no technical skill, no durable skill, no deliverable, not the work of a team
  ten5   2026-03-31    10h00m  none       none    no experience: only 10 h of the 20 h that one experience takes; no team challenge: no technical skill, no durable skill, no deliverable, not the work of a team
  ten6   2026-03-31    10h00m  none       none    no experience: only 10 h of the 20 h that one experience takes; no team challenge: no technical skill, no durable skill, no deliverable, not the work of a team

  by student
  student  pathway  met  career dev.  strict  missing    begin by  teams  explored  credits  plan  taught  ready  done  earned  (met)
  six      it       0 %        0h00m   0h00m   60h00m  2027-03-14      0         0        0  no         0  no     no

  career dev.: hours of the career development experience (`experience` in CSV, JSON and `show`), of at most 2 stints, each of 20 h or more; strict: each of 30 h or more without a pause of more than a week.
  The final evaluation must rate 1 durable skill at level 2 or above: the terms ask for 7, the program has no more.
  stint compares records with published rules; it is not legal advice.
  $ stint --today 2026-09-15 report endorsement --student uneven
  Fair, 2026-09-15: endorsement, student uneven

  career development    60 of 60 h (40 h under the stricter floor of 30 h)
  team challenges       0 of 2
  explorations          0 of 2
  college credits       0 of 6
  plan                  0 of 1
  years of instruction  0 of 2
  academic readiness    0 of 1
  strictly              one more project of 30 hours; one is open: next; begin by 2027-04-18

  stints
  stint           on  verified  counts as   strict      why not
  forty   2026-03-31    40h00m  experience  experience  no team challenge: no technical skill, no durable skill, no deliverable, not the work of a team
  twenty  2026-03-31    20h00m  experience  none        no team challenge: no technical skill, no durable skill, no deliverable, not the work of a team

  by student
  student  pathway   met  career dev.  strict  missing  begin by  teams  explored  credits  plan  taught  ready  done  earned  (met)
  uneven   it       14 %       60h00m  40h00m    0h00m                0         0        0  no         0  no     no            ▇▇▇

  career dev.: hours of the career development experience (`experience` in CSV, JSON and `show`), of at most 2 stints, each of 20 h or more; strict: each of 30 h or more without a pause of more than a week.
  The final evaluation must rate 1 durable skill at level 2 or above: the terms ask for 7, the program has no more.
  stint compares records with published rules; it is not legal advice.
  $ stint --today 2026-09-15 report endorsement --student six --format csv
  stint,on,verified_minutes,counts_as,strict_as,why_not
  ten1,2026-03-31,600,none,none,"no experience: only 10 h of the 20 h that one experience takes; no team challenge: no technical skill, no durable skill, no deliverable, not the work of a team"
  ten2,2026-03-31,600,none,none,"no experience: only 10 h of the 20 h that one experience takes; no team challenge: no technical skill, no durable skill, no deliverable, not the work of a team"
  ten3,2026-03-31,600,none,none,"no experience: only 10 h of the 20 h that one experience takes; no team challenge: no technical skill, no durable skill, no deliverable, not the work of a team"
  ten4,2026-03-31,600,none,none,"no experience: only 10 h of the 20 h that one experience takes; no team challenge: no technical skill, no durable skill, no deliverable, not the work of a team"
  ten5,2026-03-31,600,none,none,"no experience: only 10 h of the 20 h that one experience takes; no team challenge: no technical skill, no durable skill, no deliverable, not the work of a team"
  ten6,2026-03-31,600,none,none,"no experience: only 10 h of the 20 h that one experience takes; no team challenge: no technical skill, no durable skill, no deliverable, not the work of a team"
  ! CSV holds one table; the others: `--by student`
  $ stint --today 2026-09-15 report endorsement --student uneven --json
  {
    "format_version": 1,
    "report": "endorsement",
    "name": "Fair",
    "today": "2026-09-15",
    "student": "uneven",
    "stints": [
      {
        "stint": "forty",
        "on": "2026-03-31",
        "verified_minutes": 2400,
        "counts_as": "experience",
        "strict_as": "experience",
        "why_not": "no team challenge: no technical skill, no durable skill, no deliverable, not the work of a team"
      },
      {
        "stint": "twenty",
        "on": "2026-03-31",
        "verified_minutes": 1200,
        "counts_as": "experience",
        "strict_as": "none",
        "why_not": "no team challenge: no technical skill, no durable skill, no deliverable, not the work of a team"
      }
    ],
    "students": [
      {
        "student": "uneven",
        "pathway": "it",
        "met_percent": 14,
        "experience_minutes": 3600,
        "strict_minutes": 2400,
        "missing_minutes": 0,
        "team_challenges": 0,
        "explorations": 0,
        "college_credits": 0,
        "plan": false,
        "instruction": 0,
        "academic_readiness": false,
        "done": false
      }
    ]
  }
  $ stint --today 2026-09-15 report endorsement --student pair --format markdown
  # Fair, 2026-09-15: endorsement, student pair

  - career development: 60 of 60 h
  - team challenges: 0 of 2
  - explorations: 0 of 2
  - college credits: 0 of 6
  - plan: 0 of 1
  - years of instruction: 0 of 2
  - academic readiness: 0 of 1

  ## stints

  | stint | on | verified | counts as | strict | why not |
  | --- | ---: | ---: | --- | --- | --- |
  | thirty1 | 2026-03-31 | 30h00m | experience | experience | no team challenge: no technical skill, no durable skill, no deliverable, not the work of a team |
  | thirty2 | 2026-03-31 | 30h00m | experience | experience | no team challenge: no technical skill, no durable skill, no deliverable, not the work of a team |

  ## by student

  | student | pathway | met | career dev. | strict | missing | begin by | teams | explored | credits | plan | taught | ready | done | earned |
  | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- | ---: | --- | --- | ---: |
  | pair | it | 14 % | 60h00m | 60h00m | 0h00m |  | 0 | 0 | 0 | no | 0 | no | no |  |

  career dev.: hours of the career development experience (\`experience\` in CSV, JSON and \`show\`), of at most 2 stints, each of 20 h or more; strict: each of 30 h or more without a pause of more than a week.

  The final evaluation must rate 1 durable skill at level 2 or above: the terms ask for 7, the program has no more.

  stint compares records with published rules; it is not legal advice.
  $ stint --today 2026-09-15 report endorsement --student artist
  Fair, 2026-09-15: endorsement, student artist

  students  0 with an endorsement to earn
  complete  0 of 0

  stint compares records with published rules; it is not legal advice.
  $ stint --today 2026-09-15 report endorsement --from 2026-01-01
  ! stint: error: the report `endorsement` takes no `--from`: it says how far the students are today
  ! help: leave it out
  [2]
  $ stint --today 2026-09-15 report endorsement --student sixx
  ! stint: error: no student `sixx`
  ! help: did you mean `six`?
  [2]
  $ stint --today 2026-09-15 show student uneven
  student uneven
    graduates  2027
    grade      12
    pathway    it
    status     active
    worked     60
    verified   60
    counted    60

  known skills
          level  source
    talk      2  observed

  endorsement
    requirement         standing                                            done
    experience          60 of 60 h (40 h under the stricter floor of 30 h)  yes
    team-challenges     0 of 2
    explorations        0 of 2
    college-credits     0 of 6
    plan                0 of 1
    instruction         0 of 2
    academic-readiness  0 of 1

  placements
    project  business  state      since       dates                   worked  verified
    forty    bakery    completed  2026-03-31  2026-02-02..2026-03-31      40        40
    twenty   bakery    completed  2026-03-31  2026-02-02..2026-03-31      20        20

  reliability
    fact       count  where
    started        2  forty 2026-02-02, twenty 2026-02-02
    completed      2  forty 2026-03-31, twenty 2026-03-31
    on-time        4  forty: 2, twenty: 2

A project says what it counts for when it is posted, and when it is changed.

  $ stint --today 2026-09-15 add project map title='A map' business=bakery seats=1 hours=15 dates=2026-10-05..2026-11-13
  ! done: add project map (1 file)
  ! next: stint match map
  ! counts (us-il-ccpe): nothing for career development; no team-based challenge
  ! to count more: 20 hours with a pathway, a mentor and pay or credit would be 20 of the 60 hours of career development; with 2 seats, work=team, a mentor, a technical skill, a durable skill and a deliverable it would be a team-based challenge
  ! posting: 2 of 6 good; no deliverable, no mentor, no skill at a stated level, no times
  $ stint --today 2026-09-15 set project map mentor=kai pay='{kind: credit}' pathways=it deliverable='A map' requires='{web: 2}' develops=talk work=team
  ! done: set 7 fields of project map (1 file)
  ! next: stint show project map
  ! counts (us-il-ccpe): nothing for career development; no team-based challenge
  ! to count more: 20 hours would be 20 of the 60 hours of career development; with 2 seats it would be a team-based challenge
  ! posting: 5 of 6 good; no times
  $ stint --today 2026-09-15 set project map hours=20
  ! done: set hours of project map (1 file)
  ! next: stint show project map
  ! counts (us-il-ccpe): career development, 20 of 60 h; nothing under the stricter floor of 30 h; no team-based challenge
  ! to count more: 30 hours would count under the stricter floor too; with 2 seats it would be a team-based challenge
  ! posting: 5 of 6 good; no times
  $ stint --today 2026-09-15 set project map seats=2 hours=30 times='mon-thu 19:30-21:00'
  ! done: set seats, hours, times of project map (1 file)
  ! next: stint show project map
  ! counts (us-il-ccpe): career development, 30 of 60 h; a team-based challenge
  ! not for 14-15: to 21:00 on 2026-10-05; at 14 no later than 19:00; 0 h of 30 h can be worked
  $ stint --today 2026-09-15 set project map times='mon-thu 15:30-17:30'
  ! done: set times of project map (1 file)
  ! next: stint show project map
  ! counts (us-il-ccpe): career development, 30 of 60 h; a team-based challenge
  $ stint --today 2026-09-15 show project map
  project map: A map
    business     bakery (Bakery)
    mentor       kai
    deliverable  A map
    seats        2
    minimum      1
    hours        30
    dates        2026-10-05..2026-11-13
    times        mon-thu 15:30-17:30
    pay          credit
    requires     web 2
    develops     talk
    pathways     it
    work         team
    selection    direct
    status       open
    seats left   2
    worked       0

  counts for
    what                counts  text
    career-development  part    30 of 60 h
    team-challenge      whole
  $ stint --today 2026-09-15 set projects map hours=20 -n
  --- a/projects/map.yaml
  +++ b/projects/map.yaml
  @@ -1,7 +1,7 @@
   title: A map
   business: bakery
   seats: 2
  -hours: 30
  +hours: 20
   dates: 2026-10-05..2026-11-13
   mentor: kai
   pay: {kind: credit}
  ! would set hours of project map: 1 file
  $ stint --today 2026-09-15 add projects --from - <<'END'
  > id,title,business,seats,hours,dates,pathways
  > a,A,bakery,1,10,2026-10-05..2026-11-13,it
  > b,B,bakery,1,10,2026-10-05..2026-11-13,arts
  > END
  ! done: add 2 projects (2 files)
  ! next: stint list projects
  ! toward no endorsement: a; `stint show project a` says what would help
  $ stint --today 2026-09-15 list projects --where 'counts_for.counts = part' --columns id,counts_for.text
  id       counts_for.text
  forty    40 of 60 h, no technical skill, no durable skill, no deliverable, not the work of a team
  map      30 of 60 h
  next     30 of 60 h, no technical skill, no durable skill, no deliverable, not the work of a team
  thirty1  30 of 60 h, no technical skill, no durable skill, no deliverable, not the work of a team
  thirty2  30 of 60 h, no technical skill, no durable skill, no deliverable, not the work of a team
  twenty   20 of 60 h; nothing under the stricter floor of 30 h, no technical skill, no durable skill, no deliverable, not the work of a team
