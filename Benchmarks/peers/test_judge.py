"""What counts as right in the comparison, and the text that tools are given."""

import pathlib
import sys
import unittest
from decimal import Decimal

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "scripts"), str(pathlib.Path(__file__).parent)]
import prepared  # noqa: E402
import score  # noqa: E402
from judge import Tally, judge  # noqa: E402
from tools import Found  # noqa: E402

EVERYTHING = {"money", "other", "percentage", "unit", "date"}


def wanted(kind, text, *value, start=0, optional=False, **attributes):
    value = tuple(Decimal(one) if kind != "date" and one and one[0].isdigit() else one for one in value)
    return score.Mention(kind, start, start + len(text), text, value, attributes, optional)


def found(*values, start=0, end=9, unit=None, kinds=("money", "other", "percentage"), bare=False, text="9"):
    values = tuple(Decimal(one) if "date" not in kinds else one for one in values)
    return Found(start, end, values, unit, kinds, bare, text)


class JudgeTests(unittest.TestCase):
    def tally(self, kind, gold, *given):
        return judge(gold, given, EVERYTHING)[kind]

    def test_money_is_told_from_other_amounts_by_its_unit(self):
        gold = [wanted("amount", "3万元", "30000", "CNY"), wanted("amount", "5吨", "5", "t", start=20)]
        given = [found("30000", unit="CNY", kinds=("money",)), found("5", start=20, end=22, unit="Ton", kinds=("other",))]
        self.assertEqual(self.tally("money", gold, *given), Tally(wanted=1, right=1, with_unit=1, extra=0))
        self.assertEqual(self.tally("other", gold, *given), Tally(wanted=1, right=1, with_unit=1, extra=0))

    def test_a_wrong_value_is_missed_and_extra(self):
        gold = [wanted("amount", "2,270万元", "22700000", "CNY")]
        self.assertEqual(self.tally("money", gold, found("2700000", bare=True)), Tally(wanted=1, extra=1))
        self.assertEqual(self.tally("money", gold), Tally(wanted=1))

    def test_a_bare_number_elsewhere_costs_nothing_and_a_sum_of_money_does(self):
        self.assertEqual(self.tally("money", [], found("3", bare=True)), Tally())
        self.assertEqual(self.tally("money", [], found("3", kinds=("money",))), Tally(extra=1))

    def test_both_ends_of_a_range_in_one_or_two(self):
        gold = [wanted("amount", "18—20万名", "180000", "200000", "名")]
        self.assertEqual(self.tally("other", gold, found("180000", "200000")).right, 1)
        self.assertEqual(self.tally("other", gold, found("180000", end=2), found("200000", start=3)).right, 1)
        self.assertEqual(self.tally("other", gold, found("18", end=2), found("200000", start=3)).right, 0)

    def test_what_may_be_said_otherwise(self):
        self.assertEqual(self.tally("percentage", [wanted("percentage", "35.6%", "35.6", "%")], found("0.356")).right, 1)
        self.assertEqual(self.tally("other", [wanted("amount", "720千瓦时", "720", "kW.h")], found("720000")).right, 1)
        self.assertEqual(self.tally("other", [wanted("amount", "720家", "720", "家")], found("720000")).right, 0)

    def test_a_doubtful_annotation_costs_nothing(self):
        gold = [wanted("amount", "3万元", "30000", "CNY", optional=True)]
        self.assertEqual(self.tally("money", gold, found("7", kinds=("money",))), Tally())
        self.assertEqual(self.tally("money", gold), Tally())

    def test_dates(self):
        def right(gold, start, end, text="2023年"):
            return self.tally("date", [gold], found(start, end, kinds=("date",), text=text)).right
        year = wanted("date", "2023年", "2023-01-01", "2023-12-31")
        self.assertEqual(right(year, "2023-01-01", "2023-12-31"), 1)
        self.assertEqual(right(year, "112-01-01", "112-12-31"), 1)
        self.assertEqual(right(year, "2023-01-01", "2023-12-30"), 0)
        self.assertEqual(right(wanted("date", "2023年末", "2023-12-31", "2023-12-31", relation="as_of"), "2023-11-01", "2023-12-31"), 1)
        self.assertEqual(right(wanted("date", "2023年以来", "2023-01-01", None, relation="since"), "2023-01-01", "2023-12-31"), 1)
        vague = found("2023-01-01", "2023-12-31", kinds=("date",), text="全年")
        self.assertEqual(self.tally("date", [], vague), Tally())

    def test_f1(self):
        self.assertEqual(Tally(wanted=4, right=3, with_unit=1, extra=1).f1(), 0.75)
        self.assertEqual(Tally(wanted=4, right=3, with_unit=1, extra=1).f1(unit=True), 0.25)
        self.assertEqual(Tally().f1(), 0.0)


class PreparedTests(unittest.TestCase):
    def test_what_a_page_put_there_is_gone_and_places_are_those_of_the_source(self):
        source = "民國 112 年\n捐贈 2,270 萬\n元，\n\n第 3 章"
        table = prepared.simplified(ROOT / "Patterns/characters.yaml")
        text = prepared.Text(source, table)
        self.assertEqual(text.shown, "民国112年捐赠2270万元，\n\n第3章")
        start = text.shown.index("2270万元")
        begin, end = text.span(start, start + len("2270万元"))
        self.assertEqual(source[begin:end], "2,270 萬\n元")

    def test_as_it_is(self):
        text = prepared.Text("第 3 章")
        self.assertEqual((text.shown, text.span(2, 3)), ("第 3 章", (2, 3)))


if __name__ == "__main__":
    unittest.main()
