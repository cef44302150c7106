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

What names a row is never cut: it is typed into the next command. Texts give way
first, then figures.

  $ cp -r $EXAMPLES/naperville ../naperville && cp on-terminal ../naperville && cd ../naperville
  $ PAGER=cat NO_COLOR=1 sh on-terminal 80 20 'stint --today 2026-09-15 list projects' | head -n 4
  id                     title   busin…  dates   seats  seats_left  hours  status
  audio-tour             Backs…  lante…  2027-…      1           1     15  open
  bakery-market-stall    Run a…  brigh…  2026-…      2           2     15  open
  bakery-photos          Photo…  brigh…  2026-…      1           1     12  open

  $ PAGER=cat NO_COLOR=1 sh on-terminal 60 20 'stint --today 2026-09-15 list students' | head -n 3
  id      name   school  grade  pathw…  seeki…  worked  status
  s-1001  Keis…  centr…     12  agric…               9  active
  s-1002  Pila…  centr…         agric…              15  left

  $ PAGER=cat NO_COLOR=1 sh on-terminal 80 20 'stint --today 2026-09-15 show s-1042' | sed -n '/^placements/,$p'
  placements
    project                busin…  state   since   dates   worked  verifi…  outco…
    bakery-website-spring  brigh…  compl…  2026-…  2026-…      30       30  excee…
    pantry-drive-2025      hope-…  compl…  2025-…  2025-…      12       12  met
    portrait-day           north…  rejec…  2026-…  2026-…       0        0
    tablet-help            sunri…  active  2026-…  2026-…     2.5      2.5

  coaching
    project       on          note                           next
    portrait-day  2026-03-12  Bring two portraits, not lan…  bakery-website-spring

  reliability
    fact       count  where
    started        3  bakery-website-spring 2026-04-20, pantry-drive-2025 2025-11…
    completed      2  bakery-website-spring 2026-05-22, pantry-drive-2025 2025-12…
    on-time       20  bakery-website-spring: 15, pantry-drive-2025: 4, tablet-hel…

Running text is folded to fit; a command in it is never broken.

  $ PAGER=cat NO_COLOR=1 sh on-terminal 60 20 'stint --today 2026-09-15 match bakery-website' | tail -n 3

  fit = skills + evidence; interest = choice + wishes + growth
    + pathway

  $ PAGER=cat NO_COLOR=1 sh on-terminal 60 20 'stint --today 2026-09-15 match --round fall --compare'
  method    pl…  le…  1st  2nd  3rd  4th  5th  any  fit  in…  bl…
  stable     37   65   24    6    1    1    1    4   57   68    0
  best       37   65   24    7    3              3   60   77   47
  most       37   65   24    7    3              3   60   77   48
  greedy     37   65   32    2                   3   52   78   64
  generous   37   65   32    2                   3   52   78   63

  left: students left over; 1st, 2nd …: at this choice; any:
    open to any project;
  fit, interest: means; blocking: pairs that would rather have
    each other

  $ PAGER=cat NO_COLOR=1 sh on-terminal 60 40 'stint --today 2026-09-15 explain s-1064 bakery-website' | tail -n 6

  none of these alone would do: with `web-design` at level 1;
    with `photography` at level 1; as choice 3, which the
    student did not name; as choice 2, which the student did
    not name; as choice 1, which the student did not name; and
    8 more

