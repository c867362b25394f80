"""Runs Clipsheet over any number of articles on a Spark cluster.

    python clipsheet_spark.py ARTICLES RECORDS [--rows DIR] [--clipsheet "node dist/cli.js"] [--partitions N]

ARTICLES are files of articles, one JSON object a line (article_id, text, published, title, ...). RECORDS becomes a folder of article records,
one a line, which `clipsheet merge RECORDS/part-*` makes the tables of. With --rows, the rows of every table are written as Parquet too.

Every partition has one process of `clipsheet stream`. A process that dies fails its task, and Spark gives the task to another worker.
"""

import argparse
import json
import pathlib
import shlex
import subprocess
import threading

import pandas as pd
from pyspark.sql import SparkSession, functions as F

TABLES = ["entities", "mentions", "quotes", "numbers", "dates", "problems"]


def answers(command, lines):
    """Feeds lines to a process and yields its answers, one for each, in order."""
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    sent = 0
    broken = []

    def feed():
        nonlocal sent
        try:
            for line in lines:
                process.stdin.write(line.encode("utf-8") + b"\n")
                sent += 1
            process.stdin.close()
        except Exception as error:  # the process is gone, or Spark could not read on
            broken.append(error)
            process.kill()

    feeder = threading.Thread(target=feed, daemon=True)
    feeder.start()
    received = 0
    try:
        for answer in process.stdout:
            received += 1
            yield answer.decode("utf-8").rstrip("\n")
    finally:
        if process.poll() is None and not feeder.is_alive():
            process.stdout.close()
        status = process.wait()
        feeder.join()
    # Status 1 says that some articles failed; their answers say why.
    if broken or status not in (0, 1) or received != sent:
        raise RuntimeError(
            f"clipsheet stream ended with status {status} after {received} of {sent} articles {broken or ''}"
        )


def process_partition(command):
    """The function for mapInPandas: lines of articles in, lines of records out."""

    def run(frames):
        lines = (line for frame in frames for line in frame["value"] if line.strip())
        batch = []
        for answer in answers(command, lines):
            batch.append(answer)
            if len(batch) == 200:
                yield pd.DataFrame({"value": batch})
                batch = []
        if batch:
            yield pd.DataFrame({"value": batch})

    return run


def spark_type(definition):
    """The type of a column, from its JSON Schema."""
    types = definition.get("type", "string")
    name = next(t for t in ([types] if isinstance(types, str) else types) if t != "null")
    if name == "array":
        return f"array<{spark_type(definition.get('items', {}))}>"
    return {"integer": "bigint", "number": "double", "boolean": "boolean"}.get(name, "string")


def schema_of(folder):
    """The schema of a record's tables, from Clipsheet's own schemas."""
    tables = []
    for table in TABLES:
        properties = json.loads((folder / f"{table}.schema.json").read_text("utf-8"))["properties"]
        columns = ", ".join(
            f"`{name}`: {spark_type(definition)}"
            for name, definition in properties.items()
            if definition.get("x-only") != "csv"
        )
        tables.append(f"{table} array<struct<{columns}>>")
    return ", ".join(tables)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("articles")
    options.add_argument("records")
    options.add_argument("--rows")
    options.add_argument("--clipsheet", default="clipsheet", help="the command that starts Clipsheet on every worker")
    options.add_argument("--schemas", default=str(pathlib.Path(__file__).resolve().parents[2] / "schemas"))
    options.add_argument("--partitions", type=int, help="tasks; several for each core keep all of them busy")
    chosen = options.parse_args()

    spark = SparkSession.builder.appName("clipsheet").getOrCreate()
    lines = spark.read.text(chosen.articles)
    if chosen.partitions:
        lines = lines.repartition(chosen.partitions)
    command = [*shlex.split(chosen.clipsheet), "stream", "--workers", "1"]
    lines.mapInPandas(process_partition(command), "value string").write.mode("overwrite").text(chosen.records)

    if chosen.rows:
        records = spark.read.text(chosen.records)
        tables = records.select(F.from_json("value", schema_of(pathlib.Path(chosen.schemas))).alias("record"))
        for table in TABLES:
            rows = tables.select(F.explode(f"record.{table}").alias("row")).select("row.*")
            rows.write.mode("overwrite").parquet(f"{chosen.rows}/{table}")
    spark.stop()


if __name__ == "__main__":
    main()
