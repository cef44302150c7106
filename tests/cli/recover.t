Changes that were interrupted. More of them, and who waits for whom, in
waiting.t.

  $ stint init fair -q && cd fair
  $ git init -q . && git add -A && git commit -qm 'The program'

Nothing was interrupted, as nearly always.

  $ stint recover
  ! nothing to recover: no change was interrupted
  $ stint recover --dry-run
  ! nothing to recover: no change was interrupted
