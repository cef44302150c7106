# The csv and json modules of Python read each list: the same records in each
# form, the same text in each cell of which JSON has the field.
import csv
import io
import json
import os
import subprocess
import sys

KINDS = ["schools", "skills", "pathways", "students", "businesses", "projects",
         "placements", "rounds"]


def listed(kind, form):
    return subprocess.run(
        ["stint", "-C", os.environ["STINT_SOURCE"] + "/examples/naperville",
         "--today", "2026-09-15", "list", kind, "--format", form],
        check=True, capture_output=True).stdout.decode("utf-8")


def judge(kind):
    # Read strictly: an unquoted quote or a short row is an error.
    table = list(csv.reader(io.StringIO(listed(kind, "csv"), newline=""),
                            strict=True))
    header, rows = table[0], table[1:]
    records = json.loads(listed(kind, "json"))["records"]
    lines = [json.loads(line) for line in listed(kind, "jsonl").splitlines()]
    ids = listed(kind, "ids").splitlines()
    for form, found in [("csv", [row[0] for row in rows]),
                        ("json", [record["id"] for record in records]),
                        ("jsonl", [line["id"] for line in lines])]:
        if found != ids:
            sys.exit(f"{kind}: other records in {form}")
    for row, record in zip(rows, records):
        if len(row) != len(header):
            sys.exit(f"{kind}: a row of {len(row)} cells, not {len(header)}")
        for name, cell in zip(header, row):
            value = record.get(name)
            if isinstance(value, (str, int)) and not isinstance(value, bool):
                if cell != str(value):
                    sys.exit(f"{kind} {row[0]}: {name} is {cell!r} in CSV and "
                             f"{value!r} in JSON")
    return len(rows)


counts = [judge(kind) for kind in KINDS]
print(f"{sum(counts)} records of {len(KINDS)} kinds, each in four forms")
