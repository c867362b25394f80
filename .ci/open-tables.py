"""Reads every CSV of a folder with other programs, and compares each cell with what Python's csv module reads.

    python3 .ci/open-tables.py OUTPUT

Needs duckdb, pandas and polars from PyPI; SQLite's own program is asked where it is installed.
"""

import csv
import json
import shutil
import subprocess
import sys
from pathlib import Path

import duckdb
import pandas
import polars

folder = Path(sys.argv[1])
csv.field_size_limit(1 << 30)
files = sorted(folder.glob("*.csv"))
assert files, f"No CSV in {folder}: run make first."
cells = 0


def as_text(rows):
    return [["" if cell is None else str(cell) for cell in row] for row in rows]


for file in files:
    with open(file, encoding="utf-8-sig", newline="") as stream:
        header, *rows = csv.reader(stream)
    assert all(len(row) == len(header) for row in rows), file
    cells += len(rows) * len(header)
    lines = file.read_bytes().count(b"\n")
    assert lines == len(rows) + 1, (file, lines, len(rows))

    query = f"SELECT * FROM read_csv('{file}', header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"')"
    assert as_text(duckdb.connect().execute(query).fetchall()) == rows, (file, "DuckDB")
    frame = pandas.read_csv(file, dtype=str, keep_default_na=False)
    assert frame.columns.tolist() == header and frame.values.tolist() == rows, (file, "pandas")
    frame = polars.read_csv(file, infer_schema=False)
    assert frame.columns == header and as_text(frame.rows()) == rows, (file, "polars")
    if shutil.which("sqlite3"):
        script = f".mode csv\n.import '{file}' t\n.mode json\nSELECT * FROM t;\n"
        answer = subprocess.run(["sqlite3"], input=script.encode(), capture_output=True, check=True).stdout
        read = [list(row.values()) for row in json.loads(answer or b"[]")]
        assert as_text(read) == rows, (file, "SQLite")

programs = ["DuckDB", "pandas", "polars"] + (["SQLite"] if shutil.which("sqlite3") else [])
print(f"{len(files)} tables, {cells} cells: the same in Python's csv, {', '.join(programs)}")
