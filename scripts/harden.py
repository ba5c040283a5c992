#!/usr/bin/env python3
"""Tries to break extract, and writes docs/hardening.md about what was tried.

    scripts/harden.py fuzz --minutes 40      # libFuzzer with AddressSanitizer, all targets
    scripts/harden.py sanitize               # the whole test suite under AddressSanitizer and ThreadSanitizer
    scripts/harden.py page                   # docs/hardening.md of what is on record

What ran is kept in docs/hardening.json, the last run of each kind; the page is made of it. An input that breaks something stays in
.build/fuzz/found and is named; it becomes a test when it is mended.
"""

import argparse
import datetime
import gzip
import json
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
RECORD = ROOT / "docs/hardening.json"
PAGE = ROOT / "docs/hardening.md"
WORK = ROOT / ".build/fuzz"
TARGETS = {
    "records": "a text to its records: joining, tables, rules, dates, JSON",
    "decoders": "text from every encoding, the first byte chooses which, and from gzip",
    "packs": "a file of a pack: YAML, compiling, a text read by its rules",
    "lines": "lines of JSON to their records",
    "corrections": "lines of corrections, applied to a text",
}
# Bytes of an input; seconds and MB it may take.
LONGEST, SECONDS, MEMORY = 1024, 10, 2048
# Locks that ThreadSanitizer sees (Sources/Extractor/Lock.swift).
DEFINES = {"address": [], "thread": ["-Xswiftc", "-DTHREAD_SANITIZER"]}
FLAGS = ["-Xswiftc", "-sanitize=fuzzer,address"]


def pieces(data, size):
    return [data[start:start + size] for start in range(0, len(data), size)]


def seeds():
    """Inputs to begin with, by target: the samples and the corpora of the tests in pieces, and the packs."""
    texts = [path.read_bytes() for folder in ("samples", "Tests/ExtractorTests/Corpora")
             for path in sorted((ROOT / folder).rglob("*")) if path.suffix in (".txt", ".corpus", ".table", ".md", ".html")]
    parts = [part for text in texts for part in pieces(text, 600)]
    packs = [path.read_bytes() for path in sorted((ROOT / "Tests/ExtractorTests/BadPacks").glob("*.yaml"))]
    packs += [part for path in sorted((ROOT / "Patterns").glob("*.yaml")) for part in pieces(path.read_bytes(), 3000)]
    lines = [json.dumps({"id": str(i), "text": part.decode("utf-8", "replace"), "date": "2023"}, ensure_ascii=False).encode()
             for i, part in enumerate(parts)]
    corrections = [json.dumps(
        {"doc": "r", "start": 10, "end": 18, "text": "超2,270万元", "before": "公司捐赠", "after": "，", "verdict": verdict,
         "record": "amount:10", "values": values}, ensure_ascii=False).encode()
        for verdict in ("right", "wrong", "corrected", "missed")
        for values in ({}, {"value": 1.5}, {"value": "1..2"}, {"unit": "USD"}, {"period": "2022-04/2023-03"},
                       {"type": "event", "period": "2022"}, {"metric": None})]
    return {
        "records": parts, "packs": packs, "lines": lines, "corrections": corrections,
        "decoders": [bytes([i % 256]) + part for i, part in enumerate(parts)]
        + [bytes([i]) + part.decode("utf-8", "replace").encode(name, "replace")
           for i, name in enumerate(("gb18030", "big5", "utf-16-le", "utf-16-be")) for part in parts[::7]]
        + [bytes([i % 256]) + gzip.compress(part, mtime=0) for i, part in enumerate(parts[::7])],
    }


def fuzz(minutes, targets):
    subprocess.run(["swift", "build", "--package-path", "Fuzz", "-c", "release", *FLAGS], cwd=ROOT, check=True)
    program = ROOT / "Fuzz/.build/release/fuzz"
    found = WORK / "found"
    found.mkdir(parents=True, exist_ok=True)
    results = {}
    for target in targets:
        corpus = WORK / target
        corpus.mkdir(exist_ok=True)
        for number, seed in enumerate(seeds()[target]):
            (corpus / f"seed-{number}").write_bytes(seed)
        seconds = int(minutes * 60 / len(targets))
        command = [program, corpus, f"-artifact_prefix={found}/{target}-", f"-max_total_time={seconds}", f"-max_len={LONGEST}",
                   f"-timeout={SECONDS}", f"-rss_limit_mb={MEMORY}", "-print_final_stats=1", "-verbosity=0"]
        done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, errors="replace",
                              env={**os.environ, "FUZZ_TARGET": target, "ASAN_OPTIONS": "detect_leaks=0"})
        count = re.search(r"stat::number_of_executed_units: +([0-9]+)", done.stderr)
        results[target] = {
            "seconds": seconds, "executions": int(count.group(1)) if count else 0,
            "found": sorted(path.name for path in found.glob(f"{target}-*")),
            "summary": next((line for line in done.stderr.splitlines() if line.startswith("SUMMARY")), ""),
        }
        print(target, results[target], flush=True)
    return results


def added(before, now):
    """What was done with what is known: runs of one day add up, those of days before are forgotten.

    A target that this run left out keeps what it had.
    """
    known = before["targets"] if before else {}
    targets = {**known, **now["targets"]}
    if before and before["date"] == now["date"]:
        for target in known.keys() & now["targets"].keys():
            one, other = known[target], now["targets"][target]
            targets[target] = {
                "seconds": one["seconds"] + other["seconds"], "executions": one["executions"] + other["executions"],
                "found": sorted({*one["found"], *other["found"]}), "summary": one["summary"] or other["summary"],
            }
    return {"date": now["date"], "targets": {target: targets[target] for target in TARGETS if target in targets}}


def sanitize():
    results = {}
    for kind in ("address", "thread"):
        done = subprocess.run(
            ["swift", "test", f"--sanitize={kind}", "--scratch-path", f".build/{kind}", *DEFINES[kind]], cwd=ROOT, text=True,
            errors="replace", stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            env={**os.environ, "ASAN_OPTIONS": "detect_leaks=0:quarantine_size_mb=16", "EXTRACT_SANITIZER": kind})
        tests = re.search(r"Test run with ([0-9]+) tests? in ([0-9]+) suites? (\w+) after ([0-9.]+) seconds", done.stdout)
        results[kind] = {
            "tests": int(tests.group(1)) if tests else 0, "passed": bool(tests and tests.group(3) == "passed"),
            "seconds": round(float(tests.group(4))) if tests else 0,
            "reports": len(re.findall(r"(?:ERROR: AddressSanitizer|WARNING: ThreadSanitizer)", done.stdout)),
        }
        (WORK.parent / f"sanitize-{kind}.log").write_text(done.stdout)
        print(kind, results[kind], flush=True)
    return results


def page(record):
    """The text of docs/hardening.md."""
    lines = [
        "# Hardening", "",
        "What was done to break extract, and what came of it. `scripts/harden.py` writes this page; what is promised, and which test",
        "holds each promise, stands in [SECURITY.md](../SECURITY.md). How time grows with hostile texts is measured by",
        "`Benchmarks/growth.py`, and proved by counted steps in `Tests/growth`.", "",
    ]
    if "fuzz" in record:
        lines += [
            "## Fuzzing", "",
            f"libFuzzer with AddressSanitizer, `make fuzz`, all runs of {record['fuzz']['date']}. It begins with the samples, the corpora of the",
            f"tests and the packs; inputs have up to {LONGEST} bytes, and one may take {SECONDS} s and {MEMORY} MB.", "",
            "| target | what | executions | seconds | found |", "|---|---|--:|--:|--:|",
        ]
        total = seconds = broken = 0
        for target, result in record["fuzz"]["targets"].items():
            lines.append(f"| `{target}` | {TARGETS[target]} | {result['executions']:,} | {result['seconds']:,} | {len(result['found'])} |")
            total += result["executions"]
            seconds += result["seconds"]
            broken += len(result["found"])
        lines += [f"| all | | {total:,} | {seconds:,} | {broken} |", ""]
    if "sanitize" in record:
        lines += [
            "## Sanitizers", "", f"The whole suite, `make sanitize`, last on {record['sanitize']['date']}.", "",
            "| sanitizer | tests | passed | seconds | reports |", "|---|--:|---|--:|--:|",
        ]
        for kind, result in record["sanitize"]["kinds"].items():
            lines.append(
                f"| {kind} | {result['tests']} | {'yes' if result['passed'] else 'no'} | {result['seconds']:,} | {result['reports']} |")
        lines.append("")
    if record.get("mended"):
        lines += ["## Found and mended", "", "Each is held by the test named.", ""]
        lines += [f"- {what}" for what in record["mended"]] + [""]
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("fuzz", "sanitize", "page"))
    parser.add_argument("--minutes", type=float, default=8, help="of fuzzing, dealt out to the targets (default 8)")
    parser.add_argument("--target", action="append", choices=TARGETS, help="only this target; may be repeated")
    options = parser.parse_args()
    record = json.loads(RECORD.read_text()) if RECORD.exists() else {}
    today = datetime.date.today().isoformat()
    if options.what == "fuzz":
        done = fuzz(options.minutes, options.target or list(TARGETS))
        record["fuzz"] = added(record.get("fuzz"), {"date": today, "targets": done})
        isGood = not any(result["found"] for result in done.values())
    elif options.what == "sanitize":
        done = sanitize()
        record["sanitize"] = {"date": today, "kinds": done}
        isGood = all(result["passed"] and not result["reports"] for result in done.values())
    else:
        isGood = True
    RECORD.write_text(json.dumps(record, ensure_ascii=False, indent=1) + "\n")
    PAGE.write_text(page(record))
    return 0 if isGood else 1


if __name__ == "__main__":
    sys.exit(main())
