What is different on a terminal. `script` makes one; what it adds at the ends of
lines is taken away.

  $ mkdir -p fair/skills && cd fair
  $ printf 'stint: 1\nname: Fair\nschool_years: [2026-08-19..2027-05-27]\n' > program.yaml
  $ for i in 1 2 3 4 5 6 7 8; do echo "name: The $i. skill, which has a long name" > skills/skill-$i.yaml; done
  $ cat > on-terminal <<'END'
  > unset COLUMNS
  > script -qec "stty cols $1 rows $2; $3" /dev/null | tr -d '\r'
  > END
  $ chmod +x on-terminal

A table is cut to fit, and its heading is bold. Elsewhere nothing is ever cut.

  $ TERM=xterm sh on-terminal 40 20 'stint list skills --columns id,name,kind' | head -n 2
  \x1b\[1mid       name                  kind\x1b\[0m (re)
  skill-1  The 1. skill, which…  technical

  $ stint list skills --columns id,name,kind | head -n 2
  id       name                                 kind
  skill-1  The 1. skill, which has a long name  technical

  $ sh on-terminal 40 20 'stint list skills --columns id,name --format csv' | head -n 2
  id,name
  skill-1,"The 1. skill, which has a long name"

Colour: not on a dumb terminal, not if it is refused, and anywhere if demanded.

  $ TERM=xterm sh on-terminal 40 20 'stint lst'
  stint: \x1b\[1;31merror\x1b\[0m: no command `lst` (re)
  \x1b\[1;36mhelp\x1b\[0m: did you mean `list`\? (re)

  $ TERM=dumb sh on-terminal 40 20 'stint lst'
  stint: error: no command `lst`
  help: did you mean `list`?

  $ TERM=xterm NO_COLOR=1 sh on-terminal 40 20 'stint lst'
  stint: error: no command `lst`
  help: did you mean `list`?

  $ TERM=xterm sh on-terminal 40 20 'stint --color never list skills --columns id' | head -n 1
  id

  $ NO_COLOR=1 stint --color always list skills --columns id | head -n 1
  \x1b\[1mid\x1b\[0m (re)

What is taller than the terminal goes through the pager, unless that is
forbidden, and is not lost where there is none.

  $ PAGER='cat -n' sh on-terminal 40 6 'stint list skills --columns id' | head -n 2
       1	id
       2	skill-1

  $ STINT_PAGER='sed s/skill/talent/' PAGER='cat -n' sh on-terminal 40 6 'stint list skills --columns id' | head -n 2
  id
  talent-1

  $ PAGER='cat -n' sh on-terminal 40 60 'stint list skills --columns id' | head -n 2
  id
  skill-1

  $ PAGER='cat -n' sh on-terminal 40 6 'stint --no-pager list skills --columns id' | head -n 2
  id
  skill-1

  $ PAGER=no-such-pager sh on-terminal 40 6 'stint list skills --columns id' 2>&1 | tail -n 2
  skill-7
  skill-8

Streams that are closed are no files to write to.

  $ stint list skills --columns id >&-

  $ stint lst 2>&-
  [2]

  $ stint list skills --format ids <&- | head -n 1
  skill-1

What a terminal would obey, or a person not see, is never sent to one, in
whatever format. Elsewhere CSV is exact, and JSON the same everywhere.

  $ printf 'name: "a\342\200\256b\342\200\213c"\n' > skills/skill-1.yaml

  $ sh on-terminal 80 20 "stint list skills --columns name --where id=skill-1 --format csv"
  name
  a\u202eb\u200bc

  $ sh on-terminal 80 20 "stint list skills --columns name --where id=skill-1 --format jsonl"
  {"id":"skill-1","name":"a\u202eb\u200bc"}

  $ stint list skills --columns name --where id=skill-1 --format csv | od -An -tx1
   6e 61 6d 65 0a 61 e2 80 ae 62 e2 80 8b 63 0a

  $ stint list skills --columns name --where id=skill-1 --format jsonl
  {"id":"skill-1","name":"a\u202eb\u200bc"}
