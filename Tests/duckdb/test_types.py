"""`extract schema --duckdb` and `--sql`: with them DuckDB reads what the program wrote, and all of it."""

import datetime
import json
import pathlib
import shutil
import subprocess
import tempfile
import unittest
from decimal import Decimal

import duckdb

from test_queries import PROGRAM, ROOT

LONG = "2023年，捐赠9007199254740993.01元，占比0.123456789012%。\n"
DATE = ("text", "at", "edtf", "start", "end", "relation", "inferred")


def run(*arguments):
    # Line ends stay as they are.
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, check=True).stdout.decode()


def day(text):
    return text and datetime.date.fromisoformat(text)


class TypeTests(unittest.TestCase):
    maxDiff = 4000

    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="extract-types-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        (cls.folder / "long.txt").write_text(LONG, encoding="utf-8")
        cls.inputs = ["--types", "event,amount,percentage,date", *sorted((ROOT / "samples").glob("*.txt")),
                      cls.folder / "long.txt"]
        cls.file = cls.folder / "records.ndjson"
        cls.file.write_text(run(*cls.inputs), encoding="utf-8", newline="")
        cls.records = [json.loads(line, parse_float=Decimal) for line in cls.file.read_text("utf-8").splitlines()]

    def rows(self, sql):
        with duckdb.connect() as database:
            for statement in sql:
                result = database.execute(statement)
            names = [column[0] for column in result.description]
            return [dict(zip(names, row)) for row in result.fetchall()]

    def assertRows(self, found, expected):
        self.assertEqual(len(found), len(expected))
        for row, other in zip(found, expected):
            self.assertEqual(row, other)

    def test_duckdb(self):
        columns = run("schema", "--duckdb")
        found = self.rows([f"FROM read_json('{self.file}', format = 'newline_delimited', {columns})"])
        # These stand in them where they are asked for.
        self.assertEqual(set(found[0]) - set().union(*self.records), {"section", "corrected"})
        expected = [{key: record.get(key) for key in found[0]} for record in self.records]
        for row in expected:
            for key in ("date", "period"):
                if row[key] is not None:
                    row[key] = {part: row[key].get(part) for part in DATE}
                    row[key].update({end: day(row[key][end]) for end in ("start", "end")})
        self.assertRows(found, expected)
        self.assertIn(Decimal("9007199254740993.01"), [row["value"] for row in found])

    def test_sql(self):
        table = self.folder / "records.csv"
        table.write_text(run("--format", "csv", *self.inputs), encoding="utf-8", newline="")
        found = self.rows([run("schema", "--sql"), f"COPY records FROM '{table}' (FORMAT csv, HEADER)", "FROM records"])
        with open(table, encoding="utf-8") as lines:
            self.assertEqual(",".join(found[0]), lines.readline().rstrip("\n"))
        expected = []
        for record in self.records:
            row = {key: record.get(key) for key in found[0]}
            for key in ("date", "period"):
                for part in set(DATE) - {"at"}:
                    row[f"{key}_{part}"] = (record.get(key) or {}).get(part)
                row.update({f"{key}_{end}": day(row[f"{key}_{end}"]) for end in ("start", "end")})
            row["inferred"] = " ".join(record["inferred"]) if "inferred" in record else None
            expected.append(row)
        self.assertRows(found, expected)


if __name__ == "__main__":
    unittest.main()
