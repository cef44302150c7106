An interview takes place on the day it was arranged or later.

  $ mkdir -p businesses projects students placements/mural
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
  > END
  $ echo 'graduates: 2028' > students/s-1.yaml
  $ cat > placements/mural/s-1.yaml <<'END'
  > history:
  >   - {to: interview, on: 2026-09-22, day: 2026-09-02, at: "15:30"}
  > END
  $ stint check --today 2026-10-19
  placements/mural/s-1.yaml:2:42: error: this interview is before the step itself, on 2026-09-22 [interview-day]
      2 |   - {to: interview, on: 2026-09-22, day: 2026-09-02, at: "15:30"}
        |                                          ^~~~~~~~~~
  help: `on` is the day it was arranged, `day` when it takes place

  5 files, 1 error
  1 of 1 open or draft project could count for more or be easier to fill: `stint check --advice`
  [1]
