Rules come with stint as records: they are listed and shown like the others.

  $ stint init p --example >/dev/null && cd p
  ! done: make a program in p (527 files)
  ! next: stint -C p --today 2026-09-15 check
  $ stint list rules
  id                 name                                                         citation                                   origin
  us-flsa-youth      Youth employment provisions of the Fair Labor Standards Act  29 CFR part 570                            shipped
  us-il-ccpe         Illinois College and Career Pathway Endorsement              110 ILCS 148/80 and 23 Ill. Adm. Code 258  shipped
  us-il-child-labor  Illinois child labor law                                     820 ILCS 206                               shipped
  $ stint show rule us-il-ccpe
  rule us-il-ccpe: Illinois College and Career Pathway Endorsement
    citation  110 ILCS 148/80 and 23 Ill. Adm. Code 258
    url       https://www.isbe.net/pathwayendorsements
    note      Uncertain in the sources, and therefore parameters here: the floor
              of one experience (20 hours in the newer text, 30 consecutive hours
              in the older one), that at most two experiences may add up, and
              whether one stint may be both an experience and a team challenge. A
              program that reads them otherwise writes its own
              rules/us-il-ccpe.yaml.
    origin    shipped

  versions
    in force  2016-07-29..2199-12-31

    endorsement
      college credits         6
      explorations            2
      intensive explorations  1
      team challenges         2
      plan                    yes
      instruction years       2
      academic readiness      yes

      experience
        total               60
        at most             2
        floor               20
        strict floor        30
        strict consecutive  yes
        skills              7
        level               2
        paid or credit      yes
        supervised          yes
  $ stint show rule us-il-child-labor --json
  {
    "format_version": 1,
    "record": "rule",
    "id": "us-il-child-labor",
    "name": "Illinois child labor law",
    "citation": "820 ILCS 206",
    "url": "https://www.ilga.gov/legislation/ilcs/ilcs3.asp?ActID=4524&ChapterID=68",
    "note": "Labor Day itself: the text changes the evening hour \"from Labor Day until June\n1\", so the evening of Labor Day is taken as 19:00.\nThe exceptions of 206/30 (Saturdays and Sundays, park districts, performers) are\nnot modelled.\n",
    "versions": [
      {
        "in_force": "1945-01-01..2024-12-31",
        "citation": "820 ILCS 205",
        "note": "The act before 2025, as the Illinois Department of Labor summarised it. Its\nsummary gives the evening of Labor Day as 21:00, the act's text as 19:00.\n",
        "youngest": 14,
        "hours": [
          {
            "ages": "14-15",
            "citation": "820 ILCS 205/3",
            "school_day_minutes": 180,
            "other_day_minutes": 480,
            "school_week_minutes": 1440,
            "other_week_minutes": 2880,
            "with_school_minutes": 480,
            "days": 6,
            "earliest": "07:00",
            "latest": "19:00",
            "summer": "until-labor-day",
            "summer_latest": "21:00"
          }
        ],
        "conditions": [
          {
            "ages": "14-15",
            "citation": "820 ILCS 205/4",
            "meal_within_minutes": 300,
            "meal_minutes": 30
          },
          {
            "ages": "14-15",
            "citation": "820 ILCS 205/9",
            "documents": [
              "employment-certificate"
            ]
          }
        ]
      },
      {
        "in_force": "2025-01-01..2199-12-31",
        "citation": "820 ILCS 206",
        "youngest": 14,
        "hours": [
          {
            "ages": "14-15",
            "citation": "820 ILCS 206/25",
            "school_day_minutes": 180,
            "other_day_minutes": 480,
            "school_week_minutes": 1080,
            "other_week_minutes": 2400,
            "with_school_minutes": 480,
            "earliest": "07:00",
            "latest": "19:00",
            "summer": "until-labor-day",
            "summer_latest": "21:00"
          }
        ],
        "conditions": [
          {
            "ages": "14-15",
            "citation": "820 ILCS 206",
            "supervisor": 21,
            "meal_within_minutes": 300,
            "meal_minutes": 30,
            "documents": [
              "employment-certificate"
            ]
          }
        ],
        "exemptions": {
          "20e": {
            "ages": "14-15",
            "citation": "820 ILCS 206/20(e)",
            "meaning": "Work-based learning that a school directs"
          }
        }
      }
    ],
    "origin": "shipped"
  }

They have no file in the program, until one is made to replace them.

  $ stint set rule us-il-ccpe name=Ours
  ! stint: error: `us-il-ccpe` comes with stint and has no file here
  ! help: `stint add rule us-il-ccpe` makes a copy, which replaces it
  [2]
  $ stint add rule us-il-ccpe note='Our board reads the floor as 30 hours'
  ! done: add rule us-il-ccpe (1 file)
  ! next: stint show rule us-il-ccpe
  $ cat rules/us-il-ccpe.yaml
  name: Illinois College and Career Pathway Endorsement
  citation: 110 ILCS 148/80 and 23 Ill. Adm. Code 258
  url: https://www.isbe.net/pathwayendorsements
  note: Our board reads the floor as 30 hours
  versions:
    - in_force: 2016-07-29..2199-12-31
      endorsement:
        experience:
          total: 60
          at_most: 2
          floor: 20
          strict_floor: 30
          strict_consecutive: yes
          skills: 7
          level: 2
          paid_or_credit: yes
          supervised: yes
        college_credits: 6
        explorations: 2
        intensive_explorations: 1
        team_challenges: 2
        plan: yes
        instruction_years: 2
        academic_readiness: yes
  $ stint remove rule us-flsa-youth
  ! stint: error: `us-flsa-youth` comes with stint and has no file here
  ! help: `stint add rule us-flsa-youth` makes a copy, which replaces it
  [2]
  $ stint remove rule us-il-ccpe
  ! done: remove rule us-il-ccpe (1 file)
  ! next: stint undo, if it was the wrong one
  $ stint show rule us-il-ccpe | head -1
  rule us-il-ccpe: Illinois College and Career Pathway Endorsement

Who is 14 or 15 works within the federal hours; the gate says so beforehand.

  $ stint add project late-shift title='Evening desk' business=city-library seats=1 hours=30 dates=2026-10-05..2026-10-23 times='mon-thu 17:00-21:00' --today 2026-09-15
  ! done: add project late-shift (1 file)
  ! next: stint match late-shift
  ! counts (us-il-ccpe): nothing for career development; no team-based challenge
  ! not for 14-15: to 21:00 on 2026-10-05; at 14 no later than 19:00; 24 h of 30 h can be worked
  ! to count more: 30 hours with a pathway, a mentor and pay or credit would be 30 of the 60 hours of career development; with 2 seats, work=team, a mentor, a technical skill, a durable skill and a deliverable it would be a team-based challenge
  ! posting: 2 of 6 good; no deliverable, 11h3m a week where 10 h beside school are a lot, no mentor, no skill at a stated level
  $ stint explain s-1064 late-shift --today 2026-09-15
  s-1064 (Isaac Kang) on late-shift (Evening desk)

  stopped by 3 gates:
    rules: to 21:00 on 2026-10-05; at 15 no later than 19:00; 24 h of 30 h can be worked (us-flsa-youth, 29 CFR 570.35)
    weekly: 10 h in the week of 2026-10-04; the student has 5 h
    times: 0 h a week suit both from 2026-10-05; the project asks for 11h3m

  fit 100: skills 80, evidence 20
  interest 0: choice 0, wishes 0, growth 0, pathway 0
  need 100; order 100

  none of these alone would do: as choice 3, which the student did not name; as choice 2, which the student did not name; as choice 1, which the student did not name; with 6 instead of 5 hours a week; available mon-thu 17:00-18:00 as well; and 6 more
  [1]

Where the hours can be worked within the rules, the rest is told.

  $ stint --today 2026-09-15 set project late-shift hours=20
  ! done: set hours of project late-shift (1 file)
  ! next: stint show project late-shift
  ! counts (us-il-ccpe): nothing for career development; no team-based challenge
  ! to count more: 20 hours with a pathway, a mentor and pay or credit would be 20 of the 60 hours of career development; with 2 seats, work=team, a mentor, a technical skill, a durable skill and a deliverable it would be a team-based challenge
  ! posting: 3 of 6 good; no deliverable, no mentor, no skill at a stated level
  $ stint explain s-1064 late-shift --today 2026-09-15
  s-1064 (Isaac Kang) on late-shift (Evening desk)

  stopped by 2 gates:
    weekly: 6h40m in the week of 2026-10-04; the student has 5 h
    times: 0 h a week suit both from 2026-10-05; the project asks for 7h22m

  by the rules about youth:
    warn: to 21:00 on 2026-10-05; at 15 no later than 19:00 (us-flsa-youth, 29 CFR 570.35)
    stint compares records with published rules; it is not legal advice

  fit 100: skills 80, evidence 20
  interest 0: choice 0, wishes 0, growth 0, pathway 0
  need 100; order 100

  the smallest change: s-1064 could be considered if the student were always available
  [1]

At the start all that is missing is told, also what the match let pass.

  $ stint set program 'rules=[us-flsa-youth, us-il-child-labor]'
  ! done: set rules of the program (1 file)
  $ stint enroll late-shift s-1064 --to active --today 2026-10-05
  ! stint: error: 7 problems, so nothing was changed
  ! s-1064 on late-shift: weekly: 6h40m in the week of 2026-10-04; the student has 5 h
  ! s-1064 on late-shift: times: 0 h a week suit both from 2026-10-05; the project asks for 7h22m
  ! s-1064 on late-shift: `training-agreement` of placement late-shift/s-1064 is not on file
  !   `stint sign training-agreement late-shift/s-1064` enters it
  ! s-1064 on late-shift: to 21:00 on 2026-10-05; at 15 no later than 19:00; 11h35m of 20 h can be worked (us-il-child-labor, 820 ILCS 206/25)
  ! s-1064 on late-shift: 2 h on 2026-10-05 beside 7h20m of school; together at 15 at most 8 h; 11h35m of 20 h can be worked (us-il-child-labor, 820 ILCS 206/25)
  ! s-1064 on late-shift: no mentor is named; at 15 someone of 21 supervises (us-il-child-labor, 820 ILCS 206)
  !   `stint set business city-library people.PERSON.adult=21`, and `stint set project late-shift mentor=PERSON`
  ! s-1064 on late-shift: `employment-certificate` is not on file on 2026-10-05 (us-il-child-labor, 820 ILCS 206)
  !   `stint sign employment-certificate s-1064 --for students` enters it
  ! help: `--force --reason TEXT` does it all the same
  [2]

What has no room in a table stands in blocks, one kind of dangerous work a line.

  $ stint show rule us-flsa-youth | sed -n '/^versions/,$p'
  versions
    in force  2010-07-19..2199-12-31
    youngest  14

    hours
      ages                  14-15
      citation              29 CFR 570.35
      school day            3
      other day             8
      school week           18
      other week            40
      outside school hours  yes
      earliest              07:00
      latest                19:00
      summer                through-labor-day
      summer latest         21:00

    conditions
      ages      14-15
      citation  29 CFR 570.33 and 570.34
      remark    only in the occupations that 29 CFR 570.34 lists

    hazards
      citation      29 CFR 570 subpart E
      until         18
      learner ages  16-17

      orders
                              order  name                                                    learner
        bakery-machines          11  Power-driven bakery machines
        balers                   12  Balers, compactors and paper-products machines          yes
        brick-making             13  Making brick, tile and the like
        coal-mining               3  Mining coal
        driving                   2  Driving a motor vehicle, or helping outside of it
        excavation               17  Excavation                                              yes
        explosives                1  Making or storing explosives
        hoisting                  7  Power-driven hoisting apparatus
        logging                   4  Fighting forest fires, logging, sawmills
        meat-machines            10  Power-driven meat machines, slaughtering, packing meat  yes
        metal-machines            8  Power-driven machines that form, punch or shear metal   yes
        mining                    9  Mining other than coal
        radiation                 6  Radioactive substances and ionizing radiation
        roofing                  16  Roofing, and work on or about a roof                    yes
        saws                     14  Power-driven saws, shears, chippers and abrasive discs  yes
        woodworking-machines      5  Power-driven woodworking machines                       yes
        wrecking                 15  Wrecking, demolition, breaking ships

A copy of a shipped rule replaces it. It is made by the rule's id alone, once.

  $ stint add rule us-flsa-yuth
  ! error: a new rule needs `name`, `citation` and `versions` [missing-field]
  !       | us-flsa-yuth
  !       | ^~~~~~~~~~~~
  ! help: did you mean `us-flsa-youth`, which comes with stint? Else write name=… citation=… versions=…
  ! stint: error: 1 error in the arguments, so nothing was changed
  [2]

  $ stint add rule us-flsa-youth
  ! done: add rule us-flsa-youth (1 file)
  ! next: stint show rule us-flsa-youth

  $ stint add rule us-flsa-youth
  ! error: there is already a rule `us-flsa-youth` [taken-id]
  !       | us-flsa-youth
  !       | ^~~~~~~~~~~~~
  ! help: take another id; `stint set` changes a record
  ! stint: error: 1 error in the arguments, so nothing was changed
  [2]

  $ stint list rules --columns id,origin
  id                 origin
  us-flsa-youth      copy
  us-il-ccpe         shipped
  us-il-child-labor  shipped

