"""Inputs packed with gzip: the same records as of what is in them, in bounded memory, and errors that say what to do."""

import gzip
import json
import subprocess
import sys
import time

from support import PROGRAM, DatasetCase, report, run

TEXT = "2021年，公益捐赠总额1,036万元，同比增长27.6%。\n"
EARLY = "its gzip data ends early: the file was cut off, get the whole of it"


def packed(text, **options):
    return gzip.compress(text.encode() if isinstance(text, str) else text, mtime=0, **options)


def output(*arguments, **options):
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, timeout=60, **options)


class GzipTests(DatasetCase):
    def test_the_records_are_those_of_the_text(self):
        text = report(7, sentences=400)
        for name, encoding in (("a.txt", "utf-8"), ("b.md", "gb18030"), ("c.html", "utf-16")):
            plain = self.write(name, text, encoding)
            for level in (1, 9):
                other = self.write(f"{level}/{name}", gzip.compress(plain.read_bytes(), level))
                for jobs in ("1", "3"):
                    # The name does not matter, nor whether it is a file.
                    found = output("--jobs", jobs, other.name, cwd=other.parent)
                    self.assertEqual((found.returncode, found.stderr), (0, b""))
                    self.assertEqual(found.stdout, output(plain.name, cwd=self.reports).stdout)
                piped = output(input=other.read_bytes())
                self.assertEqual(piped.stdout, output(input=plain.read_bytes()).stdout)
                self.assertGreater(len(piped.stdout), 10_000)

    def test_members_behind_each_other(self):
        both = output(input=packed(TEXT) + packed(TEXT))
        self.assertEqual((both.returncode, both.stdout), (0, output(input=(TEXT * 2).encode()).stdout))

    def test_a_slow_pipe(self):
        data = packed(TEXT)
        with subprocess.Popen([PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            for byte in data:
                process.stdin.write(bytes([byte]))
                process.stdin.flush()
                time.sleep(0.001)
            process.stdin.close()
            self.assertEqual(process.stdout.read(), output(input=TEXT.encode()).stdout)

    def test_json_lines(self):
        lines = "".join(json.dumps({"id": f"r{i}", "text": TEXT}) + "\n" for i in range(300))
        file = self.write("in.jsonl.gz", packed(lines))
        plain = output("--jsonl", input=lines.encode())
        for found in (output("--jsonl", file), output("--jsonl", "--jobs", "3", input=packed(lines))):
            self.assertEqual((found.returncode, found.stderr, found.stdout), (0, b"", plain.stdout))
        cut = self.write("cut.jsonl.gz", packed(lines)[:-20])
        found = output("--jsonl", cut)
        self.assertEqual((found.returncode, found.stderr.decode()), (1, f"extract: {cut}: {EARLY}\n"))

    def test_what_is_not_whole(self):
        text = report(3, sentences=400)
        good, whole = self.write("good.txt", TEXT), packed(text)
        for name, data, reason in (
                ("cut.txt.gz", whole[:-12], EARLY),
                ("head.txt.gz", whole[:5], EARLY),
                ("sum.txt.gz", whole[:-8] + b"\0\0\0\0" + whole[-4:], "its gzip data is damaged (incorrect data check): get it anew"),
                ("method.txt.gz", b"\x1f\x8b\x07" + whole[3:],
                 "its gzip data is damaged (unknown compression method): get it anew"),
                ("tail.txt.gz", whole + b"tail",
                 "behind its gzip data stands something else: get it anew, or read what zcat gives of it"),
                ("twice.txt.gz", packed(whole),
                 "it is a gzip file, packed with gzip: unpack that first, then unpack it, as zcat does"),
                ("pdf.gz", packed("%PDF-1.7"), "it is a PDF file, packed with gzip: unpack that first, then give its name, "
                 "or pipe it through pdftotext -layout")):
            path = self.write(name, data)
            found = output(path, good)
            self.assertEqual((found.returncode, found.stderr.decode()), (1, f"extract: {path}: cannot read: {reason}\n"))
            # The other input is not lost, nor what was read before the damage.
            self.assertTrue(found.stdout.endswith(output(good).stdout))
        partial = output(self.reports / "cut.txt.gz").stdout.splitlines()
        self.assertGreater(len(partial), 100)

    def test_view(self):
        path = self.write("lanping-2021.txt.gz", packed(TEXT))
        page = run("view", path)
        self.assertEqual(page.returncode, 0, page.stderr)
        self.assertIn("公益捐赠总额1,036万元", page.stdout)

    def test_a_small_file_that_is_a_very_large_text(self):
        """32 MB of the hardest to cut, one line without an end, of a thousandth of that: no more than 32 MB in all."""
        bomb = self.folder / "bomb.gz"
        with gzip.open(bomb, "wb", compresslevel=9) as file:
            for _ in range(32):
                file.write(b"a" * (1 << 20))
        self.assertLess(bomb.stat().st_size, 1 << 16)
        # A child counts what its parent had when it was made: one of our own, which has little.
        measure = ("import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True); "
                   "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)")
        done = subprocess.run([sys.executable, "-c", measure, PROGRAM, str(bomb)], capture_output=True, text=True,
                              check=True, timeout=120)
        self.assertEqual(done.stderr, "")
        self.assertLess(int(done.stdout), 32 << 10)


class GzipBatchTests(DatasetCase):
    def test_batch(self):
        self.write("lanping-csr-2021.txt.gz", packed(TEXT))
        self.write("deep/tuoling-2022.MD.GZ", packed(TEXT))
        self.write("lines.jsonl.gz", packed(json.dumps({"id": "a", "text": TEXT}) + "\n"))
        # Neither is an input.
        self.write("archive.tar.gz", packed("x"))
        self.write("report.pdf.gz", packed("%PDF-1.7"))
        self.assertIn("3 reports, 9 records; 0 skipped", self.good(self.batch()).stderr)
        package = json.loads((self.output / "datapackage.json").read_text())
        inputs = {one["input"]["path"]: one["input"] for one in package["resources"] if "input" in one}
        self.assertEqual({name: (one["kind"], one.get("company"), one.get("year")) for name, one in inputs.items()}, {
            "lanping-csr-2021.txt.gz": ("text", "lanping", 2021), "deep/tuoling-2022.MD.GZ": ("text", "tuoling", 2022),
            "lines.jsonl.gz": ("jsonl", None, None)})
        # Size and hash are those of the file as it lies.
        self.assertEqual(inputs["lanping-csr-2021.txt.gz"]["bytes"], len(packed(TEXT)))
        self.assertIn("; 3 skipped, ", self.good(self.batch()).stderr)
        self.assertEqual(self.good(self.batch("--check")).stderr, "")

    def test_damage_costs_one_input(self):
        self.write("a-2021.txt.gz", packed(TEXT)[:-9])
        self.write("b-2021.txt", TEXT)
        lines = self.write("c.jsonl.gz", packed(json.dumps({"id": "a", "text": TEXT}) + "\n")[:-9])
        result = self.batch()
        self.assertEqual(result.returncode, 1)
        self.assertEqual(result.stderr.splitlines()[:2], [
            f"extract: {self.reports}/a-2021.txt.gz: {EARLY}", f"extract: {lines}: {EARLY}"])
        self.assertIn("1 reports, 3 records; 0 skipped, 0 removed, 2 failed", result.stderr)
        self.write("a-2021.txt.gz", packed(TEXT))
        lines.unlink()
        self.assertIn("2 reports, 6 records; 1 skipped", self.good(self.batch()).stderr)
