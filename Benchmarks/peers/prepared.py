"""A text made easy to read for tools that expect clean sentences, and the way back to its places."""

import re
import unicodedata

CHINESE = r"[\u3007\u4e00-\u9fff，。；、：（）《》“”]"
# A blank or line break that a page put there: beside a Chinese character, or inside a number. A blank line stays.
LAYOUT = re.compile(
    rf"(?<={CHINESE})[ \t]*\n?[ \t]*(?=[^\s])|(?<=[^\s])[ \t]*\n?[ \t]*(?={CHINESE})|(?<=[0-9.,])\n(?=[0-9.,])")
THOUSANDS = re.compile(r"(?<=[0-9]),(?=[0-9]{3}(?![0-9]))")


def simplified(characters_yaml):
    """Traditional characters and what they are simplified, as extract's own table has them."""
    table = characters_yaml.read_text(encoding="utf-8").partition("\ntraditional: {")[2].partition("\n}")[0]
    return dict(re.findall(r'"?([^\s"])"?: "?([^\s"])"?[,\s]', table))


class Text:
    """`shown` is what a tool is given; `place(i)` is where its character `i` stands in the source."""

    def __init__(self, source, table=None):
        if table is None:
            self.shown, self.places = source, list(range(len(source) + 1))
            return
        dropped = [False] * len(source)
        folded = "".join(table.get(character, fold(character)) for character in source)
        for pattern in (LAYOUT, THOUSANDS):
            for match in pattern.finditer(folded):
                for i in range(*match.span()):
                    dropped[i] = True
        self.places = [i for i in range(len(source)) if not dropped[i]] + [len(source)]
        self.shown = "".join(folded[i] for i in self.places[:-1])

    def span(self, start, end):
        return self.places[start], self.places[end - 1] + 1


def fold(character):
    """Full-width digits, letters and signs at half width; all else as it is."""
    plain = unicodedata.normalize("NFKC", character)
    return plain if len(plain) == 1 and (plain.isalnum() or plain in "%.-~") else character
