#!/usr/bin/env python3
"""Writes test text of any size, made from the sample reports, the same for the same seed.

    python3 Benchmarks/generate.py 100 1 > text            # 100 MB of mixed reports
    python3 Benchmarks/generate.py 50 1 --shape many --directory reports

A repeated file would be no test: caches and branch predictors learn it. So the pages of all samples are shuffled anew in every
round, and on every page the figures change: digits 1-9 are exchanged, years moved together, months and days drawn anew. Zeros,
separators and lengths stay, and so do the line breaks and the page breaks of the samples. Ranges and Chinese numerals are left
alone: a low end must stay the low one.

The samples were written to hold as many ways of saying a figure as they can: they have 26 figures a KB. Real reports have about 7.
So `reports` puts pages of prose without figures between theirs, and `dense` is the pages of the samples alone.
"""

import argparse
import pathlib
import random
import re
import sys

SAMPLES = pathlib.Path(__file__).resolve().parent.parent / "samples"
MB = 1_000_000
# Date variants of a page that are prepared; the other digits differ each time a page is written.
VARIANTS = 16
# Bytes of prose to a byte of a sample page: brings 26 figures a KB down to 7.
PROSE = 2.7
# A digit that may change is kept as one of these control bytes, which no report contains, until the page is written.
FREE = bytes(range(0x11, 0x1A))
MARK = str.maketrans("123456789", FREE.decode())

# What is looked at in a page, the first that fits: everything without a group stays as it is.
TOKENS = re.compile(
    r"""
    (?P<name>[A-Za-zμµ₂][A-Za-z0-9.:/₂-]*)                                # CO2e, m3, PM2.5, ISO, Q3
  | (?P<ordinal>第\s?[0-9]+|[前首]\s?[0-9]+\s?个|100(?=\s?[%％]))
  | (?P<range>[0-9][0-9,.]*[^0-9，。；\n]{0,8}?[-–—~〜～－至到][^0-9，。；\n]{0,4}[0-9][0-9,.]*)
  | (?<![0-9.,])(?P<year>20[0-2][0-9])(?![0-9,])(?!\.[0-9]+\s?[万亿元%])
  | (?<![0-9.,])(?P<republic>1[01][0-9])(?=\s?年)
  | (?<![0-9.,])(?P<month>[0-9]{1,2})(?=\s?月)
  | (?<![0-9.,])(?P<day>[0-9]{1,2})(?=\s?日)
  | (?P<number>[0-9]+)
    """,
    re.X,
)
YEARS = re.compile(r"(?<![0-9.,])20[0-2][0-9](?![0-9,])|(?<![0-9.,])1[01][0-9](?=\s?年)")
RANGE_OF_DATES = re.compile(r"20[0-2][0-9]")


def pages_of_samples():
    """The pages of every sample; a sample without page breaks is cut at blank lines, about thirty lines a page."""
    pages = []
    for path in sorted(SAMPLES.glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        if "\f" in text:
            pages += [page for page in text.split("\f") if page.strip()]
            continue
        page = ""
        for paragraph in re.split(r"(?<=\n)\n", text):
            page += paragraph + "\n"
            if page.count("\n") >= 30:
                pages.append(page)
                page = ""
        if page.strip():
            pages.append(page)
    return [page if page.endswith("\n") else page + "\n" for page in pages]


def variant(page, rng):
    """The page with other dates, its other digits marked as free to change."""
    years = [int(year) + (1911 if len(year) == 3 else 0) for year in YEARS.findall(page)]
    years = [year for year in years if 2005 <= year <= 2026]
    # One step for all years of a page, so that what came before still comes before.
    first = 2011 if re.search(r"1[01][0-9]\s?年", page) else 2005
    steps = range(min(0, first - min(years)), max(0, 2026 - max(years)) + 1) if years else [0]
    step = rng.choice(steps)

    def moved(year):
        return str(int(year) + step) if 2005 <= int(year) <= 2026 else year

    def other(match):
        kind, text = match.lastgroup, match.group()
        if kind == "year":
            return moved(text)
        if kind == "republic":
            return str(int(text) + step)
        if kind == "month":
            return str(rng.randint(10, 12) if text[0] == "1" and len(text) == 2 else rng.randint(1, 9)).zfill(len(text))
        if kind == "day":
            return str(rng.randint(10, 28) if text[0] != "0" and len(text) == 2 else rng.randint(1, 9)).zfill(len(text))
        if kind == "range":
            return RANGE_OF_DATES.sub(lambda year: moved(year.group()), text)
        return text.translate(MARK) if kind == "number" else text

    return TOKENS.sub(other, page).encode()


def digits(rng):
    """A table that puts other digits in the place of the free ones."""
    return bytes.maketrans(FREE, bytes(rng.sample(b"123456789", 9)))


def stream(parts, rng):
    """Endless text of the parts, all of them in each round, shuffled; their digits differ every time."""
    variants = [[variant(part, rng) for _ in range(VARIANTS)] for part in parts]
    while True:
        rng.shuffle(variants)
        for choices in variants:
            yield rng.choice(choices).translate(digits(rng))


def sentences_of(pages):
    """The sentences of the running text, unwrapped; headings and tables are left out."""
    found = []
    for page in pages:
        lines = [line.strip() for line in page.split("\n") if "  " not in line.strip()]
        found += [part for part in re.split(r"(?<=[。！？])", "".join(lines)) if part.endswith("。")]
    return found


def dense(rng):
    """The pages of the samples, one after the other, a form feed between them."""
    for page in stream(pages_of_samples(), rng):
        yield page + b"\f"


def reports(rng):
    """Pages of the samples with pages of prose between them, as many figures a KB as real reports have."""
    prose = paragraphs(rng)
    wanted = 0.0
    for page in dense(rng):
        yield page
        wanted += PROSE * len(page)
        while wanted > 2000:
            part = b"\n".join(next(prose) for _ in range(6)) + b"\f"
            wanted -= len(part)
            yield part


def paragraphs(rng):
    """Prose without a figure, wrapped at the width of a page."""
    clauses = clauses_without_figures()
    while True:
        text = "".join("，".join(rng.choices(clauses, k=rng.randint(2, 5))) + "。" for _ in range(rng.randint(2, 4)))
        width = rng.randint(34, 44)
        # A line does not begin with a comma or a stop.
        lines = re.findall(r".{1,%d}[，。]?" % width, text)
        yield ("\n".join(lines) + "\n").encode()


def short_sentences(rng):
    """One short sentence a line."""
    yield from stream([part + "\n" for part in sentences_of(pages_of_samples()) if len(part) <= 45], rng)


def one_sentence(rng):
    """A single line that never ends a sentence, and has hardly a comma."""
    clauses = re.split(r"[，。；：！？、,（）()]", "".join(sentences_of(pages_of_samples())))
    parts = stream([clause + "及" for clause in clauses if clause.strip()], rng)
    for number, part in enumerate(parts, 1):
        yield part + ("，".encode() if number % 5000 == 0 else b"")


def tables(rng):
    """The tables of the samples with the lines of words right above them, a blank line between them."""
    row = re.compile(r"\S {2,}\S.* {2,}\S")
    found = []
    for page in pages_of_samples():
        paragraphs = [part for part in re.split(r"\n\s*\n", page) if part.strip()]
        for above, part in zip(["", *paragraphs], paragraphs):
            lines = part.split("\n")
            if len(lines) >= 3 and sum(bool(row.search(line)) for line in lines) > len(lines) / 2:
                found.append((above + "\n\n" if "\n" not in above else "") + part + "\n\n")
    yield from stream(found, rng)


def only_digits(rng):
    """Digits and line breaks, nothing else."""
    while True:
        yield b"".join(b"%d\n" % rng.randrange(10 ** rng.randint(1, 60)) for _ in range(1000))


def clauses_without_figures():
    """Clauses of the samples without a figure or a date. What may begin one is what a clause must not contain."""
    text = "".join(sentences_of(pages_of_samples()))
    figure = re.compile(r"[0-9０-９〇零一二两兩三四五六七八九十百千万萬亿億兆几幾数數半%年月日季期初末底成倍个個上翻节節次同当當]")
    return [clause for clause in re.split(r"[，。；：！？]", text) if len(clause) >= 5 and not figure.search(clause)]


def nothing(rng):
    """Prose without a figure or a date, three clauses a sentence, a line each."""
    clauses = clauses_without_figures()
    while True:
        rng.shuffle(clauses)
        for start in range(0, len(clauses) - 3, 3):
            yield ("，\n".join(clauses[start : start + 3]) + "。\n").encode()


SHAPES = {
    "reports": reports,
    "dense": dense,
    "sentences": short_sentences,
    "one-sentence": one_sentence,
    "tables": tables,
    "digits": only_digits,
    "nothing": nothing,
}


def write(parts, size, output):
    """Writes parts until `size` bytes are out; a part is never cut."""
    written = 0
    buffer, held = [], 0
    for part in parts:
        buffer.append(part)
        held += len(part)
        if held >= MB or written + held >= size:
            output.write(b"".join(buffer))
            written += held
            buffer, held = [], 0
        if written >= size:
            return written


def write_many(size, seed, directory):
    """Files of about 5 KB until `size` bytes are out."""
    directory.mkdir(parents=True, exist_ok=True)
    parts = reports(random.Random(seed))
    for number in range(max(1, size // 5000)):
        with open(directory / f"report-{number:06}.txt", "wb") as file:
            write(parts, 4500, file)


def main():
    parser = argparse.ArgumentParser(description="Writes test text made from the sample reports.")
    parser.add_argument("size", type=float, metavar="SIZE_MB")
    parser.add_argument("seed", type=int, metavar="SEED")
    parser.add_argument("--shape", choices=[*SHAPES, "many"], default="reports")
    parser.add_argument("--directory", type=pathlib.Path, help="where --shape many writes its files")
    arguments = parser.parse_args()
    size = int(arguments.size * MB)
    if arguments.shape == "many":
        if not arguments.directory:
            parser.error("--shape many wants --directory")
        write_many(size, arguments.seed, arguments.directory)
    else:
        write(SHAPES[arguments.shape](random.Random(arguments.seed)), size, sys.stdout.buffer)


if __name__ == "__main__":
    try:
        main()
    except BrokenPipeError:
        sys.stderr.close()
