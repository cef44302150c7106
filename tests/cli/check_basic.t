Every fault of every record.

A small program, made by hand.

  $ mkdir -p fair/students fair/skills fair/businesses fair/projects
  $ mkdir -p fair/schools fair/placements/web fair/private/students && cd fair
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > places: [remote, downtown]
  > staff: {kim: {name: Kim}}
  > END
  $ echo 'name: North High' > schools/north.yaml
  $ echo 'name: Web design' > skills/web-design.yaml
  $ echo 'name: Photography' > skills/photography.yaml
  $ printf 'name: Bright Bakery\ncapacity: 3\n' > businesses/bakery.yaml
  $ cat > students/s-1.yaml <<'END'
  > school: north
  > graduates: 2028
  > skills: {web-design: 2, photography: {level: 1, source: course}}
  > choices: [web, poster]
  > END
  $ printf 'name: Maya Chen\nborn: 2010-02-03\n' > private/students/s-1.yaml
  $ printf 'school: north\ngraduates: 2027\n' > students/s-2.yaml
  $ printf 'name: Sam Lee\n' > private/students/s-2.yaml
  $ echo 'status: left' > students/s-3.yaml
  $ printf 'name: Sam Lee\n' > private/students/s-3.yaml
  $ cat > projects/web.yaml <<'END'
  > title: A web page
  > business: bakery
  > seats: 2
  > hours: 30
  > dates: 2026-10-05..2026-11-13
  > requires: {web-design: 2}
  > END
  $ cat > projects/poster.yaml <<'END'
  > title: A poster
  > business: bakery
  > seats: 1
  > hours: 7.5
  > dates: 2027-01-11..2027-02-05
  > place: downtown
  > END
  $ cat > placements/web/s-1.yaml <<'END'
  > history:
  >   - {to: offered, on: 2026-09-20, by: kim}
  >   - {to: active, on: 2026-10-05, by: kim}
  > hours:
  >   - {on: 2026-10-06, worked: 2.5}
  > END

  $ stint --today 2026-10-19 check
  14 files, no errors
  2 of 2 open or draft projects could count for more or be easier to fill: `stint check --advice`

  $ stint --today 2026-10-19 check --json
  {
    "format_version": 1,
    "files": 14,
    "diagnostics": []
  }

A few faults at once.

  $ cat > students/s-2.yaml <<'END'
  > school: north
  > graduates: soon
  > skils: {web-design: 3}
  > END
  $ printf 'status: gone\n' > students/s-3.yaml
  $ stint --today 2026-10-19 check
  students/s-2.yaml:2:12: error: `soon` is not a whole number [bad-number]
      2 | graduates: soon
        |            ^~~~
  help: write a number from 1900 to 2199

  students/s-2.yaml:3:1: error: a student has no field `skils` [unknown-field]
      3 | skils: {web-design: 3}
        | ^~~~~
  help: did you mean `skills`?

  students/s-3.yaml:1:9: error: `gone` is none of the words that may stand here [unknown-word]
      1 | status: gone
        |         ^~~~
  help: write one of active, paused, left

  14 files, 3 errors
  2 of 2 open or draft projects could count for more or be easier to fill: `stint check --advice`
  [1]

Only what is below a path, from the program's root or from where one is.

  $ stint --today 2026-10-19 check students/s-3.yaml
  students/s-3.yaml:1:9: error: `gone` is none of the words that may stand here [unknown-word]
      1 | status: gone
        |         ^~~~
  help: write one of active, paused, left

  1 file, 1 error
  [1]

  $ cd students; stint --today 2026-10-19 check s-3.yaml; cd ..
  students/s-3.yaml:1:9: error: `gone` is none of the words that may stand here [unknown-word]
      1 | status: gone
        |         ^~~~
  help: write one of active, paused, left

  1 file, 1 error

  $ stint --today 2026-10-19 check projects skills
  4 files, no errors
  2 of 2 open or draft projects could count for more or be easier to fill: `stint check --advice`

  $ stint --today 2026-10-19 check students/s-9.yaml
  ! stint: error: no file or directory `students/s-9.yaml` in the program
  ! help: the program is in $SCRATCH/fair
  [2]

  $ stint --today 2026-10-19 check /etc/passwd
  ! stint: error: no file or directory `/etc/passwd` in the program
  ! help: the program is in $SCRATCH/fair
  [2]

As CSV, as JSON, as annotations.

  $ stint --today 2026-10-19 check students/s-3.yaml --format csv
  file,line,column,end_column,severity,check,message,help
  students/s-3.yaml,1,9,13,error,unknown-word,`gone` is none of the words that may stand here,"write one of active, paused, left"
  [1]

  $ stint --today 2026-10-19 check students/s-3.yaml --json
  {
    "format_version": 1,
    "files": 1,
    "diagnostics": [
      {
        "file": "students/s-3.yaml",
        "line": 1,
        "column": 9,
        "end_column": 13,
        "severity": "error",
        "check": "unknown-word",
        "message": "`gone` is none of the words that may stand here",
        "help": "write one of active, paused, left"
      }
    ]
  }
  [1]

  $ stint --today 2026-10-19 check students/s-3.yaml --format github
  ::error file=students/s-3.yaml,line=1,col=9,title=unknown-word::`gone` is none of the words that may stand here%0Ahelp: write one of active, paused, left
  [1]

  $ stint --today 2026-10-19 check students/s-3.yaml --format sarif
  {
    "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    "version": "2.1.0",
    "runs": [
      {
        "tool": {
          "driver": {
            "name": "stint",
            "version": "0.1.0",
            "rules": [
              {
                "id": "unknown-word",
                "shortDescription": {
                  "text": "A word that is none of those allowed."
                }
              }
            ]
          }
        },
        "columnKind": "unicodeCodePoints",
        "results": [
          {
            "ruleId": "unknown-word",
            "ruleIndex": 0,
            "level": "error",
            "message": {
              "text": "`gone` is none of the words that may stand here\nhelp: write one of active, paused, left"
            },
            "locations": [
              {
                "physicalLocation": {
                  "artifactLocation": {
                    "uri": "students/s-3.yaml",
                    "uriBaseId": "%SRCROOT%"
                  },
                  "region": {
                    "startLine": 1,
                    "startColumn": 9,
                    "endColumn": 13
                  }
                }
              }
            ]
          }
        ]
      }
    ]
  }
  [1]

  $ stint --today 2026-10-19 check students/s-3.yaml --format junit
  <?xml version="1.0" encoding="UTF-8"?>
  <testsuites>
    <testsuite package="stint" id="0" name="stint check" timestamp="2026-10-19T00:00:00" hostname="localhost" tests="1" failures="1" errors="0" time="0">
      <properties/>
      <testcase classname="students/s-3.yaml" name="line 1, column 9: unknown-word" time="0">
        <failure type="unknown-word" message="`gone` is none of the words that may stand here">students/s-3.yaml:1:9: error: `gone` is none of the words that may stand here [unknown-word]&#10;help: write one of active, paused, left&#10;</failure>
      </testcase>
      <system-out></system-out>
      <system-err/>
    </testsuite>
  </testsuites>
  [1]

  $ stint check --format html
  ! stint: error: `--format` does not take `html`
  ! help: it takes table, csv, json, github, sarif, junit
  [2]

Into a file; the status is the same.

  $ stint --today 2026-10-19 check -o faults.txt; echo $?; tail -n 2 faults.txt
  1
  14 files, 3 errors
  2 of 2 open or draft projects could count for more or be easier to fill: `stint check --advice`

Commands that read leave the broken records out; commands that write refuse.

  $ stint list students --format ids
  s-1
  ! left out 2 records with errors; `stint check` shows them
