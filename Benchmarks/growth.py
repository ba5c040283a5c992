#!/usr/bin/env python3
"""Proves that the time of `extract` grows no faster than the text, whatever the text is.

    python3 Benchmarks/growth.py .build/release/extract              # everything, about a quarter of an hour
    python3 Benchmarks/growth.py .build/release/extract --kind dates --form line --all
    python3 Benchmarks/growth.py .build/release/extract --only '2022年' --only '近' --sizes 64,128,256

Text of reports hides what is quadratic: its lines are short. So each token of growth_tokens.py is repeated until it
fills the size, in five forms:

    line    all in one line without an end
    lines   one token a line
    rows    rows of a table of 2 to 12 cells, all as wide as they come
    grid    rows of a table of five cells
    jsonl   one report of `--jsonl`, its text one line

The exponent is the slope of log(time) over log(size): 1 is linear, 2 quadratic. The program cuts a text at a line end
after 64 KiB, and within a line after 128 KiB. So what is quadratic is so up to there and linear from there on, and
shows as a low MB/s. For `lines`, `rows` and `grid` --sizes 16,32,64 shows the exponent up to the cut.

A text that is nothing but figures is some hundred times as long once it is records. So the speed is that of what is
read and written together.

Times are processor seconds of the program, without those of its start. The user's part alone would be a guess of the
kernel, which counts it by ticks of some milliseconds.
"""

import argparse
import concurrent.futures
import json
import math
import os
import pathlib
import resource
import signal
import subprocess
import sys
import tempfile
import threading

from growth_tokens import KINDS, tokens

FORMS = ("line", "lines", "rows", "grid", "jsonl")
KB = 1000
COUNTER = "№".encode()
# Times below this, in seconds over the start-up, say nothing about growth.
LEAST = 0.015
# Runs shorter than this are repeated, and the best of them counts.
SHORT = 0.2
# What is out of bounds is measured again before it is believed: other work on the machine adds to a time.
AGAIN = 5


def repeated(unit, size):
    """A token until it fills the size; where it has a № each has the next number there."""
    if COUNTER not in unit:
        return unit * max(1, size // len(unit))
    parts, length, number = [], 0, 0
    while length < size or not parts:
        number += 1
        parts.append(unit.replace(COUNTER, b"%d" % number))
        length += len(parts[-1])
    return b"".join(parts)


def text(form, token, size):
    """The token in one of the forms, in bytes of about `size`."""
    head, token = token if isinstance(token, tuple) else ("", token)
    head, unit = (part.encode("utf-8", "surrogateescape") for part in (head, token))
    cell, gap = unit.strip(b"\n"), b" " * 4
    if form == "lines":
        unit = unit.rstrip(b"\n") + b"\n"
    elif form == "rows":
        unit = b"".join(gap.join([cell] * cells) + b"\n" for cells in range(2, 13))
    elif form == "grid":
        unit = gap.join([cell] * 5) + b"\n"
    made = head + repeated(unit, size - len(head))
    if form != "jsonl":
        return made
    return json.dumps({"id": "growth", "text": made.decode("utf-8", "replace")}, ensure_ascii=False).encode() + b"\n"


class Measure:
    """Runs the program on one text, and again where that is needed."""

    def __init__(self, program, limit):
        self.program, self.limit = program, limit
        self.start = {}
        for jsonl in (False, True):
            self.start[jsonl] = 0
            empty = b'{"id": "growth", "text": ""}\n' if jsonl else b""
            self.start[jsonl] = min(self.run("jsonl" if jsonl else "line", empty)[0] for _ in range(20))

    def run(self, form, data, times=1):
        """Seconds over the start-up, the best of some runs, the most memory in MB, and what went wrong."""
        best, memory, failure = math.inf, 0, None
        with tempfile.NamedTemporaryFile(suffix=".txt") as file:
            file.write(data)
            file.flush()
            for count in range(times):
                command = [self.program, "run", *(["--jsonl"] if form == "jsonl" else []), file.name]
                process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                resource.prlimit(process.pid, resource.RLIMIT_CPU, (self.limit, self.limit + 1))
                _, status, usage = os.wait4(process.pid, 0)
                process.returncode = os.waitstatus_to_exitcode(status)
                best = min(best, usage.ru_utime + usage.ru_stime - self.start[form == "jsonl"])
                memory = max(memory, usage.ru_maxrss / 1024)
                if process.returncode != 0:
                    slow = process.returncode == -signal.SIGXCPU
                    return best, memory, f"> {self.limit} s" if slow else f"exit {process.returncode}"
                if best > SHORT and count == 0:
                    break
        return max(best, 0.0005), memory, failure


    def written(self, form, data):
        """Bytes of records."""
        with tempfile.NamedTemporaryFile(suffix=".txt") as file:
            file.write(data)
            file.flush()
            command = [self.program, "run", *(["--jsonl"] if form == "jsonl" else []), file.name]
            with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
                return sum(map(len, iter(lambda: process.stdout.read(1 << 16), b"")))


class Result:
    """What one token in one form took at each size."""

    def __init__(self, kind, token, form):
        self.kind, self.token, self.form = kind, token, form
        self.sizes, self.seconds, self.memory, self.failure = [], [], 0, None
        # Bytes of records at the largest size, where they matter.
        self.written = 0

    def measure(self, measure, sizes, times):
        """Measures each size; where this was done before, the better time counts."""
        before = dict(zip(self.sizes, self.seconds))
        self.sizes, self.seconds, self.failure = [], [], None
        for size in sizes:
            data = text(self.form, self.token, size)
            seconds, memory, self.failure = measure.run(self.form, data, times)
            self.memory = max(self.memory, memory)
            if self.failure:
                break
            self.sizes.append(len(data))
            self.seconds.append(min(seconds, before.get(len(data), seconds)))
        return self

    @property
    def exponent(self):
        """The slope of the line through the logarithms, by least squares; none where there are no two times."""
        points = [(math.log(size), math.log(second)) for size, second in zip(self.sizes, self.seconds) if second >= LEAST]
        if len(points) < 2 or self.failure:
            return None
        x, y = (sum(values) / len(points) for values in zip(*points))
        return sum((a - x) * (b - y) for a, b in points) / sum((a - x) ** 2 for a, _ in points)

    @property
    def speed(self):
        """MB/s of what is read and written at the largest size: a record is a hundred times as long as `1%`."""
        if not self.sizes or self.failure:
            return None
        return (self.sizes[-1] + self.written) / 1e6 / self.seconds[-1]

    def breaks(self, bounds):
        return bool(self.failure or (self.exponent or 0) > bounds.exponent or (self.speed or 0) < bounds.speed
                    or self.memory > bounds.memory)

    def __str__(self):
        exponent = "-" if self.exponent is None else f"{self.exponent:.2f}"
        speed = self.failure or f"{self.speed:.2f}"
        seconds = " ".join(f"{second * 1000:.0f}" for second in self.seconds)
        return f"{exponent:>5} {speed:>8} {self.memory:>5.0f}  {self.form:5}  {self.kind:11}  {name(self.token)}  [{seconds}]"


def name(token):
    """A token in quotes, with escapes for what cannot be seen, shortened."""
    def shown(text):
        escaped = "".join(sign if sign.isprintable() else repr(sign)[1:-1] for sign in text)
        return f"'{escaped if len(escaped) <= 40 else escaped[:39] + '…'}'"
    return " + ".join(map(shown, token)) if isinstance(token, tuple) else shown(token)


def chosen(options):
    """Kind, token and form of everything to be measured."""
    members = [("only", token) for token in options.only or []] or tokens()
    for kind, token in members:
        if not options.kind or kind in options.kind or kind == "only":
            for form in options.form or FORMS:
                yield kind, token, form


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", nargs="?", type=pathlib.Path, default=pathlib.Path(".build/release/extract"),
                        help="the release build of extract (default .build/release/extract)")
    parser.add_argument("--sizes", default="80,160,320", metavar="KB,KB,KB", help="default 80,160,320")
    parser.add_argument("--form", action="append", choices=FORMS, help="only this form; may be repeated")
    parser.add_argument("--kind", action="append", choices=KINDS, help="only this kind of token; may be repeated")
    parser.add_argument("--only", action="append", metavar="TOKEN",
                        help="this token, in the list or not; may be repeated")
    parser.add_argument("--limit", type=int, default=10, metavar="S", help="the longest a run may take (default 10 s)")
    parser.add_argument("--exponent", type=float, default=1.15, help="the largest there may be (default 1.15)")
    parser.add_argument("--speed", type=float, default=3, metavar="MB/s", help="the least there may be (default 3)")
    parser.add_argument("--memory", type=float, default=40, metavar="MB", help="the most it may hold (default 40)")
    parser.add_argument("--all", action="store_true", help="print also what is within the bounds")
    parser.add_argument("-j", "--jobs", type=int, default=1, choices=(1, 2), help="runs at a time (default 1)")
    return parser.parse_args()


def main():
    options = arguments()
    sizes = sorted(int(size) * KB for size in options.sizes.split(","))
    measure = Measure(options.program.resolve(), options.limit)
    results, printing = [], threading.Lock()
    # What is near a bound is measured more than once.
    nearly = argparse.Namespace(exponent=options.exponent - 0.1, speed=options.speed * 1.3, memory=options.memory)

    def work(member):
        result = Result(*member).measure(measure, sizes, 1)
        if result.breaks(nearly) and not result.failure:
            result.written = measure.written(result.form, text(result.form, result.token, sizes[-1]))
        if result.breaks(nearly) and not result.failure:
            result.measure(measure, sizes, AGAIN)
        with printing:
            results.append(result)
            if options.all or result.breaks(options):
                print(result, flush=True)

    print(f"{'exp':>5} {'MB/s':>8} {'MB':>5}  form   kind         token  [ms at each size]", flush=True)
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        list(pool.map(work, chosen(options)))

    broken = [result for result in results if result.breaks(options)]
    print(f"\n{len(results)} tried, {len(broken)} out of bounds")
    for title, key, members in (
        ("largest exponents", lambda result: -result.exponent, [r for r in results if r.exponent is not None]),
        ("slowest", lambda result: result.speed or 0, results),
        ("largest", lambda result: -result.memory, results),
    ):
        print(f"\n{title}:")
        for result in sorted(members, key=key)[:5]:
            print(result)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
