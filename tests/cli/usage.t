What the program says about itself, and about a command line that makes no
sense.

Alone, it says how to begin.

  $ stint
  stint runs a program of short internships from plain text files.

    stint init DIR --example      make an invented program, to try it out
    stint check                   find what is wrong in the program you are in
    stint list students           see what is there
    stint match PROJECT           find out who suits a project
    stint enroll PROJECT STUDENT  offer a student a seat
    stint undo                    take back the last change

  `stint --help` lists all commands, `stint COMMAND --help` explains one.

  $ stint --version
  stint 0.1.0

  $ stint list --help
  usage: stint list KIND [options]

  list records of a kind, chosen and ordered

  EXPR compares fields with values by =, !=, <, <=, >, >= and ~ (contains), and
  joins comparisons with `and`, `or`, `not` and brackets. Every field that `stint
  show --json` prints can be used, and what is inside one after a dot. A name
  alone asks whether there is such a field and it is not `no`.

  Arguments
    KIND  schools, skills, pathways, rules, students, businesses, projects,
          placements or rounds

  Options
    --where EXPR       only those for which EXPR holds
    --columns NAMES    what to show, with commas between
    --sort NAMES       what to order by; `-name` is from the last to the first
    --format FORMAT    how to write it (table, csv, json, jsonl, ids)
    --json             short for `--format json`
    -o, --output FILE  write to FILE, whole or not at all
    --reveal           of placements, also what one side says before the other has

  Options of every command
    -C DIR         the program in DIR or above it, instead of here
    --today DATE   act as if today were DATE
    -q, --quiet    no notes, only answers and errors
    -v, --verbose  say more about what is done
    --color WHEN   colour: auto, always, never
    --no-pager     never page the answer
    --version      print the version
    -h, --help     print this help

  Examples
    stint list students --where 'grade>=11 and not placements'
    stint list projects --where 'seats_left>0' --sort dates
    stint list students --columns id,name,skills.web-design
    stint list placements --where 'state=active' --format csv

The help of a command fits the terminal.

  $ COLUMNS=40 stint undo --help
  usage: stint undo [options]

  take back the last change that stint
  made, or several

  Every file that the change touched
  becomes what it was. It is refused, and
  nothing is touched, where a person has
  edited one of them since. The next undo
  takes back the change before.

  Only what stint changed itself is kept:
  the last 50 changes, and of them the
  newest whose old versions together have
  at most 64 MiB; the last change always.
  What is taken back is not kept.

  Options
    --steps N
        take back the last N changes, all
        or none
    --list
        show what can be taken back, the
        last change first
    --format FORMAT
        how to write it (table, json)
    --json
        short for `--format json`
    -o, --output FILE
        write to FILE, whole or not at all

  Options of every command
    -C DIR
        the program in DIR or above it,
        instead of here
    -n, --dry-run
        change nothing, print the change
        as a diff
    --by ID
        who acts: an id under `staff` in
        program.yaml
    --today DATE
        act as if today were DATE
    -q, --quiet
        no notes, only answers and errors
    -v, --verbose
        say more about what is done
    --color WHEN
        colour: auto, always, never
    --no-pager
        never page the answer
    --version
        print the version
    -h, --help
        print this help

  Examples
    stint undo --dry-run
    stint undo --list
    stint undo --steps 3

A misspelt command, and one that is like no other.

  $ stint lst students
  ! stint: error: no command `lst`
  ! help: did you mean `list`?
  [2]

  $ stint frobnicate
  ! stint: error: no command `frobnicate`
  ! help: `stint --help` lists the commands
  [2]

  $ stint --dry-run lst
  ! stint: error: no command `lst`
  ! help: did you mean `list`?
  [2]

Unknown options, of the command and of the program.

  $ stint list students --wher 'grade=11'
  ! stint: error: `list` has no option `--wher`
  ! help: did you mean `--where`?
  [2]

  $ stint --quite list students
  ! stint: error: `list` has no option `--quite`
  ! help: did you mean `--quiet`?
  [2]

  $ stint list students -Z
  ! stint: error: `list` has no option `-Z`
  ! help: usage: stint list KIND [options]
  [2]

  $ stint list students --formt=csv
  ! stint: error: `list` has no option `--formt`
  ! help: did you mean `--format`?
  [2]

No abbreviations.

  $ stint list students --col id
  ! stint: error: `list` has no option `--col`
  ! help: did you mean `--columns`?
  [2]

Values that are missing, wrong, or not wanted.

  $ stint list students --where
  ! stint: error: `--where` needs a value
  ! help: write `--where EXPR`
  [2]

  $ stint list students --where --json
  ! stint: error: `--where` needs a value, but `--json` follows
  ! help: write `--where EXPR`
  [2]

  $ stint list students --json=yes
  ! stint: error: `--json` takes no value
  ! help: write `--json` alone
  [2]

  $ stint list students --format cvs
  ! stint: error: `--format` does not take `cvs`
  ! help: did you mean `csv`?
  [2]

  $ stint --today tomorrow list students
  ! stint: error: `--today` takes a date, not `tomorrow`
  ! help: such as `--today 2026-10-05`
  [2]

  $ stint --today 2026-02-30 list students
  ! stint: error: `--today` takes a date, not `2026-02-30`
  ! help: such as `--today 2026-10-05`
  [2]

  $ stint --color sometimes list students
  ! stint: error: `--color` does not take `sometimes`
  ! help: it takes auto, always, never
  [2]

Arguments that are missing, or too many.

  $ stint list
  ! stint: error: `list` needs KIND: schools, skills, pathways, rules, students, businesses, projects, placements or rounds
  ! help: usage: stint list KIND [options]
  [2]

  $ stint show
  ! stint: error: `show` needs ID: the record's id, or its name if no other bears it; of a placement PROJECT/STUDENT; `program` for the settings
  ! help: usage: stint show [KIND] ID [options]
  [2]

  $ stint show a b c
  ! stint: error: `c` is one argument too many
  ! help: usage: stint show [KIND] ID [options]
  [2]

  $ stint undo everything
  ! stint: error: `everything` is one argument too many
  ! help: usage: stint undo [options]
  [2]

Text that a terminal would obey is shown escaped.

  $ stint "$(printf '\033[31mred')"
  ! stint: error: no command `\x1b[31mred`
  ! help: `stint --help` lists the commands
  [2]

  $ stint list students "--$(printf 'a\nb')"
  ! stint: error: `list` has no option `--a\nb`
  ! help: usage: stint list KIND [options]
  [2]

Outside of any program.

  $ stint list students
  ! stint: error: no program here: neither `$SCRATCH` nor a directory above it has a program.yaml
  ! help: go to a program's directory, or name it with `-C DIR`; `stint init DIR` makes one
  [2]

  $ stint -C /nowhere list students
  ! stint: error: no directory `/nowhere`
  ! help: `-C` names a directory, such as a program's
  [2]

  $ STINT_DIR=/nowhere stint list students
  ! stint: error: no directory `/nowhere`
  ! help: STINT_DIR names a directory, such as a program's
  [2]

A slip of the finger is never taken for the program around.

  $ stint init inside -q && cd inside && mkdir deep

  $ stint -C nowhere list students
  ! stint: error: no directory `nowhere`
  ! help: `-C` names a directory, such as a program's
  [2]

  $ stint -C '' list students
  ! stint: error: no directory ``
  ! help: `-C` names a directory, such as a program's
  [2]

  $ stint -C program.yaml list students
  ! stint: error: `program.yaml` is no directory
  ! help: `-C` names a directory, such as a program's
  [2]

  $ STINT_DIR=nowhere stint list students
  ! stint: error: no directory `nowhere`
  ! help: STINT_DIR names a directory, such as a program's
  [2]

  $ stint -C nowhere init other
  ! stint: error: no directory `nowhere`
  ! help: `-C` names a directory, such as a program's
  [2]

  $ stint -C deep list skills --where 'id=nothing'
  ! no skills meet the condition

  $ STINT_DIR='' stint list skills --where 'id=nothing'
  ! no skills meet the condition

  $ cd ..

Help asked for anywhere is help.

  $ stint undo everything --help | head -n 1
  usage: stint undo [options]

  $ stint --help undo | head -n 1
  usage: stint undo [options]

  $ stint help undo | head -n 1
  usage: stint undo [options]

  $ stint help | head -n 1
  usage: stint COMMAND [arguments and options]

  $ stint help unndo
  ! stint: error: no command `unndo`
  ! help: did you mean `undo`?
  [2]

Writing into a full device fails, and into a closed pipe ends quietly.

  $ stint --help > /dev/full
  ! stint: error: cannot write to standard output: No space left on device
  [2]

  $ stint --help | true
