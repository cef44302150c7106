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
  ! help: stint keeps the last 50 changes that it made itself, and at most 64 MiB of old versions
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
  ! help: stint keeps the last 50 changes that it made itself, and at most 64 MiB of old versions
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

What a person changed without stint is no step.

  $ printf 'school: north\ngraduates: 2027\n' > students/s-2.yaml
  $ rm -r .stint

Several changes, and what can be taken back, the last one first.

  $ stint --today 2026-10-01 --by kim set student s-2 graduates=2028 -q
  $ stint --today 2026-10-01 --by kim set students --where 'school=north' status=left -q
  $ stint --today 2026-10-01 --by kim set student s-2 grade=11 -q
  $ stint --today 2026-10-01 --by kim add skill welding name=Welding -q
  $ stint undo --list
  steps  on          by   files  change
      1  2026-10-01  kim      1  add skill welding
      2  2026-10-01  kim      1  set grade of student s-2
      3  2026-10-01  kim      2  set status of 2 students
      4  2026-10-01  kim      1  set graduates of student s-2
  $ stint undo --list --json
  {
    "format_version": 1,
    "changes": [
      {
        "steps": 1,
        "summary": "add skill welding",
        "files": [
          "skills/welding.yaml"
        ],
        "on": "2026-10-01",
        "by": "kim"
      },
      {
        "steps": 2,
        "summary": "set grade of student s-2",
        "files": [
          "students/s-2.yaml"
        ],
        "on": "2026-10-01",
        "by": "kim"
      },
      {
        "steps": 3,
        "summary": "set status of 2 students",
        "files": [
          "students/s-1.yaml",
          "students/s-2.yaml"
        ],
        "on": "2026-10-01",
        "by": "kim"
      },
      {
        "steps": 4,
        "summary": "set graduates of student s-2",
        "files": [
          "students/s-2.yaml"
        ],
        "on": "2026-10-01",
        "by": "kim"
      }
    ]
  }

Two of them at once, in one step. The dry run shows the sum, a file once.

  $ stint undo --steps 2 -n
  --- a/skills/welding.yaml
  +++ /dev/null
  @@ -1 +0,0 @@
  -name: Welding
  --- a/students/s-2.yaml
  +++ b/students/s-2.yaml
  @@ -1,4 +1,3 @@
   school: north
   graduates: 2028
   status: left
  -grade: 11
  ! would take back: add skill welding (1 file)
  ! would take back: set grade of student s-2 (1 file)
  $ stint undo --steps 2
  ! taken back: add skill welding (1 file)
  ! taken back: set grade of student s-2 (1 file)
  $ cat students/s-2.yaml; ls skills
  school: north
  graduates: 2028
  status: left
  photography.yaml
  web-design.yaml
  $ stint undo --list
  steps  on          by   files  change
      1  2026-10-01  kim      2  set status of 2 students
      2  2026-10-01  kim      1  set graduates of student s-2

Steps over the same file.

  $ stint --today 2026-10-01 --by kim set student s-2 graduates=2029 -q
  $ stint --today 2026-10-01 --by kim remove student s-2 -q
  $ stint undo --steps 4 -n
  --- /dev/null
  +++ b/private/students/s-2.yaml
  @@ -0,0 +1 @@
  +name: Sam Lee
  --- a/students/s-1.yaml
  +++ b/students/s-1.yaml
  @@ -2,4 +2,3 @@
   graduates: 2028
   skills: {web-design: 2, photography: {level: 1, source: course}}
   choices: [web, poster]
  -status: left
  --- /dev/null
  +++ b/students/s-2.yaml
  @@ -0,0 +1,2 @@
  +school: north
  +graduates: 2027
  ! would take back: remove student s-2 (2 files)
  ! would take back: set graduates of student s-2 (1 file)
  ! would take back: set status of 2 students (2 files)
  ! would take back: set graduates of student s-2 (1 file)
  $ stint undo --steps 4
  ! taken back: remove student s-2 (2 files)
  ! taken back: set graduates of student s-2 (1 file)
  ! taken back: set status of 2 students (2 files)
  ! taken back: set graduates of student s-2 (1 file)
  $ cat students/s-1.yaml students/s-2.yaml
  school: north
  graduates: 2028
  skills: {web-design: 2, photography: {level: 1, source: course}}
  choices: [web, poster]
  school: north
  graduates: 2027
  $ stint undo --list
  ! nothing to undo: no change of this program is kept

Changes that cancel out are taken back as well.

  $ stint --today 2026-10-01 --by kim set student s-2 graduates=2029 -q
  $ stint --today 2026-10-01 --by kim set student s-2 graduates=2027 -q
  $ stint undo --steps 2
  ! taken back: set graduates of student s-2 (1 file)
  ! taken back: set graduates of student s-2 (1 file)
  $ stint undo --list
  ! nothing to undo: no change of this program is kept

Refused as a whole where a person has edited one of the files: since, or in
between.

  $ stint --today 2026-10-01 --by kim set student s-1 graduates=2029 -q
  $ stint --today 2026-10-01 --by kim set student s-2 graduates=2029 -q
  $ sed -i 's/2029/2030/' students/s-1.yaml
  $ stint --today 2026-10-01 --by kim set student s-1 grade=11 -q
  $ stint undo --list
  steps  on          by   files  change                        edited since
      1  2026-10-01  kim      1  set grade of student s-1
      2  2026-10-01  kim      1  set graduates of student s-2
      3  2026-10-01  kim      1  set graduates of student s-1  students/s-1.yaml
  $ stint undo --list --json | grep -A2 edited
        "edited": [
          "students/s-1.yaml"
        ]
  $ cat students/s-1.yaml students/s-2.yaml > ../before
  $ stint undo --steps 3
  ! stint: error: the change `set graduates of student s-1` cannot be undone, because 1 file of it was edited since:
  !   `students/s-1.yaml`
  ! help: nothing was taken back; `stint undo --steps 2` takes back what came after it
  [2]
  $ cat students/s-1.yaml students/s-2.yaml | cmp - ../before
  $ stint undo --steps 2
  ! taken back: set grade of student s-1 (1 file)
  ! taken back: set graduates of student s-2 (1 file)
  $ stint undo
  ! stint: error: the change `set graduates of student s-1` cannot be undone, because 1 file of it was edited since:
  !   `students/s-1.yaml`
  ! help: put the file back as the change left it, or bring the old version back by `git checkout`
  [2]

More than there is, and none.

  $ stint undo --steps 3
  ! stint: error: only the last 1 change is kept, so 3 cannot be taken back
  ! help: `stint undo --list` shows what is kept
  [2]
  $ stint undo --steps 0
  ! stint: error: `--steps` takes at least 1
  ! help: `stint undo` takes back one change
  [2]
  $ stint undo --steps many
  ! stint: error: `--steps` takes a whole number of 0 or more, not `many`
  ! help: such as `--steps 5`
  [2]
  $ stint undo --list --steps 2
  ! stint: error: `--list` and `--steps` exclude each other
  ! help: take one of them
  [2]
  $ stint undo --json
  ! stint: error: `--json`, `--format` and `--output` go with `--list`
  ! help: write `stint undo --list`
  [2]
  $ stint undo s-2
  ! stint: error: `s-2` is one argument too many
  ! help: usage: stint undo [options]
  [2]

An editor that writes into a file, instead of replacing it, and opened it before
stint replaced it, writes into the old version. That is kept, and named.

  $ rm -r .stint
  $ (sleep 1; echo '# a thought') >> students/s-2.yaml & sleep 0.3; stint --by kim set student s-2 grade=10 -q; wait
  $ grep thought students/s-2.yaml
  [1]
  $ grep -r thought .stint/undo
  .stint/undo/1/0:# a thought
  $ stint undo
  ! stint: error: the change cannot be undone, because the old version of `students/s-2.yaml` was written to after stint replaced it
  ! help: an editor that still had it open saved there: look at `.stint/undo/1/0`, and put what is missing into `students/s-2.yaml`
  [2]

What was saved there is not lost by the next change, either.

  $ stint --by kim set student s-2 grade=12 -q
  $ grep -r thought .stint/undo
  .stint/undo/1/0:# a thought

On which day a change was made, and by whom, where that is known.

  $ rm -r .stint
  $ stint --today 2026-10-01 --by kim set student s-2 graduates=2029 --quiet
  $ stint --today 2026-10-02 set student s-2 graduates=2028 --quiet
  $ stint undo --list
  steps  on          by   files  change
      1  2026-10-02  kim      1  set graduates of student s-2
      2  2026-10-01  kim      1  set graduates of student s-2

  $ stint undo --list --json | head -n 12
  {
    "format_version": 1,
    "changes": [
      {
        "steps": 1,
        "summary": "set graduates of student s-2",
        "files": [
          "students/s-2.yaml"
        ],
        "on": "2026-10-02",
        "by": "kim"
      },

