  $ stint init p -q --today 2026-09-14 && cd p
  $ stint add businesses bright-bakery name='Bright Bakery' -q
  $ stint --today 2026-09-15 add projects bakery-website business=bright-bakery title=Website seats=2 hours=30 dates=2026-10-05..2026-11-13 develops=web-design -q
  $ stint --today 2026-09-15 add projects bakery-photos business=bright-bakery title=Photos seats=1 hours=10 dates=2026-10-05..2026-11-13 -q
  $ stint add students s-1001 skills.web-design=2 choices='[[bakery-photos, bakery-website]]' avoids=bright-bakery -q
  $ stint --today 2026-09-15 set projects bakery-photos candidates=s-1001 -q
  $ mkdir -p placements/bakery-website
  $ cat >placements/bakery-website/s-1001.yaml <<'END'
  > history:
  >   - {to: applied, on: 2026-09-10}
  > coaching:
  >   - {on: 2026-09-12, note: Bring samples, next: bakery-photos}
  > END
  $ git init -q && git add . && git commit -qm 'Begin'

A record entered by mistake goes, with its private layer.

  $ stint add students s-9999 name=Nobody graduates=2028 -q
  $ stint remove students s-9999 -n
  --- a/private/students/s-9999.yaml
  +++ /dev/null
  @@ -1 +0,0 @@
  -name: Nobody
  --- a/students/s-9999.yaml
  +++ /dev/null
  @@ -1 +0,0 @@
  -graduates: 2028
  ! would remove student s-9999: 2 files
  $ ls students private/students
  private/students:
  s-9999.yaml

  students:
  s-1001.yaml
  s-9999.yaml
  $ stint remove students s-9999
  ! done: remove student s-9999 (2 files)
  ! next: stint undo, if it was the wrong one
  $ ls students; ls private
  s-1001.yaml
  ! ls: cannot access 'private': No such file or directory
  [2]
  $ stint undo
  ! taken back: remove student s-9999 (2 files)
  $ cat private/students/s-9999.yaml
  name: Nobody
  $ stint undo -q
  $ git status --short

A round goes with the list of its applications.

  $ mkdir rounds && cat >rounds/2026-fall.yaml <<'END'
  > method: stable
  > seed: x
  > today: 2026-09-14
  > END
  $ touch rounds/2026-fall.csv
  $ stint remove rounds 2026-fall
  ! done: remove round 2026-fall (2 files)
  ! next: stint undo, if it was the wrong one
  $ ls rounds
  ! ls: cannot access 'rounds': No such file or directory
  [2]

What others refer to stays.

  $ stint remove skills web-design
  ! stint: error: skill `web-design` is named in 4 places, so it was not removed:
  !   pathways/arts-and-communications.yaml: skills.1
  !   pathways/information-technology.yaml: skills.1
  !   students/s-1001.yaml: skills.web-design
  !   projects/bakery-website.yaml: develops.0
  ! help: change those first, or keep the record: `stint set skill web-design retired=yes`
  [2]
  $ stint remove business bright-bakery
  ! stint: error: business `bright-bakery` is named in 3 places, so it was not removed:
  !   students/s-1001.yaml: avoids.0
  !   projects/bakery-photos.yaml: business
  !   projects/bakery-website.yaml: business
  ! help: change those first, or keep the record: `stint set business bright-bakery status=left`
  [2]
  $ stint remove projects bakery-photos
  ! stint: error: project `bakery-photos` is named in 2 places, so it was not removed:
  !   students/s-1001.yaml: choices.0.0
  !   placements/bakery-website/s-1001.yaml: coaching.0.next
  ! help: change those first, or keep the record: `stint set project bakery-photos status=cancelled`
  [2]
  $ stint remove projects bakery-website
  ! stint: error: project `bakery-website` is named in 2 places, so it was not removed:
  !   students/s-1001.yaml: choices.0.1
  !   placements/bakery-website/s-1001.yaml
  ! help: change those first, or keep the record: `stint set project bakery-website status=cancelled`
  [2]
  $ stint remove students s-1001
  ! stint: error: student `s-1001` is named in 2 places, so it was not removed:
  !   projects/bakery-photos.yaml: candidates.0
  !   placements/bakery-website/s-1001.yaml
  ! help: change those first, or keep the record: `stint set student s-1001 status=left`
  [2]
  $ stint remove pathways information-technology -n | head -1
  --- a/pathways/information-technology.yaml
  ! would remove pathway information-technology: 1 file
  $ git status --short

A placement has two ids.

  $ stint remove placements bakery-website/s-1001 -n | head -2
  --- a/placements/bakery-website/s-1001.yaml
  +++ /dev/null
  ! would remove placement bakery-website/s-1001: 1 file
  $ stint remove placements bakery-website/s-1002
  ! stint: error: no placement `bakery-website/s-1002`
  ! help: `stint list placements` shows all there are
  [2]
  $ stint remove students s-9999
  ! stint: error: no student `s-9999`
  ! help: `stint list students` shows all there are
  [2]
  $ stint remove program x
  ! stint: error: the settings of a program cannot be removed
  ! help: `stint set program FIELD=` removes one of them
  [2]
  $ stint remove students
  ! stint: error: `remove` needs ID: the record; of a placement PROJECT/STUDENT
  ! help: usage: stint remove KIND ID
  [2]
  $ git status --short
