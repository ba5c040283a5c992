"""`extract panel` as a process: what it writes where, and its exit status."""

import csv
import io
import unittest

from support import DatasetCase, run


class PanelTests(DatasetCase):
    def setUp(self):
        super().setUp()
        for year, revenue in ((2021, "18.654"), (2022, "20.138"), (2023, "21.465")):
            self.write(f"lanping-csr-{year}.txt", f"岚坪乳业股份有限公司\n{year} 年度企业社会责任报告\n\n"
                       f"{year}年，营业收入{revenue}亿元。\n\n{year}年，专卖店{year % 100}家，同比增长3%。\n")
        self.write("tuoling.txt", "馱鈴物流有限公司\n2022 年報\n\n2022年，營業收入38億元。\n", "big5")
        self.good(self.batch())

    def panel(self, *arguments, folder=None):
        return run("panel", folder or self.output, *arguments)

    def test_formats(self):
        pretty = self.panel()
        self.assertEqual((pretty.returncode, pretty.stderr),
                         (0, "extract: 1 row of one year left out; --min-years 1 shows them\n"))
        self.assertEqual(pretty.stdout.splitlines()[:3], [
            "岚坪乳业",
            "  metric        unit           2021           2022           2023",
            "  营业收入      CNY   1,865,400,000  2,013,800,000  2,146,500,000"])
        wide = self.panel("--format", "csv", "--metric", "营业收入")
        self.assertEqual((wide.returncode, wide.stderr), (0, ""))
        rows = list(csv.DictReader(io.StringIO(wide.stdout, newline="")))
        self.assertEqual([(row["company"], row["metric"], row["2022"]) for row in rows],
                         [("岚坪乳业", "营业收入", "2013800000"), ("馱鈴物流", "營業收入", "3800000000")])
        stores = self.panel("--format", "csv", "--unit", "家")
        self.assertEqual((stores.returncode, stores.stderr), (0, ""))
        self.assertEqual([(row["metric"], row["unit"]) for row in csv.DictReader(io.StringIO(stores.stdout, newline=""))],
                         [("专卖店", "家")])
        long = self.panel("--format", "long", "--company", "岚坪", "--years", "2022-2023")
        rows = list(csv.DictReader(io.StringIO(long.stdout, newline="")))
        self.assertEqual([(row["year"], row["value"], row["report"]) for row in rows if row["metric"] == "营业收入"],
                         [("2022", "2013800000", "lanping-csr-2022.txt"),
                          ("2023", "2146500000", "lanping-csr-2023.txt")])

    def test_errors(self):
        for status, message, arguments in [
            (2, "extract: no company is called '云岐'; there are: 岚坪乳业, 馱鈴物流", ["--company", "云岐"]),
            (2, "Error: --metric: missing closing parenthesis", ["--metric", "收入("]),
            (2, "Error: --years takes a year or two: 2023, 2020-2024", ["--years", "2023-2020"]),
            (2, "Error: --min-years takes a number from 1", ["--min-years", "0"]),
            (2, "Error: --together takes the names of the company: --company A --company B", ["--together"]),
        ]:
            result = self.panel(*arguments)
            self.assertEqual((result.returncode, result.stdout, result.stderr.splitlines()[0]), (status, "", message))
        result = self.panel(folder=self.reports)
        self.assertEqual((result.returncode, result.stdout, result.stderr),
                         (1, "", f"extract: {self.reports}: is no dataset: there is no dataset.sqlite in it\n"))
        for arguments in (["--metric", "捐赠"], ["--unit", "万元"]):
            result = self.panel(*arguments)
            self.assertEqual((result.returncode, result.stdout, result.stderr),
                             (0, "", f"extract: {self.output}: no figures of years that fit\n"))


if __name__ == "__main__":
    unittest.main()
