`stint enroll --round` carries out the plan of a round, as it stands now.

  $ cp -r $EXAMPLES/naperville p && cd p && git init -q && git add -A && git commit -qm start
  $ mkdir -p rounds && cat >rounds/fall.yaml <<'EOF'
  > method: stable
  > seed: fall
  > today: 2026-10-19
  > placements:
  >   - {student: s-1042, project: bakery-website, student_rank: 1, business_rank: 1, fit: 83, interest: 71, pass: 1}
  >   - {student: s-1077, project: bakery-website, student_rank: 1, business_rank: 2, fit: 70, interest: 60, pass: 1}
  > EOF
  $ git add -A && git commit -qm round

All or nothing: when a seat was given away meanwhile, nobody is enrolled.

  $ stint --today 2026-10-19 enroll bakery-website s-1080
  ! done: offer s-1080 a seat on bakery-website (1 file)
  ! next: stint move accepted bakery-website s-1080
  $ git add -A && git commit -qm meanwhile
  $ stint --today 2026-10-19 enroll --round fall
  ! stint: error: s-1077 on bakery-website: no seat is left on bakery-website, which has 2
  ! help: `stint show project bakery-website` shows who holds them
  [2]
  $ git status --short
  $ stint --today 2026-10-19 move declined bakery-website s-1080 --cause schedule
  ! done: move s-1080 on bakery-website to declined (1 file)
  ! next: stint match bakery-website
  $ git add -A && git commit -qm declined

Somebody can be left out, and come later; the second run passes over the first.

  $ stint --today 2026-10-19 enroll --round fall --except s-1077
  ! done: offer s-1042 a seat on bakery-website (1 file)
  ! next: stint move accepted bakery-website s-1042
  $ git add -A && cat placements/bakery-website/s-1042.yaml
  round: fall
  history:
    - {to: offered, on: 2026-10-19, by: phostrawser, answer_by: 2026-10-26}
  $ stint --today 2026-10-19 enroll --round fall
  ! passed over 1 placement enrolled from fall before
  ! done: offer s-1077 a seat on bakery-website (1 file)
  ! next: stint move accepted bakery-website s-1077
  $ git add -A && git commit -qm enrolled
  $ stint --today 2026-10-19 enroll --round fall
  ! nothing to do: all of round fall is enrolled
  $ git status --short

  $ stint --today 2026-10-19 enroll --round fal
  ! stint: error: no round `fal`
  ! help: did you mean `fall`?
  [2]
  $ stint --today 2026-10-19 enroll --round fall --except s-1043
  ! stint: error: round fall does not place s-1043
  [2]
  $ stint --today 2026-10-19 enroll --round ''
  ! stint: error: `--round` needs the name of a round
  ! help: `stint list rounds` shows which there are
  [2]
