A project that is open does not ask for a retired skill.

  $ mkdir -p skills businesses projects
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > skills/sewing.yaml <<'END'
  > name: Sewing
  > retired: yes
  > END
  $ echo 'name: Bright Bakery' > businesses/bakery.yaml
  $ cat > projects/mural.yaml <<'END'
  > title: A mural
  > business: bakery
  > seats: 2
  > hours: 20
  > dates: 2026-10-05..2026-11-13
  > requires: {sewing: 2}
  > develops: [sewing]
  > END
  $ stint check --today 2026-10-19
  projects/mural.yaml:6:12: warning: the skill `sewing` is retired [retired-skill]
      6 | requires: {sewing: 2}
        |            ^~~~~~
  help: ask for another one; old records may keep it

  projects/mural.yaml:7:12: warning: the skill `sewing` is retired [retired-skill]
      7 | develops: [sewing]
        |            ^~~~~~
  help: ask for another one; old records may keep it

  4 files, no errors, 2 warnings
  1 of 1 open or draft project could count for more or be easier to fill: `stint check --advice`
