Each side speaks freely where the other has not been heard: what is final stays
hidden until both are in.

  $ cp -r $EXAMPLES/naperville p && cd p && git init -q && git add -A && git commit -qm start
  $ stint --today 2026-10-19 evaluate pantry-inventory s-1089 --as business --kind preliminary --comment 'Good start' --quiet
  $ stint --today 2026-10-19 evaluate pantry-inventory s-1089 --as business --person dee --rate teamwork=3 --again yes --hire no --comment 'Quiet but careful' --quiet
  $ stint --today 2026-10-19 show pantry-inventory/s-1089 | sed -n '/^evaluations/,$p'
  evaluations
    by        person  kind         on          entered                        comment     hidden until
    business          preliminary  2026-10-19  on 2026-10-19, by phostrawser  Good start
    business  dee     final        2026-10-19  on 2026-10-19, by phostrawser              student
  ! what one side says is hidden until both final evaluations are in; `--reveal` shows it
  $ stint --today 2026-10-19 show pantry-inventory/s-1089 --json --quiet | sed -n '/"evaluations"/,$p'
    "evaluations": [
      {
        "by": "business",
        "kind": "preliminary",
        "on": "2026-10-19",
        "entered": {
          "on": "2026-10-19",
          "by": "phostrawser"
        },
        "comment": "Good start"
      },
      {
        "by": "business",
        "person": "dee",
        "kind": "final",
        "on": "2026-10-19",
        "entered": {
          "on": "2026-10-19",
          "by": "phostrawser"
        },
        "hidden_until": "student"
      }
    ],
    "project": "pantry-inventory",
    "student": "s-1089",
    "business": "hope-pantry",
    "state": "active",
    "since": "2026-09-05",
    "worked_minutes": 360,
    "verified_minutes": 360
  }

No question and no column gets at it.

  $ stint --today 2026-10-19 list placements --where 'evaluations.comment~careful' --format ids
  kennel-care-summer/s-1038
  oral-history-2025/s-1009
  $ stint --today 2026-10-19 list placements --where 'id=pantry-inventory/s-1089' --columns evaluations.by,evaluations.comment,evaluations.hidden_until --format csv
  evaluations.by,evaluations.comment,evaluations.hidden_until
  business;business,Good start,student

The coordinator holds the files, and may look.

  $ stint --today 2026-10-19 show pantry-inventory/s-1089 --reveal | sed -n '/^evaluations/,$p'
  evaluations
    by        person  kind         on          entered                        skills      again  hire  comment
    business          preliminary  2026-10-19  on 2026-10-19, by phostrawser                           Good start
    business  dee     final        2026-10-19  on 2026-10-19, by phostrawser  teamwork 3  yes    no    Quiet but careful
  $ stint --today 2026-10-19 list placements --reveal --where 'evaluations.comment~careful' --format ids
  kennel-care-summer/s-1038
  oral-history-2025/s-1009
  pantry-inventory/s-1089

Once the student has spoken, both are open.

  $ stint --today 2026-10-20 evaluate pantry-inventory s-1089 --as student --again yes --comment 'I liked the team' --quiet
  $ stint --today 2026-10-20 show pantry-inventory/s-1089 | sed -n '/^evaluations/,$p'
  evaluations
    by        person  kind         on          entered                        skills      again  hire  comment
    business          preliminary  2026-10-19  on 2026-10-19, by phostrawser                           Good start
    business  dee     final        2026-10-19  on 2026-10-19, by phostrawser  teamwork 3  yes    no    Quiet but careful
    student           final        2026-10-20  on 2026-10-20, by phostrawser              yes          I liked the team
