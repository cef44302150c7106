A round from the proposal to the proof, on the example program.

  $ cp -R "$EXAMPLES/naperville" . && cd naperville
  $ git init -q . && git add -A && git commit -qm 'The program'

The round that lies in it is what its records give: made again, not a byte
differs, with one thread or many.

  $ stint match --round 2026-fall --today 2026-09-15 --replace -q > /dev/null
  $ git status --short

It proves itself.

  $ stint audit 2026-fall
  2026-fall: proved
  37 placements, made on 2026-09-15: capacities, ranks, scores, lottery and closures hold, and no application blocks the plan
  $ stint audit 2026-fall --json
  {
    "format_version": 1,
    "round": "2026-fall",
    "ok": true,
    "findings": [],
    "today": []
  }

A change by hand is found, and told apart from what differs in today's records.

  $ sed -i '/s-1042, project: bakery-website/d' rounds/2026-fall.yaml
  $ git diff --shortstat
   1 file changed, 1 deletion(-)
  $ stint audit 2026-fall
  2026-fall: 44 findings
  s-1042 applied, but is neither placed nor left over: the line was probably taken out by hand; `git log -p rounds/2026-fall.yaml` shows when

  finding          student  project
  blocking-pair             bakery-market-stall  23 applications block: s-1001, s-1008, s-1031 …; each would rather be here, and the business has 1 of 3 places free
  blocking-pair             bakery-website       12 applications block: s-1019, s-1025, s-1042 …; each would rather be here, and the project has 1 of 2 seats free
  blocking-pair    s-1042   library-video        would rather be here, and 1 of the project's 2 seats went to lower-ranked applications
  blocking-pair    s-1042   museum-tour          would rather be here, and 1 of the project's 2 seats went to lower-ranked applications
  wrong-left-over  s-1042                        neither placed nor listed as left over
  wrong-left-over           bakery-website       0 seats listed as left over; 1 are
  wrong-summary                                  `students` is 102, but 101 by count; `placed` is 37, but 36 by count; `mean_fit` is 59, but 58 by count; `mean_interest` is 65, but 64 by count; `profile[0]` is 20, but 19 by count
  [1]
  $ git checkout -q rounds
  $ sed -i 's/^seats: 2$/seats: 3/' projects/bakery-website.yaml
  $ stint audit 2026-fall
  2026-fall: proved
  37 placements, made on 2026-09-15: capacities, ranks, scores, lottery and closures hold, and no application blocks the plan

  different in today's records

  finding        project
  digest                         the records have changed since
  seats-changed  bakery-website  2 seats left then, 3 now
  $ git checkout -q projects

Why a pair, and why not.

  $ stint explain s-1042 bakery-website --today 2026-09-15 --round 2026-fall
  s-1042 (Maya Chen) on bakery-website (Redesign the bakery's website)

  every gate lets the pair pass

  fit 100: skills 80, evidence 20
  interest 81: choice 40, wishes 16, growth 10, pathway 15
  need 50; order 92
  the business named this student, at place 1

  in the round 2026-fall:
    the student is placed here, at choice 1
  $ stint explain s-1025 bakery-website --today 2026-09-15 --round 2026-fall
  s-1025 (Yara Wagner) on bakery-website (Redesign the bakery's website)

  every gate lets the pair pass

  fit 80: skills 80, evidence 0
  interest 60: choice 40, wishes 0, growth 20, pathway 0
  need 100; order 83

  in the round 2026-fall:
    the project's 2 seats are filled: the last one in is named at place 2, this one is not named
    no plan that is stable under this lottery places s-1025; a plan exists that places 37 of 102 students, s-1025 among them; in it 38 pairs would rather have each other (s-1005 and museum-tour, s-1005 and trail-signs, s-1016 and shelf-labels …)

  none of these alone would do: with 3 seats instead of 2
  [1]
  $ stint explain s-1025 bakery-website --today 2026-09-15 --round 2026-fall --json
  {
    "format_version": 1,
    "student": "s-1025",
    "project": "bakery-website",
    "yes": false,
    "gates": [],
    "order": 83,
    "fit": 80,
    "interest": 60,
    "need": 100,
    "parts": {
      "fit": {
        "skills": 80,
        "evidence": 0
      },
      "interest": {
        "choice": 40,
        "wishes": 0,
        "growth": 20,
        "pathway": 0
      }
    },
    "round": "2026-fall",
    "answers": [
      {
        "pass": 1,
        "code": "project-filled",
        "text": "the project's 2 seats are filled: the last one in is named at place 2, this one is not named"
      }
    ],
    "limit": "no plan that is stable under this lottery places s-1025; a plan exists that places 37 of 102 students, s-1025 among them; in it 38 pairs would rather have each other (s-1005 and museum-tour, s-1005 and trail-signs, s-1016 and shelf-labels …)"
  }
  [1]
  $ stint explain s-1042 nobody
  ! stint: error: no project `nobody`
  ! help: `stint list projects` shows all there are
  [2]
  $ stint explain s-1042 bakery-website --round 2026-winter
  ! stint: error: no round `2026-winter`
  ! help: `stint list rounds` shows all there are
  [2]

Carried out, it cannot be replaced any more, and a second run has nothing to do.

  $ stint enroll --round 2026-fall --today 2026-09-16
  ! done: offer 37 students a seat on 23 projects (37 files)
  ! next: stint move accepted life-stories s-1003
  $ stint enroll --round 2026-fall --today 2026-09-16
  ! nothing to do: all of round 2026-fall is enrolled
  $ stint audit 2026-fall
  2026-fall: proved
  37 placements, made on 2026-09-15: capacities, ranks, scores, lottery and closures hold, and no application blocks the plan
  $ stint match --round 2026-fall --today 2026-09-16 --replace
  ! stint: error: students were enrolled from the round `2026-fall`
  ! help: its files stay as the proof of that; choose another name
  [2]

A round without its applications cannot be proved.

  $ rm rounds/2026-fall.csv
  $ stint audit 2026-fall
  ! stint: error: there is no rounds/2026-fall.csv
  ! help: it holds the applications that the round was made from; git may still have it
  [2]
  $ printf 'row,pass\napplication\n' > rounds/2026-fall.csv
  $ stint audit 2026-fall
  ! rounds/2026-fall.csv:2:1: error: 1 cell, but the first row has 2 [csv]
  !     2 | application
  !       | ^~~~~~~~~~~
  ! rounds/2026-fall.csv:1:1: error: the header is not that of a round [round-csv]
  !     1 | row,pass
  !       | ^~~~~~~~
  ! help: the columns are `row,pass,student,project,business,group,place,source,named,order,fit,interest,need,business_rank,lottery,capacity,held,minimum,state,gates`
  ! stint: error: rounds/2026-fall.csv cannot be read
  ! help: nobody edits this file by hand; git has the original
  [2]
