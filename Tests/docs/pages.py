"""The pages of the documentation and their blocks of code, as the tests beside read them."""

import pathlib
import re
from dataclasses import dataclass

ROOT = pathlib.Path(__file__).resolve().parents[2]
READMES = [ROOT / "README.md", ROOT / "README.zh-CN.md"]
# docs/recipes.md has a test of its own, with the packages it is about: Tests/recipes/.
GUIDES = [*READMES, *sorted(page for page in ROOT.glob("docs/*.md") if page.name != "recipes.md")]
# Pages whose links are checked, but whose commands are for who works on the project.
OTHERS = [ROOT / "docs/recipes.md", *sorted(ROOT.glob("*.md")), *sorted(ROOT.glob("examples/*/*.md")),
          *sorted(ROOT.glob("Benchmarks/**/*.md")), ROOT / "Sources/Viewer/FORMAT.md", ROOT / "python/README.md"]

FENCE = re.compile(r"^(?:<!-- (not run|file): ([^\n]*?) -->\n)?```([a-z0-9]*)\n(.*?)^```$", re.M | re.S)


@dataclass
class Block:
    """A fenced block. `mark` is what an HTML comment on the line above says of it: `not run: why`, `file: name`."""
    line: int
    language: str
    code: str
    mark: str
    said: str
    shows_output: bool  # nothing but a blank line stands between it and the block before


def blocks(text):
    found, end = [], None
    for match in FENCE.finditer(text):
        beside = end is not None and not text[end:match.start()].strip() and match[3] == "text" and not match[1]
        found.append(Block(text.count("\n", 0, match.start(3)) + 1, match[3], match[4], match[1] or "", match[2] or "", beside))
        end = match.end()
    return found


def prose(text):
    """The page without its blocks of code and what stands in backticks."""
    return re.sub(r"`[^`\n]*`", "", FENCE.sub("", text))


def slug(heading):
    """The anchor of a heading, as GitHub makes it."""
    plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).replace("`", "").strip().lower()
    return re.sub(r"[^\w\- ]", "", plain).replace(" ", "-")


def anchors(text):
    """What a link may name after the `#`: a heading, or an anchor that is written out."""
    found = {}
    names = set(re.findall(r'<a (?:id|name)="([^"]+)"', text))
    for heading in re.findall(r"^#{1,6} +(.+?) *#*$", FENCE.sub("", text), re.M):
        name = slug(heading)
        names.add(name if name not in found else f"{name}-{found[name]}")
        found[name] = found.get(name, 0) + 1
    return names
