"""The tools of the comparison: each takes a text and gives what it finds, in terms that can be compared.

A tool is a class with `name`, `gives` (what it can give at all) and `find(text, year)`. It is imported when it is made, so
that one which does not run costs its own row alone.
"""

import datetime
import logging
import re
import time
import warnings
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

CURRENCIES = {
    "CNY": "元 人民币 人民币元 Chinese\u00a0yuan", "HKD": "港元 港币", "TWD": "新台币 台币", "USD": "美元", "JPY": "日元",
    "EUR": "欧元", "GBP": "英镑", "SGD": "新加坡元", "AUD": "澳元",
}
ISO = {name.replace("\u00a0", " "): code for code, names in CURRENCIES.items() for name in names.split(" ")}


@dataclass
class Found:
    """A figure or a date. `kinds` are what it claims to be; a bare number may be any figure, and claims nothing."""
    start: int
    end: int
    values: tuple
    unit: str | None = None
    kinds: tuple = ("money", "other", "percentage")
    bare: bool = False
    text: str = ""  # as it stands in the source


def decimal(text):
    try:
        return Decimal(str(text).replace(",", ""))
    except InvalidOperation:
        return None


def day(text):
    return str(text).partition(" ")[0].partition("T")[0]


class JioNLP:
    name = "JioNLP"
    gives = {"money", "unit", "date"}
    about = "money with its currency, time as days; no other amounts, no percentages"

    def __init__(self):
        import jionlp
        logging.disable(logging.ERROR)  # it logs what it cannot parse, with its stack
        self.ner = jionlp.ner

    def find(self, text, year):
        for row in self.ner.extract_money(text, with_parsing=True):
            numbers = row["detail"]["num"]
            numbers = numbers if isinstance(numbers, list) else [numbers]
            yield Found(*row["offset"], tuple(map(decimal, numbers)), ISO.get(row["detail"]["case"]), ("money",))
        base = time.mktime((year, 12, 31, 0, 0, 0, 0, 0, -1))
        for row in self.ner.extract_time(text, time_base=base, with_parsing=True):
            said = row["detail"].get("time")
            if row["type"] in ("time_point", "time_span") and isinstance(said, list):
                yield Found(*row["offset"], (day(said[0]), day(said[1])), None, ("date",))


class Recognizers:
    name = "Recognizers-Text"
    gives = {"money", "other", "percentage", "unit", "date"}
    about = "numbers, percentages, currencies and dimensions with their units, dates as days"

    def __init__(self):
        import recognizers_suite
        self.suite = recognizers_suite
        self.culture = recognizers_suite.Culture.Chinese

    def find(self, text, year):
        suite, typed = self.suite, []
        for row in suite.recognize_percentage(text, self.culture):
            value = decimal(row.resolution["value"].rstrip("%")) if row.resolution else None
            typed.append(Found(row.start, row.end + 1, (value,), "%", ("percentage",)))
        for row in suite.recognize_currency(text, self.culture):
            said = row.resolution or {}
            if said.get("value") is None:  # the name of a currency alone
                continue
            typed.append(Found(row.start, row.end + 1, (decimal(said["value"]),),
                               said.get("isoCurrency") or ISO.get(said.get("unit")), ("money",)))
        for row in suite.recognize_dimension(text, self.culture):
            said = row.resolution or {}
            typed.append(Found(row.start, row.end + 1, (decimal(said.get("value")),), said.get("unit"), ("other",)))
        yield from typed
        for row in suite.recognize_number(text, self.culture):
            if not any(one.start <= row.start and row.end < one.end for one in typed):
                yield Found(row.start, row.end + 1, (decimal((row.resolution or {}).get("value")),), bare=True)
        reference = datetime.datetime(year, 12, 31)
        for row in suite.recognize_datetime(text, self.culture, reference=reference):
            for said in (row.resolution or {}).get("values", [])[:1]:
                days = recognized_days(said)
                if days:
                    yield Found(row.start, row.end + 1, days, None, ("date",))


def recognized_days(said):
    """First and last day. The end of a range is the day behind it where the range is a period by itself (`2023`, `2023-04`)."""
    if said.get("type") in ("date", "datetime") and "value" in said:
        return day(said["value"]), day(said["value"])
    if said.get("type") not in ("daterange", "datetimerange"):
        return None
    start, end = said.get("start"), said.get("end")
    if end and not said.get("timex", "").startswith("("):
        try:
            end = (datetime.date.fromisoformat(day(end)) - datetime.timedelta(days=1)).isoformat()
        except (ValueError, OverflowError):  # a year 0 or 10000
            return None
    return (day(start) if start else None, day(end) if end else None)


class Cn2An:
    name = "cn2an"
    gives = {"money", "other", "percentage"}
    about = "converts a numeral that it is given; it finds none by itself, so a pattern of ours finds them for it"
    numeral = re.compile(r"百分之[零〇一二两三四五六七八九十百千点]+"
                         r"|[0-9零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]+(?:[.点][0-9零一二三四五六七八九]+)?[十百千万亿]*")

    def __init__(self):
        import cn2an
        self.convert = cn2an.cn2an

    def find(self, text, _):
        for match in self.numeral.finditer(text):
            numeral, percent = match[0], match[0].startswith("百分之")
            try:
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore")
                    value = decimal(self.convert(numeral.removeprefix("百分之"), "smart"))
            except Exception:  # what it cannot convert is not found
                continue
            yield Found(*match.span(), (value,), "%" if percent else None, bare=True)


class Chinese2Digits:
    name = "chinese2digits"
    gives = {"money", "other", "percentage"}
    about = "numbers in the order of the text, without their places: looked up in that order"

    def __init__(self):
        import chinese2digits
        self.take = chinese2digits.takeNumberFromString

    def find(self, text, _):
        offset = 0
        # Paragraph by paragraph, so that one it fails at costs no other.
        for line in text.splitlines(keepends=True):
            yield from self.line(line, offset)
            offset += len(line)

    def line(self, line, offset):
        try:
            found = self.take(line)
        except Exception:  # it fails at some lines: nothing is found there
            return
        at = 0
        for text, value in zip(found["CHNumberStringList"], found["digitsStringList"]):
            start = line.find(text, at)
            if start >= 0:
                at = start + len(text)
                yield Found(offset + start, offset + at, (decimal(value),), bare=True)


TOOLS = (JioNLP, Recognizers, Cn2An, Chinese2Digits)
