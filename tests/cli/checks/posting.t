What a project counts for, said before anyone is placed on it, and the smallest
change that would help. Only with `--advice`; without, a line says how many there
are.

  $ mkdir -p businesses projects pathways skills
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > school_hours: [mon-fri 08:00-14:00]
  > rules: [us-flsa-youth]
  > private_fields: {}
  > END
  $ printf 'name: Arts\nendorsement: us-il-ccpe\n' > pathways/arts.yaml
  $ echo 'name: Painting' > skills/painting.yaml
  $ printf 'name: Bright Bakery\npeople: {ana: {name: Ana}}\n' > businesses/bakery.yaml
  $ cat > projects/mural.yaml <<'END'
  > title: A mural
  > business: bakery
  > seats: 1
  > hours: 15
  > dates: 2026-10-05..2026-11-13
  > times: [mon-thu 15:30-17:30]
  > mentor: ana
  > pay: {kind: credit}
  > pathways: [arts]
  > requires: {painting: 2}
  > deliverable: A mural
  > END
  $ cat > projects/menu.yaml <<'END'
  > title: A menu
  > business: bakery
  > status: draft
  > seats: 1
  > hours: 30
  > dates: 2026-10-05..2026-11-13
  > END
  $ sed 's/2026-10-05..2026-11-13/2026-08-24..2026-09-25/; s/A mural/A sign/' projects/mural.yaml > projects/sign.yaml
  $ sed 's/A mural/A door/' projects/mural.yaml > projects/door.yaml
  $ echo 'status: cancelled' >> projects/door.yaml
  $ stint check --today 2026-10-02
  8 files, no errors
  2 of 2 open or draft projects could count for more or be easier to fill: `stint check --advice`
  $ stint check --today 2026-10-02 --advice
  projects/menu.yaml:1:1: note: counts (us-il-ccpe): nothing for career development; no team-based challenge; to count more: 30 hours with a pathway, a mentor and pay or credit would be 30 of the 60 hours of career development; with 2 seats, work=team, a mentor, a technical skill, a durable skill and a deliverable it would be a team-based challenge; posting: 2 of 6 good; no deliverable, no mentor, no skill at a stated level, no times [posting]
      1 | title: A menu
        | ^
  help: `stint set project menu pathways=PATHWAY mentor=PERSON pay='{kind: credit}'`

  projects/mural.yaml:4:8: note: counts (us-il-ccpe): nothing for career development; no team-based challenge; to count more: 20 hours would be 20 of the 60 hours of career development; with 2 seats, work=team and a durable skill it would be a team-based challenge [posting]
      4 | hours: 15
        |        ^~
  help: `stint set project mural hours=20`

  8 files, no errors, 2 notes

A note is no error, and goes through every format; a path narrows it.

  $ stint check --today 2026-10-02 --advice --format csv projects/mural.yaml
  file,line,column,end_column,severity,check,message,help
  projects/mural.yaml,4,8,10,note,posting,"counts (us-il-ccpe): nothing for career development; no team-based challenge; to count more: 20 hours would be 20 of the 60 hours of career development; with 2 seats, work=team and a durable skill it would be a team-based challenge",`stint set project mural hours=20`
  $ stint check --today 2026-10-02 --advice --format github projects/mural.yaml
  ::notice file=projects/mural.yaml,line=4,col=8,title=posting::counts (us-il-ccpe): nothing for career development; no team-based challenge; to count more: 20 hours would be 20 of the 60 hours of career development; with 2 seats, work=team and a durable skill it would be a team-based challenge%0Ahelp: `stint set project mural hours=20`
  $ stint check --today 2026-10-02 --advice --json projects/mural.yaml
  {
    "format_version": 1,
    "files": 1,
    "diagnostics": [
      {
        "file": "projects/mural.yaml",
        "line": 4,
        "column": 8,
        "end_column": 10,
        "severity": "note",
        "check": "posting",
        "message": "counts (us-il-ccpe): nothing for career development; no team-based challenge; to count more: 20 hours would be 20 of the 60 hours of career development; with 2 seats, work=team and a durable skill it would be a team-based challenge",
        "help": "`stint set project mural hours=20`"
      }
    ]
  }
  $ stint check --today 2026-10-02 --format csv
  file,line,column,end_column,severity,check,message,help
  $ stint check --today 2026-10-02 businesses
  1 file, no errors
  $ stint check --today 2026-10-02 projects/mural.yaml
  1 file, no errors
  1 of 1 open or draft project could count for more or be easier to fill: `stint check --advice`

The command is one to type.

  $ stint set project mural hours=20 --today 2026-10-02
  ! done: set hours of project mural (1 file)
  ! next: stint show project mural
  ! counts (us-il-ccpe): career development, 20 of 60 h; nothing under the stricter floor of 30 h; no team-based challenge
  ! to count more: 30 hours would count under the stricter floor too; with 2 seats, work=team and a durable skill it would be a team-based challenge
  $ stint check --today 2026-12-02 --advice
  8 files, no errors
