"""`pretty`, of run and panel, keeps to the width of the terminal."""

import fcntl
import os
import pty
import struct
import subprocess
import termios
import unicodedata

from support import PROGRAM, DatasetCase, run, shown_on

TEXT = ("2021年，岚坪乳业在南浦新建的第三座有机牧场及其配套的污水处理设施全部投入使用，带动周边农户增收。\n"
        "2021年，岚坪乳业公益捐赠及乡村振兴帮扶项目资金投入总额1,036万元，同比下降27.6%，惠及学生18—20万名。\n")


def width(line):
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in line)


def shown(columns, *arguments, **environment):
    """What the program shows on a terminal of so many columns, line by line."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    with subprocess.Popen([PROGRAM, *map(str, arguments)], stdin=subprocess.DEVNULL, stdout=theirs,
                          stderr=subprocess.DEVNULL, env={**os.environ, "NO_COLOR": "1", **environment}) as process:
        os.close(theirs)
        output = shown_on(ours)
    return output.replace("\r\n", "\n").splitlines()


class WidthTests(DatasetCase):
    def setUp(self):
        super().setUp()
        self.report = self.write("lanping-2021.txt", TEXT)

    def pretty(self, columns, **environment):
        return shown(columns, "--format", "pretty", self.report, **environment)

    def test_run(self):
        self.assertEqual(self.pretty(80), [
            " line  date             what                         value  unit    change",
            "    1  2021             ● 岚坪乳业在南浦新建的第三座有机牧场及其配套的污水处理…",
            "    2  2021             ● 岚坪乳业公益捐赠及乡村振兴帮扶项目资金投入总额1,036万…",
            "    2  2021             项目资金投入总额        10,360,000  CNY",
            "    2  2021             项目资金投入总额              27.6  %       decrease yoy",
            "    2  2021             学生               180,000–200,000  名",
        ])
        for columns in (72, 80, 100, 118, 150):
            lines = self.pretty(columns)
            self.assertLessEqual(max(map(width, lines)), columns)
            text = "\n".join(lines)
            for value in ("10,360,000", "27.6", "180,000–200,000"):
                self.assertIn(value, text)
        # The event of the first line takes all of it.
        self.assertIn(width(self.pretty(90)[1]), (89, 90))

    def test_what_says_the_width(self):
        file = run("--format", "pretty", self.report, env={**os.environ, "COLUMNS": "80"}).stdout.splitlines()
        self.assertEqual(file, self.pretty(80))
        # The terminal knows better; one that does not know has no say.
        self.assertEqual(self.pretty(80, COLUMNS="200"), self.pretty(80))
        self.assertEqual(self.pretty(0, COLUMNS="80"), self.pretty(80))
        free = run("--format", "pretty", self.report).stdout
        self.assertIn("污水处理设施全部投入使用，带动周边农户增收\n", free)
        for columns in ("", "0", "-1", "wide"):
            self.assertEqual(run("--format", "pretty", self.report, env={**os.environ, "COLUMNS": columns}).stdout, free)
        # A file has neither the width of the terminal nor its colours.
        path = self.folder / "out"
        shown(80, "--format", "pretty", "--output", path, self.report, NO_COLOR="")
        self.assertEqual(path.read_text(), free)

    def test_panel(self):
        for year in range(2012, 2024):
            self.write(f"lanping-{year}.txt", f"岚坪乳业股份有限公司\n{year} 年度企业社会责任报告\n\n"
                       f"{year}年，营业收入{year}万元，公益捐赠及乡村振兴帮扶项目资金投入总额{year}元。\n")
        self.good(self.batch())
        free = run("panel", self.output).stdout.splitlines()
        self.assertEqual(len(free), 4)
        lines = shown(80, "panel", self.output)
        self.assertLessEqual(max(map(width, lines)), 80)
        self.assertEqual(lines[:5], [
            "岚坪乳业",
            "  metric            unit        2012        2013        2014        2015",
            "  营业收入          CNY   20,120,000  20,130,000  20,140,000  20,150,000",
            "  项目资金投入总额  CNY        2,012       2,013       2,014       2,015",
            ""])
        # All years are there, in tables below each other.
        years = " ".join(line for line in lines if "metric" in line).split()
        self.assertEqual([year for year in years if year.isdigit()], list(map(str, range(2012, 2024))))
        self.assertEqual(shown(400, "panel", self.output), free)
