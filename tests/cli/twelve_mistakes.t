One file, with twelve different mistakes: each is reported, at its own place.

  $ mkdir -p skills projects
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ echo 'name: Sewing' > skills/sewing.yaml
  $ cat > projects/mural.yaml <<'END'
  > title: A mural
  > busines: bakery
  > mentor: [ana, bob]
  > seats: 0
  > hours: twenty
  > dates: 2026-11-13..2026-10-05
  > times: [mon-fri 15-18]
  > place: The Loop
  > pay: {kind: payed, rate: $15}
  > requires: {sewing: 5}
  > pathways_only: maybe
  > posted: 2026-09-31
  > END
  $ stint check --today 2026-10-19
  projects/mural.yaml:2:1: error: a project has no field `busines` [unknown-field]
      2 | busines: bakery
        | ^~~~~~~
  help: did you mean `business`?

  projects/mural.yaml:3:9: error: expected an id, found a list [wrong-shape]
      3 | mentor: [ana, bob]
        |         ^~~~~~~~~~
  help: write it as in `bright-bakery`

  projects/mural.yaml:4:8: error: `0` is out of range [out-of-range]
      4 | seats: 0
        |        ^
  help: write a number from 1 to 1000

  projects/mural.yaml:5:8: error: `twenty` is not a length of work [bad-hours]
      5 | hours: twenty
        |        ^~~~~~
  help: write it as in `2.5`

  projects/mural.yaml:6:8: error: `2026-11-13..2026-10-05` is not a date or date range: it ends before it begins [bad-date-range]
      6 | dates: 2026-11-13..2026-10-05
        |        ^~~~~~~~~~~~~~~~~~~~~~
  help: write it as in `2026-10-05..2026-11-13`

  projects/mural.yaml:7:9: error: `mon-fri 15-18` is not a clock window: `15` is no time of day; times go from `0:00` to `24:00` [bad-window]
      7 | times: [mon-fri 15-18]
        |         ^~~~~~~~~~~~~
  help: write it as in `mon-fri 15:00-18:00`

  projects/mural.yaml:8:8: error: `The Loop` is not an id: it holds the capital letter `T`; write it in lower case [bad-id]
      8 | place: The Loop
        |        ^~~~~~~~
  help: write `the-loop`

  projects/mural.yaml:9:13: error: `payed` is none of the words that may stand here [unknown-word]
      9 | pay: {kind: payed, rate: $15}
        |             ^~~~~
  help: write one of paid, stipend, credit, unpaid

  projects/mural.yaml:9:26: error: `$15` is not an amount of money [bad-money]
      9 | pay: {kind: payed, rate: $15}
        |                          ^~~
  help: write it as in `15.00`

  projects/mural.yaml:10:20: error: `5` is not a level [bad-level]
     10 | requires: {sewing: 5}
        |                    ^
  help: write 1 to 4, or emerging, developing, proficient or advanced

  projects/mural.yaml:11:16: error: `maybe` is not yes or no [bad-flag]
     11 | pathways_only: maybe
        |                ^~~~~
  help: write `yes` or `no`

  projects/mural.yaml:12:9: error: `2026-09-31` is not a date: that month has 30 days [bad-date]
     12 | posted: 2026-09-31
        |         ^~~~~~~~~~
  help: write it as in `2026-10-05`

  3 files, 12 errors
  [1]
