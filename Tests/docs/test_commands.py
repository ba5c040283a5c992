"""Every block of commands of both READMEs and of docs/ runs, and prints what stands below it.

A page is run from its beginning to its end in a folder of its own, in which are the samples, six of them as `reports/`, and
`report.txt` and `report.pdf`. A comment above a block says what else is done with it:

    <!-- file: NAME -->      it is the file NAME
    <!-- not run: WHY -->    it is only shown

A block `text` right below a command is what it prints; elsewhere it is an example of something.
`test_commands.py --write` puts what the blocks print into the pages.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

import pages
import swift_blocks
from report_pdf import pdf
from runners import RUNNERS, environment

# What is data, or a program in a language that is not run here; it stands in the page to be read.
SHOWN = {"text", "json", "yaml", "ini"}
COMMAND = re.compile(r"^(?:\n|\A) {4}(?:\$ )?(?:extract|make|swift|pip|python3|pdftotext|scripts/|Tests/|docker)\b", re.M)
REPORT = "lanping-dairy-csr-2023.txt"


def folder():
    """A folder with what the pages speak of."""
    made = pathlib.Path(tempfile.mkdtemp(prefix="extract-docs-"))
    shutil.copytree(pages.ROOT / "samples", made / "samples")
    (made / "reports").mkdir()
    for name in ("lanping-dairy-csr", "tuoling-logistics-esg"):
        for year in (2021, 2022, 2023):
            shutil.copy(pages.ROOT / f"samples/{name}-{year}.txt", made / "reports")
    shutil.copy(made / "samples" / REPORT, made / "report.txt")
    (made / "report.pdf").write_bytes(pdf((made / "report.txt").read_text(encoding="utf-8").splitlines()))
    return made


def steady(output):
    """Without what differs from run to run: seconds."""
    return re.sub(r"\b[0-9]+\.[0-9] s\b", "0.0 s", output)


def run(block, place):
    if block.language == "swift":
        return swift_blocks.run(block.code, place)
    return subprocess.run(RUNNERS[block.language], input=block.code, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True, encoding="utf-8", cwd=place, env=environment(), timeout=120)


def missing(block):
    """What this machine lacks for a block, if anything."""
    if block.language == "swift":
        return swift_blocks.missing()
    tools = ["pdftotext"] if "report.pdf" in block.code else []
    return next((tool for tool in tools if not shutil.which(tool)), None)


def play(text, place):
    """Runs a page: of each block (block, what is expected of it, what was printed), or why it was not run in place of that."""
    every = pages.blocks(text)
    for block, following in zip(every, [*every[1:], None]):
        if block.mark == "file":
            path = place / block.said
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.code, encoding="utf-8")
        if block.mark or block.language in SHOWN:
            continue
        wanted = following.code if following and following.shows_output else None
        lacking = missing(block)
        yield block, wanted, lacking if lacking else run(block, place)


class CommandTests(unittest.TestCase):
    maxDiff = 6000

    def check(self, page):
        place = folder()
        self.addCleanup(shutil.rmtree, place, ignore_errors=True)
        for block, wanted, done in play(page.read_text(encoding="utf-8"), place):
            with self.subTest(page=page.name, line=block.line):
                if isinstance(done, str):
                    self.skipTest(f"{done} is not here")
                self.assertEqual(done.returncode, 0, done.stdout)
                if wanted is not None:
                    self.assertEqual(steady(done.stdout), steady(wanted))

    def test_every_block_is_run_or_says_why_not(self):
        for page in pages.GUIDES:
            with self.subTest(page=page.name):
                text = page.read_text(encoding="utf-8")
                self.assertEqual(COMMAND.findall(text), [], "commands stand in fenced blocks")
                self.assertEqual([block.line for block in pages.blocks(text)
                                  if block.language not in {*RUNNERS, *SHOWN, "swift"} and not block.mark], [])
                self.assertEqual([block.line for block in pages.blocks(text) if block.mark and not block.said], [])
                self.assertEqual(len(re.findall(r"^```", text, re.M)), 2 * len(pages.blocks(text)), "a fence is open")


def add(page):
    setattr(CommandTests, "test_" + re.sub(r"\W", "_", page.name), lambda self: self.check(page))


for guide in pages.GUIDES:
    add(guide)


def write():
    """Runs the pages and puts what their blocks print into them; read the diff before you commit it."""
    for page in pages.GUIDES:
        text, place = page.read_text(encoding="utf-8"), folder()
        try:
            for _, wanted, done in play(text, place):
                if isinstance(done, str):
                    continue
                if done.returncode:
                    print(f"{page.name}: {done.args}: {done.stdout}", file=sys.stderr)
                if wanted is not None and steady(done.stdout) != steady(wanted):
                    text = text.replace(f"```text\n{wanted}```", f"```text\n{done.stdout}```", 1)
        finally:
            shutil.rmtree(place)
        page.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write() if sys.argv[1:] == ["--write"] else unittest.main()
