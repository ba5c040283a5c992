"""The page that the program writes is the one that its description asks for: assemble.py writes it a second time."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import assemble  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("EXTRACT", str(ROOT / ".build/debug/extract"))
SAMPLES = ["lan-city-bulletin-2023", "haoting-holdings-results-table-2024-layout", "yuanhe-precision-esg-113"]


def run(*arguments, **options):
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, timeout=120, **options)


class Page(unittest.TestCase):
    def test_samples(self):
        for name in SAMPLES:
            with self.subTest(sample=name), tempfile.TemporaryDirectory() as folder:
                text = ROOT / f"samples/{name}.txt"
                page = pathlib.Path(folder) / "page.html"
                done = run("view", text, "-o", page, "--title", "报告")
                self.assertEqual((done.returncode, done.stderr), (0, b""))
                records = run("--types", "event,amount,percentage,date", text.name, cwd=text.parent).stdout
                records = [json.loads(line, parse_float=str, parse_int=str) for line in records.decode().splitlines()]
                document = {"doc": text.name, "pdf": None, "text": assemble.read_text(text),
                            "records": assemble.compact(records)}
                wanted = assemble.page([document], "报告", assemble.folds([document["text"]]))
                # The same but for blanks between the members of JSON.
                made, wanted = self.parts(page.read_text(encoding="utf-8")), self.parts(wanted)
                folds, least = made.pop(3), wanted.pop(3)
                self.assertEqual(made, wanted)
                pairs = {folds[i:i + 2] for i in range(0, len(folds), 2)}
                # It also has compatibility forms, and only the glyphs that stand in the text.
                missing = {least[i:i + 2] for i in range(0, len(least), 2)} - pairs
                self.assertEqual([pair for pair in missing if pair[0] in document["text"]], [])

    def parts(self, page):
        """What stands around the data, and the data."""
        before, rest = page.split('id="data">', 1)
        data, rest = rest.split("</script>", 1)
        middle, rest = rest.split('id="folds">', 1)
        folds, behind = rest.split("</script>", 1)
        return [before, json.loads(data), middle, json.loads(folds), behind]

    def test_several_files_and_one_that_is_missing(self):
        with tempfile.TemporaryDirectory() as folder:
            page = pathlib.Path(folder) / "page.html"
            done = run("view", ROOT / "samples/lan-city-bulletin-2023.txt", "nowhere.txt", "-o", page)
            self.assertEqual(done.returncode, 1)
            self.assertEqual(done.stderr.decode(), "extract: nowhere.txt: cannot read: No such file or directory\n")
            data = self.parts(page.read_text(encoding="utf-8"))[1]
            self.assertEqual([document["doc"] for document in data["documents"]], ["lan-city-bulletin-2023.txt"])

    def test_a_report_of_markup_is_shown(self):
        text = "<script>alert(1)</script>{{SCRIPT}}</script>2023年，公司捐赠500万元。\n"
        done = run("view", "-", input=text.encode())
        self.assertEqual(done.returncode, 0)
        data = self.parts(done.stdout.decode())[1]
        self.assertEqual(data["documents"][0]["text"], text)

    def test_the_page_in_the_program_is_that_of_the_folder(self):
        done = subprocess.run([sys.executable, ROOT / "scripts/embed_page.py", "--check"], capture_output=True)
        self.assertEqual((done.returncode, done.stderr), (0, b""))


if __name__ == "__main__":
    unittest.main()
