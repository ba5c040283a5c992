#!/usr/bin/env python3
"""Makes the page of `extract view` from texts and their records, as the program must: an independent second writer.

    assemble.py TEXT RECORDS.ndjson [TEXT RECORDS.ndjson …] -o out.html [--title T] [--pdf report.pdf]

Sources/Viewer/FORMAT.md describes what is written into the page.
"""
import argparse
import base64
import hashlib
import html
import json
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE = ROOT / "Sources/Viewer/Page"
CHARACTERS = ROOT / "Patterns/characters.yaml"
APART = {"id", "doc", "page", "line", "start", "end", "text", "value", "low", "high", "metric", "row", "period", "date",
         "event", "sentence", "summary"}


def compact(records):
    """The records as columns. `records` are parsed with numbers kept as strings."""
    kinds, strings, dates, phrases = {}, {}, {}, {}
    columns = {name: [] for name in ("kind", "start", "length", "metric", "row", "period", "event")}
    values = []
    last = 0

    def number(table, key):
        return table.setdefault(key, len(table))

    for r in records:
        kind = {k: v for k, v in r.items() if k not in APART}
        columns["kind"].append(number(kinds, json.dumps(kind, ensure_ascii=False, separators=(",", ":"))))
        start, end = int(r["start"]), int(r["end"])
        columns["start"].append(start - last)
        columns["length"].append(end - start)
        last = start
        values.append(str(r["value"]) if "value" in r else f'{r["low"]}..{r["high"]}' if "low" in r else "")
        for name in ("metric", "row"):
            columns[name].append(number(strings, r[name]) + 1 if name in r else 0)
        date = r.get("period") or r.get("date")
        if date:
            row = [date["edtf"], date.get("start", ""), date.get("end", ""), date.get("relation", ""),
                   1 if date.get("inferred") else 0]
            while row[-1] in ("", 0) and row[-1] is not None:
                row.pop()
            key = number(dates, json.dumps(row, ensure_ascii=False, separators=(",", ":")))
            at, to = (int(x) for x in date["at"])
            columns["period"].append(number(phrases, (key, at, to - at)) + 1)
        else:
            columns["period"].append(0)
        columns["event"].append(start - int(r["event"].split(":")[1]) + 1 if "event" in r else 0)
    return {
        "count": len(records),
        "kinds": [json.loads(k) for k in kinds],
        "strings": list(strings),
        "dates": [json.loads(k) for k in dates],
        "phrases": [n for phrase in phrases for n in phrase],
        **{name: column for name, column in columns.items() if any(column)},
        "value": " ".join(values),
    }


def reasons(numbers):
    """Why numbers are no records, of the output of `extract explain --json`."""
    unread = [(one["start"], one["reason"]["code"]) for one in numbers if not one["records"] and "reason" in one]
    if not unread:
        return None
    codes = list(dict.fromkeys(code for _, code in unread))
    starts = [start for start, _ in unread]
    return {"codes": codes, "start": [b - a for a, b in zip([0] + starts, starts)],
            "code": [codes.index(code) for _, code in unread]}


def folds(texts):
    """Pairs of characters of which one stands in the texts: glyphs and traditional forms, and what they are searched as."""
    present = set("".join(texts))
    source = CHARACTERS.read_text(encoding="utf-8") if CHARACTERS.exists() else ""
    pairs = []
    for table in ("glyphs", "traditional"):
        block = re.search(rf"^{table}: \{{(.*?)\}}", source, re.M | re.S)
        body = re.sub(r"#.*", "", block[1]) if block else ""
        for a, b in re.findall(r'"(.)": "?([^\s",])"?', body):
            if a in present or b in present:
                pairs.append(a + b)
    return "".join(pairs)


def script_json(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def script_source():
    return "".join(p.read_text(encoding="utf-8") for name in ("common", "view") for p in sorted(PAGE.glob(f"{name}-*.js")))


def page(documents, title, fold):
    style = (PAGE / "view.css").read_text(encoding="utf-8")
    script = script_source()
    assert "</script" not in script and "<!--" not in script and "</style" not in style

    def sha(text):
        return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()

    policy = (f"default-src 'none'; style-src '{sha(style)}'; script-src '{sha(script)}'; img-src data:; "
              "base-uri 'none'; form-action 'none'")
    parts = {
        "CSP": f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        "TITLE": html.escape(title),
        "STYLE": style,
        "SCRIPT": script,
        "DATA": script_json({"version": 1, "documents": documents}),
        "FOLDS": script_json(fold),
    }
    template = (PAGE / "view.html").read_text(encoding="utf-8")
    # One pass: a report that holds the words of a placeholder stays as it is.
    return re.sub(r"\{\{(CSP|TITLE|STYLE|SCRIPT|DATA|FOLDS)\}\}", lambda m: parts[m[1]], template)


def read_text(path):
    with open(path, encoding="utf-8-sig", errors="replace", newline="") as file:
        return file.read()


def read_records(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line, parse_float=str, parse_int=str) for line in file if line.strip()]


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("pairs", nargs="+", metavar="TEXT RECORDS")
    parser.add_argument("-o", "--output", required=True)
    parser.add_argument("--title")
    parser.add_argument("--pdf")
    options = parser.parse_args(arguments)
    if len(options.pairs) % 2:
        parser.error("texts and records come in pairs")
    documents, bare = [], 0
    for text_path, record_path in zip(options.pairs[::2], options.pairs[1::2]):
        text, records = read_text(text_path), read_records(record_path)
        for r in records:
            assert text[int(r["start"]):int(r["end"])] == r["text"], r["id"]
        table = compact(records)
        documents.append({"doc": pathlib.Path(text_path).name, "pdf": options.pdf, "text": text, "records": table})
        bare += len(text.encode()) + len(script_json(table).encode())
    title = options.title or documents[0]["doc"].rsplit(".", 1)[0]
    out = page(documents, title, folds([d["text"] for d in documents]))
    pathlib.Path(options.output).write_text(out, encoding="utf-8", newline="")
    print(f"{options.output}: {len(out.encode())} bytes, {len(out.encode()) / bare:.2f} x text and compact records")


if __name__ == "__main__":
    main()
