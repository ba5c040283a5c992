"""A run that is stopped by a signal keeps what is done, and says how to go on."""

import random
import signal
import subprocess
import time

from support import PROGRAM, DatasetCase, report, snapshot


class StopTests(DatasetCase):
    def setUp(self):
        super().setUp()
        for i in range(6):
            self.write(f"a{i}.txt", report(i, 3))
            self.write(f"z{i}.txt", report(i + 10, 3))
        self.write("lines.jsonl", "".join('{"id":"%d","text":"捐赠%d万元。"}\n' % (i, i) for i in range(9)))
        self.write("m.pdf", b"%PDF-fake")
        self.gate = self.folder / "gate"
        self.started = self.folder / "started"
        self.waiting = self.fake_pdftotext(
            f"echo started > {self.started}; while [ ! -e {self.gate} ]; do sleep 0.02; done; echo 捐赠3万元。")

    def start(self, *arguments, interrupt=signal.SIG_DFL, **options):
        process = subprocess.Popen(
            [PROGRAM, "batch", self.reports, "--output", self.output, *arguments], env=self.waiting,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            # What a shell runs in the background ignores SIGINT, and so do its children.
            preexec_fn=lambda: signal.signal(signal.SIGINT, interrupt), **options)
        self.addCleanup(process.kill)
        return process

    def wait_for(self, path):
        deadline = time.monotonic() + 60
        while not path.exists():
            self.assertLess(time.monotonic(), deadline, f"{path} never came")
            time.sleep(0.01)

    def stopped(self, name):
        return f"extract: stopped by {name}; what is done is kept, run the same command to go on\n"

    def finish(self):
        self.gate.write_text("")
        result = self.good(self.batch(env=self.waiting))
        self.assertSame(snapshot(self.output), self.fresh(env=self.waiting))
        self.assertEqual(self.good(self.batch("--check", env=self.waiting)).stderr, "")
        return result

    def test_in_the_middle(self):
        for number, status in ((signal.SIGINT, 130), (signal.SIGTERM, 143)):
            with self.subTest(number.name):
                process = self.start("--jobs", "1")
                # Those before it are done; those behind it are not begun.
                self.wait_for(self.started)
                process.send_signal(number)
                time.sleep(0.2)
                self.gate.write_text("")
                self.assertEqual(process.communicate(timeout=60), ("", self.stopped(number.name)))
                self.assertEqual(process.returncode, status)
                self.assertFalse([path for path in self.output.rglob(".new-*")])
                self.assertFalse((self.output / "records/z0.txt.ndjson").exists())
                self.assertFalse((self.output / "datapackage.json").exists())
                state = snapshot(self.output)
                self.assertSound(state)
                self.assertGreaterEqual(len(state["inputs"]), 7)
                self.assertRegex(self.finish().stderr, r"; [78] skipped, 0 removed, 0 failed")
                subprocess.run(["rm", "-r", self.output, self.gate, self.started], check=True)

    def test_at_any_moment(self):
        """From another state, too, and several times in a row."""
        def change(i):
            # Enough that there is more to stop than the start of a debug build, which watches for no signals.
            for j in range(0, 6, 2):
                self.write(f"a{j}.txt", report(100 * i + j, 400))

        self.gate.write_text("")
        change(12)
        start = time.monotonic()
        self.good(self.batch(env=self.waiting))
        duration = time.monotonic() - start
        dice = random.Random(7)
        stops = 0
        for i in range(12):
            change(i)
            for _ in range(2):
                process = self.start("--jobs", "2", *(["--force"] if i % 2 else []))
                time.sleep(dice.uniform(0, duration))
                process.send_signal(dice.choice((signal.SIGINT, signal.SIGTERM)))
                _, said = process.communicate(timeout=60)
                # Before it watches for signals they end it as ever.
                self.assertIn(process.returncode, (0, 130, 143, -2, -15), said)
                if process.returncode in (130, 143):
                    name = "SIGINT" if process.returncode == 130 else "SIGTERM"
                    self.assertEqual(said, self.stopped(name))
                    stops += 1
            self.finish()
        self.assertGreater(stops, 0)

    def test_a_large_input_does_not_hold_it_up(self):
        self.write("b.txt", report(1, 6).encode() * 100_000)
        (self.reports / "m.pdf").unlink()
        process = self.start("--jobs", "1")
        deadline = time.monotonic() + 60
        while not list(self.output.glob("records/.new-*")) or not (self.output / "records/a5.txt.ndjson").exists():
            self.assertLess(time.monotonic(), deadline)
            time.sleep(0.01)
        time.sleep(0.2)
        start = time.monotonic()
        process.terminate()
        self.assertEqual(process.communicate(timeout=60)[1], self.stopped("SIGTERM"))
        self.assertLess(time.monotonic() - start, 10)

    def test_what_the_signal_ended_is_no_failure(self):
        """A terminal sends its signal to pdftotext as well."""
        process = self.start("--jobs", "1", start_new_session=True)
        self.wait_for(self.started)
        subprocess.run(["kill", "-s", "INT", "--", f"-{process.pid}"], check=True)
        self.assertEqual(process.communicate(timeout=60), ("", self.stopped("SIGINT")))
        self.assertEqual(process.returncode, 130)
        self.finish()

    def test_a_second_signal_ends_it_at_once(self):
        process = self.start("--jobs", "1")
        self.wait_for(self.started)
        process.send_signal(signal.SIGINT)
        time.sleep(0.2)
        self.assertIsNone(process.poll())
        process.send_signal(signal.SIGINT)
        self.assertEqual(process.wait(20), -signal.SIGINT)
        process.communicate()
        self.finish()

    def test_who_ignores_a_signal_is_not_stopped(self):
        process = self.start("--jobs", "1", interrupt=signal.SIG_IGN)
        self.wait_for(self.started)
        process.send_signal(signal.SIGINT)
        time.sleep(0.2)
        self.gate.write_text("")
        process.communicate(timeout=60)
        self.assertEqual(process.returncode, 0)
        self.assertSame(snapshot(self.output), self.fresh(env=self.waiting))
