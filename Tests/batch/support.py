"""What the tests of the running program share."""

import os
import pathlib
import random
import shutil
import sqlite3
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("EXTRACT", str(ROOT / ".build/debug/extract"))
# Lines for eyes are as wide as they are, whatever terminal the tests are run on.
os.environ.pop("COLUMNS", None)
TABLES = {"inputs": "input", "reports": "report", "events": "report, id", "amounts": "report, id",
          "percentages": "report, id", "exports": "path"}


def run(*arguments, **options):
    """Runs the program to its end; gives what it wrote as text."""
    options.setdefault("timeout", 120)
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True, **options)


def shown_on(terminal):
    """What a program wrote to a terminal, of which this is our end, until it closed its own."""
    output = b""
    try:
        while part := os.read(terminal, 65536):
            output += part
    except OSError:
        pass  # The other end is closed.
    os.close(terminal)
    return output.decode()


def snapshot(dataset):
    """What a dataset says: the bytes of its files, the rows and the layout of its tables."""
    dataset = pathlib.Path(dataset)
    state = {}
    for path in sorted(dataset.rglob("*")):
        name = str(path.relative_to(dataset))
        if path.is_file() and name not in ("dataset.sqlite", ".lock"):
            state[name] = path.read_bytes()
    if (dataset / "dataset.sqlite").exists():
        database = sqlite3.connect(dataset / "dataset.sqlite")
        # By name, so that a new column moves nothing.
        database.row_factory = sqlite3.Row
        for table, order in TABLES.items():
            state[table] = database.execute(f"SELECT * FROM {table} ORDER BY {order}").fetchall()
        database.row_factory = None
        state["schema"] = database.execute("SELECT type, name, sql FROM sqlite_master ORDER BY name").fetchall()
        state["foreign keys"] = database.execute("PRAGMA foreign_key_check").fetchall()
        state["integrity"] = database.execute("PRAGMA integrity_check").fetchall()
        database.close()
    return state


class DatasetCase(unittest.TestCase):
    """A test with a folder of its own."""

    maxDiff = 2000

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="extract-batch-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.reports = self.folder / "reports"
        self.reports.mkdir()
        self.output = self.folder / "dataset"

    def write(self, name, text, encoding="utf-8"):
        path = self.reports / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
        return path

    def batch(self, *arguments, output=None, **options):
        return run("batch", self.reports, "--output", output or self.output, *arguments, **options)

    def good(self, result):
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(result.stdout, "")
        return result

    def fresh(self, *arguments, **options):
        """What a dataset of the same inputs is that nothing disturbed."""
        output = self.folder / "fresh"
        shutil.rmtree(output, ignore_errors=True)
        self.good(self.batch(*arguments, output=output, **options))
        return snapshot(output)

    def assertSame(self, one, other):
        self.assertEqual(sorted(one), sorted(other))
        for name in one:
            self.assertEqual(one[name], other[name], name)

    def assertSound(self, state):
        self.assertEqual(state["foreign keys"], [])
        self.assertEqual(state["integrity"], [("ok",)])
        self.assertFalse([name for name in state if ".new-" in name])

    def batch_as_nobody(self):
        """As one who may not do everything, also where the tests run as root."""
        drop = (lambda: os.setuid(65534)) if os.geteuid() == 0 else None
        self.folder.chmod(0o755)
        try:
            return self.batch(preexec_fn=drop)
        except PermissionError:
            self.skipTest("the program is out of reach for nobody")

    def fake_pdftotext(self, script):
        """A folder for PATH with a `pdftotext` that is a shell script; $3 is the file, with -layout too."""
        script = 'if [ "$3" = -layout ]; then set -- "$1" "$2" "$4" "$5"; fi\n' + script
        folder = self.folder / "bin"
        folder.mkdir(exist_ok=True)
        program = folder / "pdftotext"
        program.write_text("#!/bin/sh\n" + script + "\n")
        program.chmod(0o755)
        return {**os.environ, "PATH": f"{folder}:{os.environ['PATH']}"}


def report(seed, sentences=12):
    """The text of a report, another for each seed."""
    dice = random.Random(seed)
    year = 2015 + seed % 9
    lines = [f"云岭{seed // 9}号乳业股份有限公司", f"{year} 年度企业社会责任报告", ""]
    for _ in range(sentences):
        a, b, c = dice.randint(1, 9999), dice.randint(1, 99), dice.randint(1, 12)
        lines.append(dice.choice([
            f"{year}年，公益捐赠总额超{a:,}万\n元，同比增长{b}.{c}%。",
            f"{c}月，新建牧场投入使用，\n惠及农户{a}户，投资约{b}亿元。",
            f"截至{year}年末，员工{a}人，其中女性占比{b}%，较上年提高{c}个百分点。",
            f"上半年节约用电{a}千瓦时，减少排放{b}—{b + c}吨。",
        ]))
    return "\n".join(lines) + "\n"
