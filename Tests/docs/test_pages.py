"""How the tests beside read a page."""

import pathlib
import tempfile
import unittest

import pages
from test_commands import COMMAND, play

PAGE = """\
# Head `a-b`

<!-- file: in.txt -->
```text
one
```

```sh
cat in.txt
```

```text
one
```

<!-- not run: it needs the moon -->
```sh
false
```

```text
not what it prints
```

```sh
echo two
```

Words between.

```text
an example
```
"""


class PageTests(unittest.TestCase):
    def test_blocks(self):
        self.assertEqual([(block.line, block.language, block.mark, block.said, block.shows_output) for block in pages.blocks(PAGE)], [
            (4, "text", "file", "in.txt", False), (8, "sh", "", "", False), (12, "text", "", "", True),
            (17, "sh", "not run", "it needs the moon", False), (21, "text", "", "", True), (25, "sh", "", "", False),
            (31, "text", "", "", False)])

    def test_a_page_is_played(self):
        with tempfile.TemporaryDirectory() as place:
            played = [(block.code, wanted, done.stdout) for block, wanted, done in play(PAGE, pathlib.Path(place))]
        self.assertEqual(played, [("cat in.txt\n", "one\n", "one\n"), ("echo two\n", None, "two\n")])

    def test_anchors(self):
        text = "# A head, `x` and [more](y.md)\n```sh\n# no head\n```\n## Again\n## Again\n## 中文 标题\n"
        self.assertEqual(pages.anchors(text), {"a-head-x-and-more", "again", "again-1", "中文-标题"})

    def test_commands_outside_of_a_fence(self):
        self.assertEqual(COMMAND.findall("Words:\n\n    extract a.txt\n\n    type id doc\n"), ["\n    extract"])


if __name__ == "__main__":
    unittest.main()
