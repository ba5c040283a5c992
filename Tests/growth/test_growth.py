"""Twice the text takes at most twice the steps, whatever the text.

Seconds prove nothing on a machine that does other work, so a debug build counts its steps: characters looked
at, words looked up, patterns tried (Sources/Extractor/Steps.swift). Benchmarks/growth.py times many more texts.
"""

import concurrent.futures
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("EXTRACT", str(ROOT / ".build/debug/extract"))
# Bytes: behind the longest window that is looked through for one figure (4 KiB), before the cut within a line.
SIZES = (12_000, 24_000)
MOST = 2.25

LINES = ["2022年", "近", "几", "零", "三成", "近三年", "十二月", "5千", "1、", "1%", "1元", "翻番", "止六个月", "(1,204)万元", "[", "$$",
         "$2.6\\%$", "1日", "3%、", "20个、", "百分之五", "截至2023年、", "由360家增至500家", "2023年公司营业收入12.5亿元",
         "公司实现营业收入12.5亿元，同比增长3.2%，", "<td>", "&amp;", "|", "报告期"]
ROWS = ["0", "1,234", "营业收入", "2023年", "-"]


def steps(text):
    """The steps of a debug build on a text."""
    with tempfile.NamedTemporaryFile(suffix=".txt") as file:
        file.write(text.encode())
        file.flush()
        done = subprocess.run([PROGRAM, file.name], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
                              env={**os.environ, "EXTRACT_STEPS": "1"}, timeout=300, check=True)
    return int(re.search(r"^steps: ([0-9]+)$", done.stderr, re.M).group(1))


def repeated(unit, size):
    return unit * (size // len(unit.encode()))


class Growth(unittest.TestCase):
    def check_growth(self, units):
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            least = steps("")
            runs = {unit: [pool.submit(steps, repeated(unit, size)) for size in SIZES] for unit in units}
            for unit, (one, two) in runs.items():
                with self.subTest(unit=unit):
                    self.assertGreater(one.result(), least, "nothing was counted")
                    self.assertLess((two.result() - least) / (one.result() - least), MOST)

    def test_one_line_without_an_end(self):
        self.check_growth(LINES)

    def test_rows_of_a_table(self):
        self.check_growth(["    ".join([cell] * 5) + "\n" for cell in ROWS])


if __name__ == "__main__":
    unittest.main()
