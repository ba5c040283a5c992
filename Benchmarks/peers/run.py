#!/usr/bin/env python3
"""Compares extract with Python packages that read Chinese figures, on the annotated samples.

usage: run.py PROGRAM [--only NAME] [--output FILE]

Run by `make peers`, in an environment that has Benchmarks/peers/requirements.txt.
"""

import argparse
import importlib.metadata
import json
import pathlib
import platform
import re
import resource
import subprocess
import sys
import time
import traceback
from decimal import Decimal

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "scripts"), str(pathlib.Path(__file__).parent)]
import prepared  # noqa: E402
import score  # noqa: E402
import tools  # noqa: E402
from judge import KINDS, Tally, judge, kind_of  # noqa: E402

TEXTS, GOLD = ROOT / "samples", ROOT / "Tests/gold"


class Sample:
    def __init__(self, path):
        self.name = path.name.split(".")[0]
        self.path = TEXTS / f"{self.name}.txt"
        self.text = self.path.read_bytes().decode("utf-8").removeprefix("\ufeff")
        starts = [0] + [i + 1 for i, character in enumerate(self.text) if character == "\n"]
        self.gold = [score.annotation(row, self.text, starts) for row in score.rows(path)]
        year = re.search(r"-(20[0-9]{2}|1[0-9]{2})$", self.name)
        year = int(year[1]) if year else 2023
        self.year = year + 1911 if year < 1000 else year


class Extract:
    name, gives = "extract", {"money", "other", "percentage", "unit", "date"}

    def __init__(self, program):
        self.program = program

    def find(self, sample):
        done = subprocess.run([self.program, "--types", "date,amount,percentage", "--jobs", "1", sample.path],
                              capture_output=True, check=True)
        for line in done.stdout.decode("utf-8").splitlines():
            row = json.loads(line, parse_float=Decimal)
            if row["type"] == "date":
                value, kinds = (row["date"].get("start"), row["date"].get("end")), ("date",)
            else:
                *value, _ = score.numbers(row)
                kinds = (kind_of(row["type"], row.get("unit")),)
            yield tools.Found(row["start"], row["end"], tuple(value), row.get("unit"), kinds)


def measure(samples, find, gives):
    """The tallies by kind, and the seconds of processor time."""
    total, seconds = {kind: Tally() for kind in KINDS}, 0.0
    for sample in samples:
        begin = time.process_time()
        found = list(find(sample))
        seconds += time.process_time() - begin
        for one in found:
            one.text = sample.text[one.start:one.end]
        for kind, tally in judge(sample.gold, found, gives).items():
            total[kind] += tally
    return total, seconds


def forms(samples, tool, table):
    """The tool on the texts as they are and prepared: of each (form, tallies, seconds)."""
    for form, characters in (("as it is", None), ("prepared", table)):
        texts = {sample.name: prepared.Text(sample.text, characters) for sample in samples}

        def find(sample):
            text = texts[sample.name]
            for one in tool.find(text.shown, sample.year):
                one.start, one.end = text.span(one.start, max(one.end, one.start + 1))
                yield one
        yield (form, *measure(samples, find, tool.gives))


def cells(tallies, gives, unit=False):
    return [f"{tallies[kind].f1(unit):.3f}" if kind in gives else "–" for kind in KINDS if not unit or kind in ("money", "other")]


def row(*fields):
    return f"| {' | '.join(map(str, fields))} |"


def rate(size, seconds):
    speed = size / 1e6 / seconds
    return f"{speed:.1f}" if speed >= 1 else f"{speed:.3f}"


def own_speed(program, samples):
    """Of the program as it is used: one run over all the texts together, many times over, so that its start does not count."""
    text = "\n\f".join(sample.text for sample in samples).encode("utf-8") * 50
    times = []
    for _ in range(3):
        begin = processor_time_of_children()
        subprocess.run([program, "--types", "date,amount,percentage", "--jobs", "1", "-"], input=text,
                       stdout=subprocess.DEVNULL, check=True)
        times.append(processor_time_of_children() - begin)
    return rate(len(text), min(times))


def processor_time_of_children():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def version(package):
    return importlib.metadata.version(package)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("program")
    arguments.add_argument("--only", help="one tool, for a look")
    arguments.add_argument("--output", type=pathlib.Path)
    options = arguments.parse_args()
    samples = [Sample(path) for path in sorted(GOLD.glob("*.jsonl")) if path.name.count(".") == 1]
    size = sum(len(sample.text.encode("utf-8")) for sample in samples)
    table = prepared.simplified(ROOT / "Patterns/characters.yaml")

    own = Extract(options.program)
    tallies, _ = measure(samples, own.find, own.gives)
    values = [row("extract", "as it is", *cells(tallies, own.gives), own_speed(options.program, samples))]
    units = [row("extract", *cells(tallies, own.gives, unit=True))]
    counts = {kind: tallies[kind].wanted for kind in KINDS}
    failures, detail = [], [("extract", "as it is", tallies)]
    for kind in tools.TOOLS:
        if options.only and options.only != kind.name:
            continue
        try:
            tool = kind()
            results = list(forms(samples, tool, table))
        except Exception:
            failures.append((kind.name, traceback.format_exc(limit=-1).strip()))
            continue
        detail += [(kind.name, form, tallies) for form, tallies, _ in results]
        form, tallies, seconds = max(results, key=lambda one: sum(one[1][key].right for key in KINDS))
        values.append(row(kind.name, form, *cells(tallies, tool.gives), rate(size, seconds)))
        if "unit" in tool.gives:
            units.append(row(kind.name, *cells(tallies, tool.gives, unit=True)))
    page = write(samples, size, counts, values, units, failures, detail)
    options.output.write_text(page, encoding="utf-8") if options.output else print(page, end="")


def write(samples, size, counts, values, units, failures, detail):
    packages = ", ".join(f"{name} {version(name)}" for name in (
        "jionlp", "recognizers-text-suite", "cn2an", "chinese2digits"))
    lines = ["# Beside other packages", "", "Written by `make peers`; README.md beside this page says how it is measured.", "",
             f"- {time.strftime('%Y-%m-%d')}, {platform.system()} {platform.machine()}, Python {platform.python_version()}, one thread",
             f"- {packages}",
             f"- {len(samples)} annotated samples, {size / 1000:.0f} KB: " + ", ".join(
                 f"{counts[kind]} {KINDS[kind]}" for kind in KINDS), "",
             "## Place and value", "",
             row("tool", "text", *KINDS.values(), "MB/s"), "|---|---|" + "--:|" * (len(KINDS) + 1), *values, "",
             "F1; a dash where a tool gives no such thing. MB/s are of processor time.", "", "## Place, value and unit", "",
             row("tool", KINDS["money"], KINDS["other"]), "|---|--:|--:|", *units, "",
             "## What each can give", "", *(f"- **{tool.name}**: {tool.about}." for tool in tools.TOOLS), ""]
    if failures:
        lines += ["## What did not run", ""]
        for name, error in failures:
            lines += [f"{name}:", "", "```text", error, "```", ""]
    lines += ["## In full", "", row("tool", "text", "kind", "right", "missed", "extra", "precision", "recall"),
              "|---|---|---|--:|--:|--:|--:|--:|"]
    for name, form, tallies in detail:
        gives = next((tool.gives for tool in tools.TOOLS if tool.name == name), Extract.gives)
        lines += [row(name, form, KINDS[kind], tally.right, tally.missed, tally.extra, f"{tally.precision:.3f}", f"{tally.recall:.3f}")
                  for kind, tally in tallies.items() if kind in gives]
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    main()
