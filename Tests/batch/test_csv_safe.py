"""`--csv-safe`: no cell of a CSV is taken for a formula."""

import csv
import json
import pathlib

from support import DatasetCase, run

FORMULA = ("=", "+", "-", "@", "\t", "\r")
DOC = "=HYPERLINK(1)-2021.txt"
TEXT = "2021年，净利润为-2,118万元。\n-3% 的同比变动，+5人加入，库温 -18℃ 至 4℃。\n"


def rows(text):
    return list(csv.DictReader(text.splitlines(keepends=True)))


class SafeTests(DatasetCase):
    def assertSafe(self, plain, safe):
        """The same but for the apostrophes, and no cell that is no number begins like a formula."""
        self.assertEqual(len(plain), len(safe))
        marked = 0
        for before, after in zip(plain, safe):
            for name, cell in before.items():
                is_text = name not in ("value", "low", "high", "value_exact")
                marks = is_text and cell.startswith(FORMULA)
                marked += marks
                self.assertEqual(after[name], "'" + cell if marks else cell, name)
        self.assertGreater(marked, 0)

    def test_run(self):
        path = self.write(DOC, TEXT)
        lines = self.write("in.jsonl", json.dumps({"id": "@id", "text": TEXT}) + "\n")
        for arguments in ([path.name], ["--jsonl", lines.name], ["--jobs", "3", path.name]):
            plain = run("--format", "csv", *arguments, cwd=self.reports)
            safe = run("--format", "csv", "--csv-safe", *arguments, cwd=self.reports)
            self.assertEqual((safe.returncode, safe.stderr), (0, ""))
            self.assertSafe(rows(plain.stdout), rows(safe.stdout))
            self.assertIn("-21180000", [row["value"] for row in rows(safe.stdout)])

    def test_batch(self):
        self.write(DOC, TEXT)
        self.good(self.batch("--format", "csv"))
        names = sorted(path.name for path in (self.output / "tables").iterdir())
        plain = {name: self.read(name) for name in names}
        # That alone is no reason to extract again, but to write the tables.
        check = self.batch("--format", "csv", "--csv-safe", "--check")
        self.assertIn("tables/amounts.csv: would be written again", check.stderr)
        result = self.good(self.batch("--format", "csv", "--csv-safe"))
        self.assertIn("; 1 skipped, ", result.stderr)
        for name in names:
            if plain[name]:
                self.assertSafe(plain[name], self.read(name))
        package = json.loads((self.output / "datapackage.json").read_text())
        tables = [one for one in package["resources"] if one["format"] == "csv"]
        self.assertTrue(all("has an apostrophe before it" in table["description"] for table in tables))
        self.assertEqual(self.good(self.batch("--format", "csv", "--csv-safe", "--check")).stderr, "")
        self.good(self.batch("--format", "csv"))
        self.assertEqual({name: self.read(name) for name in names}, plain)

    def read(self, name):
        return rows(pathlib.Path(self.output / "tables" / name).read_bytes().decode())

    def test_panel(self):
        self.write("=lanping-2021.txt", TEXT)
        self.write("=lanping-2022.txt", TEXT.replace("2021", "2022"))
        self.good(self.batch())
        for form in ("csv", "long"):
            safe = run("panel", self.output, "--format", form, "--csv-safe")
            self.assertEqual(safe.returncode, 0, safe.stderr)
            self.assertIn("\r\n'=lanping,", safe.stdout.replace("\n", "\r\n"))
            self.assertNotIn("'-21180000", safe.stdout)

    def test_without_csv(self):
        for arguments in (["--csv-safe"], ["--csv-safe", "--format", "json"], ["panel", "x", "--csv-safe"],
                          ["batch", "x", "--output", "y", "--csv-safe"]):
            result = run(*arguments, input="")
            self.assertEqual(result.returncode, 2, arguments)
            self.assertIn("--csv-safe is for --format csv", result.stderr)
