"""README.zh-CN.md says what README.md says: the same commands, outputs, figures, pictures and links, in the same order."""

import re
import unittest

import pages
from test_links import LINK

ROW = re.compile(r"^\|(.*)\|$", re.M)
# What is the same in every language: what stands in backticks, and figures.
FIXED = re.compile(r"`[^`]+`|[0-9][0-9.,]*")


COMMENT = {"sh": "#", "sql": "--"}


def code(text):
    """The blocks without the comments of their commands."""
    for block in pages.blocks(text):
        lines = block.code.splitlines()
        if block.language in COMMENT:
            lines = [re.sub(rf"(^|\s+){COMMENT[block.language]}.*$", "", line) for line in lines]
        yield block.language, block.mark, [line for line in lines if line]


def tables(text):
    """Of each row the number of its cells and what in them needs no translation."""
    for row in ROW.findall(pages.FENCE.sub("", text)):
        cells = re.split(r"(?<!\\)\|", row)
        yield [FIXED.findall(cell) for cell in cells]


def targets(text):
    """Where links lead; headings have names of their own in each language."""
    found = [target for target in LINK.findall(pages.prose(text)) if not target.startswith("#")]
    return [target for target in found if "README" not in target]


class LanguageTests(unittest.TestCase):
    maxDiff = 4000

    def setUp(self):
        self.english, self.chinese = (page.read_text(encoding="utf-8") for page in pages.READMES)

    def test_code(self):
        self.assertEqual(list(code(self.chinese)), list(code(self.english)))
        self.assertGreater(len(list(code(self.english))), 8)

    def test_tables(self):
        self.assertEqual(list(tables(self.chinese)), list(tables(self.english)))
        self.assertGreater(len(list(tables(self.english))), 8)

    def test_headings(self):
        levels = [re.findall(r"^(#+) ", pages.FENCE.sub("", text), re.M) for text in (self.chinese, self.english)]
        self.assertEqual(levels[0], levels[1])

    def test_links(self):
        self.assertEqual(targets(self.chinese), targets(self.english))

    def test_each_leads_to_the_other(self):
        self.assertIn("](README.zh-CN.md)", self.english)
        self.assertIn("](README.md)", self.chinese)


if __name__ == "__main__":
    unittest.main()
