#!/usr/bin/env python3
"""Check records against the record schema, and against what a schema cannot say.

usage: validate.py [--schema FILE] [FILE.ndjson…]

The schema itself and the examples in it are checked first. Then every line of every file: it must be valid; its keys stand in
the order of the schema; numbers are written without exponent; ids are unique and are `TYPE:START`; records come in the order of
the text; an interval is not upside down and agrees with its EDTF; the event a figure names is there and holds it. Where a
`.txt` of the same name lies beside the file, `text`, `page`, `line` and every `date.at` are checked against it as well.

Every failure is one line; exit status 1 if there is one. The last line counts records: `N passed, N failed`.
"""

import argparse
import calendar
import datetime
import json
import pathlib
import re
import sys
from decimal import Decimal

from jsonschema import Draft202012Validator

SCHEMA = pathlib.Path(__file__).parent.parent / "Sources/Extractor/Emitting/record.schema.json"
KINDS = ("event", "amount", "percentage", "date")


# Reading a line: what Python's JSON reader lets pass silently, and the contract does not.

def read_line(raw):
    """The record and what is wrong with how it is written."""
    problems = []

    def number(kind):
        def parse(digits):
            if "e" in digits.lower():
                problems.append(f"the number {digits} is in exponent form")
            return kind(digits)
        return parse

    def constant(name):
        problems.append(f"{name} is no JSON number")
        return Decimal(0)

    def members(pairs):
        keys = [key for key, _ in pairs]
        problems.extend(f"the key {key} stands twice" for key in set(keys) if keys.count(key) > 1)
        return dict(pairs)

    record = json.loads(raw, parse_int=number(int), parse_float=number(Decimal), parse_constant=constant,
                        object_pairs_hook=members)
    return record, problems


# What the schema says.

class Contract:
    def __init__(self, schema):
        self.schema = schema
        kinds = schema["$defs"]
        self.validators = {kind: Draft202012Validator({**schema, "oneOf": [{"$ref": f"#/$defs/{kind}"}]})
                           for kind in KINDS}
        self.order = {kind: list(self.properties(kinds[kind])) for kind in KINDS}
        self.date_order = list(kinds["dateObject"]["properties"])

    def properties(self, part):
        """The properties of a part of the schema, those it refers to before its own."""
        found = {}
        for base in [part, *part.get("allOf", [])]:
            if "$ref" in base:
                found |= self.properties(self.schema["$defs"][base["$ref"].split("/")[-1]])
        return found | part.get("properties", {})

    def violations(self, record):
        """One message for each violation of the schema, and for each object with its keys out of order."""
        kind = record.get("type") if isinstance(record, dict) else None
        if kind not in KINDS:
            yield f"not a record of type {', '.join(KINDS)}"
            return
        for top in self.validators[kind].iter_errors(record):
            for error in top.context or [top]:
                where = ".".join(str(step) for step in error.absolute_path)
                message = self.explain(error)
                if message:
                    yield (where + ": " if where else "") + message
        yield from self.misplaced("", record, self.order[kind])
        for name, date in dates(record):
            yield from self.misplaced(name + ": ", date, self.date_order)

    def explain(self, error):
        """The violation in plain words; nothing if another one says it."""
        if error.validator == "oneOf":
            return "needs either value, or low and high"
        if error.validator == "unevaluatedProperties":  # also where a key is known and wrong: said already
            unknown = [key for key in error.instance if key not in self.order[error.instance["type"]]]
            return unknown and f"unknown key {', '.join(unknown)}"
        if error.validator is None:  # a schema that is `false`
            return "must not be here"
        message = error.message
        return message if len(message) <= 160 else message[:160] + "…"

    @staticmethod
    def misplaced(where, found, order):
        known = [key for key in found if key in order]
        if known != sorted(known, key=order.index):
            yield f"{where}keys out of order: {' '.join(known)}"


def dates(record):
    """The date objects of a record, with the key of each."""
    return [(key, record[key]) for key in ("date", "period") if isinstance(record.get(key), dict)]


# What the schema cannot say: one record that the schema accepts.

def inconsistencies(record, source):
    start, end = record["start"], record["end"]
    if record["id"] != f"{record['type']}:{start}":
        yield f"the id should be {record['type']}:{start}"
    if start >= end:
        yield f"start {start} is not before end {end}"
    if record.get("low", 0) > record.get("high", 0):
        yield f"low {record['low']} is above high {record['high']}"
    if source is not None:
        if source[start:end] != record["text"]:
            yield f"text is {shown(record['text'])}, but input[{start}:{end}] is {shown(source[start:end])}"
        for key, mark in (("line", "\n"), ("page", "\f")):
            counted = source.count(mark, 0, start) + 1
            if record[key] != counted:
                yield f"{key} is {record[key]}, but the record starts on {key} {counted}"
    for name, date in dates(record):
        for problem in date_inconsistencies(date, source):
            yield f"{name}: {problem}"
    if "date" in record:
        first, last = record["date"]["at"]
        if not start <= first < last <= end:
            yield f"date.at [{first}, {last}] lies outside the record"
        if record["type"] == "date" and (first, last) != (start, end):
            yield f"date.at [{first}, {last}] is not the whole mention"


def date_inconsistencies(date, source):
    first, last = date["at"]
    if first >= last:
        yield f"at [{first}, {last}] is empty"
    elif source is not None and source[first:last] != date["text"]:
        yield f"text is {shown(date['text'])}, but input[{first}:{last}] is {shown(source[first:last])}"
    try:
        named = edtf_interval(date["edtf"])
        start, end = (datetime.date.fromisoformat(day) if day else None for day in (date.get("start"), date.get("end")))
    except ValueError as problem:
        yield str(problem)
        return
    if start and end and start > end:
        yield f"start {start} is after end {end}"
    relation = date.get("relation")
    if relation == "as_of" and start != end:
        yield f"as_of, but start {start} is not end {end}"
    if relation in (None, "since") and "start" in date and "X" not in date["edtf"] and named != (start, end):
        yield f"edtf {date['edtf']} is {span(*named)}, but start and end are {span(start, end)}"


def edtf_interval(edtf):
    """The first and last day of an EDTF date or interval; None for an open end or an unknown year."""
    ends = edtf.split("/")
    first, last = day_range(ends[0])[0], day_range(ends[-1])[1]
    if first and last and first > last:
        raise ValueError(f"edtf {edtf} is upside down")
    return first, last


def day_range(edtf):
    if edtf == "..":
        return None, None
    year, month, day = (edtf.split("-") + [None, None])[:3]
    unknown = "X" in year
    year = 2000 if unknown else int(year)  # a leap year: XXXX-02-29 is a day
    try:
        first = datetime.date(year, int(month or 1), int(day or 1))
    except ValueError:
        raise ValueError(f"edtf {edtf} is no day of the calendar") from None
    last = first if day else first.replace(month=int(month or 12), day=calendar.monthrange(year, int(month or 12))[1])
    return (None, None) if unknown else (first, last)


def span(first, last):
    return f"{first or '…'} to {last or '…'}"


def shown(text):
    return json.dumps(text if len(text) <= 40 else text[:40] + "…", ensure_ascii=False)


# Files.

def check_file(path, contract, report):
    text_path = path.with_suffix(".txt")
    source = None
    if text_path.exists():
        source = text_path.read_bytes().decode("utf-8").removeprefix("\ufeff")
    *lines, rest = path.read_bytes().decode("utf-8").split("\n")
    if rest:
        report.fail(path, "the last line has no line end")

    outcomes = []  # where, the record if the schema accepts it, problems
    for number, line in enumerate(lines + [rest] if rest else lines, start=1):
        where = f"{path}:{number}"
        try:
            record, problems = read_line(line)
        except json.JSONDecodeError as error:
            outcomes.append((where, None, [f"not JSON: {error}"]))
            continue
        violations = list(contract.violations(record))
        if violations:
            outcomes.append((where, None, problems + violations))
        else:
            outcomes.append((f"{where}: {record['id']}", record, problems + list(inconsistencies(record, source))))

    events = {record["id"]: record for _, record, _ in outcomes if record and record["type"] == "event"}
    seen, before = set(), 0
    for where, record, problems in outcomes:
        if record:
            problems.extend(disagreements(record, events, seen, before))
            seen.add(record["id"])
            before = max(before, record["start"])
        report.add(where, problems)


def disagreements(record, events, seen, before):
    """What is wrong with a record beside the others of its file."""
    if record["id"] in seen:
        yield "the id stands twice"
    if record["start"] < before:
        yield f"start {record['start']} comes after a record that starts at {before}"
    if events and "event" in record:  # without events, the file was made without them
        event = events.get(record["event"])
        if event is None:
            yield f"{record['event']} is not in the file"
        elif not event["start"] <= record["start"] < record["end"] <= event["end"]:
            yield f"{record['event']} does not hold it"


class Report:
    passed = failed = 0

    def add(self, where, problems):
        """The outcome of one record."""
        for problem in problems:
            print(f"{where}: {problem}")
        if problems:
            self.failed += 1
        else:
            self.passed += 1

    def fail(self, where, problem):
        """A failure of a whole file."""
        print(f"{where}: {problem}")
        self.failed += 1


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--schema", type=pathlib.Path, default=SCHEMA)
    arguments.add_argument("files", type=pathlib.Path, nargs="*")
    options = arguments.parse_args()

    report = Report()
    schema = json.loads(options.schema.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    contract = Contract(schema)
    for kind in KINDS:
        for example in schema["$defs"][kind]["examples"]:
            record, _ = read_line(json.dumps(example))
            problems = list(contract.violations(record)) or list(inconsistencies(record, None))
            report.add(f"{options.schema}: example of {kind}", problems)
    for path in options.files:
        try:
            check_file(path, contract, report)
        except (OSError, UnicodeDecodeError) as error:
            report.fail(path, f"cannot be read: {error}")
    print(f"{report.passed} passed, {report.failed} failed")
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main())
