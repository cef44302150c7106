With `--verbose` a command says on stderr what it did and how long it took; no
time is in an answer or a file.

  $ cp -R "$EXAMPLES/naperville" . && cd naperville
  $ stint match --round trial --today 2026-09-15 --verbose > /dev/null
  ! done: propose 37 placements in the round trial (2 files)
  ! next: stint enroll --round trial
  ! read \d+ files +\d+\.\d ms (re)
  ! check the records +\d+\.\d ms (re)
  ! see who takes part +\d+\.\d ms (re)
  ! make shortlists +\d+\.\d ms (re)
  ! know the students and projects +\d+\.\d ms (re)
  ! judge and score the pairs +\d+\.\d ms (re)
  ! rank the applications +\d+\.\d ms (re)
  ! match +\d+\.\d ms (re)
  ! sort the rows +\d+\.\d ms (re)
  ! wait for the digest +\d+\.\d ms (re)
  ! look for blocking pairs +\d+\.\d ms (re)
  ! find the reasons +\d+\.\d ms (re)
  ! look for what would help +\d+\.\d ms (re)
  ! write the rows +\d+\.\d ms (re)
  ! lay out the answer +\d+\.\d ms (re)
  ! decide what to change +\d+\.\d ms (re)
  ! prove the new texts +\d+\.\d ms (re)
  ! write the files +\d+\.\d ms (re)
  ! answer +\d+\.\d ms (re)
  ! in all +\d+\.\d ms, \d+ % of it reading (re)
  $ stint match bakery-website --today 2026-09-15 --verbose > /dev/null
  ! read \d+ files +\d+\.\d ms (re)
  ! answer +\d+\.\d ms (re)
  ! in all +\d+\.\d ms, \d+ % of it reading (re)
  $ stint match bakery-website --today 2026-09-15 --verbose --quiet > /dev/null
