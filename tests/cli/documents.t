Documents run out: who has to be asked, what it stops, and the command for it.

  $ cp -r $EXAMPLES/naperville p && cd p && git init -q && git add -A && git commit -qm start
  $ stint --today 2026-09-15 report documents
  $ stint --today 2026-09-15 report documents --days 0

Running the command makes its line go away.

  $ stint --today 2026-09-15 set placement pantry-inventory/s-1089 documents.training-agreement=2026-09-15..2026-10-24 --quiet
  $ stint --today 2026-09-15 report documents --days 0
  $ stint --today 2026-09-15 report documents --days 60 --format csv
  $ stint --today 2026-09-15 report documents --days 10 --json

A step into a stint that a paper does not outlast is taken, and says so.

  $ stint --today 2026-09-15 set business bright-bakery documents.insurance=2026-01-01..2026-11-01 --quiet
  $ stint --today 2026-09-15 enroll bakery-website s-1042 s-1080
  $ stint --today 2026-09-15 move accepted bakery-website s-1042
  $ stint --today 2026-10-05 set placement bakery-website/s-1042 documents.training-agreement=2026-10-01..2026-11-13 --quiet
  $ stint --today 2026-10-05 move active bakery-website s-1042
  $ stint --today 2026-10-05 report documents --days 30 | grep -A 1 bright-bakery

Mentors have papers too, where the program asks for them.

  $ sed -i 's/^  mentor: \[\]/  mentor: [clearance]/' program.yaml
  $ stint --today 2026-10-05 report documents --days 0 | grep -A 1 clearance

How it may not be called.

  $ stint report documents --days many
  $ stint report documents --days 4000
  $ stint report --days 10
  $ stint report document
