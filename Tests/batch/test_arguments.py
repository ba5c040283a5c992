"""Arguments that are read without the parser mean what they mean to it."""

import pathlib
import subprocess
import unittest

from support import PROGRAM, DatasetCase

FULL = pathlib.Path(PROGRAM).with_name("extract-full")


class ArgumentTests(DatasetCase):
    def test_plain_arguments_mean_the_same_to_the_parser(self):
        self.write("a.txt", "2023年，公益捐赠总额超2,270万元，同比增长两成。\n")
        self.write("b.txt", "一、概况\n2022年，员工总数为1,200人。\n")
        self.write("-x.txt", "2022年，员工总数为1,200人。\n")
        for arguments in (
            ["a.txt"], ["a.txt", "b.txt"], ["run", "a.txt"], ["-"], ["a.txt", "-", "b.txt"], ["missing.txt"], [""], ["a.txt", ""],
            ["--types", "amount", "a.txt"], ["a.txt", "--types", "amount,date"], ["--types", "nothing", "a.txt"], ["a.txt", "--types"],
            ["--types", "--section", "a.txt"], ["--types", "-x.txt", "a.txt"], ["--types", "amount", "--types", "date", "a.txt"],
            ["--format", "csv", "a.txt"], ["-f", "pretty", "a.txt", "b.txt"], ["-f", "xml", "a.txt"], ["-fjson", "a.txt"],
            ["--format", "json", "-f", "csv", "a.txt"], ["--format=csv", "a.txt"], ["--format", "csv", "--bom", "a.txt"],
            ["--jobs", "2", "a.txt", "b.txt"], ["-j", "0", "a.txt"], ["-j", "two", "a.txt"], ["-j", "+2", "a.txt"], ["-j", "-1", "a.txt"],
            ["--section", "b.txt"], ["--section", "--section", "b.txt"], ["--section", "--year", "2020", "b.txt"],
            ["--", "-x.txt"], ["-x.txt"], ["./-x.txt"], ["--jobs", "1"], ["--unknown", "a.txt"], ["a.txt", "b.txt", "--unknown"],
            ["--output", "-", "a.txt"], ["-o", "no/such/folder", "a.txt"],
        ):  # fmt: skip
            with self.subTest(arguments):
                # An option that changes nothing, and is for the parser.
                parsed = ["--encoding", "auto", *(arguments[1:] if arguments[0] == "run" else arguments)]
                said = []
                for command in ([PROGRAM, *arguments], [FULL, *arguments], [FULL, *parsed]):
                    result = subprocess.run(
                        command, cwd=self.reports, input="2021年，员工为900人。\n", capture_output=True, text=True)
                    said.append((result.returncode, result.stdout, result.stderr))
                self.assertEqual(said[0], said[2])
                self.assertEqual(said[1], said[2])

    def test_the_output_goes_where_it_is_told_to(self):
        self.write("a.txt", "2023年，公益捐赠总额超2,270万元。\n")
        for program, name in ((PROGRAM, "one"), (FULL, "two")):
            subprocess.run([program, "a.txt", "-o", name], cwd=self.reports, check=True)
        self.assertEqual((self.reports / "one").read_bytes(), (self.reports / "two").read_bytes())
        self.assertTrue((self.reports / "one").read_bytes())


if __name__ == "__main__":
    unittest.main()
