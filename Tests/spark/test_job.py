"""The job on Spark in this process, two threads: its records are those of the local run."""

import datetime
import pathlib
import unittest
from decimal import Decimal

import duckdb
from py4j.protocol import Py4JJavaError
from pyspark.errors import PySparkException
from pyspark.sql import SparkSession
from support import PROGRAM, QUICK, FolderCase, local_records, parquet_records, sample_lines

import extract_job


class JobTests(FolderCase):
    @classmethod
    def setUpClass(cls):
        # local[2, 2]: two threads, and a task that fails is tried once more.
        cls.spark = (SparkSession.builder.master("local[2, 2]").appName("test").config("spark.ui.enabled", False)
                     .config("spark.driver.extraJavaOptions", QUICK)
                     .config("spark.ui.showConsoleProgress", False)
                     .config("spark.sql.shuffle.partitions", 2).getOrCreate())
        cls.spark.sparkContext.setLogLevel("OFF")
        cls.addClassCleanup(cls.spark.stop)

    def job(self, path, output="out", **options):
        output = str(self.folder / output)
        options.setdefault("binary", PROGRAM)
        return output, extract_job.run(self.spark, [path], output, **options)

    def test_samples(self):
        """Every record of the samples, of every type, on one partition and on several."""
        path = self.write("reports.jsonl", "".join(line + "\n" for line in sample_lines()))
        types = ["--types", "event,amount,percentage,date"]
        expected = local_records(path, *types)
        self.assertGreater(len(expected), 3000)
        for output, partitions in (("one", 1), ("several", 5)):
            folder, bad = self.job(path, output, arguments=types, partitions=partitions)
            self.assertEqual(bad, (0, []))
            self.assertEqual(parquet_records(folder), expected)

    def test_long_decimals(self):
        """What no double holds; and what DECIMAL(38,12) would round stands in the text alone."""
        path = self.write("long.jsonl", '{"id":"a","text":"2023年捐赠9007199254740993.01元，占比5.70%。'
                          '用电12345678901234567890.123456789012吨。占比0.1234567890123%。'
                          '用水1234567890123456789012345678吨，每天9007199254740993—9007199254740995吨。"}\n')
        folder, _ = self.job(path, arguments=["--types", "amount,percentage"])
        self.assertEqual(parquet_records(folder), local_records(path, "--types", "amount,percentage"))
        rows = duckdb.sql("SELECT coalesce(value_exact, low_exact || '-' || high_exact), value, low, high "
                          f"FROM '{folder}/*/*.parquet' ORDER BY start").fetchall()
        self.assertEqual(rows, [
            ("9007199254740993.01", Decimal("9007199254740993.01"), None, None),
            ("5.7", Decimal("5.7"), None, None),
            ("12345678901234567890.123456789012", Decimal("12345678901234567890.123456789012"), None, None),
            ("0.1234567890123", None, None, None),
            ("1234567890123456789012345678", None, None, None),
            ("9007199254740993-9007199254740995", None, Decimal(9007199254740993), Decimal(9007199254740995)),
        ])

    def test_years(self):
        """A record lies in the year its date or period begins; ends, if the beginning is open; else in none."""
        path = self.write("years.jsonl", '{"id":"a","text":"2019年捐赠1万元。\\n2019年以来捐赠2万元。\\n'
                          '截至二零二五年三月三十一日止年度捐赠3万元。\\n2027年前捐赠4万元。"}\n{"id":"b","text":"捐赠5万元。"}\n')
        folder, _ = self.job(path, arguments=["--types", "amount"])
        rows = duckdb.sql("SELECT value_exact, year, period.start, period.end FROM "
                          f"read_parquet('{folder}/*/*.parquet', hive_partitioning = true) ORDER BY value").fetchall()
        day = datetime.date
        self.assertEqual(rows, [
            ("10000", 2019, day(2019, 1, 1), day(2019, 12, 31)), ("20000", 2019, day(2019, 1, 1), None),
            ("30000", 2024, day(2024, 4, 1), day(2025, 3, 31)), ("40000", 2026, None, day(2026, 12, 31)),
            ("50000", None, None, None)])
        self.assertEqual(sorted(path.name for path in pathlib.Path(folder).glob("year=*")),
                         ["year=2019", "year=2024", "year=2026", "year=__HIVE_DEFAULT_PARTITION__"])

    def test_bad_lines(self):
        """They are counted and told, on whatever partition; the others are all there."""
        lines = ["无"] + sample_lines()[:3] + ['{"id":"no text"}', "", "[1]"]
        path = self.write("bad.jsonl", "\r\n".join(lines) + "\n")
        folder, (count, messages) = self.job(path, partitions=3)
        self.assertEqual(count, 3)
        self.assertEqual(sorted(message.rstrip("\r") for message in messages),
                         ["no \"text\": {\"id\":\"no text\"}", "not JSON: no value at column 1: 无", "not a JSON object: [1]"])
        self.assertEqual(parquet_records(folder), local_records(path))

    def test_a_failing_program_fails_the_job(self):
        path = self.write("reports.jsonl", "".join(line + "\n" for line in sample_lines()[:2]))
        program = self.script("failing", f'"{PROGRAM}" "$@" && [ "$1" = schema ] && exit; echo out of luck >&2; exit 3')
        with self.assertRaisesRegex((Py4JJavaError, PySparkException), "ended with 3: out of luck"):
            self.job(path, binary=program)
        self.assertFalse((self.folder / "out/_SUCCESS").exists())
        self.assertEqual(list((self.folder / "out").glob("year=*")), [])

    def test_a_task_that_is_tried_again_counts_once(self):
        path = self.write("reports.jsonl", "".join(line + "\n" for line in [*sample_lines()[:2], "bad"]))
        marker = self.folder / "tried"
        program = self.script("flaky", f'if [ "$1" = schema ] || [ -e {marker} ]; then exec "{PROGRAM}" "$@"; fi; '
                              f'touch {marker}; "{PROGRAM}" "$@"; kill -9 $$')
        folder, (count, _) = self.job(path, binary=program)
        self.assertTrue(marker.exists())
        self.assertEqual(count, 1)
        self.assertEqual(parquet_records(folder), local_records(path))

    def test_records_that_do_not_fit_the_schema_fail_the_job(self):
        path = self.write("reports.jsonl", "{}\n")
        program = self.script("odd", f'[ "$1" = schema ] && exec "{PROGRAM}" schema; cat >/dev/null; '
                              """echo '{"type":"amount","page":"one"}'""")
        with self.assertRaises((Py4JJavaError, PySparkException)):
            self.job(path, binary=program)

    def test_an_output_that_is_there(self):
        path = self.write("reports.jsonl", sample_lines()[0] + "\n")
        folder, _ = self.job(path)
        before = parquet_records(folder)
        with self.assertRaisesRegex(PySparkException, "already exists"):
            self.job(path)
        self.job(path, overwrite=True)
        self.assertEqual(parquet_records(folder), before)


if __name__ == "__main__":
    unittest.main()
