A skill that is named has a record, as a key too.

  $ mkdir -p skills students
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ echo 'name: Sewing' > skills/sewing.yaml
  $ cat > students/s-1.yaml <<'END'
  > skills: {sewng: 2}
  > wants: [welding]
  > END
  $ stint check --today 2026-10-19
  students/s-1.yaml:1:10: error: there is no skill `sewng` [unknown-skill]
      1 | skills: {sewng: 2}
        |          ^~~~~
  help: did you mean `sewing`?

  students/s-1.yaml:2:9: error: there is no skill `welding` [unknown-skill]
      2 | wants: [welding]
        |         ^~~~~~~
  help: `stint add skills ID name=NAME` makes one

  3 files, 2 errors
  [1]
