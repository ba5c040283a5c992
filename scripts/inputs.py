#!/usr/bin/env python3
"""Writes the table of docs/inputs.md: one report through the converters people use, and what extract reads of each.

    scripts/inputs.py .build/release/extract > table.md

The report (scripts/inputs.html, of an invented company) is printed to a PDF file by chromium; the routes are those
whose converter is installed: poppler-utils, pandoc, and of PyPI pymupdf, pymupdf4llm, pdfplumber, markitdown. Counted are
the figures that are right, of those that scripts/inputs.expected.json lists: type, value, unit, metric and period.
"""
import html
import importlib
import json
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
SOURCE = HERE / "inputs.html"


def run(*command, **more):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, **more).stdout


def printed(folder):
    """The report as a PDF file."""
    target = folder / "report.pdf"
    run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
        f"--print-to-pdf={target}", SOURCE)
    return target


def pymupdf(pdf, _):
    module = importlib.import_module("pymupdf")
    return "\f".join(page.get_text() for page in module.open(pdf)).encode()


def pymupdf4llm(pdf, _):
    return importlib.import_module("pymupdf4llm").to_markdown(str(pdf)).encode()


def pdfplumber(pdf, _):
    with importlib.import_module("pdfplumber").open(pdf) as document:
        return "\f".join(page.extract_text() or "" for page in document.pages).encode()


def markitdown(pdf, _):
    return importlib.import_module("markitdown").MarkItDown().convert(str(pdf)).text_content.encode()


def one_line(_, source):
    """HTML on one line, as models that read pages write it."""
    body = re.search(r"<body>(.*)</body>", source.read_text(), re.S)[1]
    return (re.sub(r"\s*\n\s*", "", body) + "\n").encode()


ROUTES = [
    ("`extract report.pdf`", "report.pdf", lambda pdf, _: pdf.read_bytes()),
    ("`pdftotext -layout`", "report.txt", lambda pdf, _: run("pdftotext", "-layout", pdf, "-")),
    ("`pdftotext`", "report.txt", lambda pdf, _: run("pdftotext", pdf, "-")),
    ("PyMuPDF, `get_text()`", "report.txt", pymupdf),
    ("pymupdf4llm", "report.md", pymupdf4llm),
    ("pdfplumber, `extract_text()`", "report.txt", pdfplumber),
    ("markitdown", "report.md", markitdown),
    ("pandoc, HTML to Markdown", "report.md",
     lambda _, source: run("pandoc", "-f", "html", "-t", "gfm", "--wrap=none", source)),
    ("pandoc, HTML to plain text", "report.txt", lambda _, source: run("pandoc", "-f", "html", "-t", "plain", source)),
    ("HTML on one line", "report.html", one_line),
]


def key(record):
    period = record.get("period") or {}
    value = record.get("value", (record.get("low"), record.get("high")))
    return (record["type"], str(value), record.get("unit"), record.get("metric"), period.get("start"), period.get("end"))


def figures(program, file):
    out = run(program, "--types", "amount,percentage", file)
    return [json.loads(line, parse_float=str, parse_int=str) for line in out.decode().splitlines()]


def main():
    program = sys.argv[1]
    expected = json.loads((HERE / "inputs.expected.json").read_text())
    wanted = {part: {tuple(figure) for figure in expected[part]} for part in ("cells", "prose")}
    print("| route | cells right | figures of prose right | wrong or unknown |")
    print("|---|---:|---:|---:|")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        pdf = printed(folder)
        for title, file, convert in ROUTES:
            try:
                text = convert(pdf, SOURCE)
            except (ImportError, FileNotFoundError) as problem:
                print(f"inputs: {title}: {problem}", file=sys.stderr)
                continue
            path = folder / "in" / file
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(text)
            found = {key(record) for record in figures(program, path)}
            cells, prose = len(found & wanted["cells"]), len(found & wanted["prose"])
            odd = len(found - wanted["cells"] - wanted["prose"])
            print(f"| {title} | {cells} of {len(wanted['cells'])} | {prose} of {len(wanted['prose'])} | {odd} |")


if __name__ == "__main__":
    main()
