# needs apt xmllint libxml2-utils
# needs data junit
# xmllint finds what `check` says of a program without faults, and of one with
# many, well formed and as the schema of JUnit's reports has it; and counts the
# same faults.
set -eu
schema=$STINT_SHARED_DATA/junit/JUnit.xsd
stint init demo --example -q

check() {  # FILE
  stint -C demo --today 2026-09-15 check --format junit >"$1" || [ $? -eq 1 ]
  xmllint --noout --schema "$schema" "$1"
}
count() {  # FILE
  xmllint --xpath 'count(//failure) + count(//error)' "$1"
}

check sound.xml
[ "$(count sound.xml)" = 0 ] || { echo 'faults in a sound program'; exit 1; }

echo 'skils: {a: 1}' >>demo/students/s-1042.yaml
printf 'x-é: 1\nwork: "\\u202e\\u0007<&>]]>"\n' >>demo/projects/bakery-website.yaml
echo 'school: nowhere' >'demo/students/s 1.yaml'
echo 'name: "A' >demo/skills/broken.yaml
check broken.xml
there=$(count broken.xml)
told=$(stint -C demo --today 2026-09-15 check --json |
  python3 -c 'import json, sys
print(sum(d["severity"] == "error" for d in json.load(sys.stdin)["diagnostics"]))')
[ "$there" = "$told" ] || { echo "$there faults, not $told"; exit 1; }

# A judge that never says no is none.
sed 's/<testcase /<testcase surprise="1" /' broken.xml >spoilt.xml
if xmllint --noout --schema "$schema" spoilt.xml 2>/dev/null; then
  echo 'the schema accepts what is spoilt'
  exit 1
fi
echo "a program without faults and one with $there"
