#!/bin/sh
# transcript_test.sh RUNNER: the transcript runner sees what is wrong, says so,
# and mends it on request. Judged by diff(1), not by the runner itself.
set -eu
runner=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"

# expect STATUS ARGUMENT…: runs the runner; its output must be standard input.
expect() {
  want=$1
  shift
  cat >want
  status=0
  "$runner" --bin . --examples . "$@" >got 2>&1 || status=$?
  diff -u want got || { echo "of: $*"; exit 1; }
  [ "$status" -eq "$want" ] || { echo "status $status, not $want: $*"; exit 1; }
}

# Everything that the format knows, as it should be.
cat >right.t <<'END'
Prose at the margin.

  $ printf 'one\n\n  three\n'; echo wrong >&2; echo >&2; exit 3
  one

    three
  ! wrong
  !
  [3]

  $ mkdir -p a/b && cd a/b
  $ pwd; echo "$HOME"; echo "$TZ $COLUMNS"
  $SCRATCH/a/b
  $SCRATCH
  UTC 80
  $ cat >file <<'EOF'
  > $ text
  >
  >  > indented
  > EOF
  $ cat file
  \$ text (re)

   > indented

  $ printf 'no end'; nothing=lost
  no end
  (no newline)
  $ echo "<$nothing>"; echo 'took 17 ms [ok]'; echo 'took 18 ms [ok]'
  <>
  took \d+ ms \[ok\] (re)
  took * ms [ok] (glob)
More prose.
  $ printf 'x\n\n' && printf '\033[1m\n' >&2; kill $$
  x

  ! \x1b\[1m (re)
  [143]
END
expect 0 right.t <<'END'
END

cat >doc.md <<'END'
# Title

    $ not a session

```sh
$ nor this
```

```console
$ echo out; echo err >&2
out
err
$ false
[1]
```
END
expect 0 doc.md <<'END'
END

# One line of many is wrong, one is missing, one too many, and the status.
cat >wrong.t <<'END'
Prose stays.

  $ seq 1 9; echo oops >&2; exit 1
  1
  2
  3
  4
  5
  (six|6) (re)
  7
  8
  9
  ! ops
  [2]

  $ echo; echo 'blank '; echo
  nothing

  $ true
  at all
The end.
END
cp wrong.t mended.t
cat >report <<'END'
wrong.t:3: $ seq 1 9; echo oops >&2; exit 1
--- expected
+++ actual
@@ line 10 @@
 7
 8
 9
-! ops
-[2]
+! oops
+[1]
wrong.t:16: $ echo; echo 'blank '; echo
--- expected
+++ actual
@@ line 17 @@
-nothing
+
+blank  (re)
+^$ (re)
wrong.t:19: $ true
--- expected
+++ actual
@@ line 20 @@
-at all
END
expect 1 wrong.t <report

sed 's/wrong\.t/mended.t/' report >mended_report
expect 0 --update mended.t <mended_report
cat >mended_want.t <<'END'
Prose stays.

  $ seq 1 9; echo oops >&2; exit 1
  1
  2
  3
  4
  5
  (six|6) (re)
  7
  8
  9
  ! oops
  [1]

  $ echo; echo 'blank '; echo

  blank  (re)
  ^$ (re)

  $ true
The end.
END
diff -u mended_want.t mended.t
expect 0 mended.t <<'END'
END

# What makes no sense is refused, not passed over.
printf 'No command.\n\n  output\n' >stray.t
expect 2 stray.t <<'END'
stray.t: 3: output without a command before it
END
printf 'Nothing.\n' >empty.t
expect 2 empty.t <<'END'
empty.t: 1: no command to run
END
printf '  $ sleep 9\n' >slow.t
expect 1 --timeout 1 slow.t <<'END'
slow.t:1: $ sleep 9
no end after 1 s
END
printf '  $ echo a\n  ( (re)\n' >pattern.t
"$runner" pattern.t >got 2>&1 && exit 1
head -n 1 got | diff -u - /dev/fd/3 3<<'END'
pattern.t:1: $ echo a
END
echo 'all as expected'
