"""Opens what `clipsheet export` wrote in the programs that people open it with, and compares the rows with the CSVs.

    python3 .ci/open-exports.py OUTPUT

Needs duckdb, frictionless, openpyxl, pandas and polars from PyPI.
"""

import csv
import sqlite3
import sys
from pathlib import Path

import duckdb
import frictionless
import openpyxl
import pandas
import polars

folder = Path(sys.argv[1])
csv.field_size_limit(1 << 30)
tables = {}
for file in sorted(folder.glob("*.csv")):
    with open(file, encoding="utf-8-sig", newline="") as stream:
        tables[file.stem] = list(csv.DictReader(stream))
assert tables, f"No CSV in {folder}: run make first."

report = frictionless.validate(str(folder / "datapackage.json"))
assert report.valid, report.flatten(["path", "rowNumber", "fieldName", "message"])[:5]

workbook = openpyxl.load_workbook(folder / "clipsheet.xlsx")
database = sqlite3.connect(folder / "clipsheet.sqlite")
assert database.execute("PRAGMA foreign_key_check").fetchall() == []
for name, rows in tables.items():
    sheet = workbook[name]
    assert sheet.max_row - 1 == len(rows), (name, sheet.max_row, len(rows))
    assert sheet.freeze_panes == "A2" and sheet.auto_filter.ref, name
    formulas = [cell.coordinate for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    assert not formulas, (name, formulas)
    parquet = folder / "parquet" / f"{name}.parquet"
    assert duckdb.connect().execute(f"SELECT count(*) FROM '{parquet}'").fetchone()[0] == len(rows), name
    assert database.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] == len(rows), name
    assert polars.read_parquet(parquet).height == len(rows), name
    assert len(pandas.read_csv(folder / f"{name}.csv")) == len(rows), name

figures = [float(row["value"]) for row in tables["numbers"] if row["value"]]
total = duckdb.connect().execute(f"SELECT sum(value) FROM '{folder}/parquet/numbers.parquet'").fetchone()[0]
assert abs(total - sum(figures)) <= 1e-9 * abs(sum(figures)), (total, sum(figures))
print(f"{len(tables)} tables, {sum(map(len, tables.values()))} rows: as written in all programs")
