"""What runs the blocks of the documentation, with the program under test on the path."""

import os
import pathlib
import sys

import pages

PROGRAM = pathlib.Path(os.environ.get("EXTRACT", pages.ROOT / ".build/debug/extract")).resolve()
SQLITE = ("import sqlite3, sys; database = sqlite3.connect('dataset/dataset.sqlite'); "
          "print(*('|'.join('' if cell is None else str(cell) for cell in row) "
          "for row in database.execute(sys.stdin.read())), sep='\\n'); database.close()")
# By what stands behind the fence of a block, which is their standard input.
RUNNERS = {
    "sh": ["bash", "-euo", "pipefail", "-s"],
    "python": [sys.executable, "-"],
    "sql": [sys.executable, "-c", SQLITE],
}


def environment():
    """That of the tests, but for what would have the program write otherwise."""
    kept = {key: value for key, value in os.environ.items() if key not in ("COLUMNS", "PYTHONWARNINGS")}
    return {**kept, "PATH": f"{PROGRAM.parent}:{os.environ['PATH']}", "PYTHONPATH": str(pages.ROOT / "python"),
            "PYTHONDONTWRITEBYTECODE": "1", "LC_ALL": "C.UTF-8", "NO_COLOR": "1"}
