A new program is complete, and `check` finds nothing wrong in it. The school
year is that of the day.

  $ stint init internships --today 2026-09-14
  ! done: make a program in internships (40 files)
  ! next: write your school years and staff into internships/program.yaml, then stint -C internships check
  $ cd internships && find . -type f | sort
  ./.gitignore
  ./.stint/.gitignore
  ./.stint/lock
  ./.stint/undo/1/manifest
  ./.vscode/extensions.json
  ./.vscode/settings.json
  ./README.md
  ./pathways/agriculture-food-and-natural-resources.yaml
  ./pathways/arts-and-communications.yaml
  ./pathways/finance-and-business-services.yaml
  ./pathways/health-sciences-and-technology.yaml
  ./pathways/human-and-public-services.yaml
  ./pathways/information-technology.yaml
  ./pathways/manufacturing-engineering-technology-and-trades.yaml
  ./program.yaml
  ./schemas/businesses.json
  ./schemas/pathways.json
  ./schemas/placements.json
  ./schemas/private/businesses.json
  ./schemas/private/students.json
  ./schemas/program.json
  ./schemas/projects.json
  ./schemas/rounds.json
  ./schemas/rules.json
  ./schemas/schools.json
  ./schemas/skills.json
  ./schemas/students.json
  ./skills/adaptability.yaml
  ./skills/communication.yaml
  ./skills/critical-thinking.yaml
  ./skills/cultural-awareness.yaml
  ./skills/customer-service.yaml
  ./skills/data-analysis.yaml
  ./skills/decision-making.yaml
  ./skills/graphic-design.yaml
  ./skills/initiative.yaml
  ./skills/planning.yaml
  ./skills/problem-solving.yaml
  ./skills/programming.yaml
  ./skills/reliability.yaml
  ./skills/spreadsheets.yaml
  ./skills/teamwork.yaml
  ./skills/web-design.yaml
  $ grep school_years: program.yaml
  school_years: [2026-08-15..2027-06-05]
  $ cat .gitignore
  /private/
  /.stint/
  # Rosters and other tables to import hold names
  /*.csv
  $ stint check --today 2026-09-14
  24 files, no errors
  $ cd ..
  $ stint init spring --today 2026-03-01 -q && grep school_years: spring/program.yaml
  school_years: [2025-08-15..2026-06-05]

The example is a program too; what it shows depends on the day.

  $ stint init demo --example
  ! done: make a program in demo (* files) (glob)
  ! next: stint -C demo --today 2026-09-15 check
  $ stint -C demo check --today 2026-09-14
  * files, no errors (glob)
  39 of 40 open or draft projects could count for more or be easier to fill: `stint check --advice`
  $ diff -r "$EXAMPLES/naperville" demo | grep -v '^Only in demo: .stint'
  Only in demo: .vscode
  Only in demo: schemas

`--dry-run` shows the files and makes nothing.

  $ stint init trial -n --today 2026-09-14 >diff
  ! would make a program in trial (40 files)
  $ head -7 diff
  --- /dev/null
  +++ b/.gitignore
  @@ -0,0 +1,4 @@
  +/private/
  +/.stint/
  +# Rosters and other tables to import hold names
  +/*.csv
  $ ls trial
  ! ls: cannot access 'trial': No such file or directory
  [2]

A git repository becomes a program: its README stays, its .gitignore grows.

  $ git init -q repository && cd repository
  $ echo 'Notes.' >README.md && printf '*.bak\n/private/' >.gitignore
  $ git add . && git commit -qm 'Begin' && rm README.md && echo 'Mine.' >README.md
  $ stint init --today 2026-09-14
  ! done: make a program in . (39 files)
  ! next: write your school years and staff into program.yaml, then stint check
  $ cat README.md .gitignore
  Mine.
  *.bak
  /private/
  /.stint/
  # Rosters and other tables to import hold names
  /*.csv
  $ git status --short
   M .gitignore
   M README.md
  ?? .vscode/
  ?? pathways/
  ?? program.yaml
  ?? schemas/
  ?? skills/
  $ cd ..

What is there already is never written over.

  $ stint init internships
  ! stint: error: `$SCRATCH/internships` is a program already
  ! help: name another directory
  [2]
  $ stint init internships/skills/more
  ! stint: error: `$SCRATCH/internships/skills/more` is inside the program $SCRATCH/internships
  ! help: name another directory
  [2]
  $ mkdir full && touch full/letter.txt
  $ stint init full
  ! stint: error: `$SCRATCH/full` is neither empty nor a git repository
  ! help: name another directory, or run `git init` in this one first
  [2]
  $ ls -A full
  letter.txt
  $ stint init full/letter.txt
  ! stint: error: `$SCRATCH/full/letter.txt` is no directory
  ! help: name another one
  [2]
  $ git init -q half && mkdir half/skills && echo 'name: X' >half/skills/teamwork.yaml
  $ stint init half
  ! stint: error: these files are there already: skills/teamwork.yaml
  ! help: name another directory
  [2]
  $ ls -A half; ls half/skills
  .git
  skills
  teamwork.yaml
  $ stint init a b
  ! stint: error: `b` is one argument too many
  ! help: usage: stint init [DIR] [options]
  [2]

An `init` that was interrupted is done again, or is finished by the next command
if all was decided; a reader sees it as done.

  $ mkdir -p cut/.stint/tx && echo 'half a fi' >cut/.stint/tx/0
  $ stint init cut --today 2026-09-14 -q && ls cut/.stint
  lock
  undo
  $ cd cut && mv .stint/undo/1/manifest .stint/commit && mv program.yaml .stint/undo/1/11
  $ stint check --today 2026-09-14
  24 files, no errors
  $ stint init
  ! stint: error: `$SCRATCH/cut` is a program already
  ! help: name another directory
  [2]
  $ stint set skills teamwork name=Teamwork
  ! first finished a change that was interrupted: make a program
  ! nothing to change: it is so already
  $ ls program.yaml && cd ..
  program.yaml

`undo` takes the whole program back.

  $ cd spring && stint undo; ls -A
  .gitignore
  .stint
  .vscode
  README.md
  pathways
  program.yaml
  schemas
  skills
  ! stint: error: the last change is the one that made this program
  ! help: to be rid of it, remove its directory
