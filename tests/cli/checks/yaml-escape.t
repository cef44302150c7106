A backslash in double quotes begins an escape.

  $ mkdir -p skills
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > skills/sewing.yaml <<'END'
  > name: "Sewing \& more"
  > END
  $ cat > skills/welding.yaml <<'END'
  > name: "Welding \ud800"
  > END
  $ stint check --today 2026-10-19
  skills/sewing.yaml:1:15: error: an escape that not every reader of YAML knows [yaml-escape]
      1 | name: "Sewing \& more"
        |               ^~
  help: write a backslash as `\\`, or use single quotes, where backslashes mean nothing

  skills/welding.yaml:1:16: error: an escape for no Unicode character [yaml-escape]
      1 | name: "Welding \ud800"
        |                ^~~~~~
  help: write the character itself, or `\U` with eight digits

  3 files, 2 errors
  [1]
