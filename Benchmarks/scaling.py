#!/usr/bin/env python3
"""How many reports an hour this machine extracts: the table of docs/scaling.md.

    python3 Benchmarks/scaling.py .build/release/extract
    .build/python/bin/python3 Benchmarks/scaling.py .build/release/extract     # with Spark, after make test-spark

Makes reports of about 100 KB from the samples, the same every time, and runs each way of extracting them three times;
the quickest counts, beside it the processor time it took. Spark is run where it is installed.
"""

import argparse
import importlib.util
import os
import pathlib
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time

import generate

ROOT = pathlib.Path(__file__).resolve().parents[1]
REPORT = 100_000
MB = 1_000_000


def write_reports(folder, size):
    """Files of about 100 KB until there are `size` MB; gives how many and their bytes."""
    parts = generate.reports(random.Random(1))
    folder.mkdir()
    total = 0
    for number in range(max(1, size * MB // REPORT)):
        with open(folder / f"report-{number:06}.txt", "wb") as file:
            total += generate.write(parts, REPORT - 5000, file)
    return number + 1, total


def timed(command, prepare):
    """The shortest of three runs, and the processor seconds of it."""
    # Spark asks this for the Python that has PySpark.
    environment = {**os.environ, "PYSPARK_PYTHON": sys.executable}
    best = None
    for _ in range(3):
        prepare()
        before, began = used(), time.monotonic()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
        run = (time.monotonic() - began, used() - before)
        best = min(best or run, run)
    return best


def used():
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return children.ru_utime + children.ru_stime


def ways(program, folder):
    """What is measured: a name, the command, the output that must not be there before."""
    files = sorted(map(str, (folder / "reports").glob("*.txt")))
    dataset, parquet, lines = folder / "dataset", folder / "parquet", folder / "reports.jsonl"
    yield "`extract`", [program, "run", *files], None
    yield "`extract --jobs 2`", [program, "run", "--jobs", "2", *files], None
    yield "`extract --jsonl --jobs 2`", [program, "run", "--jsonl", "--jobs", "2", lines], None
    yield "`extract batch --jobs 2`", [program, "batch", folder / "reports", "--output", dataset, "--jobs", "2"], dataset
    yield "`extract batch`, nothing changed", [program, "batch", folder / "reports", "--output", dataset], None
    if importlib.util.find_spec("pyspark"):
        submit = shutil.which("spark-submit", path=f"{pathlib.Path(sys.executable).parent}:{os.environ['PATH']}")
        yield "Spark, `local[2]`, to Parquet", [
            submit, "--master", "local[2]", ROOT / "examples/spark/extract_job.py", lines,
            "--output", parquet, "--binary", f"{program}-full"], parquet


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("--size", type=int, default=200, metavar="MB")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="extract-scaling-") as name:
        folder = pathlib.Path(name)
        count, total = write_reports(folder / "reports", options.size)
        with open(folder / "reports.jsonl", "wb") as lines:
            subprocess.run([sys.executable, ROOT / "examples/spark/reports_to_jsonl.py", folder / "reports"],
                           stdout=lines, check=True)
        print(f"{count} reports, {total / MB:.0f} MB\n")
        print("| | seconds | processor seconds | MB/s | reports an hour |\n|---|---|---|---|---|", flush=True)
        for way, command, output in ways(options.program.resolve(), folder):
            seconds, processor = timed(command, lambda: output and shutil.rmtree(output, ignore_errors=True))
            print(f"| {way} | {seconds:.1f} | {processor:.1f} | {total / MB / seconds:.0f} "
                  f"| {round(count / seconds * 3600, -3):,.0f} |", flush=True)


if __name__ == "__main__":
    main()
