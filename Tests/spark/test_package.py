"""The short job, by the Python package: its records are those that the package gives without Spark."""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import unittest

import pyarrow.parquet
from support import PROGRAM, QUICK, ROOT, FolderCase, sample_lines

PACKAGE = ROOT / "python"
sys.path.insert(0, str(PACKAGE))
os.environ.setdefault("EXTRACT", PROGRAM)

import zh_extract  # noqa: E402


class PackageTests(FolderCase):
    def test_short_job(self):
        lines = sample_lines()
        path = self.write("reports.jsonl", "".join(line + "\n" for line in lines))
        beside = pathlib.Path(sys.executable).parent
        submit = shutil.which("spark-submit", path=f"{beside}:{os.environ['PATH']}")
        done = subprocess.run(
            [submit, "--master", "local[2]", "--conf", "spark.ui.enabled=false", "--driver-java-options", QUICK,
             PACKAGE / "examples/spark_job.py", path, self.folder / "out"],
            cwd=self.folder, env={**os.environ, "PYTHONPATH": str(PACKAGE)}, capture_output=True, text=True, timeout=300)
        self.assertEqual(done.returncode, 0, done)
        own = zh_extract.extract((report["id"], report["text"]) for report in map(json.loads, lines)).to_arrow()
        self.assertGreater(own.num_rows, 3000)
        self.assertEqual(ordered(pyarrow.parquet.read_table(self.folder / "out")), ordered(own))


def ordered(table):
    return sorted(table.to_pylist(), key=lambda record: (record["doc"], record["start"], record["id"]))


if __name__ == "__main__":
    unittest.main()
