The name of a file is the id of its record.

  $ mkdir -p students "placements/My Mural"
  $ cat > program.yaml <<'END'
  > stint: 1
  > name: Spring fair
  > school_years: [2026-08-19..2027-05-27]
  > END
  $ echo 'graduates: 2028' > "students/Maya Chen.yaml"
  $ echo 'graduates: 2028' > students/con.yaml
  $ echo 'history: [{to: active, on: 2026-10-05}]' > "placements/My Mural/s-1.yaml"
  $ stint check --today 2026-10-19
  placements/My Mural:1:1: error: `My Mural` is not an id: it holds the capital letter `M`; write it in lower case [bad-file-name]
  help: the folder is called as its project

  students/Maya Chen.yaml:1:1: error: `Maya Chen` is not an id: it holds the capital letter `M`; write it in lower case [bad-file-name]
  help: rename it, to `maya-chen.yaml` say

  students/con.yaml:1:1: error: `con` is not an id: Windows reserves the name `con` [bad-file-name]
  help: rename it, to `con-1.yaml` say

  1 file, 3 errors
  [1]
