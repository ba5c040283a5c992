"""The page that the program writes is the one that its description asks for: assemble.py writes it a second time."""

import json
import os
import pathlib
import re
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
                explained = run("explain", "--json", text.name, cwd=text.parent).stdout.decode().splitlines()
                reasons = assemble.reasons([json.loads(line) for line in explained])
                if reasons:
                    document["reasons"] = reasons
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


class Site(unittest.TestCase):
    """extract view DATASET -o FOLDER: which files there are, and that every link leads somewhere."""

    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.reports = self.folder / "reports"
        (self.reports / "dairy").mkdir(parents=True)
        for name in ["lanping-dairy-csr-2022", "lanping-dairy-csr-2023"]:
            (self.reports / f"dairy/{name}.txt").write_bytes((ROOT / f"samples/{name}.txt").read_bytes())
        lines = [{"id": f"wan-{year}", "text": f"岚湾港务股份有限公司\n{year}年，货物吞吐量{n}万吨。"} for year, n in [(2021, 310), (2022, 342)]]
        (self.reports / "ports.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
        done = run("batch", "reports", "--output", "dataset", cwd=self.folder)
        self.assertEqual(done.returncode, 0, done.stderr)

    def view(self, *arguments):
        done = run("view", "dataset", *arguments, cwd=self.folder)
        return done.returncode, done.stderr.decode()

    def snapshot(self):
        site = self.folder / "site"
        return {str(path.relative_to(site)): path.read_bytes() for path in sorted(site.rglob("*")) if path.is_file()}

    def data(self, name):
        page = (self.folder / "site" / name).read_text(encoding="utf-8")
        return json.loads(page.split('id="data">', 1)[1].split("</script>", 1)[0])

    def test_every_link_leads_to_a_page_or_a_record(self):
        self.assertEqual(self.view("-o", "site"), (0, "extract: site: 2 companies, 4 reports, 4 of them with a page of their text\n"))
        files = self.snapshot()
        self.assertEqual(sorted(name.split("/")[0] for name in files), ["companies"] * 2 + ["index.html"] + ["reports"] * 4)
        for name in files:
            self.assertRegex(name, r"^(index|(companies|reports)/[0-9a-f]{12})\.html$")
        linked, records = set(), 0
        for company in self.data("index.html")["companies"]:
            linked.add(company["file"])
            own = self.data(company["file"])
            for report in own["reports"]:
                page = (pathlib.Path("companies") / report["file"]).as_posix().replace("companies/../", "")
                linked.add(page)
                document = self.data(page)
                self.assertEqual(document["trail"], [["../index.html", None], [f"../{company['file']}", company["name"]]])
                self.assertEqual(document["documents"][0]["doc"], report["doc"])
                columns, at, ids = document["documents"][0]["records"], 0, set()
                for kind, start in zip(columns["kind"], columns["start"]):
                    at += start
                    ids.add(f"{columns['kinds'][kind]['type'][0]}{at}")
                for row in own["rows"]:
                    for cell in row[6].values():
                        for _, figures in [value for values in cell[:2] for value in values]:
                            for figure in figures:
                                if own["reports"][figure[0]] == report:
                                    self.assertIn(figure[1], ids)
                                    records += 1
        self.assertEqual(linked | {"index.html"}, set(files))
        self.assertGreater(records, 100)

    def test_the_pages_ask_nothing_of_any_network(self):
        self.view("-o", "site")
        for name, page in self.snapshot().items():
            with self.subTest(page=name):
                head = page.decode().split("</head>")[0].split("<style>")
                self.assertIn("default-src 'none'; style-src 'sha256-", head[0])
                self.assertNotIn("unsafe", head[0])
                around = re.sub(rb'<script type="application/json".*?</script>', b"", page, flags=re.S).decode()
                self.assertEqual(re.findall(r"https?://[^'\"\s)]+", around.replace("http://www.w3.org/2000/svg", "")), [])

    def test_again_gives_the_same_bytes(self):
        self.view("-o", "site")
        first = self.snapshot()
        (self.folder / "site/notes.txt").write_text("mine")
        self.assertEqual(self.view("-o", "site")[0], 0)
        (self.folder / "site/notes.txt").unlink()
        self.assertEqual(self.snapshot(), first)

    def test_inputs_that_changed_or_are_gone(self):
        (self.reports / "ports.jsonl").rename(self.folder / "elsewhere")
        with open(self.reports / "dairy/lanping-dairy-csr-2022.txt", "a") as file:
            file.write("。")
        self.assertEqual(self.view("-o", "site", "--inputs", "reports"), (0,
            "extract: reports/dairy/lanping-dairy-csr-2022.txt: has changed since the dataset was made of it: "
            "no page of its text; run extract batch again\n"
            "extract: ports.jsonl: not found: no page of the text; --inputs takes the folder that was given to extract batch\n"
            "extract: site: 2 companies, 4 reports, 1 of them with a page of their text\n"))
        self.assertEqual(len(self.snapshot()), 4)

    def test_what_the_command_line_may_not_say(self):
        usage = [
            ([], "Error: dataset is a dataset: -o takes the folder of its site"),
            (["a.txt", "-o", "site"], "Error: dataset is a dataset, which is shown alone: give one, and no other file"),
            (["-o", "site", "--year", "2022"],
             "Error: --year is for files: what a dataset was made with is told to extract batch"),
        ]
        for arguments, message in usage:
            with self.subTest(arguments=arguments):
                status, error = self.view(*arguments)
                self.assertEqual((status, error.splitlines()[0]), (2, message))
        done = run("view", "reports/dairy", "--inputs", "reports", cwd=self.folder)
        self.assertEqual((done.returncode, done.stderr.decode().splitlines()[0]),
                         (2, "Error: --inputs is for a dataset, and none is given"))
        self.assertFalse((self.folder / "site").exists())

    def test_what_is_no_dataset_or_no_place_for_a_site(self):
        done = run("view", "reports", "-o", "site", cwd=self.folder)
        self.assertEqual((done.returncode, done.stderr.decode()), (1,
            "extract: reports: cannot read: is a folder: extract batch reports --output DATASET reads all that is in it\n"))
        self.assertEqual(self.view("-o", "dataset"), (1, "extract: dataset: is the dataset: write the site into a folder of its own\n"))
        (self.folder / "file").write_text("")
        self.assertEqual(self.view("-o", "file"), (1, "extract: file/reports: cannot make the folder: Not a directory\n"))


if __name__ == "__main__":
    unittest.main()
