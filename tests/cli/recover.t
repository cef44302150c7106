Who waits for whom, and changes that were interrupted.

  $ stint init fair -q && cd fair
  $ git init -q . && git add -A && git commit -qm 'The program'

A command that finds the lock held says by whom, and goes on when it is free.

  $ printf '`stint enroll`, process 7, since 14:03:22' > .stint/lock
  $ (flock .stint/lock sleep 2) & sleep 0.3; stint add skills welding name=Welding; wait
  ! waiting for `stint enroll`, process 7, since 14:03:22
  ! done: add skill welding (1 file)
  ! next: stint show skill welding

Nothing was interrupted, as nearly always.

  $ stint recover
  ! nothing to recover: no change was interrupted
  $ stint recover --dry-run
  ! nothing to recover: no change was interrupted
