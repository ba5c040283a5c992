"""The tables of the READMEs are those that were measured: docs/accuracy.md, and what `make peers` and `make bench` wrote.

`test_figures.py --write` puts these into the READMEs.
"""

import re
import sys
import unittest

import pages


def cells(row):
    return [cell.strip() for cell in row.strip("|").split("|")]


def part(page, heading):
    """The rows of the tables below a heading of a page, up to the next heading."""
    text = (pages.ROOT / page).read_text(encoding="utf-8")
    below = re.search(rf"^#+ {re.escape(heading)}\n(.*?)(?=^#|\Z)", text, re.M | re.S)[1]
    return [cells(row) for row in re.findall(r"^\|.*\|$", below, re.M)]


def measured():
    """What the tables of a README hold, in their order."""
    accuracy = next(row for row in part("docs/accuracy.md", "Accuracy") if row[0] == "all")
    peers = part("Benchmarks/peers/RESULTS.md", "Place and value")[2:]
    speed = part("Benchmarks/RESULTS.md", "100 MB")
    return [[accuracy[2:]], [[row[0], *row[2:]] for row in peers],
            [[row[0], row[2], row[4], row[8]] for row in speed if row[0] in ("extract", "rg", "rg -P", "pcre2grep")]]


# The body of a table of figures: its head is aligned to the right.
BODY = re.compile(r"^((?:\|---)?(?:\|--:)+\|)\n((?:\|.*\|\n)+)", re.M)


class FigureTests(unittest.TestCase):
    def test_each_readme(self):
        for page in pages.READMES:
            with self.subTest(page=page.name):
                found = [[cells(row) for row in body.splitlines()] for _, body in BODY.findall(page.read_text(encoding="utf-8"))]
                self.assertEqual(found, measured())


def write():
    for page in pages.READMES:
        wanted = iter(measured())

        def table(match):
            return match[1] + "\n" + "".join(f"| {' | '.join(row)} |\n" for row in next(wanted))

        page.write_text(BODY.sub(table, page.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    write() if sys.argv[1:] == ["--write"] else unittest.main()
