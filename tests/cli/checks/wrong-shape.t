A list, a map and a single value do not stand for one another.

  $ mkdir -p students
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > students/s-1.yaml <<'END'
  > school: [north, south]
  > wants: sewing
  > skills: [sewing]
  > travel: {downtown: yes}
  > documents: yes
  > choices: [{mural: 1}]
  > END
  $ stint check --today 2026-10-19
  students/s-1.yaml:1:9: error: expected an id, found a list [wrong-shape]
      1 | school: [north, south]
        |         ^~~~~~~~~~~~~~
  help: write it as in `bright-bakery`

  students/s-1.yaml:2:8: error: expected a list, found a single value [wrong-shape]
      2 | wants: sewing
        |        ^~~~~~
  help: write `[sewing]`

  students/s-1.yaml:3:9: error: expected a map, found a list [wrong-shape]
      3 | skills: [sewing]
        |         ^~~~~~~~
  help: write `key: value` lines, or `{key: value}`

  students/s-1.yaml:4:9: error: expected a list, found a map [wrong-shape]
      4 | travel: {downtown: yes}
        |         ^~~~~~~~~~~~~~~
  help: write `[a, b]`, or one `- item` a line

  students/s-1.yaml:5:12: error: expected a map, found a single value [wrong-shape]
      5 | documents: yes
        |            ^~~
  help: write `key: value` lines, or `{key: value}`

  students/s-1.yaml:6:11: error: expected an id, found a map [wrong-shape]
      6 | choices: [{mural: 1}]
        |           ^~~~~~~~~~
  help: write it as in `bright-bakery`

  2 files, 6 errors
  [1]
