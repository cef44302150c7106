An amount of money is a number, without a sign of currency.

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
  > pay: {kind: paid, rate: $15}
  > END
  $ stint check --today 2026-10-19
  projects/mural.yaml:6:25: error: `$15` is not an amount of money [bad-money]
      6 | pay: {kind: paid, rate: $15}
        |                         ^~~
  help: write it as in `15.00`

  3 files, 1 error
  [1]
