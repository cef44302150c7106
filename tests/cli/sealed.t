Each side speaks freely where the other has not been heard: what is final stays
hidden until both are in.

  $ cp -r $EXAMPLES/naperville p && cd p && git init -q && git add -A && git commit -qm start
  $ stint --today 2026-10-19 evaluate pantry-inventory s-1089 --as business --kind preliminary --comment 'Good start' --quiet
  $ stint --today 2026-10-19 evaluate pantry-inventory s-1089 --as business --person dee --rate teamwork=3 --again yes --hire no --comment 'Quiet but careful' --quiet
  $ stint --today 2026-10-19 show pantry-inventory/s-1089 | sed -n '/^evaluations/,$p'
  $ stint --today 2026-10-19 show pantry-inventory/s-1089 --json --quiet | sed -n '/"evaluations"/,$p'

No question and no column gets at it.

  $ stint --today 2026-10-19 list placements --where 'evaluations.comment~careful' --format ids
  $ stint --today 2026-10-19 list placements --where 'id=pantry-inventory/s-1089' --columns evaluations.by,evaluations.comment,evaluations.hidden_until --format csv

The coordinator holds the files, and may look.

  $ stint --today 2026-10-19 show pantry-inventory/s-1089 --reveal | sed -n '/^evaluations/,$p'
  $ stint --today 2026-10-19 list placements --reveal --where 'evaluations.comment~careful' --format ids

Once the student has spoken, both are open.

  $ stint --today 2026-10-20 evaluate pantry-inventory s-1089 --as student --again yes --comment 'I liked the team' --quiet
  $ stint --today 2026-10-20 show pantry-inventory/s-1089 | sed -n '/^evaluations/,$p'
