"""Reports in, records out: lines through a running `extract --jsonl`.

Nothing here knows of Spark, so that it can be tested without it, and used with any engine that hands over lines.
"""

import re
import subprocess
import sys
import threading
from typing import NamedTuple

# How `extract` tells of a line of its standard input that is no report.
BAD_LINE = re.compile(r"extract: -:(\d+): (.*)")
# How much is kept of each line, to show which one was bad: a few bytes beside kilobytes of report.
SHOWN = 60
# Bad lines are counted; so many of them are told in full.
TOLD = 20


class ExtractFailed(RuntimeError):
    """The program ended in another way than with all records written."""


class BadLines(NamedTuple):
    """The lines that were no reports: how many, and the first of them as messages."""

    count: int
    told: list


def records(lines, command):
    """Yields the records, as strings without line end, that `command` makes of `lines`: bytes, without line ends.

    A generator: what it returns at its end is `BadLines`. Anything else than records and bad lines raises `ExtractFailed`.

    One thread feeds the program and another reads its messages, while the caller reads the records. So none of
    the three pipes can fill up and stop the program, however much stands in it, and only a few buffers are in memory.
    """
    try:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    except OSError as error:
        raise ExtractFailed(f"{command[0]} does not start: {error}") from error
    feeder = Feeder(lines, process.stdin)
    messages = Messages(process.stderr, feeder)
    at_end = False
    try:
        feeder.start()
        messages.start()
        for line in process.stdout:
            # A line without its end is the last of a program that was killed; its status tells below.
            if line.endswith(b"\n"):
                yield line[:-1].decode("utf-8")
        at_end = True
    finally:
        if not at_end:  # the caller wants no more
            process.kill()
        status = process.wait()
        feeder.join()
        messages.join()
        process.stdout.close()
        process.stderr.close()
    if feeder.error:
        raise feeder.error
    check(status, command[0], feeder, messages)
    return BadLines(messages.bad, messages.told)


def check(status, program, feeder, messages):
    """Raises unless the program took all lines and wrote all records; 1 is its status also after bad lines."""
    only_bad_lines = status == 1 and messages.bad and not messages.others
    if status != 0 and not only_bad_lines:
        how = f"was killed by signal {-status}" if status < 0 else f"ended with {status}"
        said = "; ".join(messages.others[:5]) or "without a word"
        raise ExtractFailed(f"{program} {how}: {said}")
    if feeder.was_cut_off:
        raise ExtractFailed(f"{program} ended before it had read all its lines")


class Feeder(threading.Thread):
    """Writes the lines to the program."""

    def __init__(self, lines, pipe):
        super().__init__(daemon=True)
        self.lines, self.pipe = lines, pipe
        self.beginnings = []
        self.error = None
        self.was_cut_off = False

    def run(self):
        try:
            for line in self.lines:
                self.beginnings.append(bytes(line[:SHOWN]))
                self.pipe.write(line)
                self.pipe.write(b"\n")
        except BrokenPipeError:
            self.was_cut_off = True
        except BaseException as error:  # of whoever makes the lines: raised again where the records are read
            self.error = error
        try:
            self.pipe.close()
        except BrokenPipeError:
            self.was_cut_off = True


class Messages(threading.Thread):
    """Reads what the program says on standard error: bad lines, and everything else."""

    def __init__(self, pipe, feeder):
        super().__init__(daemon=True)
        self.pipe, self.feeder = pipe, feeder
        self.bad = 0
        self.told = []
        self.others = []

    def run(self):
        for raw in self.pipe:
            message = raw.decode("utf-8", "replace").rstrip("\n")
            match = BAD_LINE.fullmatch(message)
            if not match:
                self.others = [*self.others, message][-100:]
                print(message, file=sys.stderr, flush=True)
                continue
            self.bad += 1
            if len(self.told) < TOLD:
                beginning = self.feeder.beginnings[int(match[1]) - 1].decode("utf-8", "replace")
                self.told.append(f"{match[2]}: {beginning}")
