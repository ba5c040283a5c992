"""`extract batch` as a process: inputs, changes, failures, and what it says."""

import json
import os
import pathlib
import pty
import random
import re
import resource
import subprocess
import time
import unittest

from support import PROGRAM, DatasetCase, report, run, shown_on, snapshot

SUMMARY = re.compile(
    r"^extract: \S+: (\d+) reports, (\d+) records; (\d+) skipped, (\d+) removed, (\d+) failed, \d+\.\d s$")


class BatchTests(DatasetCase):
    def counts(self, result):
        """Reports, records, skipped, removed, failed."""
        match = SUMMARY.match(result.stderr.splitlines()[-1])
        self.assertTrue(match, result.stderr)
        return tuple(map(int, match.groups()))

    def test_changes(self):
        for i in range(6):
            self.write(f"a/r{i}.txt", report(i))
        first = self.good(self.batch())
        self.assertEqual(self.counts(first)[0], 6)
        self.assertEqual(self.counts(first)[2:], (0, 0, 0))
        self.assertEqual(len(first.stderr.splitlines()), 1)
        self.assertSound(snapshot(self.output))
        before = {path: path.stat().st_mtime_ns for path in self.output.rglob("*") if path.is_file()}
        self.assertEqual(self.counts(self.good(self.batch()))[2:], (6, 0, 0))
        after = {path: path.stat().st_mtime_ns for path in self.output.rglob("*") if path.is_file()}
        self.assertEqual(before, after, "nothing is written where nothing changed")

        self.write("a/r0.txt", report(50))
        (self.reports / "a/r1.txt").unlink()
        self.write("b/new.txt", report(60))
        check = self.batch("--check")
        self.assertEqual(check.returncode, 1)
        self.assertEqual(check.stdout, "")
        self.assertEqual(check.stderr.splitlines(), [
            "extract: a/r0.txt: would be made again: the input changed",
            "extract: b/new.txt: would be added: new",
            "extract: a/r1.txt: would be removed: its input is gone",
        ])
        self.assertEqual(before, {p: p.stat().st_mtime_ns for p in self.output.rglob("*") if p.is_file()})
        self.assertEqual(self.counts(self.good(self.batch()))[2:], (4, 1, 0))
        self.assertSame(snapshot(self.output), self.fresh())
        self.assertEqual(self.good(self.batch("--check")).stderr, "")
        self.assertEqual(self.counts(self.good(self.batch("--force")))[2:], (0, 0, 0))
        self.assertSame(snapshot(self.output), self.fresh())

    def test_check_before_the_first_run(self):
        self.write("a.txt", report(1))
        check = self.batch("--check")
        self.assertEqual((check.returncode, check.stderr), (1, "extract: a.txt: would be added: new\n"))
        self.assertFalse(self.output.exists())

    def test_rules(self):
        self.write("a.txt", report(1) + "通过 ISO 14001:2015 认证，投入3万蓝币。\n")
        self.good(self.batch())
        pack = self.folder / "pack"
        pack.mkdir()
        (pack / "own.yaml").write_text(
            "type: certificate\nrules:\n  - name: certificate.iso\n    description: A standard.\n"
            "    starts: [通过]\n    pattern: '通过[ ]?(?<standard>ISO[ ]?[0-9]{4,5})'\n"
            '    examples:\n      - {text: "[[通过 ISO 14001]]", standard: "ISO 14001"}\n    rejects: ["通过"]\n')
        result = self.good(self.batch("--patterns", pack))
        self.assertEqual(self.counts(result)[2], 0)
        records = (self.output / "records/a.txt.ndjson").read_text()
        self.assertIn('"type":"certificate"', records)
        state = snapshot(self.output)
        self.assertEqual(state["reports"][0]["others"], 1)
        self.assertEqual(self.counts(self.good(self.batch("--patterns", pack)))[2], 1)
        # The same rules elsewhere are the same rules.
        self.assertEqual(self.counts(self.good(self.batch("--patterns", pack.rename(self.folder / "moved"))))[2], 1)
        self.assertEqual(self.counts(self.good(self.batch()))[2], 0)

    def test_jobs(self):
        for i in range(30):
            self.write(f"r{i}.txt", report(i, 4 + i % 7 * 20))
        self.write("l.jsonl", "".join(
            json.dumps({"id": i, "text": report(i, 3)}, ensure_ascii=False) + "\n" for i in range(40)))
        one = self.fresh("--jobs", 1, "--format", "csv")
        for jobs in (2, 4, 9):
            self.assertSame(self.fresh("--jobs", jobs, "--format", "csv"), one)

    def test_one_bad_among_a_hundred(self):
        for i in range(100):
            self.write(f"r{i:02}.txt", report(i, 2))
        self.write("bad.pdf", b"%PDF-broken")
        path = self.fake_pdftotext('echo "Syntax Error: no trailer" >&2; echo more >&2; echo partial; exit 1')
        result = self.batch(env=path)
        self.assertEqual(result.returncode, 1)
        lines = result.stderr.splitlines()
        self.assertEqual(
            lines[0], f"extract: {self.reports}/bad.pdf: pdftotext ended with 1: Syntax Error: no trailer")
        self.assertEqual(self.counts(result)[0], 100)
        self.assertEqual(self.counts(result)[2:], (0, 0, 1))
        self.assertEqual(len(lines), 2)
        state = snapshot(self.output)
        self.assertSound(state)
        self.assertNotIn("records/bad.pdf.ndjson", state)
        # It is tried again, the others are not.
        self.assertEqual(self.counts(self.batch(env=path))[2:], (100, 0, 1))

    def test_inputs_that_may_not_be_read(self):
        for i in range(3):
            self.write(f"a/r{i}.txt", report(i))
            self.write(f"b/r{i}.txt", report(i + 10))
        self.output.mkdir()
        self.output.chmod(0o777)
        self.batch_as_nobody()
        (self.reports / "a/r1.txt").chmod(0)
        self.write("a/r1.txt", report(20))
        (self.reports / "b").chmod(0)
        result = self.batch_as_nobody()
        self.assertEqual(result.returncode, 1)
        self.assertEqual(result.stderr.splitlines()[:2], [
            f"extract: {self.reports}/b: cannot read: Permission denied",
            f"extract: {self.reports}/a/r1.txt: cannot read: Permission denied",
        ])
        # Neither is gone.
        self.assertEqual(self.counts(result)[0], 6)
        self.assertEqual(self.counts(result)[2:], (5, 0, 2))
        (self.reports / "b").chmod(0o755)

    def test_progress_on_a_terminal(self):
        for i in range(40):
            self.write(f"r{i}.txt", report(i, 60))
        ours, theirs = pty.openpty()
        process = subprocess.Popen([PROGRAM, "batch", self.reports, "--output", self.output], stderr=theirs)
        os.close(theirs)
        shown = shown_on(ours)
        self.assertEqual(process.wait(), 0)
        self.assertRegex(shown, r"\r\x1b\[K\d+/40 reports, \d+\.\d MB/s, \d+ records, \d+:\d\d left")
        self.assertRegex(shown.splitlines()[-1].split("\x1b[K")[-1], SUMMARY)

    def test_missing_input(self):
        self.write("a.txt", report(1))
        self.good(self.batch(self.write("../b.txt", report(2))))
        (self.folder / "b.txt").unlink()
        result = self.batch(self.folder / "b.txt")
        self.assertEqual(result.returncode, 1)
        self.assertEqual(
            result.stderr.splitlines()[0],
            f"extract: {self.folder}/b.txt: cannot read: No such file or directory")
        # What could not be read is not what is gone.
        self.assertEqual(self.counts(result), (2, self.counts(result)[1], 2, 0, 1))

    def test_failed_inputs_keep_what_they_had(self):
        self.write("a.pdf", b"one")
        self.write("b.txt", report(1))
        self.good(self.batch(env=self.fake_pdftotext("echo 2021年捐赠3万元。")))
        before = snapshot(self.output)
        self.write("a.pdf", b"two")
        result = self.batch(env=self.fake_pdftotext("exit 3"))
        self.assertEqual(result.returncode, 1)
        self.assertIn("a.pdf: pdftotext ended with 3\n", result.stderr)
        self.assertSame(snapshot(self.output), before)

    def test_pdf(self):
        self.write("lanping-2021.pdf", b"%PDF-fake")
        self.write("-odd name.pdf", b"%PDF-fake")
        result = self.good(self.batch(env=self.fake_pdftotext('echo "去年捐赠3万元。"; echo "$3" | grep -q fake || true')))
        self.assertEqual(self.counts(result)[0], 2)
        state = snapshot(self.output)
        rows = {row[0]: row for row in state["reports"]}
        report = rows["lanping-2021.pdf"]
        self.assertEqual((report["company"], report["year"], report["encoding"]), ("lanping", 2021, "utf-8"))
        self.assertIn('"edtf":"2020"', state["records/lanping-2021.pdf.ndjson"].decode())
        text = self.output / "records/lanping-2021.pdf.txt"
        self.assertEqual(text.read_text(), "去年捐赠3万元。\n")
        # Without its text nobody can look a record up: it is made again, and goes when the input does.
        text.unlink()
        self.good(self.batch(env=self.fake_pdftotext("echo 去年捐赠3万元。")))
        self.assertTrue(text.exists())
        (self.reports / "lanping-2021.pdf").unlink()
        self.good(self.batch(env=self.fake_pdftotext("echo 去年捐赠3万元。")))
        self.assertFalse(text.exists())

    def test_markdown_and_html_are_inputs_and_archives_are_not(self):
        self.write("a-2021.md", "2021年捐赠 **310** 万元。\n".encode())
        self.write("b-2021.html", "<p>2021年捐赠<b>310</b>万元。</p>".encode())
        self.write("c.txt", b"PK\x03\x04 and the rest")
        result = self.batch()
        self.assertEqual(result.returncode, 1)
        self.assertEqual(
            result.stderr.splitlines()[0],
            f"extract: {self.reports}/c.txt: it is a zip file (docx, xlsx, epub and the like), no text: "
            "convert it to text, Markdown or HTML first")
        self.assertEqual(self.counts(result)[0], 2)
        for name in ("a-2021.md", "b-2021.html"):
            self.assertIn('"value":3100000', snapshot(self.output)[f"records/{name}.ndjson"].decode())

    def test_pdftotext_that_complains_much(self):
        """More than a pipe holds: it does not wait for someone to read it."""
        self.write("a.pdf", b"%PDF-fake")
        much = 'i=0; while [ $i -lt 2000 ]; do echo "Syntax Error $i: ' + "x" * 100 + '" >&2; i=$((i+1)); done; '
        self.good(self.batch(env=self.fake_pdftotext(much + "echo 捐赠3万元。")))
        result = self.batch("--force", env=self.fake_pdftotext(much + "exit 1"))
        self.assertEqual(
            result.stderr.splitlines()[0],
            f"extract: {self.reports}/a.pdf: pdftotext ended with 1: Syntax Error 0: " + "x" * 100)

    def test_no_pdftotext(self):
        self.write("a.pdf", b"%PDF-fake")
        self.write("b.txt", report(1))
        empty = self.folder / "empty"
        empty.mkdir()
        result = self.batch(env={"PATH": str(empty)})
        self.assertEqual(result.returncode, 1)
        self.assertEqual(
            result.stderr.splitlines()[0],
            f"extract: {self.reports}/a.pdf: pdftotext is not installed: install poppler-utils, or give the text instead")
        self.assertEqual(self.counts(result)[0], 1)

    def test_input_that_changes_while_it_is_read(self):
        self.write("a.pdf", b"%PDF-fake")
        self.write("b.txt", report(1))
        result = self.batch(env=self.fake_pdftotext('echo "2021年捐赠3万元。"; echo more >> "$3"'))
        self.assertEqual(result.returncode, 1)
        self.assertEqual(
            result.stderr.splitlines()[0],
            f"extract: {self.reports}/a.pdf: changed while it was read: run again when it is complete")
        self.assertEqual(self.counts(result)[0], 1)

    def test_two_runs_at_once(self):
        self.write("a.pdf", b"%PDF-fake")
        self.write("b.txt", report(1))
        gate = self.folder / "gate"
        environment = self.fake_pdftotext(
            f'echo started > {self.folder}/started; while [ ! -e {gate} ]; do sleep 0.02; done; echo 捐赠3万元。')
        first = subprocess.Popen(
            [PROGRAM, "batch", self.reports, "--output", self.output], env=environment, stderr=subprocess.PIPE,
            text=True)
        deadline = time.monotonic() + 30
        while not (self.folder / "started").exists() and time.monotonic() < deadline:
            time.sleep(0.02)
        second = self.batch(env=environment)
        gate.write_text("")
        self.assertEqual(first.wait(30), 0, first.stderr.read())
        first.stderr.close()
        self.assertEqual(second.returncode, 1)
        self.assertEqual(
            second.stderr, f"extract: {self.output}: another run is writing this dataset: wait for it to end\n")
        self.assertSame(snapshot(self.output), self.fresh(env=environment))

    def test_encodings_side_by_side(self):
        text = "嵐坪乳業股份有限公司\n2021 年度企業社會責任報告\n" + "2021年，公益捐贈總額超過2,270萬元，同比增長兩成。我們的員工在各地。\n" * 5
        for name, encoding in [("utf8", "utf-8"), ("gb", "gb18030"), ("big5", "big5hkscs"), ("utf16", "utf-16")]:
            self.write(f"{name}.txt", text, encoding)
        self.good(self.batch())
        rows = snapshot(self.output)["reports"]
        self.assertEqual(
            {row["report"]: (row["company"], row["year"], row["encoding"]) for row in rows}, {
                "utf8.txt": ("嵐坪乳業", 2021, "utf-8"), "gb.txt": ("嵐坪乳業", 2021, "gb18030"),
                "big5.txt": ("嵐坪乳業", 2021, "big5"), "utf16.txt": ("嵐坪乳業", 2021, "utf-16")})
        self.assertEqual(len({(row["events"], row["amounts"], row["percentages"]) for row in rows}), 1)

    def test_year(self):
        self.write("a.txt", "去年捐赠3万元。\n")
        self.write("2019/b.txt", "去年捐赠3万元。\n")
        self.write("2019/c-2012.txt", "去年捐赠3万元。\n")
        self.good(self.batch())
        years = {row["report"]: row["year"] for row in snapshot(self.output)["reports"]}
        self.assertEqual(years, {"a.txt": None, "2019/b.txt": 2019, "2019/c-2012.txt": 2012})
        self.good(self.batch("--year", 2001))
        self.assertEqual({row["year"] for row in snapshot(self.output)["reports"]}, {2001})

    def test_usage(self):
        self.write("a/x.txt", "")
        self.write("b/x.txt", "")
        for arguments in [["batch"], ["batch", "x"], ["batch", "x", "--output", "y", "--jobs", "0"],
                          ["batch", "x", "--output", "y", "--year", "23"],
                          ["batch", self.reports / "a", self.reports / "b", "--output", self.output]]:
            result = run(*arguments)
            self.assertEqual(result.returncode, 2, arguments)
            self.assertEqual(result.stdout, "")
        self.assertIn("a/x.txt: x.txt; rename one", result.stderr)
        self.assertFalse(self.output.exists())

    def test_data_package(self):
        import frictionless  # Slow, and nothing else needs it.

        self.write("岚坪 2021.txt", report(1))
        self.write("a/B.txt", report(2))
        self.write("l.jsonl", '{"id":"x","text":"捐赠3万元"}\n')
        for arguments in ([], ["--format", "csv"]):
            self.good(self.batch(*arguments))
            result = frictionless.Package(str(self.output / "datapackage.json")).validate()
            self.assertTrue(result.valid, result.flatten())
            self.assertEqual(len(result.tasks), 8 if arguments else 4)
        package = json.loads((self.output / "datapackage.json").read_text())
        # Were a file another than it says, the check would find it.
        path = self.output / package["resources"][-1]["path"]
        path.write_text(path.read_text() + "\n")
        self.assertFalse(frictionless.Package(str(self.output / "datapackage.json")).validate().valid)


class JSONLinesTests(DatasetCase):
    def lines(self, count=60):
        dice = random.Random(5)
        return "".join(
            json.dumps({"id": f"r{i}", "text": report(i, dice.choice([1, 2, 40])), "date": "2020"}, ensure_ascii=False)
            + "\n" for i in range(count))

    def test_records_in_order_whatever_the_jobs(self):
        path = self.write("in.jsonl", self.lines() + "\nbroken\n" + self.lines(3))
        one = run("--jsonl", path)
        self.assertEqual(one.returncode, 1)
        self.assertEqual(one.stderr.splitlines(), [
            f"extract: {path}:62: not JSON: no value at column 1",
            *(f"extract: {path}:{63 + i}: the id 'r{i}' was that of line {1 + i} already" for i in range(3))])
        # They are written all the same.
        self.assertEqual(one.stdout.count('"doc":"r0"'), 2 * run("--jsonl", input=self.lines(1)).stdout.count("\n"))
        docs = [json.loads(line)["doc"] for line in one.stdout.splitlines()]
        self.assertEqual(list(dict.fromkeys(docs)), [f"r{i}" for i in range(60)])
        for jobs in (2, 5):
            many = run("--jsonl", "--jobs", jobs, path)
            self.assertEqual((many.stdout, many.stderr), (one.stdout, one.stderr))
        self.assertEqual(run("--jsonl", input=path.read_text()).stdout, one.stdout)

    def test_formats(self):
        path = self.write("in.jsonl", self.lines(5))
        records = [json.loads(line) for line in run("--jsonl", path).stdout.splitlines()]
        self.assertEqual(json.loads(run("--jsonl", "--format", "json", path).stdout), records)
        self.assertEqual(run("--jsonl", "--format", "csv", "--jobs", 3, path).stdout.count(",r4,") > 0, True)

    def test_dates(self):
        text = '{"id":"a","text":"去年捐赠3万元。","date":"2020-05-01"}\n'
        self.assertIn('"edtf":"2019"', run("--jsonl", input=text).stdout)
        self.assertIn('"edtf":"2007"', run("--jsonl", "--year", "2008", input=text).stdout)
        self.assertIn('"edtf":"2007"', run("--jsonl", "--date", "2008-02-01", input=text).stdout)

    def test_records_appear_while_input_arrives(self):
        for jobs in ("1", "4"):
            process = subprocess.Popen(
                [PROGRAM, "--jsonl", "--jobs", jobs], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            for i in range(4):
                process.stdin.write('{"id":"r%d","text":"捐赠%d万元"}\n' % (i, i + 1))
                process.stdin.flush()
                self.assertEqual(json.loads(process.stdout.readline())["doc"], f"r{i}")
            process.stdin.close()
            self.assertEqual(process.wait(10), 0)
            process.stdout.close()

    def test_long_lines(self):
        long = json.dumps({"id": "long", "text": "捐赠3万元。" * 1000}, ensure_ascii=False)
        path = self.write("in.jsonl", self.lines(2) + long + "\n" + '{"id":"last","text":"捐赠3万元"}')
        self.assertEqual(run("--jsonl", path).returncode, 0)
        for jobs in (1, 3):
            result = run("run", "--jsonl", "--max-line", "8K", "--jobs", jobs, path)
            self.assertEqual(result.returncode, 1)
            reason = ("the line is longer than 8 KB (--max-line): allow for more, "
                      "or give the text in a file of its own")
            self.assertEqual(result.stderr, f"extract: {path}:3: {reason}\n")
            docs = [json.loads(line)["doc"] for line in result.stdout.splitlines()]
            self.assertEqual(list(dict.fromkeys(docs)), ["r0", "r1", "last"])
        result = self.batch("--max-line", "8K")
        self.assertEqual(result.returncode, 1)
        self.assertEqual(result.stderr.splitlines()[0], f"extract: {path}:3: {reason}")
        # Allow for more, and it is there.
        self.good(self.batch("--max-line", "1M"))
        self.assertSame(snapshot(self.output), self.fresh())

    def test_a_long_line_is_never_whole_in_memory(self):
        path = self.write("in.jsonl", b'{"id":"a","text":"' + b"x" * (200 << 20) + b'"}\n{"id":"b","text":"3 USD"}\n')

        def limit():
            resource.setrlimit(resource.RLIMIT_DATA, (150 << 20, 150 << 20))

        result = run("--jsonl", "--max-line", "16M", path, preexec_fn=limit)
        self.assertEqual(result.stderr.splitlines(), [
            f"extract: {path}:1: the line is longer than 16 MB (--max-line): allow for more, "
            "or give the text in a file of its own"])
        self.assertEqual((result.returncode, json.loads(result.stdout)["doc"]), (1, "b"))

    def test_brackets_without_end(self):
        path = self.write("in.jsonl", "[" * 1_000_000 + "\n" + '{"a":' * 500_000 + "\n" + self.lines(1))
        for jobs in ("1", "3"):
            result = run("--jsonl", "--jobs", jobs, path)
            self.assertEqual(result.returncode, 1)
            self.assertEqual(result.stderr.splitlines(), [
                f"extract: {path}:1: not JSON: nested more than 128 deep at column 129",
                f"extract: {path}:2: not JSON: nested more than 128 deep at column 641"])
            self.assertIn('"doc":"r0"', result.stdout)

    def test_places_count_as_python_counts(self):
        for text in ("捐赠3万元。", "\ufeff捐赠3万元。", "\ufeff\ufeff捐赠\ufeff3万元。", "\ufeff😀捐赠3万元。\ufeff"):
            for ascii in (False, True):
                result = run("--jsonl", input=json.dumps({"id": "a", "text": text}, ensure_ascii=ascii))
                record = json.loads(result.stdout)
                self.assertEqual(text[record["start"]:record["end"]], "3万元")
                self.assertEqual(record["text"], "3万元")

    def test_closed_pipe(self):
        path = self.write("in.jsonl", self.lines(200))
        for jobs in ("1", "3"):
            result = subprocess.run(
                f"'{PROGRAM}' --jsonl --jobs {jobs} '{path}' | head -n 1; exit ${{PIPESTATUS[0]}}", shell=True,
                executable="/bin/bash", capture_output=True, text=True)
            self.assertEqual((result.returncode, result.stderr), (0, ""))

    def test_what_is_wrong(self):
        self.assertEqual(run("--jsonl", "--encoding", "big5", input="").returncode, 2)
        for value in ("0", "64MB", "-1", "x"):
            self.assertEqual(run("--jsonl", "--max-line", value, input="").returncode, 2)
        without = run("--max-line", "1M", input="")
        self.assertEqual(without.returncode, 2)
        self.assertIn("--max-line is for --jsonl, which is not given", without.stderr)
        missing = run("--jsonl", self.folder / "none.jsonl")
        self.assertEqual(missing.returncode, 1)
        self.assertEqual(
            missing.stderr, f"extract: {self.folder}/none.jsonl: cannot read: No such file or directory\n")
        folder = run("--jsonl", pathlib.Path(self.folder))
        self.assertEqual(folder.stderr, f"extract: {self.folder}: cannot read: Is a directory\n")


if __name__ == "__main__":
    unittest.main()
