"""What the tests of the Spark example share."""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest
from decimal import Decimal

import duckdb

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "examples/spark"
PROGRAM = os.environ.get("EXTRACT", str(ROOT / ".build/debug/extract-full"))
sys.path.insert(0, str(EXAMPLE))

# Spark and its workers in the Python that runs the tests, on this machine alone, whatever it is called.
os.environ |= {"PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
# Jobs of seconds are over before the second compiler of Java has paid for itself.
QUICK = "-XX:TieredStopAtLevel=1"


class FolderCase(unittest.TestCase):
    """A test with a folder of its own."""

    maxDiff = 2000

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="extract-spark-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def write(self, name, text):
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    def script(self, name, text):
        """A program that is a shell script."""
        path = self.write(name, f"#!/bin/sh\n{text}\n")
        os.chmod(path, 0o755)
        return path


def sample_lines():
    """The samples as JSON lines."""
    import reports_to_jsonl
    return list(reports_to_jsonl.lines(ROOT / "samples"))


def local_records(path, *arguments):
    """The records of the local run: `extract --jsonl` on the same file, with its decimals as they stand."""
    done = subprocess.run([PROGRAM, "run", "--jsonl", *arguments, path], capture_output=True, timeout=120)
    return ordered(json.loads(line, parse_int=Decimal, parse_float=Decimal) for line in done.stdout.splitlines())


def parquet_records(folder):
    """The records that the Parquet files hold, read by another program than the one that wrote them."""
    found = duckdb.sql(f"FROM read_parquet('{folder}/*/*.parquet', hive_partitioning = false)")
    return ordered(record(dict(zip(found.columns, row))) for row in found.fetchall())


def record(row):
    """The record that a row was: without the keys that do not apply, its numbers from the exact text."""
    found = {}
    for key, value in row.items():
        if value is None or key.endswith("_exact"):
            continue
        if f"{key}_exact" in row:
            continue
        found[key] = date_object(value) if key in ("date", "period") else decimals(value)
    for key in ("value", "low", "high"):
        if row[f"{key}_exact"] is not None:
            found[key] = Decimal(row[f"{key}_exact"])
    return found


def date_object(row):
    """NULL is an open end in a date whose year is known; anything else that is NULL was not there."""
    ends = {"start", "end"} if "X" not in row["edtf"].split("-")[0][-4:] or row["start"] else set()
    return {key: value.isoformat() if hasattr(value, "isoformat") else decimals(value)
            for key, value in row.items() if value is not None or key in ends}


def decimals(value):
    """Integers as the decimals they are compared with."""
    if isinstance(value, list):
        return [decimals(item) for item in value]
    return Decimal(value) if isinstance(value, int) and not isinstance(value, bool) else value


def ordered(records):
    """In an order that does not depend on who wrote them first. The digits count: 5.70 is not 5.7."""
    return sorted(json.dumps(record, ensure_ascii=False, sort_keys=True, default=str) for record in records)
