"""The job as it is submitted: to a cluster of processes of their own, to which program and module must be shipped."""

import os
import pathlib
import shutil
import subprocess
import sys

from support import EXAMPLE, PROGRAM, QUICK, FolderCase, local_records, parquet_records, sample_lines


class SubmitTests(FolderCase):
    def test_local_cluster(self):
        path = self.write("reports.jsonl", "".join(line + "\n" for line in [*sample_lines(), "{"]))
        beside = pathlib.Path(sys.executable).parent
        submit = shutil.which("spark-submit", path=f"{beside}:{os.environ['PATH']}")
        output = self.folder / "out"
        done = subprocess.run(
            [submit, "--master", "local-cluster[2,1,1024]", "--conf", "spark.ui.enabled=false",
             "--driver-java-options", QUICK, "--conf", f"spark.executor.extraJavaOptions={QUICK}",
             EXAMPLE / "extract_job.py", path, "--output", output, "--binary", PROGRAM, "--partitions", "4"],
            # The workers keep their files there, and find no module by chance.
            cwd=self.folder, env={**os.environ, "SPARK_WORKER_DIR": str(self.folder / "work")},
            capture_output=True, text=True, timeout=300)
        # spark-submit passes on the standard error of Python as standard output.
        told = [line for line in done.stdout.splitlines() if line.startswith("extract_job: ")]
        self.assertEqual(told, ["extract_job: no report: not JSON: it ends too early: {", "extract_job: 1 lines were no reports"], done)
        self.assertEqual(done.returncode, 1)
        self.assertEqual(parquet_records(output), local_records(path))
