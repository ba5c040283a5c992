#!/usr/bin/env python3
"""Measure the program on the annotated samples and print docs/accuracy.md.

usage: accuracy.py PROGRAM [--texts DIR] [--gold DIR]

The annotations are those of Tests/gold (see score.py); what is right is said there. An event is right if its date phrase overlaps that
of the annotation, its first and last day are the same, and the pairs of neighbouring characters of its summary agree with an F1 of
0.8 at least. A null annotation says that a date governs nothing: an event there is an extra one.
"""

import argparse
import collections
import json
import pathlib
import re
import subprocess
import sys
import unicodedata
from decimal import Decimal

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import score  # noqa: E402

GENRES = {
    "CSR and ESG reports, mainland": ["chili-technology-esg-2023", "gulifang-food-csr-2022", "soe-energy-csr-2021"],
    "ESG and annual reports, Taiwan": ["chengyao-precision-annual-112", "hesheng-financial-esg-2024",
                                       "shunlin-fastener-esg-2024", "yuanhe-precision-esg-113"],
    "Annual and interim reports of companies and a bank": ["kecheng-semiconductor-annual-2023", "linghai-bank-interim-2024"],
    "Results and circulars, Hong Kong": ["hengyue-holdings-results-2025", "hk-property-results-2024",
                                         "jingfeng-supply-circular-2025"],
    "Announcements": ["zhanling-incentive-2024"],
    "Government: work reports, budget, bulletin": ["lan-city-bulletin-2023", "lan-province-budget-2023",
                                                   "nanlin-government-report-2024", "yuncang-work-report-2025"],
    "Central bank and statistics": ["payment-stability-2022", "qinghe-central-bank-q3-2023"],
    "News": ["lanhai-morning-news-2025"],
}
# What a record may say that it took from elsewhere, and how the table calls it.
SOURCES = {
    "stated": "stands in the sentence",
    "inferred": "from the sentences before it",
    "heading": "from the heading of the section",
    "report": "from the title of the report",
}


def run(program, texts, name, types):
    text = texts / f"{name}.txt"
    done = subprocess.run([program, "--types", types, text.name], cwd=text.parent, capture_output=True, check=True)
    return [json.loads(line, parse_float=Decimal) for line in done.stdout.decode("utf-8").splitlines()]


def pairs(summary):
    plain = re.sub(r"[\s，。；、：“”‘’\"',.;:()（）]+", "", unicodedata.normalize("NFKC", summary or ""))
    return collections.Counter(plain[i:i + 2] for i in range(max(1, len(plain) - 1)))


def alike(one, other):
    one, other = pairs(one), pairs(other)
    return 2 * sum((one & other).values()) >= 0.8 * (sum(one.values()) + sum(other.values()))


def events(gold, found):
    """Right, missed or wrong, extra."""
    def overlaps(want, have):
        start, end = have["date"]["at"]
        return min(want["end"], end) > max(want["start"], start)

    right = wrong = missed = extra = 0
    for want in gold:
        there = [have for have in found if overlaps(want, have)]
        if want["summary"] is None:
            extra += len(there)
        elif not there:
            missed += 1
        elif any(alike(want["summary"], have["summary"])
                 and (have["date"].get("start"), have["date"].get("end")) == (want["date_start"], want["date_end"])
                 for have in there):
            right += 1
        else:
            wrong += 1
    return right, wrong + missed, wrong + extra


def sources(row):
    """Where period and metric of a record come from."""
    inferred = row.get("inferred", [])
    period = next((word for word in ("report", "heading") if word in inferred), "inferred" if "period" in inferred else "stated")
    return {"period": period, "metric": "inferred" if "metric" in inferred else "stated"}


def attributes(gold, rows, tally):
    """Whether period and metric of what was found are right, by where they come from; what has none apart."""
    rows = [row for row in rows if row["type"] in score.FIGURES]
    for row, have in zip(rows, map(score.extracted, rows)):
        want = next((want for want in gold if not want.optional and want.type == have.type
                     and want.overlap(have) > 0 and want.agrees(have)), None)
        if want is None:
            continue
        for key, source in sources(row).items():
            if key not in want.attributes:
                continue
            said, wanted = have.attributes[key], want.attributes[key]
            if not said or said == (None, None):
                tally[key, "none"][1] += 1
                continue
            agrees = score.alike(wanted, said) if key == "metric" else wanted == said
            tally[key, source][0] += agrees
            tally[key, source][1] += 1


def share(part, whole):
    return f"{part / whole:.3f}" if whole else "–"


def f1(right, missed, extra):
    return share(2 * right, 2 * right + missed + extra)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("program", type=pathlib.Path)
    arguments.add_argument("--texts", type=pathlib.Path, default=pathlib.Path("samples"))
    arguments.add_argument("--gold", type=pathlib.Path, default=pathlib.Path("Tests/gold"))
    options = arguments.parse_args()
    program = options.program.resolve()

    by_source = collections.defaultdict(lambda: [0, 0])
    lines, errors = [], []
    totals = collections.Counter()
    for genre, names in GENRES.items():
        counts, said = collections.Counter(), collections.defaultdict(lambda: [0, 0])
        for name in names:
            text = (options.texts / f"{name}.txt").read_bytes().decode("utf-8")
            starts = [0] + [i + 1 for i, character in enumerate(text) if character == "\n"]
            gold = [score.annotation(row, text, starts) for row in score.rows(options.gold / f"{name}.jsonl")]
            rows = run(program, options.texts, name, "date,amount,percentage")
            tallies, missed = score.score(gold, [score.extracted(row) for row in rows], score.TYPES)
            for kind, tally in tallies.items():
                counts += collections.Counter(
                    {(kind, "right"): tally.right, (kind, "missed"): tally.missed, (kind, "extra"): tally.extra})
            errors += [(name, text.count("\n", 0, start) + 1, what, mention) for start, what, mention in missed]
            attributes(gold, rows, said)
            right, missed, extra = events(score.rows(options.gold / f"{name}.events.jsonl"),
                                          run(program, options.texts, name, "event"))
            counts += collections.Counter(
                {("event", "right"): right, ("event", "missed"): missed, ("event", "extra"): extra})
        for key, (right, asked) in said.items():
            by_source[key][0] += right
            by_source[key][1] += asked
        lines.append((genre, len(names), counts, said))
        totals += counts
    lines.append(("all", sum(line[1] for line in lines), totals, by_source))

    print(HEAD)
    print("| genre | texts | dates | amounts | percentages | period | metric | events |")
    print("|---|--:|--:|--:|--:|--:|--:|--:|")
    for genre, number, counts, said in lines:
        cells = [f1(*(counts[kind, what] for what in ("right", "missed", "extra"))) for kind in score.TYPES]
        for key in ("period", "metric"):
            cells.append(share(*(sum(tally[i] for (name, _), tally in said.items() if name == key) for i in (0, 1))))
        cells.append(f1(*(counts["event", what] for what in ("right", "missed", "extra"))))
        print(f"| {genre} | {number} | {' | '.join(cells)} |")
    print(STATED)
    print("| | period | of | metric | of |")
    print("|---|--:|--:|--:|--:|")
    for source, name in SOURCES.items():
        period, metric = by_source["period", source], by_source["metric", source]
        print(f"| {name} | {share(*period)} | {period[1]} | {share(*metric)} | {metric[1] or '–'} |")
    print(f"| none given | | {by_source['period', 'none'][1]} | | {by_source['metric', 'none'][1]} |")
    print(cells_of_tables(program, options))
    print(MISSES)
    for name, line, what, mention in errors:
        print(f"- {name}, line {line}: {what} {mention.type} `{' '.join(mention.text.split())}`")


def cells_of_tables(program, options):
    right = missed = extra = 0
    for path in sorted(options.gold.glob("*.cells.jsonl")):
        name = path.name.split(".")[0]
        text = (options.texts / f"{name}.txt").read_bytes().decode("utf-8")
        starts = [0] + [i + 1 for i, character in enumerate(text) if character == "\n"]
        gold = [score.annotation(row, text, starts) for row in score.rows(path)]
        records = [score.extracted(row) for row in run(program, options.texts, name, "amount,percentage")]
        for tally in score.score(gold, records, score.FIGURES)[0].values():
            right, missed, extra = right + tally.right, missed + tally.missed, extra + tally.extra
    return CELLS.format(right=right, missed=missed, extra=extra, f1=f1(right, missed, extra))


HEAD = """# Accuracy

How often a record is right, measured on the annotated samples of `samples/` (annotations: `Tests/gold/`). This page is printed by

<!-- not run: it takes a release build -->
```sh
make release && python3 scripts/accuracy.py .build/release/extract > docs/accuracy.md
```

The samples are reports of invented companies in the voices of real ones, annotated without the program; five of them
(the work report, the circular, the Taiwan page with columns, the incentive announcement, the news brief) before it had seen them.
All have been looked at since, so texts that nobody has looked at read somewhat worse.

A date, an amount or a percentage is right if value, unit, first and last day are; the figures are F1. Period and metric are the shares right
of what was found and has one in the annotation: the period to the day, the metric with a character F1 of at least 0.6. An event is right with its day
and a summary that agrees in at least 0.8 of its pairs of characters.
"""
STATED = """
## Stated and inferred

What a record says beside its value stands in its sentence, or was taken from elsewhere, and `inferred` says so. The shares right apart:
"""
CELLS = """
Filter by `inferred` where a wrong period costs more than a missing one. The figures whose time stands in their own sentence:

```sh
extract report.txt | jq -c 'select((.inferred // []) | index("period") | not)' > stated.ndjson
```

## Cells of tables

{right} cells of the annotated tables are right, {missed} missed, {extra} found that are none: F1 {f1}. They are laid out as `pdftotext -layout` does, or one row a line.
"""
MISSES = """
## What it misses

Known and left:

- Columns of running text side by side (`pdftotext -layout` of a page in two columns) are not taken apart: most figures in them are missed.
- What a share is a share of is not in its metric; nor is a subject that stands two clauses before.
- A heading that is no sentence may be read as an event, and an event may begin with a clause that only leads up to it.

Every miss and extra of dates, amounts and percentages in the samples:
"""
if __name__ == "__main__":
    main()
