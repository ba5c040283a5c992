"""A run killed at any moment, and run again, comes to what an undisturbed run comes to."""

import os
import random
import resource
import shutil
import signal
import subprocess
import time
import unittest

from support import PROGRAM, DatasetCase, report, run, snapshot


class CrashTests(DatasetCase):
    KILLS = 60
    # More than go into one transaction.
    INPUTS = 40

    def setUp(self):
        super().setUp()
        for i in range(self.INPUTS):
            self.write(f"{i % 5}/company-{i // 9}-{i}.txt", report(i, 1))
        self.write("lines.jsonl", "".join('{"id":"%d","text":"捐赠%d万元。"}\n' % (i, i) for i in range(9)))

    def change(self):
        """Other inputs than before: changed, gone, new."""
        for i in range(0, self.INPUTS, 3):
            self.write(f"{i % 5}/company-{i // 9}-{i}.txt", report(i + 1000, 1))
        for i in range(1, self.INPUTS, 9):
            (self.reports / f"{i % 5}/company-{i // 9}-{i}.txt").unlink()
        for i in range(100, 108):
            self.write(f"new/company-{i}.txt", report(i, 1))

    def killed(self, arguments, delay):
        """Whether a run was killed before it ended."""
        process = subprocess.Popen(
            [PROGRAM, "batch", self.reports, "--output", self.output, *arguments],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        time.sleep(delay)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        return process.returncode == -signal.SIGKILL

    def test_kill(self):
        dice = random.Random(20240607)
        arguments = ["--format", "csv", "--jobs", "2"]
        before = self.folder / "before"
        self.good(self.batch(*arguments, output=before))
        self.change()
        start = time.monotonic()
        expected = self.fresh(*arguments)
        duration = time.monotonic() - start
        self.assertSound(expected)
        kills = 0
        rounds = 0
        while kills < self.KILLS:
            # Anew, from another state, with other rules; once or several times in a row.
            shutil.rmtree(self.output, ignore_errors=True)
            if rounds % 3:
                shutil.copytree(before, self.output)
            forced = ["--force"] if rounds % 3 == 2 else []
            for _ in range(dice.randint(1, 4)):
                kills += self.killed(arguments + forced, dice.uniform(0, duration))
            rounds += 1
            self.assertLess(rounds, 300)
            self.good(self.batch(*arguments))
            state = snapshot(self.output)
            self.assertSame(state, expected)
        check = self.good(self.batch(*arguments, "--check"))
        self.assertEqual(check.stderr, "")

    def test_killed_before_the_journal_was_written(self):
        """SQLite writes the first bytes of a journal last, when the rest is on the disk."""
        self.good(self.batch())
        for journal in (b"", bytes(512)):
            with self.subTest(bytes=len(journal)):
                (self.output / "dataset.sqlite-journal").write_bytes(journal)
                self.good(self.batch("--check"))
                self.good(self.batch())
                self.assertSame(snapshot(self.output), self.fresh())

    def test_no_room(self):
        """Files that must not grow: each input that does not fit is reported, the rest is kept."""
        self.good(self.batch())
        before = snapshot(self.output)
        # Events whose statements are long.
        self.write("big.txt", ("2021年，新建牧场投入" + "使用" * 10_000 + "。\n") * 10)
        self.write("small.txt", report(3, 2))

        def limit():
            resource.setrlimit(resource.RLIMIT_FSIZE, (450_000, 450_000))

        result = self.batch(preexec_fn=limit)
        self.assertEqual(result.returncode, 1, result.stderr)
        self.assertIn(f"extract: {self.output}/records/big.txt.ndjson: cannot write: File too large\n", result.stderr)
        state = snapshot(self.output)
        self.assertSound(state)
        self.assertNotIn("records/big.txt.ndjson", state)
        # What was there is there as it was.
        for name in before:
            if name.startswith("records/"):
                self.assertEqual(state[name], before[name])
        self.assertTrue(set(before["amounts"]) <= set(state["amounts"]))
        self.good(self.batch())
        self.assertSame(snapshot(self.output), self.fresh())

    def test_a_file_that_cannot_be_put_in_its_place(self):
        """Its rows are not there either, and all others are; new, and in a dataset that has rows of it."""
        for is_new in (True, False):
            with self.subTest(is_new=is_new):
                shutil.rmtree(self.output, ignore_errors=True)
                before = {}
                if not is_new:
                    self.good(self.batch())
                    before = snapshot(self.output)
                    (self.output / "records/lines.jsonl.ndjson").unlink()
                self.write("lines.jsonl", "".join('{"id":"%d","text":"捐赠%d万元。"}\n' % (i, i + 1) for i in range(7)))
                in_the_way = self.output / "records/lines.jsonl.ndjson"
                in_the_way.mkdir(parents=True)
                (in_the_way / "file").write_text("")
                result = self.batch()
                self.assertEqual(result.returncode, 1, result.stderr)
                self.assertIn(f"extract: {in_the_way}: cannot write: Is a directory\n", result.stderr)
                state = snapshot(self.output)
                self.assertSound(state)
                self.assertEqual(len(state["inputs"]), self.INPUTS + (0 if is_new else 1))
                mine = [row for row in state["amounts"] if row["report"].startswith("lines.jsonl")]
                self.assertEqual(mine, [row for row in before.get("amounts", []) if row["report"].startswith("lines.jsonl")])
                shutil.rmtree(in_the_way)
                self.good(self.batch())
                self.assertSame(snapshot(self.output), self.fresh())

    def test_no_room_for_the_database(self):
        def limit():
            resource.setrlimit(resource.RLIMIT_FSIZE, (130_000, 130_000))

        result = self.batch(preexec_fn=limit)
        self.assertEqual(result.returncode, 1, result.stderr)
        self.assertIn("dataset.sqlite: ", result.stderr)
        for line in result.stderr.splitlines():
            self.assertTrue(line.startswith("extract: "), line)
        self.good(self.batch())
        self.assertSame(snapshot(self.output), self.fresh())

    @unittest.skipUnless(os.geteuid() == 0, "needs root, to mount a file system")
    def test_full_disk(self):
        disk = self.folder / "disk"
        disk.mkdir()
        mount = ["mount", "-t", "tmpfs", "-o", "size=300k", "tmpfs", str(disk)]
        if subprocess.run(mount, capture_output=True).returncode:
            self.skipTest("no file system can be mounted here")
        self.addCleanup(subprocess.run, ["umount", str(disk)], capture_output=True)
        self.output = disk / "dataset"
        result = self.batch()
        self.assertEqual(result.returncode, 1, result.stderr)
        self.assertRegex(result.stderr, "No space left on device|database or disk is full")
        self.assertFalse([path for path in disk.rglob(".new-*")])
        subprocess.run(["mount", "-o", "remount,size=64m", str(disk)], check=True)
        self.good(self.batch())
        self.assertSame(snapshot(self.output), self.fresh())

    def test_output_that_cannot_be_written(self):
        (self.folder / "file").write_text("")
        result = run("batch", self.reports, "--output", self.folder / "file/dataset")
        self.assertEqual(result.returncode, 1)
        self.assertEqual(
            result.stderr, f"extract: {self.folder}/file/dataset: cannot make the folder: Not a directory\n")
        self.output.mkdir(mode=0o555)
        result = self.batch_as_nobody()
        self.assertEqual(result.returncode, 1)
        self.assertEqual(result.stderr, f"extract: {self.output}: cannot write: Permission denied\n")


if __name__ == "__main__":
    unittest.main()
