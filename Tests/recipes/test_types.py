"""`extract schema --arrow` and `--polars`: with them the libraries read what the program wrote, and all of it."""

import datetime
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest
from decimal import Decimal

import polars
import pyarrow
import pyarrow.json

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("EXTRACT", str(ROOT / ".build/debug/extract"))
# More digits than a double holds.
LONG = "2023年，捐赠9007199254740993.01元，占比0.123456789012%。\n"


def run(*arguments, **options):
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True, check=True, **options).stdout


def full(record, schema):
    """The record with None for each key that it lacks."""
    return {key: record.get(key) for key in schema}


class TypeTests(unittest.TestCase):
    maxDiff = 4000

    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="extract-recipes-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        (cls.folder / "long.txt").write_text(LONG, encoding="utf-8")
        cls.file = cls.folder / "records.ndjson"
        cls.file.write_text(
            run("--types", "event,amount,percentage,date", *sorted((ROOT / "samples").glob("*.txt")),
                cls.folder / "long.txt"), encoding="utf-8")
        cls.records = [json.loads(line, parse_float=Decimal) for line in cls.file.read_text("utf-8").splitlines()]

    def schema(self, name):
        """What the module that the program prints calls schema."""
        names = {}
        exec(run("schema", f"--{name}"), names)
        return names["schema"]

    def expected(self, keys, day=str):
        """The records as a library that leaves nothing out gives them."""
        parts = ("text", "at", "edtf", "start", "end", "relation", "inferred")
        rows = [full(record, keys) for record in self.records]
        for row in rows:
            for key in ("date", "period"):
                if row[key] is not None:
                    row[key] = full(row[key], parts)
                    for end in ("start", "end"):
                        row[key][end] = row[key][end] and day(row[key][end])
        return rows

    def assertRows(self, found, expected):
        self.assertEqual(len(found), len(expected))
        for row, other in zip(found, expected):
            self.assertEqual(row, other)

    def test_the_records_have_all_keys(self):
        keys = set().union(*self.records)
        # These stand in them where they are asked for.
        self.assertEqual(set(self.schema("polars")) - keys, {"section", "corrected"})
        self.assertLessEqual(keys, set(self.schema("polars")))

    def test_arrow(self):
        schema = self.schema("arrow")
        table = pyarrow.json.read_json(
            self.file, parse_options=pyarrow.json.ParseOptions(explicit_schema=schema, unexpected_field_behavior="error"))
        self.assertEqual(table.schema, schema)
        self.assertRows(table.to_pylist(), self.expected(schema.names))

    def test_polars(self):
        schema = self.schema("polars")
        frame = polars.read_ndjson(self.file, schema=schema)
        self.assertEqual(frame.schema, schema)
        numbers = frame.with_columns(polars.col("value", "low", "high").cast(polars.Decimal(38, 12)))
        found = numbers.to_dicts()
        # Polars takes a number with a point through a double: fifteen digits are as they were, more are not.
        wide = [i for i, record in enumerate(self.records) if record.get("value") == Decimal("9007199254740993.01")]
        self.assertEqual([str(frame["value"][i]) for i in wide], ["9007199254740994"])
        expected = self.expected(schema, datetime.date.fromisoformat)
        for i in wide:
            found[i]["value"] = expected[i]["value"]
        self.assertRows(found, expected)

    def test_polars_reads_the_csv_exactly(self):
        file = self.folder / "long.csv"
        file.write_text(run("--format", "csv", self.folder / "long.txt"), encoding="utf-8")
        decimal = polars.Decimal(38, 12)
        frame = polars.read_csv(file, schema_overrides={"value": decimal, "low": decimal, "high": decimal})
        self.assertEqual(frame["value"].drop_nulls().to_list(), [Decimal("9007199254740993.01"), Decimal("0.123456789012")])


if __name__ == "__main__":
    unittest.main()
