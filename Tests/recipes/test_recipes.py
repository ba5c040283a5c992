"""Every block of code of docs/recipes.md, in its order and in one folder: it prints what stands below it."""

import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/docs"))
import pages  # noqa: E402
import runners  # noqa: E402

PAGE = ROOT / "docs/recipes.md"
# The reports that the page speaks of.
REPORTS = [ROOT / f"samples/{name}-{year}.txt" for name in ("lanping-dairy-csr", "tuoling-logistics-esg")
           for year in (2021, 2022, 2023)]
# R is of these pages alone.
RUNNERS = {**runners.RUNNERS, "r": ["Rscript", "-"]}


def played(page, place):
    """Runs the blocks of the page in their order: each with the output that stands below it, and what came of it."""
    every = pages.blocks(page)
    for block, following in zip(every, [*every[1:], None]):
        if block.language != "text":
            done = subprocess.run(RUNNERS[block.language], input=block.code, capture_output=True, text=True,
                                  encoding="utf-8", cwd=place, env=runners.environment(), timeout=120)
            yield block, following.code if following and following.shows_output else "", done


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
        page = PAGE.read_text(encoding="utf-8")
        self.assertEqual([block.line for block in pages.blocks(page) if block.language == "text" and not block.shows_output], [])
        for block, output, done in played(page, place):
            with self.subTest(line=block.line, language=block.language):
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertEqual(done.stdout, output)
            ran[block.language] = ran.get(block.language, 0) + 1
        self.assertEqual(set(ran), set(RUNNERS))
        self.assertGreaterEqual(sum(ran.values()), 12)


def write():
    """Runs the page and puts what its blocks print into it; read the diff before you commit it."""
    text, place = PAGE.read_text(encoding="utf-8"), folder()
    try:
        for _, output, done in played(text, place):
            if output:
                text = text.replace(f"```text\n{output}```", f"```text\n{done.stdout}```", 1)
        PAGE.write_text(text, encoding="utf-8")
    finally:
        shutil.rmtree(place)


if __name__ == "__main__":
    write() if sys.argv[1:] == ["--write"] else unittest.main()
