"""What counts as right in the comparison. Where tools may differ in taste, the more generous reading is taken."""

import re
from dataclasses import dataclass

import score

KINDS = {"money": "money", "other": "other amounts", "percentage": "percentages", "date": "dates"}
# A number tool takes 千 of 千瓦时 as a thousand: a thousand watts are a kilowatt.
KILO = re.compile(r"[0-9.,][ \n]*[千仟][瓦克米升焦帕赫]")
# What units are called by Recognizers-Text.
UNITS = {
    "Meter": "m", "Kilometer": "km", "Centimeter": "cm", "Millimeter": "mm", "Nanometer": "nm", "Inch": "[in_i]", "Foot": "[ft_i]",
    "Square meter": "m2", "Square kilometer": "km2", "Hectare": "har", "Mu": "亩", "Liter": "L", "Milliliter": "mL",
    "Cubic meter": "m3", "Kilogram": "kg", "Gram": "g", "Ton": "t", "Metric ton": "t", "Kilowatt": "kW", "Kilowatt-hour": "kW.h",
    "Megabyte": "MB", "Gigabyte": "GB", "Terabyte": "TB", "Hour": "h", "Minute": "min", "Second": "s", "Day": "d",
}


@dataclass
class Tally:
    wanted: int = 0
    right: int = 0
    with_unit: int = 0
    extra: int = 0

    def __iadd__(self, other):
        self.wanted += other.wanted
        self.right += other.right
        self.with_unit += other.with_unit
        self.extra += other.extra
        return self

    @property
    def missed(self):
        return self.wanted - self.right

    @property
    def precision(self):
        return self.right / (self.right + self.extra) if self.right else 0.0

    @property
    def recall(self):
        return self.right / self.wanted if self.wanted else 0.0

    def f1(self, unit=False):
        """Where the unit is asked for, one with a wrong unit is missed, and found where there is none."""
        right = self.with_unit if unit else self.right
        found = self.right + self.extra
        return 2 * right / (found + self.wanted) if right else 0.0


def kind(mention):
    return kind_of(mention.type, mention.value[-1])


def kind_of(type_, unit):
    if type_ != "amount":
        return type_
    return "money" if re.match(r"[A-Z]{3}(/|$)", unit or "") else "other"


def overlap(one, other):
    return min(one.end, other.end) - max(one.start, other.start)


def figure_agrees(want, values):
    """Whether these numbers are those of the annotation: one, or both ends of a range."""
    numbers = want.value[:-1]
    if any(value is None for value in values):
        return False
    if len(numbers) == 2:
        ends = [number for number in numbers if number is not None]
        return len(values) >= len(ends) and all(any(score.same(end, value) for value in values) for end in ends)
    if numbers[0] is None:
        return False
    accepted = [abs(numbers[0])]
    if want.type == "percentage":
        accepted.append(accepted[0] / 100)
    if KILO.search(want.text):
        accepted.append(accepted[0] * 1000)
    return any(score.same(number, abs(value)) for number in accepted for value in values)


def unit_agrees(want, found):
    unit = UNITS.get(found.unit, found.unit)
    return (want.value[-1] or None) == (unit or None)


def western(date):
    """A year of the Republic of China, which a tool may leave as it is, as a year of the calendar."""
    year, _, rest = (date or "").strip().partition("-")
    return f"{int(year) + 1911}-{rest}" if year.isdigit() and int(year) < 1000 else date


def date_agrees(want, found):
    """First and last day; of the end of something (年末, 三月底, 止年度) the last is enough, of a beginning (以来) the first."""
    relation = want.attributes.get("relation")
    start, end = map(western, found.values)
    if relation in ("since", "after") or want.value[1] is None:
        return start == want.value[0]
    if relation in ("as_of", "before", "until") or re.search("[止末底]", want.text):
        return end == want.value[1]
    return (start, end) == want.value


def is_extra(one, touched):
    """Whether what was found and fits no annotation is an error. Bare numbers claim to be no amount, and whether 全年 or 当日 is a
    date is a matter of taste."""
    if one.bare or "date" in one.kinds and not re.search("[0-9０-９零〇一二三四五六七八九十]", one.text):
        return touched
    return True


def agrees(want, mentions):
    """Whether what overlaps an annotation says its value: a part of it, or all of it together."""
    if want.type == "date":
        return next((one for one in mentions if date_agrees(want, one)), None)
    one = next((one for one in mentions if figure_agrees(want, one.values)), None)
    if one is None and figure_agrees(want, [value for mention in mentions for value in mention.values]):
        one = mentions[0]
    return one


def judge(gold, found, gives):
    """A tally for each kind that the tool gives.

    A bare number claims to be no amount: found where nothing is annotated, or only a date, it costs nothing.
    """
    tallies, doubtful = {}, [mention for mention in gold if mention.optional]
    for name in KINDS:
        tally = tallies[name] = Tally()
        if name not in gives:
            continue
        wanted = [mention for mention in gold if kind(mention) == name]
        mine = [one for one in found if name in one.kinds]
        used = set()
        for want in wanted:
            here = [one for one in mine if overlap(want, one) > 0]
            partner = agrees(want, here) if here else None
            used |= {id(one) for one in here} if partner else set()
            if want.optional:
                used |= {id(one) for one in here}
                continue
            tally.wanted += 1
            if partner:
                tally.right += 1
                tally.with_unit += unit_agrees(want, partner)
        firm = [want for want in wanted if not want.optional]
        for one in mine:
            if id(one) in used or any(overlap(want, one) > 0 for want in doubtful):
                continue
            touched = any(overlap(want, one) > 0 for want in firm)
            tally.extra += is_extra(one, touched)
    return tallies
