A skill is required or preferred, not both.

  $ mkdir -p skills businesses projects
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ echo 'name: Sewing' > skills/sewing.yaml
  $ echo 'name: Bright Bakery' > businesses/bakery.yaml
  $ cat > projects/mural.yaml <<'END'
  > title: A mural
  > business: bakery
  > seats: 2
  > hours: 20
  > dates: 2026-10-05..2026-11-13
  > requires: {sewing: 2}
  > prefers: {sewing: 3}
  > END
  $ stint check --today 2026-10-19
  projects/mural.yaml:7:11: warning: `sewing` is required already [asked-twice]
      7 | prefers: {sewing: 3}
        |           ^~~~~~
  help: what is required need not be preferred

  4 files, no errors, 1 warning
  1 of 1 open or draft project could count for more or be easier to fill: `stint check --advice`
