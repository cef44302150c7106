Nesting has an end.

  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ mkdir skills; { echo 'name: Sewing'; printf 'x-own: '; head -c 80 /dev/zero | tr '\0' '['; head -c 80 /dev/zero | tr '\0' ']'; echo; } > skills/sewing.yaml
  $ stint check --today 2026-10-19
  skills/sewing.yaml:2:39: error: nesting over 32 levels [yaml-too-deep]
      2 | x-own: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[…
        |                                       ^
  help: no record nests so deeply: is this the right file?

  2 files, 1 error
  [1]
