"""Every link of the documentation to a file or a heading of this project leads somewhere."""

import re
import unittest

import pages

LINK = re.compile(r"!?\[[^\]]*\]\(<?([^)\s>]+)>?\)")


def broken(page, text):
    for target in LINK.findall(pages.prose(text)):
        if re.match(r"[a-z]+:", target):
            continue
        name, _, anchor = target.partition("#")
        file = (page.parent / name).resolve() if name else page
        if not file.exists():
            yield f"{target}: no such file"
        elif anchor and file.suffix == ".md" and anchor not in pages.anchors(text if not name else file.read_text(encoding="utf-8")):
            yield f"{target}: no such heading"


class LinkTests(unittest.TestCase):
    def test_links(self):
        every = dict.fromkeys([*pages.GUIDES, *pages.OTHERS])
        for page in every:
            with self.subTest(page=page.name):
                self.assertEqual(list(broken(page, page.read_text(encoding="utf-8"))), [])
        self.assertGreater(len(every), 15)

    def test_each_page_is_linked_from_the_index(self):
        index = pages.ROOT / "docs/index.md"
        linked = {target.partition("#")[0] for target in LINK.findall(index.read_text(encoding="utf-8"))}
        self.assertEqual({page.name for page in pages.ROOT.glob("docs/*.md")} - linked - {index.name}, set())

    def test_a_broken_link_is_found(self):
        page = pages.ROOT / "docs/index.md"
        text = "# Head\n[a](gone.md) [b](#head) [c](#foot) [d](../README.md#no-such-part) [e](https://x.test/#y) `[f](code)`\n"
        self.assertEqual(list(broken(page, text)), [
            "gone.md: no such file", "#foot: no such heading", "../README.md#no-such-part: no such heading"])


if __name__ == "__main__":
    unittest.main()
