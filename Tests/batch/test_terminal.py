"""Nothing of a name or a text reaches a terminal as a control."""

import json
import re

from support import DatasetCase, run

CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
ODD = "a\nextract: b\x1b[2J\x9b31m\u202ec.txt"
SHOWN = "a\\u{A}extract: b\\u{1B}[2J\\u{9B}31m\\u{202E}c.txt"


class TerminalTests(DatasetCase):
    def assertPlain(self, text):
        self.assertIsNone(CONTROL.search(text), repr(text))

    def test_names_in_errors(self):
        missing = run("run", self.folder / ODD)
        self.assertEqual(
            missing.stderr, f"extract: {self.folder}/{SHOWN}: cannot read: No such file or directory\n")
        lines = run("--jsonl", self.write(ODD, "[]\n"))
        self.assertEqual(lines.stderr, f"extract: {self.reports}/{SHOWN}:1: not a JSON object\n")
        self.write(ODD, b"PK\x03\x04")
        result = self.batch()
        self.assertTrue(result.stderr.startswith(f"extract: {self.reports}/{SHOWN}: it is a zip file"))
        self.assertPlain(result.stderr)
        self.assertEqual(len(result.stderr.splitlines()), 2)
        check = self.batch("--check")
        self.assertEqual(check.stderr, f"extract: {SHOWN}: would be added: new\n")

    def test_ids_in_errors(self):
        line = json.dumps({"id": "x\n\x1b]0;y", "text": ""}) + "\n"
        result = run("--jsonl", input=line * 2)
        self.assertEqual(
            result.stderr, "extract: -:2: the id 'x\\u{A}\\u{1B}]0;y' was that of line 1 already\n")

    def test_arguments_in_errors(self):
        for arguments in (["--years", ODD], [f"--{ODD}"], ["--year", ODD], [f"--year={ODD}"], ["--date", ODD],
                          ["panel", "x", "--years", ODD], ["panel", "x", "--metric", "(" + ODD],
                          ["--types", ODD], ["--format", ODD], ["batch", "x", "y", "--output", "z", f"--jobs={ODD}"]):
            result = run(*arguments, input="")
            self.assertEqual(result.returncode, 2, arguments)
            self.assertPlain(result.stderr)
            self.assertFalse([line for line in result.stderr.splitlines() if line.startswith("extract: b")], arguments)

    def test_packs(self):
        pack = self.folder / "a\nextract: b"
        pack.mkdir()
        (pack / "c\x1b.yaml").write_text("rules: 3\n")
        (pack / "d.yaml").write_text(
            "type: date\nrules:\n  - name: own.a\n    starts: [digit]\n    pattern: '(?<year>[0-9]{4}'\n")
        result = run("--patterns", pack, input="")
        self.assertEqual(result.returncode, 1)
        self.assertPlain(result.stderr)
        self.assertNotIn("\nextract: b", result.stderr)

    def test_help_keeps_its_lines(self):
        self.assertGreater(len(run("--help").stdout.splitlines()), 10)
        self.assertGreater(len(run("--no-such-option", input="").stderr.splitlines()), 1)

    def test_pretty(self):
        text = "2021年，新建\x1b[31m牧场\u202e投入\x9b使用，捐赠3万\x1b[2J元。\n"
        result = run("--format", "pretty", "--types", "event,amount,date", input=text)
        self.assertIn("\\u{202E}投入\\u{9B}使用", result.stdout)
        self.assertPlain(result.stdout)

    def test_panel(self):
        # The name of a company may come from that of a file.
        for year in (2020, 2021):
            self.write(f"lan\x1b[31mping-csr-{year}.txt", f"{year}年，营业收入{year}万元。\n")
        self.good(self.batch())
        result = run("panel", self.output)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("营业收入", result.stdout)
        self.assertPlain(result.stdout)
        unknown = run("panel", self.output, "--company", "x\x1b\ny")
        self.assertEqual(unknown.returncode, 2)
        self.assertEqual(len(unknown.stderr.splitlines()), 1)
        self.assertPlain(unknown.stderr)
