What each method promises, what it costs, and what would change it.

Ann suits both projects and likes the site better; Ben and Cem want only the
site, and Dee has none of its skills.

  $ mkdir -p club/students club/skills club/businesses club/projects && cd club
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Club
  > school_years: [2026-08-19..2027-05-27]
  > staff: {kim: {name: Kim}}
  > END
  $ printf '.stint/\n' > .gitignore
  $ echo 'name: Web design' > skills/web.yaml
  $ echo 'name: Bright Bakery' > businesses/bakery.yaml
  $ cat > projects/site.yaml <<'END'
  > title: A web site
  > business: bakery
  > seats: 1
  > hours: 30
  > dates: 2026-10-05..2026-11-13
  > prefers: {web: 3}
  > END
  $ sed 's/site/menu/' projects/site.yaml > projects/menu.yaml
  $ printf 'skills: {web: 3}\nchoices: [site, menu]\n' > students/ann.yaml
  $ printf 'skills: {web: 1}\nchoices: [site]\n' > students/ben.yaml
  $ printf 'skills: {web: 2}\nchoices: [site]\n' > students/cem.yaml
  $ sed 's/prefers/requires/' projects/site.yaml > projects/shop.yaml
  $ printf 'choices: [shop]\n' > students/dee.yaml
  $ git init -q . && git add -A && git commit -qm 'The program'

The methods side by side; nothing is written.

  $ stint match --round fall --compare --today 2026-09-15
  method    placed  left  1st  2nd  fit  interest  blocking
  stable         1     3    1        80        40         0
  best           2     2    1    1   60        36         1
  most           2     2    1    1   60        36         1
  greedy         2     2    1    1   60        36         1
  generous       2     2    1    1   60        36         1

  left: students left over; 1st, 2nd …: at this choice; any: open to any project;
  fit, interest: means; blocking: pairs that would rather have each other
  $ stint match --round fall --compare --today 2026-09-15 --json | head -20
  {
    "format_version": 1,
    "methods": [
      {
        "method": "stable",
        "summary": {
          "students": 4,
          "placed": 1,
          "unplaced": 3,
          "open_seats": 2,
          "profile": [
            1
          ],
          "blocking_pairs": 0,
          "mean_fit": 80,
          "mean_interest": 40
        },
        "closed": 0
      },
      {
  $ git status --short

A stable round tells what no stable plan can do, and what would help.

  $ stint match --round fall --today 2026-09-15
  1 of 4 students placed, 3 left over; 2 seats left
  own choices: 1 at choice 1
  mean fit 80, mean interest 40; 0 blocking pairs

  no plan that is stable under this lottery (seed `fall`) places more; a plan exists that places 2 of 3 students; in it 1 pair would rather have each other (ann and site)
  one more seat would place one more student: site
  one single gate stops: 1 by skills (dee)

  placements

  project  student  choice  business's  fit  interest
  site     ann           1           1   80        40

  left over

  student  why
  ben      site: full; last one in has order 83, this one 15
  cem      site: full; last one in has order 83, this one 49
  dee      no project passes the gates; nearest is shop, stopped by 1 gate
           skills: web none; the project asks for 3

  seats left

  project  seats  why
  menu         1  everyone who applied is placed here, or where they would rather be
  shop         1  nobody applied

  choices that dropped out

  student  project  why it dropped out
  dee      shop     skills: web none; the project asks for 3

  how students fared

  by                students  placed
  school   unknown         4       1
  grade    unknown         4       1
  pathway  unknown         4       1
  ! done: propose 1 placement in the round fall (2 files)
  ! next: stint enroll --round fall
  $ stint explain cem site --round fall --today 2026-09-15
  cem (cem) on site (A web site)

  every gate lets the pair pass
    age: unknown, so it passes for now

  fit 40: skills 40, evidence 0
  interest 40: choice 40, wishes 0, growth 0, pathway 0
  need 100; order 49

  in the round fall:
    the project's 1 seat is filled: the last one in has order 83, this one 49
    no plan that is stable under this lottery places cem; a plan exists that places 2 of 3 students, cem among them; in it 1 pair would rather have each other (ann and site)

  the smallest change: cem would be placed here with `web` at level 3 instead of 2
  [1]
  $ stint explain ben site --round fall --today 2026-09-15
  ben (ben) on site (A web site)

  every gate lets the pair pass
    age: unknown, so it passes for now

  fit 0: skills 0, evidence 0
  interest 40: choice 40, wishes 0, growth 0, pathway 0
  need 100; order 15

  in the round fall:
    the project's 1 seat is filled: the last one in has order 83, this one 15
    no plan that is stable under this lottery places ben; a plan exists that places 2 of 3 students, ben among them; in it 2 pairs would rather have each other (ann and site, cem and site)

  none of these alone would do: with `web` at level 2 instead of 1; with 2 seats instead of 1
  [1]
  $ stint explain dee shop --round fall --today 2026-09-15
  dee (dee) on shop (A web site)

  stopped by 1 gate:
    skills: web none; the project asks for 3

  fit 0: skills 0, evidence 0
  interest 40: choice 40, wishes 0, growth 0, pathway 0
  need 100; order 15

  in the round fall:
    the student named it, but fails skills

  the smallest change: dee would be placed here if the project did not require `web`
  [1]
  $ stint explain dee shop --today 2026-09-15
  dee (dee) on shop (A web site)

  stopped by 1 gate:
    skills: web none; the project asks for 3

  fit 0: skills 0, evidence 0
  interest 40: choice 40, wishes 0, growth 0, pathway 0
  need 100; order 15

  the smallest change: dee could be considered if the project did not require `web`
  [1]
  $ git checkout -q . && rm -r rounds

What if? Nothing is written here either.

  $ stint match --round fall --today 2026-09-15 --what-if seats.site+1
            placed  left  1st  fit  interest  blocking
  as it is       1     3    1   80        40         0
  what if        2     2    2   60        40         0

  1 student would fare differently

  student  now       then
  cem      no place  site
  $ stint match --round fall --today 2026-09-15 --what-if seats.site+1 --what-if skills.web.dee=3 --json
  {
    "format_version": 1,
    "what_if": [
      "seats.site+1",
      "skills.web.dee=3"
    ],
    "before": {
      "students": 4,
      "placed": 1,
      "unplaced": 3,
      "open_seats": 2,
      "profile": [
        1
      ],
      "blocking_pairs": 0,
      "mean_fit": 80,
      "mean_interest": 40
    },
    "after": {
      "students": 4,
      "placed": 3,
      "unplaced": 1,
      "open_seats": 1,
      "profile": [
        3
      ],
      "blocking_pairs": 0,
      "mean_fit": 66,
      "mean_interest": 40
    },
    "students": [
      {
        "student": "cem",
        "to": "site"
      },
      {
        "student": "dee",
        "to": "shop"
      }
    ]
  }
  $ stint match --round fall --today 2026-09-15 --what-if title.site=Pages
            placed  left  1st  fit  interest  blocking
  as it is       1     3    1   80        40         0
  what if        1     3    1   80        40         0

  no placement would change
  $ git status --short

The other methods, each proved by its two files.

  $ stint match --round fall --method most --today 2026-09-15
  2 of 4 students placed, 2 left over; 1 seat left
  own choices: 1 at choice 1, 1 at choice 2
  mean fit 60, mean interest 36; 1 blocking pair
  method most: as many placements as possible, then the largest total of fit and interest

  one more seat would place one more student: site
  one single gate stops: 1 by skills (dee)

  placements

  project  student  choice  business's  fit  interest
  menu     ann           2           1   80        32
  site     cem           1           2   40        40

  left over

  student  why
  ben      placing the student would lower the total by 20
  dee      no project passes the gates; nearest is shop, stopped by 1 gate
           skills: web none; the project asks for 3

  seats left

  project  seats  why
  shop         1  nobody applied

  choices that dropped out

  student  project  why it dropped out
  dee      shop     skills: web none; the project asks for 3

  how students fared

  by                students  placed
  school   unknown         4       2
  grade    unknown         4       2
  pathway  unknown         4       2
  ! done: propose 2 placements in the round fall (2 files)
  ! next: stint enroll --round fall
  $ cat rounds/fall.yaml
  method: most
  seed: fall
  today: 2026-09-15
  tie_break: lottery
  solver: [network-simplex]
  weights:
    fit: {skills: 80, evidence: 20}
    interest: {choice: 40, wishes: 25, growth: 20, pathway: 15}
    order: {fit: 85, need: 15}
    total: {fit: 50, interest: 50}
  digest: {records: a17606aa69e3bd53bf90653430d85a2dd1f971cd45feffe40bdc4d285a4d5d59}
  placements:
    - {student: ann, project: menu, student_rank: 2, business_rank: 1, fit: 80, interest: 32, pass: 1}
    - {student: cem, project: site, student_rank: 1, business_rank: 2, fit: 40, interest: 40, pass: 1}
  unplaced:
    - {student: ben, code: lower-result}
    - {student: dee, code: no-eligible-project}
  open_seats:
    - {project: shop, seats: 1, code: no-applicants}
  summary:
    students: 4
    placed: 2
    unplaced: 2
    open_seats: 1
    profile: [1, 1]
    blocking_pairs: 1
    mean_fit: 60
    mean_interest: 36
  $ stint audit fall
  fall: proved
  2 placements, made on 2026-09-15: capacities, ranks, scores, lottery and closures hold, and no change betters the plan by what `most` promises; 1 application blocks it
  $ stint match --round fall --what-if seats.site+1 --today 2026-09-15
            placed  left  1st  2nd  fit  interest  blocking
  as it is       2     2    1    1   60        36         1
  what if        3     1    2    1   40        37         1

  1 student would fare differently

  student  now       then
  ben      no place  site
  $ stint explain ann site --round fall --today 2026-09-15
  ann (ann) on site (A web site)

  every gate lets the pair pass
    age: unknown, so it passes for now

  fit 80: skills 80, evidence 0
  interest 40: choice 40, wishes 0, growth 0, pathway 0
  need 100; order 83

  in the round fall:
    placing the student here, not at choice 2, would place 1 student fewer

  none of these alone would do: with 2 seats instead of 1
  [1]
  $ sed -i '/student: ann,/d' rounds/fall.yaml
  $ stint audit fall
  fall: 9 findings
  ann applied, but is neither placed nor left over: the line was probably taken out by hand; `git log -p rounds/fall.yaml` shows when

  finding          student  project
  not-optimal                        ann to menu: that would place 1 student more
  wrong-left-over  ann               neither placed nor listed as left over
  wrong-left-over           menu     0 seats listed as left over; 1 are
  wrong-summary                      `students` is 4, but 3 by count; `placed` is 2, but 1 by count; `mean_fit` is 60, but 40 by count; `mean_interest` is 36, but 40 by count; `blocking_pairs` is 1, but 2 by count; `profile[1]` is 1, but 0 by count
  [1]
  $ stint match --round fall --method best --replace --today 2026-09-15 -q > /dev/null
  $ stint audit fall
  fall: proved
  2 placements, made on 2026-09-15: capacities, ranks, scores, lottery and closures hold, and no change betters the plan by what `best` promises; 1 application blocks it
  $ stint match --round fall --method greedy --replace --today 2026-09-15 -q | head -5
  2 of 4 students placed, 2 left over; 1 seat left
  own choices: 1 at choice 1, 1 at choice 2
  mean fit 60, mean interest 36; 1 blocking pair
  method greedy: as many placements as possible, then the most first choices, then second …
  ^$ (re)
  $ stint match --round fall --method generous --replace --today 2026-09-15 -q | head -5
  2 of 4 students placed, 2 left over; 1 seat left
  own choices: 1 at choice 1, 1 at choice 2
  mean fit 60, mean interest 36; 1 blocking pair
  method generous: as many placements as possible, then the fewest last choices, then those before …
  ^$ (re)
  $ stint audit fall
  fall: proved
  2 placements, made on 2026-09-15: capacities, ranks, scores, lottery and closures hold, and no change betters the plan by what `generous` promises; 1 application blocks it
  $ rm -r rounds

Minimums: a project with too few students is closed, and the promise holds for
those that run.

  $ sed -i 's/^seats: 1/seats: 2\nminimum: 2/' projects/menu.yaml
  $ stint match --round fall --method most --today 2026-09-15 -q | head -12
  1 of 4 students placed, 3 left over; 3 seats left
  own choices: 1 at choice 1
  mean fit 80, mean interest 40; 0 blocking pairs
  method most: as many placements as possible, then the largest total of fit and interest
  closed: menu, with 1 student of at least 2
  the plan is what `most` promises for the projects that run

  one more seat would place one more student: site
  one single gate stops: 1 by skills (dee)

  placements
  ^$ (re)
  $ stint audit fall
  fall: proved
  1 placement, made on 2026-09-15: capacities, ranks, scores, lottery and closures hold, and no change betters the plan on the projects that run by what `most` promises; 0 applications block it
  $ git checkout -q . && rm -r rounds

Ties broken for size. Ben and Cem are level now, and Ben likes both projects as
much; the lottery of this seed gives the site to Ben, and nothing to Cem.

  $ printf 'skills: {web: 2}\nchoices: [[site, menu]]\n' > students/ben.yaml
  $ printf 'seeking: none\n' > students/ann.yaml
  $ stint match --round fall --tie-break size --seed d --today 2026-09-15
  2 of 3 students placed, 1 left over; 1 seat left
  own choices: 2 at choice 1
  mean fit 40, mean interest 40; 0 blocking pairs
  ties broken for size: 1 more placed than by the lottery; a student may gain by listing other choices

  one single gate stops: 1 by skills (dee)

  placements

  project  student  choice  business's  fit  interest
  menu     ben           1           1   40        40
  site     cem           1           1   40        40

  left over

  student  why
  dee      no project passes the gates; nearest is shop, stopped by 1 gate
           skills: web none; the project asks for 3

  seats left

  project  seats  why
  shop         1  nobody applied

  choices that dropped out

  student  project  why it dropped out
  dee      shop     skills: web none; the project asks for 3

  how students fared

  by                students  placed
  school   unknown         3       2
  grade    unknown         3       2
  pathway  unknown         3       2
  ! done: propose 2 placements in the round fall (2 files)
  ! next: stint enroll --round fall
  $ grep tie_break rounds/fall.yaml
  tie_break: size
  $ stint explain ben site --round fall --today 2026-09-15 | tail -4
  in the round fall:
    the student is placed at choice 1; this one is tied with it

  the smallest change: ben would be placed here with 2 seats instead of 1
  $ stint audit fall
  fall: proved
  2 placements, made on 2026-09-15: capacities, ranks, scores, lottery and closures hold, and no application blocks the plan
  $ printf 'skills: {web: 1}\nchoices: [[site, menu]]\n' > students/ben.yaml
  $ sed -i 's/prefers: {web: 3}/prefers: {web: 1}/' projects/menu.yaml
  $ stint match --round fall2 --tie-break size --today 2026-09-15
  ! stint: error: `--tie-break size` asks that a business ranks a student alike on all its projects, but `bakery` ranks ben differently
  ! help: `--tie-break lottery` is for businesses that rank applications rather than students
  [2]

What does not go together.

  $ stint match --round f --tie-break size --method most
  ! stint: error: `--tie-break size` goes with the method `stable` only
  ! help: the method `most` needs no ties broken; leave one of both out
  [2]
  $ stint match --round f --compare --method most
  ! stint: error: `--compare` shows every method
  ! help: leave `--method` out, or `--compare`
  [2]
  $ stint match --round f --compare --what-if seats.site+1
  ! stint: error: `--compare` and `--what-if` exclude each other
  ! help: take one of them
  [2]
  $ stint match --round f --compare --replace
  ! stint: error: `--strict` and `--replace` go with a round that is written, not with `--compare` and `--what-if`
  [2]
  $ stint match --round f --compare --format csv
  ! stint: error: `--compare` and `--what-if` know no `--csv`
  ! help: `--json` is for programs
  [2]
  $ stint match --round f --what-if seats.site
  ! stint: error: `seats.site` is no change to suppose: it says no value
  ! help: write FIELD.ID+N, FIELD.ID-N or FIELD.ID=VALUE, such as `seats.bakery-website+1`
  [2]
  $ stint match --round f --what-if seats.sight+1
  ! stint: error: `seats.sight+1` is no change to suppose: there is no project, business or student `sight`
  ! help: write FIELD.ID+N, FIELD.ID-N or FIELD.ID=VALUE, such as `seats.bakery-website+1`
  [2]
  $ stint match --round f --what-if seats.site=none
  ! error: `none` is not a whole number [bad-number]
  !       | seats=none
  !       |       ^~~~
  ! help: write a number from 1 to 1000
  ! stint: error: 1 error in the arguments, so nothing was changed
  [2]
  $ stint match --round f --what-if business.site=bakry
  ! projects/site.yaml:2:11: error: there is no business `bakry` [unknown-business]
  !     2 | business: bakry
  !       |           ^~~~~
  ! help: did you mean `bakery`?
  ! stint: error: this would bring in 1 error, so nothing was changed
  ! help: the lines above are those that would have been written
  [2]
  $ stint match site --compare
  ! stint: error: `--method`, `--tie-break`, `--seed`, `--projects`, `--students`, `--pin`, `--compare`, `--what-if`, `--strict` and `--replace` go with `--round`
  [2]
