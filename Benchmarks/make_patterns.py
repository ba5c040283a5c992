#!/usr/bin/env python3
"""Writes patterns.txt: what `extract` looks for, as plain patterns for pcre2grep and ripgrep.

    python3 Benchmarks/make_patterns.py > Benchmarks/patterns.txt
    python3 Benchmarks/make_patterns.py --bare     # without modifiers, for PCRE2, which takes no pattern of any length
    python3 Benchmarks/make_patterns.py --bare 4   # the amounts in four parts each, for pcre2grep

One pattern a line: dates, percentages, amounts in digits, amounts spelled out, cells of tables; joined with `|` in this order the
first that fits wins. They use what PCRE2 and Rust's regex have in common: no looking around, no references back. Every unit, currency,
measure word, modifier and date word is taken from Patterns/, the longest first, each character in both scripts. What a pattern cannot
do stays out: it does not join lines, know a table's head, or tell 第33届 and 一个板块 from figures.
"""

import pathlib
import re
import sys

PATTERNS = pathlib.Path(__file__).resolve().parent.parent / "Patterns"


def read(name):
    return (PATTERNS / f"{name}.yaml").read_text(encoding="utf-8")


def words(listed):
    """The words of a YAML list in brackets; comments are dropped, quotes taken off."""
    listed = re.sub(r"#.*", "", listed)
    return [quoted or bare.strip() for quoted, bare in re.findall(r'"([^"]*)"|([^,\[\]{}"\n]+)', listed) if quoted or bare.strip()]


def table(name, page):
    """The words of a table, of every row but `none`."""
    body = re.search(rf"^  {re.escape(name)}:\n((?:    .*\n|\n|      .*\n)+)", page, re.M).group(1)
    rows = re.findall(r"^    ([^\n:]+): \[([^\]]*)\]", body, re.M)
    return [word for row, listed in rows if row != "none" for word in words(listed)]


# Each simplified character with the traditional ones that are read as it.
VARIANTS = {}
_traditional = read("characters").split("\ntraditional: {")[1].split("\n  }")[0]
for other, plain in re.findall(r'"(.)": (\S)', _traditional):
    try:  # Big5 holds what is written; the other variants are found in names and old books
        other.encode("big5")
    except UnicodeEncodeError:
        continue
    VARIANTS.setdefault(plain, plain)
    VARIANTS[plain] += other


def letters(word):
    """A word as a list of patterns, one a character, each of which also finds the traditional form."""
    return [f"[{VARIANTS[c]}]" if c in VARIANTS else "\\" + c if c in r".+*?()[]{}|^$\\" else c for c in word]


def either(char):
    """One character in both scripts, to stand inside a class."""
    return "".join(VARIANTS.get(c, c) for c in char)


def any_of(words):
    """One of the words, the longest first. What they begin with alike is written once: PCRE2 takes no pattern of any length."""
    tree = {}
    for word in words:
        node = tree
        for letter in letters(word):
            node = node.setdefault(letter, {})
        node[""] = {}

    def pattern(node):
        branches = [letter + pattern(below) for letter, below in node.items() if letter]
        if not branches:
            return ""
        if len(branches) == 1 and "" not in node:
            return branches[0]
        return f"(?:{'|'.join(branches)})" + ("?" if "" in node else "")

    return f"(?:{pattern(tree)})"


def halves(words, parts):
    """The words dealt out by their first letter, so that the longest still wins within its part."""
    firsts = sorted({letters(word)[0] for word in words})
    size = {first: sum(len(word.encode()) for word in words if letters(word)[0] == first) for first in firsts}
    dealt = [[] for _ in range(parts)]
    for first in sorted(firsts, key=lambda first: -size[first]):
        min(dealt, key=lambda part: sum(size[each] for each in part)).append(first)
    return [[word for word in words if letters(word)[0] in part] for part in dealt]


def patterns(parts=1, bare=False):
    """The patterns, those of amounts in as many parts as asked for. `bare`: 约 and 以上 are left out, which finds as much."""
    units, wording, dates = read("units"), read("words"), read("dates")
    rows = re.findall(r"^  - \{(unit: .*?)\}$", units, re.M | re.S)
    after, spelled, before = [], [], []
    for row in rows:
        named = words(re.search(r"words: \[(.*?)\]", row, re.S).group(1))
        after += named
        spelled += [] if "chinese: false" in row else named
        found = re.search(r"before: \[(.*?)\]", row, re.S)
        before += words(found.group(1)) if found else []
    measures = words(re.search(r"^measure_words: \[(.*?)^\]", units, re.M | re.S).group(1))
    arabic_only = words(re.search(r"^measure_words_arabic_only: \[(.*?)^\]", units, re.M | re.S).group(1))

    currency = any_of(before)
    after += measures + arabic_only
    spelled = [word for word in spelled + measures if not re.search("[A-Za-z]", word)]
    ahead, behind = rf"(?:{any_of(table('modifier.before', wording))} ?)?", any_of(table("modifier.after", wording))
    after_percent, after_amount = f"{behind}?", rf"(?: ?{behind})?"
    if bare:
        ahead = after_percent = after_amount = ""

    # ── numbers ──
    digit = "[0-9０-９]"
    number = rf"{digit}+(?:,{digit}{{3}})*(?:[.．]{digit}+)?"
    scale, more = f"[{either('百千万亿兆仟')}]", f"[多{either('余来')}]"
    # 1,100万  3万4000  20余万  1.2万亿
    arabic = rf"{number}(?:{more}| ?{scale}+(?:{number}{scale}?|{more}{scale}*)?)?"
    one = "[〇零一二三四五六七八九十]"
    numeral = either("〇零一二两三四五六七八九十廿卅百千万亿兆数几壹贰叁肆伍陆柒捌玖拾佰仟")
    # 一 alone is an article
    chinese = rf"(?:[{numeral.replace('一', '')}][{numeral}]*|一[{numeral}]+)(?:[点點][{numeral}]+)?(?:{more}{scale}*)?"
    to = "(?: ?[-–—~〜～－]{1,2} ?| ?[至到] ?)"
    # from the first number of a range to the second
    onward = rf"[^-–—~〜～－至到0-9、，。；： ]{{0,6}}{to}"

    # ── dates ──
    year = "(?:(?:1[89]|20)[0-9]{2}|２０[０-９]{2}|1[01][0-9]|(?:二 ?[零〇]|一 ?九)(?: ?[〇零一二三四五六七八九]){2}|[中华華]{0,2}民[国國] ?(?:[0-9]{1,3}|[〇零一二三四五六七八九十百]+))"
    month = "(?:1[0-2]|0?[1-9]|１?[０-９]|十 ?[一二]?|[一二三四五六七八九])"
    day = "(?:[12][0-9]|3[01]|0?[1-9]|[１-３]?[０-９]|(?:[二三] ?)?十(?: ?[一二三四五六七八九])?|[一二三四五六七八九])"
    weekday = "(?:[（(](?:星期|周|礼拜)[一二三四五六日天][)）])?"
    part, alone = any_of(table("date.year_part", dates)), any_of(table("date.part_alone", dates))
    relative = any_of(table("date.relative", dates) + table("date.plan", dates))
    # a month, a part of it, a day, several days, several months
    in_month = rf"{month} ?月(?:份|{any_of(table('date.month_part', dates))}| ?{day} ?[日号號]{weekday}(?:{to}(?:{year} ?年 ?)?(?:{month} ?月 ?)?{day} ?[日号號]{weekday})?)?"
    months = rf"(?:{month}(?: ?月)?{to}(?:{year} ?年 ?)?)?{in_month}"
    span = rf" ?止 ?[之的]? ?(?:年 ?度|[财財]年|{one}+ ?[个個] ?月|[0-9]+ ?[个個] ?月|半年)"
    tail = any_of(["以来", "至今", "起", "之前", "以前", "前", "之后", "以后", "后", "止"])
    head = rf"(?:{year} ?年 ?|{relative}(?:[（(]1[0-3][0-9][）)]年?)?的?)"
    numeric = r"(?:19|20|1)[0-9]{2}[./-](?:1[0-2]|0?[1-9])(?:[./-][0-9]{1,2})?"
    date = rf"(?:{year} ?(?:年 ?)?{to}{year} ?年|{head}(?:{months}(?:{span})?|度? ?{part}|同期|度)?|{year} ?Q[1-4]|{numeric}|{alone}|{months}){tail}?"

    # ── percentages ──
    percent = f"(?:[%％‰‱厘]|bps?|BPs?|折|成[半一二三四五六七八九]?|{any_of(['个百分点', '百分点', '个千分点', '千分点', '个基点', '基点'])})"
    of_it = rf"(?:{number}|[{numeral}]+)"
    percentage = rf"{ahead}[-－−+＋]?(?:(?:{of_it} ?{percent}?{to})?{of_it} ?{percent}|[{numeral}0-9]+分之(?:{number}|[{numeral}点點]+)){after_percent}"

    # ── amounts: after digits, and spelled out ──
    latin = "(?: ?(?:thousand|million|billion|trillion|mn|bn))?"
    amounts = [
        rf"{ahead}(?:(?:{currency} ?)?(?:{arabic}{onward})?{arabic}{latin} ?{any_of(unit)}|{currency} ?{arabic}{latin}|{number} ?{scale}+{more}?)"
        rf"{after_amount}"
        for unit in halves(after, parts)
    ] + [
        rf"{ahead}(?:(?:{chinese}{onward})?{chinese}(?: ?{any_of(unit)}|个半小[时時])|翻了?[一两兩]?番){after_amount}"
        for unit in halves(spelled, parts)
    ]

    # ── cells of tables: a number that blanks keep apart ──
    cell = rf"  [-－−(（]?{number}"
    return [date, percentage, *amounts, cell]


if __name__ == "__main__":
    numbers = [int(argument) for argument in sys.argv[1:] if argument != "--bare"]
    print("\n".join(patterns(*numbers, bare="--bare" in sys.argv)))
