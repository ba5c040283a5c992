#!/usr/bin/env python3
"""Counts the instructions of each stage on fixed texts, and compares them with those of the last time.

    make bench-check                                             # builds, counts, compares: a minute behind the build
    python3 Benchmarks/check.py .build/plain/release/extract --write   # the new counts are the baseline

Time differs from run to run by more than what is to be noticed; instructions do not. valgrind's callgrind counts them, on
one thread, with hashes that are not random. What the C library chooses by the processor (the width of its copies) is
turned off, so that two machines with the same libraries count the same; with other libraries nothing is compared.
"""

import argparse
import hashlib
import io
import json
import os
import pathlib
import platform
import random
import re
import shutil
import subprocess
import sys
import tempfile

import generate

BASELINE = pathlib.Path(__file__).resolve().parent / "baseline.json"
# A stage may cost so much more.
TOLERANCE = 0.03
# A stage of fewer instructions than these is not compared: a change of anything moves it.
LEAST = 200_000
ONE_LINE = "2023年，公益捐赠总额超2,270万元，同比增长两成。\n"
# Name, shape and bytes; the one line is for what a start costs.
TEXTS = (("one line", None, 0), ("reports", "reports", 1_000_000), ("dense", "dense", 200_000), ("tables", "tables", 100_000))


class Stage:
    """What a stage costs: its entry function with all that it calls, without what is a stage of its own."""

    def __init__(self, name, *entries, without=()):
        self.name, self.entries, self.without = name, entries, without


# By the names of the functions in Swift, up to the labels of their arguments. A stage that no text calls is an error.
MACHINE_CODE = "pcre2_jit_compile_8"
STAGES = (
    Stage("reading", "BatchReader.next("),
    Stage("normalizing", "Normalizer.normalize("),
    Stage("matching", "BatchWorker.match(", without=(MACHINE_CODE,)),
    Stage("patterns to machine code", MACHINE_CODE),
    Stage("tables", "ReportContext.tableLines("),
    Stage("context", "ReportContext.records(", without=("ReportContext.tableLines(",)),
    Stage("emitting", "RecordFormatter.write("),
)
WHOLE = "whole run"

# A copy, a comparison and a search of bytes with the oldest instructions, which every processor has.
PLAIN = "glibc.cpu.hwcaps=" + ",".join(
    f"-{name}" for name in ("AVX2", "AVX512F", "AVX512VL", "AVX512BW", "AVX", "EVEX", "ERMS", "FSRM", "BMI1", "BMI2", "LZCNT", "MOVBE",
                            "RTM", "AVX_Fast_Unaligned_Load", "SSE4_1", "SSE4_2", "SSSE3", "POPCNT")
)


# What a function is called besides where the compiler has made another of it, or of what it hands to others.
FORM = re.compile(r"^(specialized |merged |closure #[0-9]+ in )+")


class Failure(Exception):
    """What is told to people, without a trace."""


class Profile:
    """What callgrind wrote: for each function its own cost, and what each call of another cost with all it called."""

    COST = re.compile(r"[+*-]?[0-9]* ?([0-9]+)$")

    def __init__(self, lines):
        self.total = None
        self.own = {}
        self.calls = {}
        names = {}
        function = callee = None
        is_call = False

        def named(text):
            # (12) name the first time, (12) from there on.
            number, _, name = text.partition(" ")
            return names.setdefault(number, name) if name else names[number]

        for line in lines:
            line = line.rstrip("\n")
            key, equals, value = line.partition("=")
            if equals and key == "fn":
                function = named(value)
            elif equals and key == "cfn":
                callee = named(value)
            elif equals and key == "calls":
                is_call = True
            elif line.startswith(("summary:", "totals:")):
                self.total = int(line.split()[1])
            elif line[:1] in "+-*0123456789" and line:
                cost = int(line.split()[1]) if " " in line else 0
                if is_call:
                    key = (function, callee)
                    self.calls[key] = self.calls.get(key, 0) + cost
                    is_call = False
                else:
                    self.own[function] = self.own.get(function, 0) + cost
        if self.total is None:
            raise Failure("callgrind wrote no total: was it ended before the program?")

    def functions(self):
        return set(self.own) | {name for pair in self.calls for name in pair}

    def inclusive(self, functions):
        """What these cost with all that they call; a call from one of them to another counts once."""
        own = sum(self.own.get(name, 0) for name in functions)
        return own + sum(cost for (caller, callee), cost in self.calls.items() if caller in functions and callee not in functions)


def demangled(names):
    """The names as Swift writes them in sources, by what stands in the program."""
    names = sorted(names)
    swift = [name for name in names if name.startswith("$s")]
    said = subprocess.run(["swift", "demangle", "--compact", "--simplified"], input="\n".join(swift), capture_output=True, text=True, check=True)
    return {**{name: name for name in names}, **dict(zip(swift, said.stdout.split("\n")))}


def costs(profile, readable):
    """The instructions of each stage, and of the whole."""

    def of(entry):
        found = {name for name in profile.functions() if FORM.sub("", readable.get(name, name)).startswith(entry)}
        return profile.inclusive(found) if found else None

    counts = {}
    for stage in STAGES:
        parts = {entry: of(entry) for entry in (*stage.entries, *stage.without)}
        missing = [entry.rstrip("(") for entry, cost in parts.items() if cost is None]
        if missing:
            raise Failure(
                f"stage {stage.name}: no function {', '.join(missing)} in the program: it was renamed or is now part of its caller.\n"
                "Name another under STAGES in Benchmarks/check.py, and count anew with --write."
            )
        counts[stage.name] = sum(parts[entry] for entry in stage.entries) - sum(parts[entry] for entry in stage.without)
        if counts[stage.name] < 0:
            raise Failure(
                f"stage {stage.name}: {', '.join(stage.without)} costs more than all of it: it is not called from there any more.\n"
                "Name others under STAGES in Benchmarks/check.py, and count anew with --write."
            )
    return {**counts, WHOLE: profile.total}


def text_of(shape, size):
    if shape is None:
        return ONE_LINE.encode()
    output = io.BytesIO()
    generate.write(generate.SHAPES[shape](random.Random(1)), size, output)
    return output.getvalue()


def profiled(program, text, folder):
    """Runs the program on the text, under callgrind."""
    path, written = folder / "text.txt", folder / "callgrind.out"
    path.write_bytes(text)
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "SWIFT_DETERMINISTIC_HASHING": "1", "GLIBC_TUNABLES": PLAIN}
    command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={written.name}", f"./{program.name}", "--jobs", "1", path.name]
    run = subprocess.run(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, errors="replace")
    if run.returncode != 0:
        raise Failure(f"{' '.join(command)} ended with {run.returncode}:\n{run.stderr}")
    with open(written, encoding="utf-8", errors="replace") as lines:
        return Profile(lines)


def measured(binary):
    """What the program costs on each text: by the name of the text its hash and its stages."""
    found = {}
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        # valgrind does not read the debug information of new compilers, and does without.
        program = folder / "extract"
        subprocess.run(["strip", "-g", "-o", program, binary], check=True)
        for name, shape, size in TEXTS:
            text = text_of(shape, size)
            profile = profiled(program, text, folder)
            counts = costs(profile, demangled(profile.functions())) if shape else {WHOLE: profile.total}
            found[name] = {"sha256": hashlib.sha256(text).hexdigest(), "instructions": counts}
    return found


def first_line(*command):
    said = subprocess.run(command, capture_output=True, text=True, check=True)
    return said.stdout.strip().split("\n")[0]


def circumstances(binary):
    """What the counts depend on besides the program."""
    libraries = subprocess.run(["ldd", binary], capture_output=True, text=True, check=True).stdout
    pcre2 = re.search(r"=> (\S*libpcre2-8\S*)", libraries)
    return {
        "machine": platform.machine(),
        "C library": " ".join(platform.libc_ver()),
        # Its version stands in the name of the file.
        "PCRE2": os.path.basename(os.path.realpath(pcre2.group(1))) if pcre2 else "within the program",
        "Swift": first_line("swift", "--version"),
        "valgrind": first_line("valgrind", "--version"),
    }


def compared(baseline, now):
    """The table, and what is worse, a line each."""
    rows, worse = [("text", "stage", "baseline", "now", "change")], []
    for text, measured_now in now.items():
        before = baseline.get(text)
        if before is None or before["sha256"] != measured_now["sha256"]:
            raise Failure(
                f"text {text}: the baseline is of another text, since samples/ or Benchmarks/generate.py changed.\n"
                "Count anew with --write, and compare the program before with the one after on the same text yourself."
            )
        for stage, count in measured_now["instructions"].items():
            old = before["instructions"].get(stage)
            if old is None:
                raise Failure(f"text {text}, stage {stage}: the baseline does not have it. Count anew with --write.")
            change = count / old - 1 if old else 0
            rows.append((text, stage, f"{old:,}", f"{count:,}", f"{change * 100:+.1f} %"))
            if count > old * (1 + TOLERANCE) and count > LEAST:
                worse.append(f"text {text}, stage {stage}: {change * 100:+.1f} %, {count - old:,} instructions more")
    return rows, worse


def table(rows):
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) if column < 2 else cell.rjust(width) for column, (cell, width) in enumerate(zip(row, widths))).rstrip()
        for row in rows
    )


def check(binary, baseline_path, write):
    """The exit status."""
    missing = [tool for tool in ("valgrind", "strip", "swift", "ldd") if not shutil.which(tool)]
    if missing:
        raise Failure(f"needs {', '.join(missing)}")
    made_with = circumstances(binary)
    if write:
        baseline_path.write_text(json.dumps({"made with": made_with, "texts": measured(binary)}, indent=2) + "\n", encoding="utf-8")
        print(f"wrote {baseline_path}")
        return 0
    baseline = json.loads(baseline_path.read_text(encoding="utf-8"))
    other = [f"{name}: {baseline['made with'].get(name)}; here {value}" for name, value in made_with.items() if baseline["made with"].get(name) != value]
    if other:
        print("bench-check: not compared, since the baseline was made with\n  " + "\n  ".join(other))
        return 0
    rows, worse = compared(baseline["texts"], measured(binary))
    print(table(rows))
    if worse:
        print(f"\nbench-check: worse by more than {TOLERANCE * 100:.0f} %:\n  " + "\n  ".join(worse))
        print("Where that is the price of something, count anew with --write and say so in the commit.")
        return 1
    return 0


def main():
    parser = argparse.ArgumentParser(description="Compares the instructions of each stage with those of the baseline.")
    parser.add_argument("binary", help="the release build of extract")
    parser.add_argument("--write", action="store_true", help="write the baseline")
    parser.add_argument("--baseline", type=pathlib.Path, default=BASELINE)
    arguments = parser.parse_args()
    try:
        return check(os.path.abspath(arguments.binary), arguments.baseline, arguments.write)
    except Failure as failure:
        print(f"bench-check: {failure}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
