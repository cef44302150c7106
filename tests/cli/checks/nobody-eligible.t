A project that is limited to nobody is a slip.

  $ mkdir -p businesses projects
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ echo 'name: Bright Bakery' > businesses/bakery.yaml
  $ cat > projects/mural.yaml <<'END'
  > title: A mural
  > business: bakery
  > seats: 2
  > hours: 20
  > dates: 2026-10-05..2026-11-13
  > pathways_only: yes
  > candidates_only: yes
  > grades: 13
  > END
  $ stint check --today 2026-10-19
  projects/mural.yaml:6:16: error: limited to its pathways, but it names none [nobody-eligible]
      6 | pathways_only: yes
        |                ^~~
  help: list them under `pathways`

  projects/mural.yaml:7:18: error: limited to its candidates, but it names none [nobody-eligible]
      7 | candidates_only: yes
        |                  ^~~
  help: list them under `candidates`

  projects/mural.yaml:8:9: error: no student is beyond grade 12 [nobody-eligible]
      8 | grades: 13
        |         ^~
  help: write `10-12`, say

  3 files, 3 errors
  1 of 1 open or draft project could count for more or be easier to fill: `stint check --advice`
  [1]
