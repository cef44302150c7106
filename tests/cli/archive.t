Records of a finished year are put away.

  $ cp -R "$EXAMPLES/naperville" . && cd naperville
  $ printf '/private/\n/.stint/\n' > .gitignore
  $ git init -q . && git add -A && git commit -qm 'The program'

The class of 2026 left in May. Whoever a record that stays names has to stay; so
does every placement of a student who is still here.

  $ stint archive 2025-26 --today 2026-09-15
  ! project bakery-website-2025 stays: placement bakery-website-2025/s-1058 needs it
  ! project bakery-website-spring stays: placement portrait-day/s-1042 needs it
  ! project bike-shop-summer stays: placement portrait-day/s-1074 needs it
  ! project garden-beds-summer stays: placement garden-beds-summer/s-1127 needs it
  ! project greenhouse-sensors stays: placement greenhouse-sensors/s-1096 needs it
  ! and 11 more stay, because others need them: `-v` names all
  ! done: archive 9 students, 3 projects, 15 placements of 2025-26 (72 files)
  ! next: stint check
  ! reports, lists and `show` have them no more: the figures of 2025-26 shrink. `stint undo` brings them back
  $ stint check --today 2026-09-15
  474 files, no errors
  39 of 40 open or draft projects could count for more or be easier to fill: `stint check --advice`
  $ git status --short | cut -c1-2 | sort | uniq -c
       27  D
        1 ??
  $ find archive private/archive -type f | sort | head -12
  archive/2025-26/placements/bakery-website-2025/s-1013.yaml
  archive/2025-26/placements/bakery-website-2025/s-1030.yaml
  archive/2025-26/placements/bakery-website-spring/s-1009.yaml
  archive/2025-26/placements/bakery-website-spring/s-1030.yaml
  archive/2025-26/placements/branch-survey/s-1075.yaml
  archive/2025-26/placements/clinic-brochure/s-1044.yaml
  archive/2025-26/placements/costume-database/s-1044.yaml
  archive/2025-26/placements/menu-photos/s-1009.yaml
  archive/2025-26/placements/museum-tour-spring/s-1060.yaml
  archive/2025-26/placements/museum-tour-spring/s-1075.yaml
  archive/2025-26/placements/oral-history-2025/s-1009.yaml
  archive/2025-26/placements/oral-history-2025/s-1075.yaml

Whoever is looked for is found in the archive, and nobody else is guessed.

  $ stint show s-1009
  ! stint: error: student `s-1009` is in the archive
  ! help: `archive/2025-26/students/s-1009.yaml` is its record; stint reads none there
  [2]
  $ stint show student s-1009
  ! stint: error: student `s-1009` is in the archive
  ! help: `archive/2025-26/students/s-1009.yaml` is its record; stint reads none there
  [2]
  $ stint match --student s-1009
  ! stint: error: student `s-1009` is in the archive
  ! help: `archive/2025-26/students/s-1009.yaml` is its record; stint reads none there
  [2]
  $ stint show s-1O09
  ! stint: error: no record `s-1O09`
  ! help: `stint list KIND` shows what there is, such as `stint list students`
  [2]

`-v` names all that stays.

  $ stint archive 2025-26 --today 2026-09-15 -v 2>&1 | grep -c ' stays: '
  16

What the others have shown and worked is as before.

  $ stint show student s-1042 --today 2026-09-15 > after
  $ stint list students --columns id,worked_minutes --format csv --today 2026-09-15 > after.csv
  $ stint archive 2025-26 --today 2026-09-15
  ! project bakery-website-2025 stays: placement bakery-website-2025/s-1058 needs it
  ! project bakery-website-spring stays: placement portrait-day/s-1042 needs it
  ! project bike-shop-summer stays: placement portrait-day/s-1074 needs it
  ! project garden-beds-summer stays: placement garden-beds-summer/s-1127 needs it
  ! project greenhouse-sensors stays: placement greenhouse-sensors/s-1096 needs it
  ! and 11 more stay, because others need them: `-v` names all
  ! nothing to do: no record is left of 2025-26 alone
  $ stint undo
  ! taken back: archive 9 students, 3 projects, 15 placements of 2025-26 (72 files)
  $ git status --short
  ?? after
  ?? after.csv
  $ stint show student s-1042 --today 2026-09-15 | diff - after
  $ stint list students --columns id,worked_minutes --format csv --today 2026-09-15 | diff - after.csv | grep -c '^>'
  0
  [1]

Not while the year goes on, or its summer; and only a year that there is.

  $ stint archive 2025-26 --today 2026-08-18
  ! stint: error: 2025-26 ended on 2026-05-28, but its summer goes on until 2026-08-18
  ! help: archive it from 2026-08-19 on, when 2026-27 begins
  [2]
  $ stint archive 2026-27 --today 2027-05-27
  ! stint: error: 2026-27 goes on until 2027-05-27
  ! help: archive it when nobody works on it any more
  [2]
  $ stint rollover 2027-28 --today 2027-06-10 -q > /dev/null
  $ stint archive 2026-27 --today 2027-06-10
  ! stint: error: 2026-27 ended on 2027-05-27, but its summer goes on until 2027-08-17
  ! help: archive it from 2027-08-18 on, when 2027-28 begins
  [2]
  $ stint undo -q
  $ stint archive 2019-20
  ! stint: error: program.yaml has no school year 2019-20
  ! help: `stint show program` shows those there are
  [2]
  $ stint archive
  ! stint: error: `archive` needs YEAR: a school year that is over, such as 2025-26
  ! help: usage: stint archive YEAR
  [2]
  $ stint archive last
  ! stint: error: `last` is no school year
  ! help: write the two years that it lies in, such as 2027-28
  [2]

A file that is in the way is not written over.

  $ mkdir -p archive/2025-26/students && echo mine > archive/2025-26/students/s-1009.yaml
  $ stint archive 2025-26 --today 2026-09-15 -q
  ! stint: error: `archive/2025-26/students/s-1009.yaml` is there already
  ! help: move it away, if it is of another record
  [2]
