"""Prints what the queries beside it find in a dataset of `extract batch`.

    python3 examples/duckdb/run.py                        # of the samples, made in out/dataset if need be
    python3 examples/duckdb/run.py DATASET --query donations --query units

The queries are plain SQL. DuckDB runs them on the NDJSON files, SQLite, which Python brings along, on dataset.sqlite;
the tables have the same names. Without --engine it is DuckDB where `pip install duckdb` was called.
"""

import argparse
import contextlib
import importlib.util
import os
import pathlib
import sqlite3
import subprocess
import sys
import unicodedata
from decimal import Decimal

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
QUERIES = sorted(path.stem for path in (HERE / "queries").glob("*.sql"))
# As wide as a column may be; a sentence is cut.
WIDEST = 72


class DuckDB:
    """The queries on the NDJSON files."""

    def __init__(self, dataset):
        import duckdb
        self.database = duckdb.connect()
        # The views name the files from the folder of the dataset.
        with working_in(dataset):
            self.database.execute((HERE / "views.sql").read_text(encoding="utf-8"))

    def rows(self, sql):
        result = self.database.execute(sql)
        return [column[0] for column in result.description], result.fetchall()

    def close(self):
        self.database.close()


class SQLite:
    """The queries on dataset.sqlite."""

    def __init__(self, dataset):
        self.database = sqlite3.connect((pathlib.Path(dataset) / "dataset.sqlite").resolve().as_uri() + "?mode=ro", uri=True)

    def rows(self, sql):
        result = self.database.execute(sql)
        return [column[0] for column in result.description], result.fetchall()

    def close(self):
        self.database.close()


ENGINES = {"duckdb": DuckDB, "sqlite": SQLite}


@contextlib.contextmanager
def working_in(folder):
    """As contextlib.chdir, which Python has only from 3.11."""
    before = os.getcwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)


def query(name):
    return (HERE / "queries" / f"{name}.sql").read_text(encoding="utf-8")


def question(sql):
    """What a query asks: its first line."""
    return sql.splitlines()[0].removeprefix("-- ")


def cell(value):
    """A value as people read it: a number with its thousands apart and no zeros behind it."""
    if value is None:
        return ""
    if isinstance(value, (int, float, Decimal)):
        number = Decimal(str(value))
        digits = f"{number:,f}"
        return digits.rstrip("0").rstrip(".") if "." in digits else digits
    text = str(value)
    return text if width(text) <= WIDEST else cut(text)


def width(text):
    """Columns on a terminal: a Chinese character takes two."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def cut(text):
    while width(text) > WIDEST - 1:
        text = text[:-1]
    return text + "…"


def table(columns, rows):
    """The lines of a table, numbers to the right."""
    cells = [[cell(value) for value in row] for row in rows]
    widths = [max(width(line[i]) for line in [columns, *cells]) for i in range(len(columns))]
    right = [any(isinstance(row[i], (int, float, Decimal)) for row in rows) for i in range(len(columns))]

    def padded(line):
        parts = [" " * (widths[i] - width(text)) + text if right[i] else text + " " * (widths[i] - width(text))
                 for i, text in enumerate(line)]
        return "  ".join(parts).rstrip()
    return [padded(columns), padded(["-" * count for count in widths]), *map(padded, cells)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dataset", nargs="?", type=pathlib.Path)
    parser.add_argument("--query", action="append", choices=QUERIES, help="one of the queries; may be repeated")
    parser.add_argument("--engine", choices=ENGINES)
    parser.add_argument("--binary", default=ROOT / ".build/release/extract", help="what makes a dataset of the samples")
    options = parser.parse_args()
    if options.dataset is None:
        options.dataset = ROOT / "out/dataset"
        options.dataset.parent.mkdir(exist_ok=True)
        subprocess.run([options.binary, "batch", ROOT / "samples", "--output", options.dataset], check=True)
    engine = options.engine or ("duckdb" if importlib.util.find_spec("duckdb") else "sqlite")
    with contextlib.closing(ENGINES[engine](options.dataset)) as database:
        for name in options.query or QUERIES:
            sql = query(name)
            print(f"{question(sql)}\n")
            print("\n".join(table(*database.rows(sql))), end="\n\n")


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    main()
