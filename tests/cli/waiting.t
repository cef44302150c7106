Several at once: two terminals, a batch, and an editor.

  $ stint init fair -q && cd fair
  $ printf 'name: Welding\n' > skills/welding.yaml
  $ printf 'name: Sewing\n' > skills/sewing.yaml
  $ stint --quiet check
  26 files, no errors

Who waits is told for whom, since when, and how to get out of it. It goes on when
the other is done.

  $ printf '`stint enroll`, process 7, since 14:03:22' > .stint/lock
  $ (flock .stint/lock sleep 2) & sleep 0.3; stint set skill welding name=Welder; wait
  ! waiting for `stint enroll`, process 7, since 14:03:22, to end its work on this program; Ctrl-C gives up
  ! done: set name of skill welding (1 file)
  ! next: stint show skill welding

A batch waits as well, and so does a command that only reads, for it would read
half of a change.

  $ printf '`stint enroll`, process 7, since 14:03:22' > .stint/lock
  $ printf 'id,name\nwelding,Welding\nsewing,Sewer\n' > ../batch.csv
  $ (flock .stint/lock sleep 2) & sleep 0.3; stint set skills --from ../batch.csv; wait
  ! waiting for `stint enroll`, process 7, since 14:03:22, to end its work on this program; Ctrl-C gives up
  ! done: set name of 2 skills (2 files)
  ! next: stint list skills
  $ printf '`stint enroll`, process 7, since 14:03:22' > .stint/lock
  $ (flock .stint/lock sleep 2) & sleep 0.3; stint list skills --columns id,name --where 'id=sewing'; wait
  id      name
  sewing  Sewer
  ! waiting for `stint enroll`, process 7, since 14:03:22, to end its work on this program; Ctrl-C gives up

Readers are no holders, and do not wait for each other.

  $ (flock -s .stint/lock sleep 2) & sleep 0.3; stint list skills --columns id,name --where 'id=sewing'; wait
  id      name
  sewing  Sewer
  $ : > .stint/lock; (flock -s .stint/lock sleep 2) & sleep 0.3; stint set skill sewing name=Sewing; wait
  ! waiting for another stint, to end its work on this program; Ctrl-C gives up
  ! done: set name of skill sewing (1 file)
  ! next: stint show skill sewing

Ctrl-C while it waits: nothing was changed.

  $ printf '`stint enroll`, process 7, since 14:03:22' > .stint/lock
  $ cp skills/welding.yaml ../before
  $ (flock .stint/lock sleep 3) & sleep 0.3; timeout --preserve-status -s INT 2 stint set skill welding name=Lost; echo "status $?"; wait
  status 130
  ! waiting for `stint enroll`, process 7, since 14:03:22, to end its work on this program; Ctrl-C gives up
  $ cmp skills/welding.yaml ../before

A lock file that a dead process left says nothing, and holds nobody up.

  $ printf '`stint enroll`, process 7, since 14:03:22' > .stint/lock
  $ stint set skill welding name=Forging
  ! done: set name of skill welding (1 file)
  ! next: stint show skill welding
  $ cat .stint/lock

A change of two files that was interrupted, as a machine that went down leaves it:
decided on, one file exchanged, the other not.

  $ cat > ../interrupt <<'END'
  > rm -rf .stint && mkdir -p .stint/tx
  > printf 'name: Welding\n' > skills/welding.yaml
  > printf 'name: Sewing\n' > skills/sewing.yaml
  > printf 'name: New sewing\n' > .stint/tx/0
  > printf 'name: New welding\n' > .stint/tx/1
  > digest() { sha256sum "$1" | cut -d' ' -f1; }
  > {
  >   printf 'stint-change 1\nnumber 1\nold-bytes 28\nsummary set name of 2 skills\n'
  >   printf 'file %s %s skills/sewing.yaml\n' $(digest skills/sewing.yaml) $(digest .stint/tx/0)
  >   printf 'file %s %s skills/welding.yaml\n' $(digest skills/welding.yaml) $(digest .stint/tx/1)
  > } > body
  > { cat body; printf 'sha256 %s\n' $(digest body); } > .stint/commit
  > mv body ../body
  > mv skills/sewing.yaml ../old && mv .stint/tx/0 skills/sewing.yaml && mv ../old .stint/tx/0
  > END
  $ sh ../interrupt

Who reads, sees the whole change, and writes nothing for it.

  $ stint list skills --columns id,name --where 'name ~ ewing or name ~ elding'
  id       name
  sewing   New sewing
  welding  New welding
  $ cat skills/welding.yaml
  name: Welding
  $ stint undo --list
  ! a change was interrupted, and is not listed: set name of 2 skills; `stint recover` ends it
  ! nothing to undo: no change of this program is kept
  $ stint recover --dry-run
  ! would end a change that was interrupted: set name of 2 skills

The next change finishes it first, and says so.

  $ stint --today 2026-10-01 set skill welding description='Join metal'
  ! first finished a change that was interrupted: set name of 2 skills
  ! done: set description of skill welding (1 file)
  ! next: stint show skill welding
  $ cat skills/welding.yaml skills/sewing.yaml
  name: New welding
  description: Join metal
  name: New sewing
  $ stint undo --list
  steps  on          files  change
      1  2026-10-01      1  set description of skill welding
      2                  2  set name of 2 skills

An editor that saved one of its files first is not written over: that change is
taken back as a whole, and the file is named.

  $ sh ../interrupt
  $ printf 'name: Welding, by hand\n' > skills/welding.yaml
  $ stint list skills --columns id,name --where 'name ~ ewing or name ~ elding'
  id       name
  sewing   Sewing
  welding  Welding, by hand
  $ stint recover
  ! first took back a change that was interrupted, because a person had edited its files meanwhile: set name of 2 skills
  ! edited meanwhile, and left so: skills/welding.yaml
  $ cat skills/welding.yaml skills/sewing.yaml
  name: Welding, by hand
  name: Sewing

One that saved after the exchange has the last word, and the rest is finished.

  $ sh ../interrupt
  $ printf 'name: Sewing, by hand\n' > skills/sewing.yaml
  $ stint recover
  ! first finished a change that was interrupted: set name of 2 skills
  ! edited meanwhile, and left so: skills/sewing.yaml
  $ cat skills/welding.yaml skills/sewing.yaml
  name: New welding
  name: Sewing, by hand

Where nobody can tell any more what happened, nothing is done, and both are kept.

  $ sh ../interrupt
  $ printf 'name: Sewing, by hand\n' > skills/sewing.yaml
  $ printf 'name: what is this\n' > .stint/tx/0
  $ stint recover
  ! stint: error: the change `set name of 2 skills` was interrupted, and 1 file of it cannot be told from a person's edits:
  !   `skills/sewing.yaml` and `.stint/tx/0`
  ! help: both versions of each are kept: put what you want into the first, then remove `.stint/commit`, and look at `git diff` for the rest of the change
  [2]
