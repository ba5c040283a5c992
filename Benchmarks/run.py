#!/usr/bin/env python3
"""Times `extract` beside pcre2grep and ripgrep on generated text, and writes the tables of RESULTS.md.

    python3 Benchmarks/run.py .build/release/extract --quick
    python3 Benchmarks/run.py .build/release/extract --output Benchmarks/RESULTS.md

Output goes to /dev/null, but for ripgrep, which would stop at the first hit if it saw that: it writes into a pipe that `cat` empties. The tools take turns within a
round, so that a busy moment of the machine hits all of them; the median of the rounds counts.
"""

import argparse
import datetime
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import make_patterns

HERE = pathlib.Path(__file__).resolve().parent
CACHE = HERE.parent / ".build" / "bench"
MB = 1_000_000
SEED = 1
# A run that takes longer than this is not repeated.
PATIENCE = 25
# Of 1 GB only these are run, unless --all asks for the rest.
LARGE_TOO = ("extract", "extract, 2 threads", "rg")
TYPES = "date,amount,percentage"
# Two sizes each, in MB, so that a line that is not straight shows. 73 MB are a million sentences.
SHAPES = {"dense": (10, 40), "sentences": (10, 73), "one-sentence": (5, 20), "digits": (10, 40), "nothing": (10, 40)}
SMALL_FILES = 10_000


class Run:
    """One run of one tool: how long, how much of the processor, how much memory, and how many lines if they were counted."""

    def __init__(self, command, count=False):
        # pcre2grep reads its patterns in the locale; the build machines of CI often have none.
        environment = {**os.environ, "LC_ALL": "C.UTF-8"}
        wants_pipe = count or command[0] == "rg"
        begin = time.perf_counter()
        tool = subprocess.Popen(
            command, stdout=subprocess.PIPE if wants_pipe else subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment
        )
        sink = None
        if wants_pipe:
            sink = subprocess.Popen(
                ["wc", "-l"] if count else ["cat"], stdin=tool.stdout, stdout=subprocess.PIPE if count else subprocess.DEVNULL
            )
            tool.stdout.close()
        self.memory, self.status, self.processor = watch(tool)
        said = sink.communicate()[0] if sink else None
        self.seconds = time.perf_counter() - begin
        self.lines = int(said) if count else None


def counted(command):
    """A run that is timed, with the lines that another one, not timed, counted: counting takes a core of its own."""
    lines = Run(command, count=True).lines
    run = Run(command)
    run.lines = lines
    return run


def watch(process):
    """Waits for the process: the most memory it held, in MB, its exit status, and the seconds of processor time it took.

    The kernel's own figure of memory (ru_maxrss) begins with what Python held when it started the process: no use for small tools.
    """
    most, pause = 0, 0.0005
    while True:
        ended, status, usage = os.wait4(process.pid, os.WNOHANG)
        if ended:
            process.returncode = os.waitstatus_to_exitcode(status)
            return most / 1024, process.returncode, usage.ru_utime + usage.ru_stime
        try:
            with open(f"/proc/{process.pid}/status") as page:
                most = max([most] + [int(line.split()[1]) for line in page if line.startswith("VmHWM")])
        except OSError:
            pass
        time.sleep(pause)
        pause = min(0.01, pause * 2)


def text(shape, size):
    """The generated text, made once."""
    CACHE.mkdir(parents=True, exist_ok=True)
    path = CACHE / f"{shape}-{size}.txt"
    if not path.exists():
        new = path.with_suffix(".new")
        with open(new, "wb") as file:
            subprocess.run([sys.executable, HERE / "generate.py", str(size), str(SEED), "--shape", shape], stdout=file, check=True)
        new.rename(path)
    return path


def tools(binary):
    """Name and command of every tool that is there; the file comes behind. Those that are missing, by name."""
    CACHE.mkdir(parents=True, exist_ok=True)
    one, bare, short = CACHE / "one-pattern.txt", CACHE / "bare-pattern.txt", CACHE / "short-patterns.txt"
    # One alternation: with several patterns the rivals are no faster (see README.md), and this is what is compared.
    one.write_text("|".join((HERE / "patterns.txt").read_text(encoding="utf-8").split("\n")[:-1]) + "\n", encoding="utf-8")
    bare.write_text("|".join(make_patterns.patterns(bare=True)) + "\n", encoding="utf-8")
    short.write_text("\n".join(make_patterns.patterns(4, bare=True)) + "\n", encoding="utf-8")
    # Without --no-mmap ripgrep is no faster, and the mapped file would count as its memory.
    ripgrep = ["-N", "--no-filename", "-o", "-j1", "-a", "--no-mmap", "-f"]
    found = {
        "extract": [binary, "--jobs", "1"],
        "extract, 2 threads": [binary, "--jobs", "2"],
        f"extract, {TYPES}": [binary, "--jobs", "1", "--types", TYPES],
        "rg": ["rg", *ripgrep, str(one)],
        "rg -P": ["rg", "-P", *ripgrep, str(bare)],
        "pcre2grep": ["pcre2grep", "-u", "-o", "-f", str(short)],
    }
    missing = sorted({command[0] for command in found.values() if not shutil.which(command[0])})
    return {name: command for name, command in found.items() if command[0] not in missing}, missing


def compare(commands, size, rounds, output, shape="reports"):
    """One table: every tool on the same text."""
    path = text(shape, size)
    actual = path.stat().st_size / MB
    runs = {name: [] for name in commands}
    # The first, untimed, warms the caches and counts.
    lines = {}
    for name, command in commands.items():
        first = Run([*command, str(path)], count=True)
        lines[name] = first.lines
        if first.status != 0:
            print(f"{name} ended with {first.status}", file=sys.stderr)
        if first.seconds > PATIENCE and rounds > 0:
            runs[name].append(first)
    for _ in range(max(1, rounds)):
        for name, command in commands.items():
            if not runs[name] or runs[name][0].seconds <= PATIENCE:
                runs[name].append(Run([*command, str(path)]))
    seconds = {name: statistics.median(run.seconds for run in each) for name, each in runs.items()}
    output.append(f"\n### {size} MB{', dense' if shape == 'dense' else ''}\n")
    output.append("| tool | runs | s | CPU s | MB/s | time to that of extract | records or hits | records/s | peak MB |")
    output.append("|---|--:|--:|--:|--:|--:|--:|--:|--:|")
    for name, each in runs.items():
        second = seconds[name]
        output.append(
            f"| {name} | {len(each)} | {second:.2f} | {statistics.median(run.processor for run in each):.2f} | {actual / second:.1f} | {second / seconds['extract']:.2f} | {lines[name]:,}"
            f" | {lines[name] / second:,.0f} | {max(run.memory for run in each):.1f} |"
        )
    return seconds["extract"]


def agreement(binary, commands, size, output):
    """How many of what each finds: the comparison is fair only if these are near."""
    path = text("reports", size)
    kinds = {"date": 0, "amount": 0, "percentage": 0}
    records = subprocess.Popen([binary, "--types", TYPES, str(path)], stdout=subprocess.PIPE)
    for line in records.stdout:
        kinds[line[9 : line.index(b'"', 9)].decode()] += 1
    records.wait()
    total = sum(kinds.values())
    output.append(f"\n## What is found in {size} MB\n")
    output.append("| tool | hits | to extract |")
    output.append("|---|--:|--:|")
    output.append(f"| extract ({', '.join(f'{count:,} {kind}' for kind, count in kinds.items())}) | {total:,} | |")
    for name, command in commands.items():
        if not name.startswith("extract"):
            hits = Run([*command, str(path)], count=True).lines
            output.append(f"| {name} | {hits:,} | {(hits / total - 1) * 100:+.1f} % |")


def start_up(commands, output):
    """The time for a file of one line."""
    path = CACHE / "one-line.txt"
    path.write_text("2023年，公益捐赠总额超2,270万元，同比增长两成。\n", encoding="utf-8")
    # What it takes to start any program at all, from here.
    commands = {**commands, "true, which does nothing": ["true"]}
    times = {name: [] for name in commands}
    for _ in range(40):
        for name, command in commands.items():
            begin = time.perf_counter()
            subprocess.run([*command, str(path)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ, "LC_ALL": "C.UTF-8"})
            times[name].append(time.perf_counter() - begin)
    output.append("\n## A file of one line\n")
    output.append("| tool | ms, median of 40 |")
    output.append("|---|--:|")
    output += [f"| {name} | {statistics.median(each) * 1000:.1f} |" for name, each in times.items()]


def stages(binary, output):
    """Each stage of extract on its own, on one thread."""
    program = pathlib.Path(binary).with_name("stage-times")
    if not program.exists():
        output.append(f"\nNo table of the stages: {program.name} is not built.")
        return
    for shape in ("reports", "dense"):
        said = subprocess.run([program, text(shape, 10), "5"], capture_output=True, text=True, check=True).stdout
        output.append(f"\n## The stages, 10 MB of {shape}\n")
        output.append(said.rstrip())


def shapes(commands, output):
    """Texts of one kind. MB/s and memory should not fall with the size."""
    output.append("\n## Special shapes\n")
    output.append("| shape | MB | tool | s | CPU s | MB/s | records or hits | peak MB |")
    output.append("|---|--:|---|--:|--:|--:|--:|--:|")
    for shape, sizes in SHAPES.items():
        for size in sizes:
            path = text(shape, size)
            for name in ("extract", "rg"):
                if name in commands:
                    run = counted([*commands[name], str(path)])
                    speed = path.stat().st_size / MB / run.seconds
                    output.append(
                        f"| {shape} | {size} | {name} | {run.seconds:.2f} | {run.processor:.2f} | {speed:.1f} | {run.lines:,} | {run.memory:.1f} |"
                    )


def many_files(binary, output):
    """The same bytes in many files and in one; also `extract batch`, if this extract has it."""
    directory = CACHE / "many"
    size = SMALL_FILES * 5000 // MB
    if not directory.exists():
        command = [sys.executable, HERE / "generate.py", str(size), str(SEED), "--shape", "many", "--directory", directory]
        subprocess.run(command, check=True)
    files = sorted(directory.glob("*.txt"))
    one = CACHE / "many.txt"
    with open(one, "wb") as joined:
        for file in files:
            joined.write(file.read_bytes())
    rows = []
    datasets = []
    for jobs in ("1", "2"):
        rows.append((f"{len(files):,} files, --jobs {jobs}", counted([binary, "--jobs", jobs, *map(str, files)])))
        rows.append((f"one file, --jobs {jobs}", counted([binary, "--jobs", jobs, str(one)])))
    if "batch" in subprocess.run([binary, "--help"], capture_output=True, text=True).stdout:
        single = CACHE / "single"
        single.mkdir(exist_ok=True)
        shutil.copy(one, single)
        for name, folder in (("10,000 files", directory), ("one file", single)):
            # A place of its own: making files is slow where as many have just been removed.
            dataset = tempfile.mkdtemp(dir=CACHE)
            command = [binary, "batch", str(folder), "--output", dataset]
            rows.append((f"batch, {name}", Run(command, count=True)))
            rows.append((f"batch, {name}, nothing changed", Run(command, count=True)))
            datasets.append(dataset)
    for dataset in datasets:
        shutil.rmtree(dataset)
    output.append(f"\n## Many files, {one.stat().st_size / MB:.1f} MB\n")
    output.append("| input | s | CPU s | MB/s | records | peak MB | exit status |")
    output.append("|---|--:|--:|--:|--:|--:|--:|")
    for name, run in rows:
        speed = one.stat().st_size / MB / run.seconds
        output.append(f"| {name} | {run.seconds:.2f} | {run.processor:.2f} | {speed:.1f} | {run.lines:,} | {run.memory:.1f} | {run.status} |")


def facts(binary, commands):
    """What the figures depend on."""

    def first_line(*command):
        try:
            said = subprocess.run(command, capture_output=True, text=True, cwd=HERE)
            return (said.stdout or said.stderr).strip().split("\n")[0]
        except OSError:
            return "?"

    model = platform.processor() or "?"
    try:
        with open("/proc/cpuinfo") as file:
            model = next(line.split(":")[1].strip() for line in file if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    yield f"- {datetime.date.today()}, {os.cpu_count()} cores, {model}, {platform.system()} {platform.machine()}"
    yield f"- extract {first_line(binary, '--version')}, commit {first_line('git', 'rev-parse', '--short', 'HEAD')}"
    for rival in ("rg", "pcre2grep"):
        if any(command[0] == rival for command in commands.values()):
            yield f"- {first_line(rival, '--version')}"


def main():
    parser = argparse.ArgumentParser(description="Times extract beside pcre2grep and ripgrep.")
    parser.add_argument("binary", help="the release build of extract")
    parser.add_argument("--sizes", default="10,100,1000", help="MB, with commas between (default 10,100,1000)")
    parser.add_argument("--quick", action="store_true", help="10 and 100 MB, three rounds")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--all", action="store_true", help="every tool also at 1,000 MB and more")
    parser.add_argument("--only", default="compare,start,stages,shapes,many", help="parts to run (default all)")
    parser.add_argument("--output", type=pathlib.Path, help="also write the tables into this file")
    arguments = parser.parse_args()
    binary = os.path.abspath(arguments.binary)
    sizes = [10, 100] if arguments.quick else [int(size) for size in arguments.sizes.split(",")]
    rounds = min(3, arguments.rounds) if arguments.quick else arguments.rounds
    parts = arguments.only.split(",")

    commands, missing = tools(binary)
    if binary in missing:
        parser.error(f"{arguments.binary} is no program")
    output = ["# Results\n", "Written by `make bench`; README.md beside this page says how to read it.\n", *facts(binary, commands)]
    output += [f"- {name} is not installed, so it is left out" for name in missing]
    if "compare" in parts:
        agreement(binary, commands, min(sizes), output)
        output.append("\n## The same text")
        times = {}
        for size in sizes:
            large = size >= 1000
            chosen = {name: command for name, command in commands.items() if not large or arguments.all or name in LARGE_TOO}
            times[size] = compare(chosen, size, 0 if large else rounds, output)
        compare(commands, min(sizes), rounds, output, shape="dense")
        line = ", ".join(f"{size} MB {times[size]:.2f} s ({times[size] * 1000 / size:.1f} ms a MB)" for size in sizes)
        output.append(f"\nTime of extract against size, one thread: {line}.")
    if "start" in parts:
        start_up(commands, output)
    if "stages" in parts:
        stages(binary, output)
    if "shapes" in parts:
        shapes(commands, output)
    if "many" in parts:
        many_files(binary, output)
    page = "\n".join(output) + "\n"
    print(page)
    if arguments.output:
        arguments.output.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
