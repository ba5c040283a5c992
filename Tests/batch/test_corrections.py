"""`--corrections`: what readers corrected stays so, run after run, until the text changes."""

import json

from support import DatasetCase

TEXT = "员工共300人。\n"
WRONG = {"doc": "a.txt", "start": 3, "end": 7, "text": "300人", "verdict": "corrected", "record": "amount:3", "values": {"value": 301}}


class CorrectionTests(DatasetCase):
    def value(self):
        lines = (self.output / "records/a.txt.ndjson").read_text().splitlines()
        return [(record["value"], record.get("corrected", False)) for record in map(json.loads, lines)]

    def test_corrections_survive_until_the_text_changes(self):
        text = self.write("a.txt", TEXT)
        self.write("b.txt", TEXT)
        self.good(self.batch())
        self.assertEqual(self.value(), [(300, False)])
        path = self.folder / "corrections.jsonl"
        path.write_text(json.dumps(WRONG, ensure_ascii=False) + "\n")
        # The report that was corrected is extracted again, and no other.
        result = self.good(self.batch("--corrections", str(path)))
        self.assertIn("; 1 skipped, ", result.stderr)
        self.assertEqual(self.value(), [(301, True)])
        result = self.good(self.batch("--corrections", str(path)))
        self.assertIn("; 2 skipped, ", result.stderr)
        self.assertEqual(self.value(), [(301, True)])
        text.write_text("注：员工共300人。\n")
        result = self.good(self.batch("--corrections", str(path)))
        self.assertIn(
            "a.txt: the correction of 'amount:3' is left out: '300人' does not stand at 3 any more\n", result.stderr)
        self.assertEqual(self.value(), [(300, False)])

    def test_a_line_that_is_none_fails_and_loses_nothing(self):
        self.write("a.txt", TEXT)
        path = self.folder / "corrections.jsonl"
        path.write_text("oops\n" + json.dumps(WRONG, ensure_ascii=False) + "\n")
        result = self.batch("--corrections", str(path))
        self.assertEqual(result.returncode, 1)
        self.assertIn(f"extract: {path}:1: not JSON: no value at column 1\n", result.stderr)
        self.assertEqual(self.value(), [(301, True)])
        missing = self.batch("--corrections", str(path) + "x")
        self.assertEqual((missing.returncode, missing.stderr), (
            1, f"extract: {path}x: cannot read: No such file or directory\n"))
