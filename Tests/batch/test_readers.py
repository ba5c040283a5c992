"""Who reads a dataset does not wait for a run, and a run does not wait for who reads."""

import pathlib
import sqlite3
import subprocess
import time

from support import PROGRAM, DatasetCase, report, run, snapshot


class ReaderTests(DatasetCase):
    def setUp(self):
        super().setUp()
        for i in range(8):
            self.write(f"a{i}.txt", report(i, 3))
        self.good(self.batch())
        self.before = self.count()
        self.gate = self.folder / "gate"
        self.started = self.folder / "started"
        self.waiting = self.fake_pdftotext(
            f"echo started > {self.started}; while [ ! -e {self.gate} ]; do sleep 0.02; done; echo 捐赠3万元。")
        self.write("m.pdf", b"%PDF-fake")
        for i in range(8):
            self.write(f"b{i}.txt", report(i + 50, 3))

    def connect(self, patience=0):
        # Who must wait fails at once, or after so many seconds.
        connection = sqlite3.connect(self.output / "dataset.sqlite", timeout=patience, isolation_level=None)
        self.addCleanup(connection.close)
        return connection

    def count(self, patience=0):
        connection = self.connect(patience)
        count = connection.execute("SELECT count(*) FROM reports").fetchone()[0]
        connection.close()
        return count

    def start(self):
        process = subprocess.Popen(
            [PROGRAM, "batch", self.reports, "--output", self.output, "--jobs", "1"], env=self.waiting,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.addCleanup(process.kill)
        deadline = time.monotonic() + 60
        while not self.started.exists():
            self.assertLess(time.monotonic(), deadline)
            time.sleep(0.01)
        return process

    def test_a_run_lets_readers_read(self):
        process = self.start()
        # Rows are written that are not committed yet.
        self.assertEqual(self.count(), self.before)
        panel = run("panel", self.output, "--min-years", "1")
        self.assertEqual(panel.returncode, 0, panel.stderr)
        check = self.batch("--check")
        self.assertEqual(check.stderr, f"extract: {self.output}/dataset.sqlite: a run is writing it or was "
                                       "interrupted: run without --check\n")
        self.gate.write_text("")
        while process.poll() is None:
            # The log is put away at the end, which takes the file for a moment.
            self.assertIn(self.count(patience=5), (self.before, self.before + 9))
        self.assertEqual(process.returncode, 0, process.communicate())
        process.communicate()
        self.assertEqual(self.count(), self.before + 9)
        self.assertEqual(sorted(path.name for path in self.output.glob("dataset*")), ["dataset.sqlite"])
        self.assertSame(snapshot(self.output), self.fresh(env=self.waiting))

    def test_a_reader_does_not_hold_a_run_up(self):
        """Not even one that keeps its transaction open, from before the run until behind it."""
        reader = self.connect()
        process = self.start()
        reader.execute("BEGIN")
        self.assertEqual(reader.execute("SELECT count(*) FROM reports").fetchone(), (self.before,))
        self.gate.write_text("")
        start = time.monotonic()
        self.assertEqual(process.wait(60), 0, process.stderr.read())
        process.communicate()
        self.assertLess(time.monotonic() - start, 20)
        self.assertEqual(reader.execute("SELECT count(*) FROM reports").fetchone(), (self.before,))
        self.assertEqual(self.count(), self.before + 9)
        reader.execute("COMMIT")
        reader.close()
        # The next run puts away what it could not.
        self.good(self.batch(env=self.waiting))
        self.assertEqual(sorted(path.name for path in self.output.glob("dataset*")), ["dataset.sqlite"])
        self.assertSame(snapshot(self.output), self.fresh(env=self.waiting))
