What comes from strangers: names of files, links, and what looks like text.

  $ mkdir -p p/students p/skills outside && cd p
  $ printf 'stint: 1\nname: Hostile\nschool_years: [2026-08-19..2027-05-27]\nprivate_fields: {}\n' > program.yaml
  $ echo 'name: Web design' > skills/web-design.yaml
  $ echo 'untouched' > ../outside/file.yaml

An id is a name of a file and nothing more, wherever one is written.

  $ for id in ../../x ../outside/file /etc/passwd . .. .git .stint con nul.txt 'a/b' 'a\b' S-1 's 1' 's-1.' s..1; do
  >   stint add students "$id" name=X 2>&1 | head -n 1
  > done
  error: `../../x` is not an id: it holds `/`; only a-z, 0-9, `.`, `_` and `-` are allowed [bad-id]
  error: `../outside/file` is not an id: it holds `/`; only a-z, 0-9, `.`, `_` and `-` are allowed [bad-id]
  error: `/etc/passwd` is not an id: it holds `/`; only a-z, 0-9, `.`, `_` and `-` are allowed [bad-id]
  error: `.` is not an id: it begins with `.`; an id begins with a letter or a digit [bad-id]
  error: `..` is not an id: it begins with `.`; an id begins with a letter or a digit [bad-id]
  error: `.git` is not an id: it begins with `.`; an id begins with a letter or a digit [bad-id]
  error: `.stint` is not an id: it begins with `.`; an id begins with a letter or a digit [bad-id]
  error: `con` is not an id: Windows reserves the name `con` [bad-id]
  error: `nul.txt` is not an id: Windows reserves the name `nul` [bad-id]
  error: `a/b` is not an id: it holds `/`; only a-z, 0-9, `.`, `_` and `-` are allowed [bad-id]
  error: `a\b` is not an id: it holds `\`; only a-z, 0-9, `.`, `_` and `-` are allowed [bad-id]
  error: `S-1` is not an id: it holds the capital letter `S`; write it in lower case [bad-id]
  error: `s 1` is not an id: it holds a blank; write a hyphen [bad-id]
  error: `s-1.` is not an id: it ends with a dot [bad-id]
  error: `s..1` is not an id: it holds `..` [bad-id]
  $ stint show ../outside/file
  ! stint: error: no record `../outside/file`
  ! help: `stint list KIND` shows what there is, such as `stint list students`
  [2]
  $ stint set students ../outside/file name=X
  ! stint: error: no student `../outside/file`
  ! help: `stint list students` shows all there are
  [2]
  $ stint remove students ../../outside/file
  ! stint: error: no student `../../outside/file`
  ! help: `stint list students` shows all there are
  [2]
  $ printf 'id,name\n../../outside/file,X\n.git,Y\ncon,Z\n' > ../ids.csv
  $ stint add students --from ../ids.csv
  ! ../ids.csv:2:1: error: `../../outside/file` is not an id: it holds `/`; only a-z, 0-9, `.`, `_` and `-` are allowed [bad-id]
  !     2 | ../../outside/file,X
  !       | ^~~~~~~~~~~~~~~~~~
  ! help: write `outside-file`
  ! ../ids.csv:3:1: error: `.git` is not an id: it begins with `.`; an id begins with a letter or a digit [bad-id]
  !     3 | .git,Y
  !       | ^~~~
  ! help: write `git`
  ! ../ids.csv:4:1: error: `con` is not an id: Windows reserves the name `con` [bad-id]
  !     4 | con,Z
  !       | ^~~
  ! help: write `con-1`
  ! stint: error: 3 errors in ../ids.csv, so nothing was changed
  [2]
  $ ls -A . students ../outside
  .:
  .stint
  program.yaml
  skills
  students

  ../outside:
  file.yaml

  students:

So is one in a record.

  $ printf 'choices: [../../outside/file]\nskills: {/etc/passwd: 1}\n' > students/s-1.yaml
  $ stint check students/s-1.yaml
  students/s-1.yaml:1:11: error: `../../outside/file` is not an id: it holds `/`; only a-z, 0-9, `.`, `_` and `-` are allowed [bad-id]
      1 | choices: [../../outside/file]
        |           ^~~~~~~~~~~~~~~~~~
  help: write `outside-file`

  students/s-1.yaml:2:10: error: `/etc/passwd` is not an id: it holds `/`; only a-z, 0-9, `.`, `_` and `-` are allowed [bad-id]
      2 | skills: {/etc/passwd: 1}
        |          ^~~~~~~~~~~
  help: write `etc-passwd`

  1 file, 2 errors
  [1]
  $ rm students/s-1.yaml

Two names that some systems take for one, and names that some refuse.

  $ touch students/s-2.yaml students/S-2.yaml students/nul.yaml 'students/s 3.yaml' students/.s-4.yaml
  $ stint check
  students/S-2.yaml:1:1: error: `S-2` is not an id: it holds the capital letter `S`; write it in lower case [bad-file-name]
  help: rename it, to `s-2.yaml` say

  students/nul.yaml:1:1: error: `nul` is not an id: Windows reserves the name `nul` [bad-file-name]
  help: rename it, to `nul-1.yaml` say

  students/s 3.yaml:1:1: error: `s 3` is not an id: it holds a blank; write a hyphen [bad-file-name]
  help: rename it, to `s-3.yaml` say

  3 files, 3 errors
  [1]
  $ rm -f students/* students/.s*

A record, a folder, or stint's own folder that is a link leads nowhere.

  $ ln -s ../../outside/file.yaml students/s-1.yaml
  $ stint check
  students/s-1.yaml:1:1: error: `students/s-1.yaml` is, or leads through, a symbolic link [unreadable]
  help: replace the link by the file or directory that it leads to

  2 files, 1 error
  [1]
  $ stint set students s-1 name=X
  ! students/s-1.yaml:1:1: error: `students/s-1.yaml` is, or leads through, a symbolic link [unreadable]
  ! help: replace the link by the file or directory that it leads to
  ! stint: error: 1 record that this rests on has errors, so nothing was changed
  ! help: correct them first; `stint check` shows every fault
  [2]
  $ rm students/s-1.yaml && rmdir students && ln -s ../outside students
  $ stint check
  ! stint: error: `students` is, or leads through, a symbolic link
  ! help: replace the link by the file or directory that it leads to
  [2]
  $ stint add students s-1 name=X
  ! stint: error: `students` is, or leads through, a symbolic link
  ! help: replace the link by the file or directory that it leads to
  [2]
  $ rm students && mkdir students && rm -rf .stint && ln -s ../outside .stint
  $ stint add students s-1 name=X
  ! stint: error: `.stint/lock` is, or leads through, a symbolic link
  ! help: replace the link by the file or directory that it leads to
  [2]
  $ rm .stint; ls -A . students ../outside
  .:
  program.yaml
  skills
  students

  ../outside:
  file.yaml

  students:

A pipe or a device as a record does not make anyone wait.

  $ mkfifo students/s-1.yaml
  $ stint set students s-1 name=X
  ! students/s-1.yaml:1:1: error: `students/s-1.yaml` is a device, FIFO or socket, not a file [unreadable]
  ! help: remove it
  ! stint: error: 1 record that this rests on has errors, so nothing was changed
  ! help: correct them first; `stint check` shows every fault
  [2]
  $ rm students/s-1.yaml

What a terminal would obey is no text of a record, not even as an escape.

  $ printf 'name: "\\e]0;title\\a\\e[2J"\n' > students/s-1.yaml
  $ stint check
  students/s-1.yaml:1:7: error: text with a control character [bad-text]
      1 | name: "\e]0;title\a\e[2J"
        |       ^~~~~~~~~~~~~~~~~~~
  help: take it out

  3 files, 1 error
  [1]
  $ printf 'n\033]0;x\007: 1\n' > students/s-1.yaml
  $ stint check
  students/s-1.yaml:1:1: error: a student has no field `n\x1b]0;x\x07` [unknown-field]
      1 | n\x1b]0;x\x07: 1
        | ^~~~~~~~~~~~~
  help: known fields are name, born, email, phone, guardian, family, ids, notes, school, graduates, grade, pathway, skills, wants, seeking, choices, avoids, availability, travel, documents, progress, endorsements, status; a field of your own begins with `x-`

  students/s-1.yaml:1:2: error: the control character `U+001B` [yaml-control]
      1 | n\x1b]0;x\x07: 1
        |  ^~~~
  help: remove it, or write it as an escape in double quotes

  3 files, 2 errors
  [1]
  $ printf 'name: \302\233\n' > students/s-1.yaml
  $ stint check
  students/s-1.yaml:1:7: error: the control character `U+009B` [yaml-control]
      1 | name: \u009b
        |       ^~~~~~
  help: remove it, or write it as an escape in double quotes

  3 files, 1 error
  [1]

What nobody sees, and what turns a line round, is shown and not sent.

  $ printf 'name: "\\u202egpj.exe\\u200b"\n' > students/s-1.yaml
  $ stint list students --columns id,name
  id   name
  s-1  \u202egpj.exe\u200b
  $ stint show s-1
  student s-1: \u202egpj.exe\u200b
    status    active
    worked    0
    verified  0
    counted   0
  $ stint list students --where "$(printf 'name=\033[31m')"
  ! no students meet the condition
  $ stint list students --where "$(printf 'n\033[31m=x')" 2>&1 | head -n 3
  stint: error: students have no field `n\x1b[31m`
      n\x1b[31m=x
      ^~~~~~~~~
  $ stint set students s-1 "$(printf 'n\033[31m=x')" 2>&1 | head -n 3
  error: a student has no field `n\x1b[31m` [unknown-field]
        | n\x1b[31m=x
        | ^~~~~~~~~
  $ stint set students s-1 "$(printf 'name=\033[31m')"
  ! error: text with a control character [bad-text]
  !       | name=\x1b[31m
  !       |      ^~~~~~~~
  ! help: take it out
  ! stint: error: 1 error in the arguments, so nothing was changed
  [2]
  $ printf 'id,name\ns-8,Zoe\ns-9,"a\rb"\n' | stint add students --from -
  ! -:3:5: error: text with a control character [bad-text]
  !     3 | s-9,"a\rb"
  !       |     ^~~~~~
  ! help: take it out
  ! stint: error: 1 error in standard input (`-`), so nothing was changed
  [2]
  $ stint set students s-1 "$(printf 'name=\342\200\256x')" -n
  --- a/students/s-1.yaml
  +++ b/students/s-1.yaml
  @@ -1 +1 @@
  -name: "\u202egpj.exe\u200b"
  +name: "‮x"
  ! would set name of student s-1: 1 file
  $ script -qec "stint --no-pager set students s-1 'name=$(printf '\342\200\256x')' -n" /dev/null | tr -d '\r' | grep '^+name'
  +name: "\u202ex"
  $ stint add students "$(printf 's\033[31m')"
  ! error: `s\x1b[31m` is not an id: it holds `\x1b`; only a-z, 0-9, `.`, `_` and `-` are allowed [bad-id]
  !       | s\x1b[31m
  !       | ^~~~~~~~~
  ! help: write `s-31m`
  ! stint: error: 1 error in the arguments, so nothing was changed
  [2]
  $ stint "$(printf 'l\033[31mst')"
  ! stint: error: no command `l\x1b[31mst`
  ! help: `stint --help` lists the commands
  [2]

In CSV and JSON text is data: whole, and as the format writes it.

  $ stint set students s-1 name='=HYPERLINK("http://x.example","click")' notes='-2+3' -q
  $ stint list students --columns name,notes --format csv
  name,notes
  "=HYPERLINK(""http://x.example"",""click"")",-2+3
  $ stint list students --columns name,notes --format json
  {
    "format_version": 1,
    "kind": "students",
    "records": [
      {
        "id": "s-1",
        "name": "=HYPERLINK(\"http://x.example\",\"click\")",
        "notes": "-2+3"
      }
    ]
  }

A journal that somebody else wrote is a file like any other: what it says is not
done if it names what no record can be.

  $ mkdir -p .stint/tx .git/hooks && echo 'touch ../outside/hook' > .stint/tx/0
  $ sum=$(sha256sum .stint/tx/0 | cut -d' ' -f1)
  $ printf 'stint-change 1\nnumber 1\nold-bytes 0\nsummary x\nfile - %s .git/hooks/post-commit\n' $sum > body
  $ { cat body; printf 'sha256 %s\n' $(sha256sum body | cut -d' ' -f1); } > .stint/commit
  $ rm body
  $ stint set students s-1 name=X
  ! stint: error: `.stint/commit` is damaged, so the change that it describes can be neither finished nor taken back
  ! help: look at `git status`, put the files right, then remove `.stint/commit`
  [2]
  $ stint check
  ! stint: error: `.stint/commit` is damaged, so the change that it describes can be neither finished nor taken back
  ! help: look at `git status`, put the files right, then remove `.stint/commit`
  [2]
  $ mkdir -p .stint/undo/1 && mv .stint/commit .stint/undo/1/manifest && mv .stint/tx/0 .stint/undo/1/0 && rmdir .stint/tx
  $ stint undo
  ! stint: error: `.stint/undo/1/manifest` is damaged, so the last change cannot be undone
  ! help: use `git checkout` to bring old versions back; then remove `.stint/undo`
  [2]
  $ ls -A .git/hooks ../outside
  ../outside:
  file.yaml

  .git/hooks:

  $ rm -r .git .stint

A closed stream is never the number of a record that is being written.

  $ stint set students s-1 name=Ada >&- 2>&-
  $ stint set students s-1 name=Eve <&- >&- 2>&-
  $ cat students/s-1.yaml
  name: "Eve"
  notes: "-2+3"

Nor does a huge number count as a small one.

  $ for n in 18446744073709551617 -1 1e309 0x10 ١ '1 000' 99999999999999999999; do
  >   stint set students s-1 graduates="$n" 2>&1 | head -n 1
  > done
  error: `18446744073709551617` is not a whole number [bad-number]
  error: `-1` is not a whole number [bad-number]
  error: `1e309` is not a whole number [bad-number]
  error: `0x10` is not a whole number [bad-number]
  error: `١` is not a whole number [bad-number]
  error: `1 000` is not a whole number [bad-number]
  error: `99999999999999999999` is not a whole number [bad-number]
  $ cat students/s-1.yaml
  name: "Eve"
  notes: "-2+3"

A file full of faults shows the first hundred and a batch the first thousand, and
a line that nobody would read to its end is not shown.

  $ (printf 'skills: {a: 9'; seq -s '' -f ', a%.0f: 9' 20000 | tr -d '\n'; echo '}') > students/s-8.yaml
  $ stint check students/s-8.yaml > ../many
  [1]
  $ grep -c 'bad-level' ../many
  100
  $ tail -n 4 ../many
  students/s-8.yaml:1:99845: error: there is no skill `a10086` [unknown-skill]
  help: `stint add skills ID name=NAME` makes one; 19901 more faults of this file are not shown

  1 file, 200 errors
  $ rm students/s-8.yaml ../many
  $ (printf id; seq -s '' -f ',c%.0f' 20000) | stint add students --from - 2> ../many
  [2]
  $ grep -c 'unknown-field' ../many
  1000
  $ tail -n 3 ../many
  -:1:4891: error: a student has no field `c1000` [unknown-field]
  help: known fields are name, born, email, phone, guardian, family, ids, notes, school, graduates, grade, pathway, skills, wants, seeking, choices, avoids, availability, travel, documents, progress, endorsements, status; a field of your own begins with `x-`
  stint: error: more than the 1000 errors above in standard input (`-`), so nothing was changed
  $ rm ../many
