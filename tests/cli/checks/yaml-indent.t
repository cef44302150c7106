What belongs together is indented alike.

  $ mkdir -p skills
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ cat > skills/sewing.yaml <<'END'
  > name: Sewing
  >   kind: technical
  > END
  $ cat > skills/welding.yaml <<'END'
  >   name: Welding
  > kind: technical
  > END
  $ cat > skills/baking.yaml <<'END'
  > name: Baking
  > aliases: - bread
  > END
  $ cat > skills/cooking.yaml <<'END'
  > name: Cooking
  > aliases:
  >   - stew
  >   soup
  > END
  $ cat > skills/drawing.yaml <<'END'
  > name: Drawing
  > - art
  > END
  $ cat > skills/editing.yaml <<'END'
  > name: Editing
  > description: |
  >     Film
  >   and sound
  > END
  $ stint check --today 2026-10-19
  skills/baking.yaml:2:10: error: a list item on the line of its key [yaml-indent]
      2 | aliases: - bread
        |          ^
  help: begin the list on the next line, indented, or write `[a, b]`

  skills/cooking.yaml:4:3: error: a line among the items of a list [yaml-indent]
      4 |   soup
        |   ^~~~
  help: begin it with `- `, or indent it like the key it belongs to

  skills/drawing.yaml:2:1: error: a list item where a key should be [yaml-indent]
      2 | - art
        | ^~~~~
  help: indent the items of a list under its key

  skills/editing.yaml:4:1: error: a line of a block of text indented less than its first one [yaml-indent]
      4 |   and sound
        | ^~
  help: indent all lines of the text alike

  skills/sewing.yaml:2:3: error: an indentation that fits no line above [yaml-indent]
      2 |   kind: technical
        |   ^~~~~~~~~~~~~~~
  help: indent the fields of one map, and the items of one list, alike

  skills/welding.yaml:2:1: error: a line indented less than the first one [yaml-indent]
      2 | kind: technical
        | ^~~~~~~~~~~~~~~
  help: begin all fields of the record in the same column

  7 files, 6 errors
  [1]
