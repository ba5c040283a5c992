"""The example queries: what they answer on reports made for it, and the same from both engines."""

import contextlib
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest
from decimal import Decimal

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "examples/duckdb"
PROGRAM = os.environ.get("EXTRACT", str(ROOT / ".build/debug/extract"))
sys.path.insert(0, str(EXAMPLE))

import run as example  # noqa: E402

REPORTS = {
    "yunling-2021.txt": """云岭乳业股份有限公司
2021年度企业社会责任报告

2021年，公益捐赠总额1,204万元，同比增长12.5%。
2021年，营业收入20.14亿元。
2021年，累计植树突破3万株。
""",
    "yunling-2022.txt": """云岭乳业股份有限公司
2022年度企业社会责任报告

2022年，公益捐赠总额1,530.5万元，同比增长27.1%。
2022年8月3日，向受灾的河口镇捐赠物资20万元。
2021年，公益捐赠总额1,204万元。
2021年，营业收入25.2亿元。
""",
    "beishan-2023.txt": """北山物流有限公司
2023年度环境、社会及管治报告

2023年，公益捐赠超过300万元，同比下降5%。
2023年7月2日，南浦仓投入使用。
2023年9月，第三座中转站开工建设。
2023年10月9日，北山仓封顶。
2023年三季度，运出松茸112吨。
2023年，货车达到3.24万辆，同比增长74.2%；包裹运输量18—20万件。
""",
}


def made(folder, reports):
    """A dataset of reports."""
    inputs = folder / "reports"
    inputs.mkdir()
    for name, text in reports.items():
        (inputs / name).write_text(text, encoding="utf-8")
    return batch(inputs, folder / "dataset")


def batch(inputs, output):
    subprocess.run([PROGRAM, "batch", inputs, "--output", output], check=True, capture_output=True)
    return output


class QueryCase(unittest.TestCase):
    maxDiff = 4000

    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="extract-duckdb-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)

    def rows(self, engine, dataset, sql):
        with contextlib.closing(example.ENGINES[engine](dataset)) as database:
            return database.rows(sql)[1]


class AnswerTests(QueryCase):
    """On both engines, row by row."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.dataset = made(cls.folder, REPORTS)

    def assertAnswer(self, name, expected):
        for engine in example.ENGINES:
            with self.subTest(engine=engine):
                found = self.rows(engine, self.dataset, example.query(name))
                self.assertEqual([tuple(map(example.cell, row)) for row in found], expected)

    def test_donations(self):
        # Not the 20 万元 of a day; a total that two reports tell is one row.
        self.assertAnswer("donations", [
            ("云岭乳业", "2021", "12,040,000", "CNY", "2", "2"),
            ("云岭乳业", "2022", "15,305,000", "CNY", "1", "1"),
            ("北山物流", "2023", "3,000,000", "CNY", "1", "1"),
        ])

    def test_increases(self):
        # Not the decrease.
        self.assertAnswer("increases", [
            ("74.2", "北山物流", "2023", "货车", "2023年，货车达到3.24万辆，同比增长74.2%；包裹运输量18—20万件。"),
            ("27.1", "云岭乳业", "2022", "公益捐赠总额", "2022年，公益捐赠总额1,530.5万元，同比增长27.1%。"),
            ("12.5", "云岭乳业", "2021", "公益捐赠总额", "2021年，公益捐赠总额1,204万元，同比增长12.5%。"),
        ])

    def test_disagreements(self):
        # 2021 was restated in the report of 2022; the donations of 2021 were not.
        self.assertAnswer("disagreements", [("云岭乳业", "营业收入", "2021", "2,014,000,000", "2,520,000,000", "CNY", "2")])

    def test_timeline(self):
        # Not what is dated to the whole quarter, or to another.
        self.assertAnswer("timeline", [
            ("2023-07-02", "北山物流", "南浦仓投入使用"), ("2023-09", "北山物流", "第三座中转站开工建设")])

    def test_units(self):
        self.assertAnswer("units", [
            ("money", "CNY", "7", "6", "1", "0", "200,000", "2,520,000,000"),
            ("count", "件", "1", "0", "0", "1", "", ""),
            ("count", "株", "1", "0", "1", "0", "30,000", "30,000"),
            ("count", "辆", "1", "1", "0", "0", "32,400", "32,400"),
            ("mass", "t", "1", "1", "0", "0", "112", "112"),
        ])


class EngineTests(QueryCase):
    def test_samples(self):
        """Both say the same of the samples, and something."""
        dataset = batch(ROOT / "samples", self.folder / "samples")
        self.assertEqual(len(example.QUERIES), 5)
        for name in example.QUERIES:
            answers = [[tuple(map(example.cell, row)) for row in self.rows(engine, dataset, example.query(name))]
                       for engine in example.ENGINES]
            self.assertEqual(answers[0], answers[1], name)
            self.assertGreaterEqual(len(answers[0]), 3, name)
        counts = "SELECT (SELECT count(*) FROM amounts), (SELECT count(*) FROM percentages), (SELECT count(*) FROM events)"
        self.assertEqual(*(self.rows(engine, dataset, counts) for engine in example.ENGINES))

    def test_both_have_the_same_columns(self):
        """Those of dataset.sqlite follow from the list of the keys; the views are written by hand."""
        dataset = batch(ROOT / "samples", self.folder / "columns")
        for table in ("events", "amounts", "percentages"):
            columns = {}
            for engine in example.ENGINES:
                with contextlib.closing(example.ENGINES[engine](dataset)) as database:
                    columns[engine] = database.rows(f"SELECT * FROM {table} LIMIT 1")[0]
            # A decimal is one column where a decimal is exact.
            self.assertEqual([name for name in columns["sqlite"] if not name.endswith("_exact")],
                             columns["duckdb"], table)
            counts = "SELECT " + ", ".join(f'count("{name}")' for name in columns["duckdb"]) + f" FROM {table}"
            self.assertEqual(*(self.rows(engine, dataset, counts) for engine in example.ENGINES))

    def test_decimals_of_duckdb_are_exact(self):
        lines = self.folder / "long.jsonl"
        lines.write_text(json.dumps({"id": "a", "text": "2023年捐赠9007199254740993.01元，占比0.123456789012%。"}) + "\n")
        dataset = batch(lines, self.folder / "long")
        values = "SELECT value FROM {} WHERE report = 'long.jsonl#a'"
        self.assertEqual(self.rows("duckdb", dataset, values.format("amounts")), [(Decimal("9007199254740993.01"),)])
        self.assertEqual(self.rows("duckdb", dataset, values.format("percentages")), [(Decimal("0.123456789012"),)])
        exact = "SELECT value_exact FROM amounts WHERE report = 'long.jsonl#a'"
        self.assertEqual(self.rows("sqlite", dataset, exact), [("9007199254740993.01",)])

    def test_the_program_prints_tables(self):
        dataset = batch(ROOT / "samples", self.folder / "printed")
        done = subprocess.run([sys.executable, EXAMPLE / "run.py", dataset, "--engine", "sqlite", "--query", "donations"],
                              capture_output=True, text=True, encoding="utf-8", check=True)
        lines = done.stdout.splitlines()
        self.assertEqual(lines[0], "What did each company give, year by year?")
        self.assertIn("岚坪乳业      2023  13,580,000  CNY        2        1", lines)


class TableTests(unittest.TestCase):
    def test_columns_stand_below_each_other(self):
        self.assertEqual(
            example.table(["公司", "n"], [("云岭", Decimal("1204.500000")), ("a", 7), (None, 12040000.0)]),
            ["公司           n", "----  ----------", "云岭     1,204.5", "a              7", "      12,040,000"])

    def test_long_text_is_cut(self):
        self.assertEqual(example.cell("云" * 60), "云" * 35 + "…")


if __name__ == "__main__":
    unittest.main()
