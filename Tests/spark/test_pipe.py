"""The pipe through the program, without Spark."""

import contextlib
import io
import itertools
import json
import threading

from support import PROGRAM, FolderCase

import extract_pipe
from extract_pipe import BadLines, ExtractFailed


def run(lines, *command):
    """The records, and what the generator returned."""
    found = []
    pipe = extract_pipe.records(lines, [*command])
    while True:
        try:
            found.append(next(pipe))
        except StopIteration as end:
            return found, end.value


class PipeTests(FolderCase):
    def test_order_and_text(self):
        lines = [f'{{"id":"第{i}行𠮷"}}'.encode() for i in range(1000)]
        found, bad = run(iter(lines), "cat")
        self.assertEqual(found, [line.decode() for line in lines])
        self.assertEqual(bad, BadLines(0, []))

    def test_nothing(self):
        self.assertEqual(run(iter([]), PROGRAM, "run", "--jsonl"), ([], BadLines(0, [])))

    def test_pipes_that_fill_up(self):
        # 4 MB on standard error before the first line is read, 16 MB in and out: more than any pipe holds.
        noisy = self.script("noisy", "head -c 4000000 /dev/zero | tr '\\0' 'x' | fold -w 200 >&2; cat; echo done >&2")
        said = io.StringIO()
        with contextlib.redirect_stderr(said):
            found, bad = run((b"y" * 16000 for _ in range(1000)), noisy)
        self.assertEqual((len(found), set(found), bad), (1000, {"y" * 16000}, BadLines(0, [])))
        self.assertEqual(said.getvalue().count("x"), 4000000)
        self.assertTrue(said.getvalue().endswith("done\n"), "what the program says is passed on")

    def test_bad_lines(self):
        lines = ["无", "", '{"id":"甲","text":"2023年捐赠3万元。"}', '{"id":2}', b"\xff"]
        encoded = [line if isinstance(line, bytes) else line.encode() for line in lines]
        found, bad = run(iter(encoded), PROGRAM, "run", "--jsonl", "--types", "amount")
        self.assertEqual([json.loads(line)["doc"] for line in found], ["甲"])
        self.assertEqual(bad, BadLines(3, ["not JSON: no value at column 1: 无", 'no "text": {"id":2}', "not JSON: no value at column 1: \ufffd"]))

    def test_many_bad_lines_are_counted_and_some_told(self):
        _, bad = run((b"nothing" for _ in range(5000)), PROGRAM, "run", "--jsonl")
        self.assertEqual(bad, BadLines(5000, ["not JSON: no value at column 1: nothing"] * extract_pipe.TOLD))

    def failure(self, script, lines=(b"a",)):
        program = self.script("program", script)
        with self.assertRaises(ExtractFailed) as caught, contextlib.redirect_stderr(io.StringIO()):
            run(iter(lines), program)
        return str(caught.exception).removeprefix(program + " ")

    def test_failures(self):
        self.assertEqual(self.failure("cat; echo 'no disk' >&2; exit 1"), "ended with 1: no disk")
        self.assertEqual(self.failure("cat; exit 3"), "ended with 3: without a word")
        self.assertEqual(self.failure("head -n 1; kill -9 $$"), "was killed by signal 9: without a word")
        # Bad lines excuse a status of 1, not what else went wrong.
        self.assertEqual(
            self.failure("cat; echo 'extract: -:1: not JSON' >&2; echo 'no disk' >&2; exit 1"), "ended with 1: no disk")
        self.assertEqual(
            self.failure("cat; echo 'extract: -:1: not JSON' >&2; exit 2"), "ended with 2: without a word")
        self.assertEqual(
            self.failure("exit 0", (b"z" * 100000 for _ in range(100))), "ended before it had read all its lines")

    def test_no_such_program(self):
        with self.assertRaises(ExtractFailed) as caught:
            run(iter([]), "/nowhere/extract")
        self.assertIn("/nowhere/extract does not start: ", str(caught.exception))

    def test_lines_that_fail(self):
        def lines():
            yield b"a"
            raise ZeroDivisionError("upstream")
        with self.assertRaisesRegex(ZeroDivisionError, "upstream"):
            run(lines(), "cat")

    def test_a_reader_that_wants_no_more(self):
        before = threading.active_count()
        pipe = extract_pipe.records(itertools.repeat(b"again"), ["cat"])
        self.assertEqual(next(pipe), "again")
        pipe.close()
        self.assertEqual(threading.active_count(), before, "the threads have ended, and so has the program")
