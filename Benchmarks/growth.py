#!/usr/bin/env python3
"""Proves that the time of `extract` grows no faster than the text, whatever the text is.

    python3 Benchmarks/growth.py .build/release/extract                    # everything, about 45 minutes
    python3 Benchmarks/growth.py .build/release/extract --kind dates --form line --all
    python3 Benchmarks/growth.py .build/release/extract --only '2022年' --only '近' --sizes 64,128,256

Text of reports hides what is quadratic: its lines and sentences are short. So each token of growth_tokens.py is
repeated until it fills the size, in six forms:

    line    all in one line without an end
    long    in lines of 3,900 bytes: no longer one is looked at for the cells of a table
    lines   one token a line
    rows    rows of a table of 2 to 12 cells
    grid    rows of a table of five cells
    jsonl   one report of `--jsonl`, its text one line

The exponent is the slope of log(time) over log(size): 1 is linear, 2 quadratic. The program cuts a text at a line
end after 32 KiB, and within a line after some multiple of that. What is quadratic is so up to there and linear from
there on: for all but `line` and `jsonl` --sizes 16,32,64 shows the exponent, other sizes show it as a low speed.

Speed is that of the text and of the records written, in MB/s, at the largest size: a text of nothing but `1%` gives
300 times its own bytes. The least is 3 MB/s where ripgrep reads the 100 MB of `make bench` with 207 MB/s; on another
machine say with `--ripgrep` how fast it is there, by a run of the same day. Times are processor seconds without those of the start of the program. (The user's part alone
would be a guess of the kernel, which deals the sum out by ticks.) What is out of bounds is measured again before it is
believed, and the best time counts, as other work on the machine adds to it.
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

from growth_tokens import KINDS, tokens

FORMS = ("line", "long", "lines", "rows", "grid", "jsonl")
KB, MB = 1000, 1_000_000
COUNTER = "№".encode()
LONG = 3900
# Seconds over the start-up below which a time says nothing of growth.
LEAST = 0.015
# Runs that take longer are not repeated.
SHORT = 0.2
AGAIN = 5
# MB/s of `rg` on the 100 MB of run.py, where the least speed was set.
RIPGREP = 207


def repeated(unit, size):
    """A token until it fills the size; where it has a № each has the next number there."""
    if COUNTER not in unit:
        return unit * max(1, size // len(unit))
    parts, length = [], 0
    while length < size:
        parts.append(unit.replace(COUNTER, b"%d" % (len(parts) + 1)))
        length += len(parts[-1])
    return b"".join(parts)


def pieces(text, length):
    """A text in pieces of some length, none of which begins within a character."""
    start = 0
    while start < len(text):
        end = start + length
        while start + 1 < end < len(text) and text[end] & 0xC0 == 0x80:
            end -= 1
        yield text[start:end]
        start = end


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
    if form == "long":
        return b"\n".join(pieces(made, LONG))
    if form == "jsonl":
        report = {"id": "growth", "text": made.decode("utf-8", "replace")}
        return json.dumps(report, ensure_ascii=False).encode() + b"\n"
    return made


def name(token):
    """A token in quotes, with escapes for what cannot be seen, shortened."""
    def shown(text):
        escaped = "".join(sign if sign.isprintable() else repr(sign)[1:-1] for sign in text)
        return f"'{escaped if len(escaped) <= 40 else escaped[:39] + '…'}'"

    return " + ".join(map(shown, token)) if isinstance(token, tuple) else shown(token)


class Program:
    """The program, and what it takes to start it."""

    def __init__(self, path, limit):
        self.path, self.limit = path, limit
        self.start = {"jsonl": 0, "text": 0}
        empty = {"jsonl": b'{"id": "growth", "text": ""}\n', "text": b""}
        for form in self.start:
            self.start[form] = min(self.run(form, empty[form])[0] for _ in range(20))

    def run(self, form, data, output=subprocess.DEVNULL):
        """Processor seconds over the start-up, the most memory in MB, and what went wrong."""
        options = ["--jsonl"] if form == "jsonl" else []
        with tempfile.NamedTemporaryFile(suffix=".txt") as file:
            file.write(data)
            file.flush()
            process = subprocess.Popen(
                [self.path, "run", *options, file.name], stdout=output, stderr=subprocess.DEVNULL)
            resource.prlimit(process.pid, resource.RLIMIT_CPU, (self.limit, self.limit + 1))
            # The memory begins with that of this script, which is less than the program needs to start.
            _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        failure = None
        if process.returncode == -signal.SIGXCPU:
            failure = f"> {self.limit} s"
        elif process.returncode != 0:
            failure = f"exit {process.returncode}"
        seconds = usage.ru_utime + usage.ru_stime - self.start["jsonl" if form == "jsonl" else "text"]
        return max(seconds, 0.0005), usage.ru_maxrss / 1024, failure

    def written(self, form, data):
        """The bytes of the records of a text."""
        with tempfile.TemporaryFile() as output:
            self.run(form, data, output)
            return output.seek(0, os.SEEK_END)


class Result:
    """What one token in one form took at each size."""

    def __init__(self, kind, token, form):
        self.kind, self.token, self.form = kind, token, form
        # By bytes: the best time.
        self.seconds = {}
        self.memory, self.failure, self.written = 0, None, 0

    def measure(self, program, sizes, times=1):
        for size in sizes:
            data = text(self.form, self.token, size)
            for _ in range(times):
                seconds, memory, self.failure = program.run(self.form, data)
                self.memory = max(self.memory, memory)
                if self.failure:
                    return
                self.seconds[len(data)] = min(seconds, self.seconds.get(len(data), seconds))
                if seconds > SHORT and times == 1:
                    break

    def count(self, program, sizes):
        """Counts what is written at the largest size."""
        self.written = program.written(self.form, text(self.form, self.token, max(sizes)))

    @property
    def exponent(self):
        """The slope of the line through the logarithms, by least squares; none where there are no two times."""
        points = [(math.log(size), math.log(time)) for size, time in self.seconds.items() if time >= LEAST]
        if len(points) < 2 or self.failure:
            return None
        x, y = (sum(values) / len(points) for values in zip(*points))
        return sum((a - x) * (b - y) for a, b in points) / sum((a - x) ** 2 for a, _ in points)

    @property
    def speed(self):
        """MB/s of text and records at the largest size; 0 where it was not reached."""
        if self.failure:
            return 0
        size = max(self.seconds)
        return (size + self.written) / MB / self.seconds[size]

    def breaks(self, exponent, speed, memory):
        return bool(self.failure) or (self.exponent or 0) > exponent or self.speed < speed or self.memory > memory

    def __str__(self):
        exponent = "-" if self.exponent is None else f"{self.exponent:.2f}"
        times = " ".join(f"{time * 1000:.0f}" for _, time in sorted(self.seconds.items()))
        return (f"{exponent:>5} {self.failure or f'{self.speed:.2f}':>8} {self.memory:>4.0f}  {self.form:5}  "
                f"{self.kind:11}  {name(self.token)}  [{times}]")


def chosen(options):
    """Kind, token and form of everything to be measured."""
    for kind, token in [("only", token) for token in options.only or []] or tokens():
        if not options.kind or kind in options.kind or kind == "only":
            for form in options.form or FORMS:
                yield kind, token, form


def tried(member, program, sizes, bounds):
    """The result of one token in one form, certain where it breaks a bound."""
    result = Result(*member)
    result.measure(program, sizes)
    exponent, speed, memory = bounds
    # What is near a bound may be out of bounds when it is measured well.
    if not result.failure and result.breaks(exponent - 0.1, speed * 1.2, memory):
        result.count(program, sizes)
        if result.breaks(exponent - 0.1, speed * 1.2, memory):
            result.measure(program, sizes, AGAIN)
    return result


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=pathlib.Path, help="the release build of extract")
    parser.add_argument("--sizes", default="80,160,320", metavar="KB,…", help="of the texts (default 80,160,320)")
    parser.add_argument("--form", action="append", choices=FORMS, help="only this form; may be repeated")
    parser.add_argument("--kind", action="append", choices=KINDS, help="only tokens of this kind; may be repeated")
    parser.add_argument("--only", action="append", metavar="TOKEN",
                        help="only this token, in the list or not; may be repeated")
    parser.add_argument("--limit", type=int, default=10, metavar="S",
                        help="processor seconds a run may take; larger sizes are left out then (default 10)")
    parser.add_argument("--exponent", type=float, default=1.15, metavar="E", help="the largest there may be (1.15)")
    parser.add_argument("--speed", type=float, default=3, metavar="MB/s", help="the least there may be (3)")
    parser.add_argument("--ripgrep", type=float, default=RIPGREP, metavar="MB/s",
                        help=f"how fast `rg` is here on the 100 MB of run.py; the least speed is in proportion ({RIPGREP})")
    parser.add_argument("--memory", type=float, default=40, metavar="MB", help="the most it may hold (40)")
    parser.add_argument("--all", action="store_true", help="print also what is within the bounds")
    parser.add_argument("-j", "--jobs", type=int, default=1, choices=(1, 2), help="runs at a time (default 1)")
    return parser.parse_args()


def main():
    options = arguments()
    sizes = sorted(int(float(size) * KB) for size in options.sizes.split(","))
    bounds = (options.exponent, options.speed * options.ripgrep / RIPGREP, options.memory)
    program = Program(options.program.resolve(), options.limit)
    results = []
    print(f"{'exp':>5} {'MB/s':>8} {'MB':>4}  form   kind         token  [ms at each size]", flush=True)
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for result in pool.map(lambda member: tried(member, program, sizes, bounds), chosen(options)):
            results.append(result)
            if options.all or result.breaks(*bounds):
                print(result, flush=True)

    broken = sum(result.breaks(*bounds) for result in results)
    print(f"\n{len(results)} tried, {broken} out of bounds: exponent {bounds[0]:g}, {bounds[1]:.2f} MB/s, {bounds[2]:g} MB")
    for title, key in (
        ("largest exponents", lambda result: -(result.exponent or 0)),
        ("slowest", lambda result: result.speed),
        ("most memory", lambda result: -result.memory),
    ):
        print(f"\n{title}:", *sorted(results, key=key)[:5], sep="\n")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
