The last change is taken back.

A small program, made by hand.

  $ mkdir -p fair/students fair/skills fair/businesses fair/projects
  $ mkdir -p fair/schools fair/placements/web fair/private/students && cd fair
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > places: [remote, downtown]
  > staff: {kim: {name: Kim}}
  > END
  $ echo 'name: North High' > schools/north.yaml
  $ echo 'name: Web design' > skills/web-design.yaml
  $ echo 'name: Photography' > skills/photography.yaml
  $ printf 'name: Bright Bakery\ncapacity: 3\n' > businesses/bakery.yaml
  $ cat > students/s-1.yaml <<'END'
  > school: north
  > graduates: 2028
  > skills: {web-design: 2, photography: {level: 1, source: course}}
  > choices: [web, poster]
  > END
  $ printf 'name: Maya Chen\nborn: 2010-02-03\n' > private/students/s-1.yaml
  $ printf 'school: north\ngraduates: 2027\n' > students/s-2.yaml
  $ printf 'name: Sam Lee\n' > private/students/s-2.yaml
  $ echo 'status: left' > students/s-3.yaml
  $ printf 'name: Sam Lee\n' > private/students/s-3.yaml
  $ cat > projects/web.yaml <<'END'
  > title: A web page
  > business: bakery
  > seats: 2
  > hours: 30
  > dates: 2026-10-05..2026-11-13
  > requires: {web-design: 2}
  > END
  $ cat > projects/poster.yaml <<'END'
  > title: A poster
  > business: bakery
  > seats: 1
  > hours: 7.5
  > dates: 2027-01-11..2027-02-05
  > place: downtown
  > END
  $ cat > placements/web/s-1.yaml <<'END'
  > history:
  >   - {to: offered, on: 2026-09-20, by: kim}
  >   - {to: active, on: 2026-10-05, by: kim}
  > hours:
  >   - {on: 2026-10-06, worked: 2.5}
  > END

Nothing has been changed yet.

  $ stint undo
  ! stint: error: nothing to undo: no change of this program is kept
  ! help: stint keeps the last 50 changes that it made itself
  [2]

A change, and back.

  $ stint --by kim set student s-2 graduates=2029
  ! done: set graduates of student s-2 (1 file)
  ! next: stint show student s-2

  $ cat students/s-2.yaml
  school: north
  graduates: 2029

  $ stint undo -n
  --- a/students/s-2.yaml
  +++ b/students/s-2.yaml
  @@ -1,2 +1,2 @@
   school: north
  -graduates: 2029
  +graduates: 2027
  ! would take back: set graduates of student s-2 (1 file)

  $ stint undo
  ! taken back: set graduates of student s-2 (1 file)

  $ cat students/s-2.yaml
  school: north
  graduates: 2027

  $ stint undo
  ! stint: error: nothing to undo: no change of this program is kept
  ! help: stint keeps the last 50 changes that it made itself
  [2]

Where a person has edited since, it is refused.

  $ stint --by kim set student s-2 graduates=2029
  ! done: set graduates of student s-2 (1 file)
  ! next: stint show student s-2
  $ echo '# looks odd' >> students/s-2.yaml
  $ stint undo
  ! stint: error: the change `set graduates of student s-2` cannot be undone, because 1 file of it was edited since:
  !   `students/s-2.yaml`
  ! help: put the file back as the change left it, or bring the old version back by `git checkout`
  [2]
  $ cat students/s-2.yaml
  school: north
  graduates: 2029
  # looks odd

There is nothing to choose.

  $ stint undo s-2
  ! stint: error: `s-2` is one argument too many
  ! help: usage: stint undo
  [2]
