"""Checks the comparison of instructions: python3 -m unittest discover Benchmarks"""

import contextlib
import copy
import io
import json
import pathlib
import tempfile
import unittest
from unittest import mock

import check

# What callgrind writes, in small: `reader` calls `copy` twice, `matcher` calls itself in another form, and that `compile`.
PROFILE = """\
# callgrind format
version: 1
positions: line
events: Ir
summary: 1000

ob=(1) /bin/extract
fl=(1) ???
fn=(1) main
0 10
cfn=(2) reader
calls=1 0
0 150
cob=(1)
cfi=(1)
cfn=(3) matcher
calls=2 +3
+5 840

fn=(2)
0 50
cfn=(4) copy
calls=2 0
* 100

fn=(4)
0 60
-2 40

fn=(3)
0 40
cfn=(5) specialized matcher
calls=1 0
0 800

fn=(5)
0 300
cfn=(6) compile
calls=58 0
0 500

fn=(6)
0 500

totals: 1000
"""
STAGES = (check.Stage("reading", "reader"), check.Stage("matching", "matcher", without=("compile",)))


def profile(text=PROFILE):
    return check.Profile(text.splitlines(keepends=True))


class ProfileTests(unittest.TestCase):
    def test_a_function_costs_what_it_calls_too(self):
        self.assertEqual(profile().total, 1000)
        self.assertEqual(profile().inclusive({"reader"}), 150)
        self.assertEqual(profile().inclusive({"main"}), 1000)
        self.assertEqual(profile().inclusive({"copy"}), 100)

    def test_forms_of_a_function_that_call_each_other_count_once(self):
        self.assertEqual(profile().inclusive({"matcher", "specialized matcher"}), 840)

    def test_closures_are_of_their_function(self):
        with mock.patch.object(check, "STAGES", STAGES):
            text = PROFILE.replace("(3) matcher", "(3) closure #1 in matcher").replace("(2) reader", "(2) closure #12 in specialized reader")
            self.assertEqual(check.costs(profile(text), {}), check.costs(profile(), {}))

    def test_no_stage_costs_less_than_nothing(self):
        stages = (check.Stage("reading", "reader", without=("compile",)),)
        with mock.patch.object(check, "STAGES", stages), self.assertRaisesRegex(check.Failure, "stage reading: compile costs more than all"):
            check.costs(profile(), {})

    def test_a_stage_is_without_what_is_a_stage_of_its_own(self):
        with mock.patch.object(check, "STAGES", STAGES):
            self.assertEqual(check.costs(profile(), {}), {"reading": 150, "matching": 340, "whole run": 1000})

    def test_a_stage_whose_function_is_gone_is_an_error_that_names_it(self):
        with mock.patch.object(check, "STAGES", (check.Stage("writing", "Writer.write("),)):
            with self.assertRaisesRegex(check.Failure, "stage writing: no function Writer.write in the program"):
                check.costs(profile(), {})

    def test_names_are_told_by_what_swift_makes_of_them(self):
        with mock.patch.object(check, "STAGES", (check.Stage("writing", "Writer.write("),)):
            readable = {"reader": "specialized Writer.write(_:)", "copy": "closure #1 in Writer.write(_:)"}
            self.assertEqual(check.costs(profile(), readable)["writing"], 150)

    def test_a_profile_that_was_broken_off_is_an_error(self):
        with self.assertRaisesRegex(check.Failure, "no total"):
            profile("events: Ir\nfn=(1) main\n0 10\n")


MADE_WITH = {"machine": "x86_64", "PCRE2": "libpcre2-8.so.0.11.2"}
TEXTS = {"reports": {"sha256": "ab", "instructions": {"reading": 1_000_000, "whole run": 10_000_000}}}


class ComparisonTests(unittest.TestCase):
    def run_check(self, now, made_with=MADE_WITH, write=False, baseline=None):
        """The exit status and what is printed."""
        with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()) as said:
            path = pathlib.Path(folder) / "baseline.json"
            path.write_text(json.dumps(baseline or {"made with": MADE_WITH, "texts": TEXTS}))
            with (
                mock.patch.object(check, "measured", lambda binary: now),
                mock.patch.object(check, "circumstances", lambda binary: made_with),
                mock.patch.object(check.shutil, "which", lambda tool: tool),
            ):
                status = check.check("extract", path, write)
            self.written = json.loads(path.read_text())
        return status, said.getvalue()

    def counted(self, reading):
        now = copy.deepcopy(TEXTS)
        now["reports"]["instructions"]["reading"] = reading
        return now

    def test_within_three_percent_is_the_same(self):
        for reading in (500_000, 1_000_000, 1_030_000):
            with self.subTest(reading):
                self.assertEqual(self.run_check(self.counted(reading))[0], 0)

    def test_more_is_worse(self):
        status, said = self.run_check(self.counted(1_040_000))
        self.assertEqual(status, 1)
        self.assertIn("reports  reading     1,000,000   1,040,000  +4.0 %\n", said)
        self.assertIn("worse by more than 3 %:\n  text reports, stage reading: +4.0 %, 40,000 instructions more\n", said)

    def test_with_other_libraries_nothing_is_compared(self):
        status, said = self.run_check(self.counted(2_000_000), made_with={**MADE_WITH, "PCRE2": "libpcre2-8.so.0.12.0"})
        self.assertEqual(status, 0)
        self.assertIn("not compared, since the baseline was made with\n  PCRE2: libpcre2-8.so.0.11.2; here libpcre2-8.so.0.12.0\n", said)

    def test_another_text_is_an_error(self):
        now = self.counted(1_000_000)
        now["reports"]["sha256"] = "cd"
        with self.assertRaisesRegex(check.Failure, "text reports: the baseline is of another text"):
            self.run_check(now)

    def test_write_renews_the_baseline(self):
        self.assertEqual(self.run_check(self.counted(2_000_000), write=True)[0], 0)
        self.assertEqual(self.written["texts"], self.counted(2_000_000))
        self.assertEqual(self.written["made with"], MADE_WITH)


if __name__ == "__main__":
    unittest.main()
