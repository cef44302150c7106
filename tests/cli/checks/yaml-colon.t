A colon and a space would begin another value.

  $ mkdir -p skills
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ echo 'name: Sewing: by hand' > skills/sewing.yaml
  $ echo 'name: "Welding": "by hand"' > skills/welding.yaml
  $ stint check --today 2026-10-19
  skills/sewing.yaml:1:13: error: `: ` inside of a value [yaml-colon]
      1 | name: Sewing: by hand
        |             ^
  help: put the value in quotes, or the second key on its own line

  skills/welding.yaml:1:16: error: a second key on one line [yaml-colon]
      1 | name: "Welding": "by hand"
        |                ^
  help: put each `key: value` on a line of its own

  3 files, 2 errors
  [1]
