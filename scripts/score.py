#!/usr/bin/env python3
"""Score records against annotated reports.

usage: score.py --texts DIR --records DIR [--errors N] GOLD.jsonl…

NAME.jsonl annotates DIR/NAME.txt; the records are in DIR/NAME.ndjson. One annotation a line:

    {"line": 12, "text": "超 2,000 万场", "type": "amount", "value": 20000000, "unit": "场", "modifier": "more_than"}
    {"line": 14, "text": "2023 年 9 月", "type": "date", "date_start": "2023-09-01", "date_end": "2023-09-30"}
    {"line": 20, "text": "第 4 份", "type": "none"}

`text` is verbatim and stands at or after the start of `line`, as its `nth` occurrence there (1 if left out); `start` and `end`
in code points may say so in place of them. `none` is no mention: finding one there is an error, as it is anywhere nothing is annotated.
NAME.cells.jsonl annotates the table cells of NAME.txt alone: dates are not asked for there.
`"optional": true` marks a doubtful mention, which costs nothing, found or not, right or wrong.

A record is right if it overlaps an annotation of its type and has the same value: a figure the same number, or low and high, and
unit; a date the same first and last day. Each annotation takes one record at most, the one that overlaps it most. What the right ones
say otherwise (span, modifier, change, basis, relation, period, metric) is counted beside.
"""

import argparse
import collections
import json
import pathlib
import sys
from dataclasses import dataclass, field
from decimal import Decimal

FIGURES = ("amount", "percentage")
TYPES = ("date", *FIGURES)
TOLERANCE = Decimal("1e-6")  # a third in percent has an end on one side only


@dataclass
class Mention:
    """What an annotation or a record says, in the same terms."""
    type: str
    start: int
    end: int
    text: str
    value: tuple
    attributes: dict
    optional: bool = False

    def overlap(self, other):
        return min(self.end, other.end) - max(self.start, other.start)

    def agrees(self, other):
        return len(self.value) == len(other.value) and all(map(same, self.value, other.value))


def same(one, other):
    if isinstance(one, Decimal) and isinstance(other, Decimal):
        return abs(one - other) <= TOLERANCE * max(abs(one), abs(other))
    return one == other


def alike(one, other):
    """Whether two phrases share at least 0.6 of their characters, as an F1; where a phrase begins is a matter of taste."""
    common = sum((collections.Counter(one) & collections.Counter(other)).values())
    return 2 * common >= 0.6 * (len(one) + len(other))


def numbers(row):
    """The value of a figure: one number or two, and the unit."""
    ends = [row["value"]] if row.get("value") is not None else [row.get("low"), row.get("high")]
    return (*(None if end is None else Decimal(end) for end in ends), row.get("unit"))


def annotation(row, text, line_starts):
    start, end = row.get("start"), row.get("end")
    if start is None:
        start = line_starts[row["line"] - 1] - 1
        for _ in range(row.get("nth", 1)):
            start = text.index(row["text"], start + 1)
        end = start + len(row["text"])
    figure = row["type"] in FIGURES
    attributes = {"modifier": row.get("modifier")} if figure else {"relation": row.get("relation")}
    if row["type"] == "percentage":
        attributes |= {"change": row.get("change"), "basis": row.get("basis")}
    if "period_start" in row or "period_end" in row:
        attributes["period"] = (row.get("period_start"), row.get("period_end"))
    if row.get("metric"):
        attributes["metric"] = row["metric"]
    value = numbers(row) if figure else (row.get("date_start"), row.get("date_end"))
    return Mention(row["type"], start, end, text[start:end], value, attributes, row.get("optional", False))


def extracted(row):
    date, period = row.get("date", {}), row.get("period", {})
    attributes = {key: row.get(key) for key in ("modifier", "change", "basis", "metric")}
    attributes |= {"relation": date.get("relation"), "period": (period.get("start"), period.get("end"))}
    value = (date.get("start"), date.get("end")) if row["type"] == "date" else numbers(row)
    return Mention(row["type"], row["start"], row["end"], row["text"], value, attributes)


@dataclass
class Tally:
    right: int = 0
    missed: int = 0
    extra: int = 0
    attributes: dict = field(default_factory=lambda: collections.defaultdict(lambda: [0, 0]))

    def add(self, other):
        self.right += other.right
        self.missed += other.missed
        self.extra += other.extra
        for name, (agreed, asked) in other.attributes.items():
            self.attributes[name][0] += agreed
            self.attributes[name][1] += asked

    def compare(self, wanted, got):
        self.right += 1
        spans = {"span": ((wanted.start, wanted.end), (got.start, got.end))}
        for name, (want, have) in (spans | {key: (want, got.attributes[key])
                                            for key, want in wanted.attributes.items()}).items():
            agrees = alike(want, have or "") if name == "metric" else want == have
            self.attributes[name][0] += agrees
            self.attributes[name][1] += 1

    def __str__(self):
        found, wanted = self.right + self.extra, self.right + self.missed
        precision = self.right / found if found else 0
        recall = self.right / wanted if wanted else 0
        f1 = 2 * precision * recall / (precision + recall) if self.right else 0
        beside = "  ".join(f"{name} {agreed}/{asked}" for name, (agreed, asked) in self.attributes.items())
        return (f"right {self.right:4}  missed {self.missed:4}  extra {self.extra:4}  "
                f"precision {precision:.4f}  recall {recall:.4f}  F1 {f1:.4f}  {beside}").rstrip()


def score(gold, records, types):
    """A tally for each of the types, and the errors as (start, what, mention)."""
    tallies, errors = {}, []
    doubtful = [wanted for wanted in gold if wanted.optional]
    for kind in types:
        wanted = [mention for mention in gold if mention.type == kind]
        found = [mention for mention in records if mention.type == kind]
        pairs = [(i, j) for i, want in enumerate(wanted) for j, have in enumerate(found)
                 if want.overlap(have) > 0 and want.agrees(have)]
        # Annotations that count choose before the doubtful ones.
        pairs.sort(key=lambda pair: (wanted[pair[0]].optional, -wanted[pair[0]].overlap(found[pair[1]])))
        partner, taken = {}, set()
        for i, j in pairs:
            if i not in partner and j not in taken:
                partner[i] = j
                taken.add(j)

        tally = tallies[kind] = Tally()
        for i, want in enumerate(wanted):
            if want.optional:
                continue
            if i in partner:
                tally.compare(want, found[partner[i]])
            else:
                tally.missed += 1
                errors.append((want.start, "missed", want))
        for j, have in enumerate(found):
            if j not in taken and not any(mention.overlap(have) > 0 for mention in doubtful):
                tally.extra += 1
                errors.append((have.start, "extra", have))
    return tallies, sorted(errors, key=lambda error: error[0])


def shown(mention):
    parts = [*mention.value, *(value for key, value in mention.attributes.items() if value and key != "period")]
    said = " ".join(str(part) for part in parts if part is not None)
    return f"{json.dumps(mention.text, ensure_ascii=False)} = {said}"


def rows(path):
    return [json.loads(line, parse_float=Decimal) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("gold", type=pathlib.Path, nargs="+")
    arguments.add_argument("--texts", type=pathlib.Path, required=True)
    arguments.add_argument("--records", type=pathlib.Path, required=True)
    arguments.add_argument("--errors", type=int, default=0, help="how many misses and extras to show of each report")
    options = arguments.parse_args()

    totals = {kind: Tally() for kind in (*TYPES, "all")}
    for path in options.gold:
        name = path.name.split(".")[0]
        types = FIGURES if path.stem.endswith(".cells") else TYPES
        text = (options.texts / f"{name}.txt").read_bytes().decode("utf-8").removeprefix("\ufeff")
        line_starts = [0] + [i + 1 for i, character in enumerate(text) if character == "\n"]
        try:
            gold = [annotation(row, text, line_starts) for row in rows(path)]
        except (ValueError, IndexError, KeyError) as error:
            sys.exit(f"{path}: an annotation is not in the text: {error}")
        records = [extracted(row) for row in rows(options.records / f"{name}.ndjson") if row["type"] in types]
        tallies, errors = score(gold, records, types)
        one = Tally()
        for kind, tally in tallies.items():
            totals[kind].add(tally)
            totals["all"].add(tally)
            one.add(tally)
        one.attributes.clear()
        print(f"{path.stem:40} {one}")
        for start, what, mention in errors[: options.errors]:
            print(f"  {what:6} line {text.count(chr(10), 0, start) + 1:4}  {mention.type:10} {shown(mention)}")
    for kind, tally in totals.items():
        print(f"{kind:10} {tally}")


if __name__ == "__main__":
    main()
