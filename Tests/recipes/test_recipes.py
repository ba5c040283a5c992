"""Every block of code of docs/recipes.md, in its order and in one folder: it prints what stands below it."""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs/recipes.md"
PROGRAM = pathlib.Path(os.environ.get("EXTRACT", ROOT / ".build/debug/extract"))
# The reports that the page speaks of.
REPORTS = [ROOT / f"samples/{name}-{year}.txt" for name in ("lanping-dairy-csr", "tuoling-logistics-esg")
           for year in (2021, 2022, 2023)]
SQLITE = ("import sqlite3, sys; database = sqlite3.connect('dataset/dataset.sqlite'); "
          "print(*('|'.join('' if cell is None else str(cell) for cell in row) for row in database.execute(sys.stdin.read())), sep='\\n'); "
          "database.close()")
# What runs a block, by what stands behind its fence.
RUNNERS = {
    "sh": ["bash", "-euo", "pipefail", "-s"],
    "python": [sys.executable, "-"],
    "r": ["Rscript", "-"],
    "sql": [sys.executable, "-c", SQLITE],
}


BLOCK = re.compile(r"^```([a-z]+)\n(.*?)^```$", re.M | re.S)


def blocks(page):
    """(line, language, code, output) of each block; the output is the block `text` that follows, or nothing."""
    found = []
    for match in BLOCK.finditer(page):
        language, code = match.groups()
        if language == "text":
            found[-1] = (*found[-1][:3], code)
        else:
            found.append((page.count("\n", 0, match.start()) + 1, language, code, ""))
    return found


def run(language, code, folder):
    environment = {**os.environ, "PATH": f"{PROGRAM.parent}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8", "NO_COLOR": "1"}
    return subprocess.run(RUNNERS[language], input=code, capture_output=True, text=True, encoding="utf-8", cwd=folder,
                          env=environment, timeout=120)


def folder():
    """A folder with the reports."""
    made = pathlib.Path(tempfile.mkdtemp(prefix="extract-recipes-"))
    (made / "reports").mkdir()
    for report in REPORTS:
        shutil.copy(report, made / "reports")
    return made


class RecipeTests(unittest.TestCase):
    maxDiff = 4000

    def test_the_page(self):
        place = folder()
        self.addCleanup(shutil.rmtree, place, ignore_errors=True)
        ran = {}
        for line, language, code, output in blocks(PAGE.read_text(encoding="utf-8")):
            with self.subTest(line=line, language=language):
                done = run(language, code, place)
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertEqual(done.stdout, output)
            ran[language] = ran.get(language, 0) + 1
        self.assertEqual(set(ran), set(RUNNERS))
        self.assertGreaterEqual(sum(ran.values()), 12)


def write():
    """Runs the page and puts what its blocks print into it; read the diff before you commit it."""
    place, printed = folder(), ""

    def fresh(match):
        nonlocal printed
        language, code = match.groups()
        if language == "text":
            return f"```text\n{printed}```"
        printed = run(language, code, place).stdout
        return match.group()

    try:
        PAGE.write_text(BLOCK.sub(fresh, PAGE.read_text(encoding="utf-8")), encoding="utf-8")
    finally:
        shutil.rmtree(place)


if __name__ == "__main__":
    write() if sys.argv[1:] == ["--write"] else unittest.main()
