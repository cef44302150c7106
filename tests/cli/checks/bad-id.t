Where an id should be, a name will not do, nor as a key.

  $ mkdir -p students
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > students/s-1.yaml <<'END'
  > school: North High
  > skills: {Web Design: 2}
  > wants: [-sewing, web..design]
  > END
  $ stint check --today 2026-10-19
  students/s-1.yaml:1:9: error: `North High` is not an id: it holds the capital letter `N`; write it in lower case [bad-id]
      1 | school: North High
        |         ^~~~~~~~~~
  help: write `north-high`

  students/s-1.yaml:2:10: error: `Web Design` is not an id: it holds the capital letter `W`; write it in lower case [bad-id]
      2 | skills: {Web Design: 2}
        |          ^~~~~~~~~~
  help: write `web-design`

  students/s-1.yaml:3:9: error: `-sewing` is not an id: it begins with `-`; an id begins with a letter or a digit [bad-id]
      3 | wants: [-sewing, web..design]
        |         ^~~~~~~
  help: write `sewing`

  students/s-1.yaml:3:18: error: `web..design` is not an id: it holds `..` [bad-id]
      3 | wants: [-sewing, web..design]
        |                  ^~~~~~~~~~~
  help: write `web.design`

  2 files, 4 errors
  [1]
