What stint keeps for itself is no part of a repository, whatever the program's own
`.gitignore` says or does not say, and whether a command succeeds or not.

  $ mkdir fair && cd fair && git init -q
  $ printf 'stint: 1\nname: Fair\nschool_years: [2026-08-19..2027-05-27]\n' >program.yaml
  $ git add -A && git commit -qm start
  $ stint remove skills pottery
  ! stint: error: no skill `pottery`
  ! help: `stint list skills` shows all there are
  [2]
  $ git status --short
  $ stint add skills pottery name=Pottery -q
  $ git status --short
  ?? skills/
  $ cat .stint/.gitignore
  *

A file that was left empty, because its writer was interrupted, is written again.

  $ : >.stint/.gitignore
  $ stint set skills pottery name=Ceramics -q
  $ cat .stint/.gitignore
  *
