A command about one record reads the files that its answer rests on, and no
others.

  $ cat > reads <<'END'
  > #!/bin/sh
  > stint "$@" --verbose 2>&1 > /dev/null | grep -o 'read [0-9]* files*'
  > END
  $ chmod +x reads
  $ cp -R "$EXAMPLES/naperville" . && cd naperville
  $ find . -name '*.yaml' | wc -l
  510

The settings are one file.

  $ ../reads show program
  read 1 file

A student's record has two layers, and so has a business's: beside the program's
file and the school, four placements with their projects and businesses, and, for
the endorsement, the skills and pathways.

  $ ls placements/*/s-1042.yaml | wc -l
  4
  $ ../reads show s-1042
  read 75 files

A project: its business, its placements and their students, the skills and the
pathways.

  $ ls placements/bakery-website-spring | wc -l
  4
  $ ../reads show bakery-website-spring
  read 68 files

A school does not say who its students are: every student is read, and nothing
else.

  $ ls students private/students | grep -c yaml
  254
  $ ../reads show school north
  read 256 files

Nor does a business say what its projects are.

  $ ls projects | wc -l
  60
  $ ../reads show business bright-bakery
  read 82 files

Entering hours: the placement, its project, business and student, two of them in
two layers; the school, and what the student does elsewhere.

  $ ../reads log laptop-refresh s-1101 1 --on 2026-09-14 --dry-run
  read 8 files

Placing a student: the student's own placements and their projects, and who holds
the seats of the project. Its business takes any number of students, so that its
other projects do not matter.

  $ ../reads enroll local-maps s-1042 --today 2026-10-19 --dry-run
  read 18 files

Where it does not, every project is looked at for being the business's, and no
placement on the others'. An application holds no seat.

  $ ../reads enroll bakery-website s-1042 --today 2026-10-19 --dry-run
  read 81 files
  $ ../reads enroll bakery-website s-1042 --to applied --today 2026-10-19 --dry-run
  read 15 files
