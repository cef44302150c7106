What a record may hold, as JSON Schema: for editors, and for other programs that
write records. Each kind has one, and so have the private files of a kind.

  $ stint schema
  schema                of
  program               program.yaml
  schools               schools/*.yaml
  skills                skills/*.yaml
  pathways              pathways/*.yaml
  rules                 rules/*.yaml
  students              students/*.yaml
  students --private    private/students/*.yaml
  businesses            businesses/*.yaml
  businesses --private  private/businesses/*.yaml
  projects              projects/*.yaml
  placements            placements/*/*.yaml
  rounds                rounds/*.yaml
  $ stint schema skills | head -24
  {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "skill",
    "type": "object",
    "required": [
      "name"
    ],
    "properties": {
      "name": {
        "description": "The skill's name.",
        "type": [
          "string",
          "number",
          "boolean"
        ],
        "minLength": 1,
        "pattern": "^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*$"
      },
      "kind": {
        "description": "Technical, durable (employability), tool or credential.",
        "enum": [
          "technical",
          "durable",
          "tool",
  $ stint schema student >one && stint schema students | cmp - one && rm one

A required field is asked for in the committed file, unless it is kept private.

  $ stint schema businesses | tail -6
    },
    "patternProperties": {
      "^x-": {}
    },
    "additionalProperties": false
  }
  $ stint schema businesses --private | grep -c '^  "required"'
  0
  [1]

A new program has them all, and tells editors which one is for which file.

  $ stint init north -q --today 2026-09-14 && cd north && find schemas .vscode -type f | sort
  .vscode/extensions.json
  .vscode/settings.json
  schemas/businesses.json
  schemas/pathways.json
  schemas/placements.json
  schemas/private/businesses.json
  schemas/private/students.json
  schemas/program.json
  schemas/projects.json
  schemas/rounds.json
  schemas/rules.json
  schemas/schools.json
  schemas/skills.json
  schemas/students.json
  $ head -11 .vscode/settings.json
  {
    "yaml.schemas": {
      "./schemas/program.json": [
        "program.yaml"
      ],
      "./schemas/schools.json": [
        "schools/*.yaml",
        "!private/schools/*.yaml"
      ],
      "./schemas/skills.json": [
        "skills/*.yaml",
  $ cat .vscode/extensions.json
  {
    "recommendations": [
      "redhat.vscode-yaml"
    ]
  }

An older program gets them, or has them written again after its settings or
stint have changed. What a person wrote for an editor stays.

  $ cp .vscode/settings.json ../vscode.json && rm -r schemas .vscode
  $ stint schema --write --today 2026-09-15
  ! done: write the schemas of the records (14 files)
  $ stint schema --write --today 2026-09-15
  ! nothing to do: the schemas are as they should be
  $ sed -i '/^private_fields:/,$d' program.yaml && echo 'private_fields: {students: [name], projects: [title]}' >>program.yaml
  $ echo '{"editor.rulers": [80]}' >.vscode/settings.json
  $ stint schema --write --today 2026-09-15 -n | grep '^[+-][+-]'
  --- /dev/null
  +++ b/schemas/private/projects.json
  --- a/schemas/projects.json
  +++ b/schemas/projects.json
  ! would write the schemas of the records: 2 files
  ! left as it is: .vscode/settings.json; docs/editors.md says what may be added to it
  $ stint schema --write --today 2026-09-15
  ! done: write the schemas of the records (2 files)
  ! left as it is: .vscode/settings.json; docs/editors.md says what may be added to it
  $ find schemas/private -type f | sort; stint schema projects | tail -9
  schemas/private/businesses.json
  schemas/private/projects.json
  schemas/private/students.json
          null
        ]
      }
    },
    "patternProperties": {
      "^x-": {}
    },
    "additionalProperties": false
  }
  $ stint undo && stint undo --list
  steps  on          files  change                            edited since
      1  2026-09-15     14  write the schemas of the records  .vscode/settings.json
      2                 40  make a program                    .vscode/extensions.json, .vscode/settings.json, program.yaml, schemas/businesses.json, schemas/pathways.json, schemas/placements.json, schemas/private/businesses.json, schemas/private/students.json, schemas/program.json, schemas/projects.json, schemas/rounds.json, schemas/rules.json, schemas/schools.json, schemas/skills.json, schemas/students.json
  ! taken back: write the schemas of the records (2 files)

Outside of a program the schemas are those of the defaults.

  $ cd .. && stint schema schools -o schools.json && head -4 schools.json
  {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "school",
    "type": "object",
  $ stint schema pupils
  ! stint: error: no kind of record `pupils`
  ! help: the kinds are schools, skills, pathways, rules, students, businesses, projects, placements, rounds
  [2]
  $ stint schema --write --today 2026-09-15
  ! stint: error: no program here: neither `$SCRATCH` nor a directory above it has a program.yaml
  ! help: go to a program's directory, or name it with `-C DIR`; `stint init DIR` makes one
  [2]
