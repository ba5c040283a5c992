"""`--bom`: a byte order mark before a CSV, and nothing else."""

import json
import subprocess

from support import PROGRAM, DatasetCase, run

MARK = b"\xef\xbb\xbf"
TEXT = "2021年，净利润2,118万元。\n"


def output(*arguments, **options):
    """What the program writes, byte for byte."""
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, check=True, **options).stdout


class ByteOrderMarkTests(DatasetCase):
    def test_run(self):
        one, other = self.write("a-2021.txt", TEXT), self.write("b-2021.txt", TEXT)
        lines = self.write("in.jsonl", json.dumps({"id": "a", "text": TEXT}) + "\n")
        for arguments in ([one, other], ["--jobs", "3", one, other], ["--jsonl", lines], ["--csv-safe", one]):
            plain = output("--format", "csv", *arguments)
            self.assertTrue(plain.startswith(b"type,id,"))
            self.assertEqual(output("--format", "csv", "--bom", *arguments), MARK + plain)
        self.assertEqual(output("--format", "csv", "--bom", input=b""), MARK + output("--format", "csv", input=b""))

    def test_batch(self):
        self.write("lanping-2021.txt", TEXT)
        self.good(self.batch("--format", "csv"))
        tables = sorted((self.output / "tables").iterdir())
        self.assertEqual([table.name for table in tables],
                         ["amounts.csv", "events.csv", "percentages.csv", "reports.csv"])
        plain = [table.read_bytes() for table in tables]
        check = self.batch("--format", "csv", "--bom", "--check")
        self.assertIn("tables/amounts.csv: would be written again", check.stderr)
        result = self.good(self.batch("--format", "csv", "--bom"))
        self.assertIn("; 1 skipped, ", result.stderr)
        self.assertEqual([table.read_bytes() for table in tables], [MARK + table for table in plain])
        package = json.loads((self.output / "datapackage.json").read_text())
        for table in package["resources"]:
            if table["format"] == "csv":
                self.assertTrue(table["description"].endswith(" A byte order mark stands before the header."))
        self.assertEqual(self.good(self.batch("--format", "csv", "--bom", "--check")).stderr, "")

    def test_panel(self):
        self.write("lanping-2021.txt", TEXT)
        self.good(self.batch())
        for form in ("csv", "long"):
            plain = output("panel", self.output, "--format", form)
            self.assertEqual(output("panel", self.output, "--format", form, "--bom"), MARK + plain)

    def test_without_csv(self):
        for arguments, message in (
                (["--bom"], "--bom is for --format csv; not ndjson"),
                (["--bom", "--format", "pretty"], "--bom is for --format csv; not pretty"),
                (["batch", "x", "--output", "y", "--bom"], "--bom is for --format csv; not ndjson"),
                (["panel", "x", "--bom"], "--bom is for --format csv and long; not pretty")):
            result = run(*arguments, input="")
            self.assertEqual((result.returncode, result.stderr.splitlines()[0]), (2, f"Error: {message}"))
