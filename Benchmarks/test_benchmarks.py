"""Checks what the benchmarks stand on: python3 -m unittest discover Benchmarks"""

import io
import random
import re
import unittest

import generate
import make_patterns


def text(shape, seed, size=300_000):
    output = io.BytesIO()
    generate.write(generate.SHAPES[shape](random.Random(seed)), size, output)
    return output.getvalue()


class GenerateTests(unittest.TestCase):
    def test_the_same_seed_gives_the_same_text_and_another_seed_another(self):
        for shape in generate.SHAPES:
            with self.subTest(shape):
                first = text(shape, 1)
                first.decode("utf-8")
                self.assertEqual(first, text(shape, 1))
                self.assertNotEqual(first, text(shape, 2))
                self.assertNotRegex(first, b"[\x10-\x1a]")

    def test_days_and_months_exist(self):
        for month, day in re.findall(r"(?<![0-9.,])([0-9]+) ?月 ?([0-9]+) ?日", text("reports", 1).decode()):
            self.assertIn(int(month), range(1, 13))
            self.assertIn(int(day), range(1, 32))

    def test_what_a_shape_is_called_is_what_it_is(self):
        self.assertNotIn(b"\n", text("one-sentence", 1))
        self.assertNotIn("。", text("one-sentence", 1).decode())
        self.assertFalse(text("digits", 1).strip(b"0123456789\n"))
        self.assertNotRegex(text("nothing", 1).decode(), "[0-9]")


class PatternTests(unittest.TestCase):
    def test_the_file_is_what_the_tables_say(self):
        path = generate.SAMPLES.parent / "Benchmarks" / "patterns.txt"
        self.assertEqual(path.read_text(encoding="utf-8").splitlines(), make_patterns.patterns())

    def test_short_patterns_fit_pcre2grep(self):
        self.assertLess(max(len(pattern.encode()) for pattern in make_patterns.patterns(4, bare=True)), 8192)

    def test_the_longest_unit_wins(self):
        amount = re.compile("|".join(make_patterns.patterns()))
        for figure in ("超 2,270 万元", "38,214 公噸CO2e", "2023 年 7 月至 9 月", "近三成", "200-300 人", "二〇二二年", "HK$ 12.5 亿"):
            with self.subTest(figure):
                self.assertEqual(amount.search(f"为{figure}，").group(), figure)


if __name__ == "__main__":
    unittest.main()
