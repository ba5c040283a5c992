"""Reports as JSON lines in, records as Parquet out: `extract` on every partition of a Spark job.

    spark-submit examples/spark/extract_job.py reports.jsonl --output records.parquet --binary .build/release/extract-full

The input's lines are what `extract --jsonl` reads: {"id": …, "text": …, "date": …}. It is `extract-full` that reads them:
`extract` alone hands over to it, and only one file is sent to the workers. The exit status is 0 if all went
well, 1 if lines were no reports: they are told on standard error (which spark-submit turns into standard output), and
the records of all others are written.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys

from pyspark import AccumulatorParam, SparkFiles
from pyspark.sql import SparkSession, functions

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import extract_pipe  # noqa: E402
import record_schema  # noqa: E402

# The year that a record is about: of its date or its period, whose first day counts; the last one if the beginning is open.
YEAR = "year(coalesce(date.start, period.start, date.end, period.end))"


class Messages(AccumulatorParam):
    """Gathers the bad lines of all partitions: how many, and the first hundred as messages."""

    def zero(self, value):
        return (0, [])

    def addInPlace(self, one, other):
        return (one[0] + other[0], (one[1] + other[1])[:100])


def program(name):
    """Where the binary lies that `addFile` brought to this machine; else its name, for the PATH to find."""
    shipped = SparkFiles.get(name)
    return shipped if os.path.exists(shipped) else name


def run(spark, inputs, output, binary="extract-full", arguments=(), partitions=None, overwrite=False):
    """Writes the records of the inputs as Parquet; gives count and messages of the bad lines."""
    context = spark.sparkContext
    for module in ("extract_job.py", "extract_pipe.py", "record_schema.py"):
        if (HERE / module).exists():  # in cluster mode --py-files has brought them, to a place of its own
            context.addPyFile(str(HERE / module))
    if "/" in binary:  # a path or a URL; a bare name is on the PATH of every worker
        if "://" not in binary:
            binary = os.path.realpath(binary)  # Spark ships a link under the name of what it leads to
        context.addFile(binary)
    name = binary.rsplit("/", 1)[-1]
    schema = json.loads(subprocess.run([program(name), "schema"], check=True, capture_output=True).stdout)
    bad_lines = context.accumulator((0, []), Messages())

    def extract(lines):
        # bytearrays, not text: what is no UTF-8 is for `extract` to judge.
        found = yield from extract_pipe.records(lines, [program(name), "run", "--jsonl", *arguments])
        if found.count:
            bad_lines.add((found.count, found.told))

    # Only a line feed ends a line; without this Spark would take a carriage return for one as well.
    lines = spark.read.option("lineSep", "\n").text(inputs).select(functions.col("value").cast("binary"))
    if partitions:
        lines = lines.repartition(partitions)
    reports = lines.rdd.map(lambda row: row[0])
    # FAILFAST: a record that does not fit the schema must not become a row of nulls.
    records = spark.read.json(
        reports.mapPartitions(extract).map(record_schema.number_quoter(schema)), schema=record_schema.struct_type(schema), mode="FAILFAST",
        dateFormat="yyyy-MM-dd")
    records = record_schema.with_decimals(records, schema).withColumn("year", functions.expr(YEAR))
    # One stage from the lines to the files: the accumulator counts each partition once, also if a task is tried again.
    records.write.partitionBy("year").mode("overwrite" if overwrite else "errorifexists").parquet(output)
    return bad_lines.value


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("inputs", nargs="+", help="JSON lines: files, folders, globs or URLs, also compressed")
    parser.add_argument("--output", required=True, help="the folder for the Parquet files")
    parser.add_argument("--binary", default="extract-full",
                        help="path or URL of the program, which is sent to the workers; a bare name is on their PATH")
    parser.add_argument("--types", help="which records, as of extract")
    parser.add_argument("--year", help="what relative dates are relative to, as of extract")
    parser.add_argument("--partitions", type=int, help="deal the lines out anew, for inputs that Spark cannot split")
    parser.add_argument("--overwrite", action="store_true", help="replace an output that is there")
    options = parser.parse_args()
    arguments = [f"--{name}={value}" for name in ("types", "year") if (value := getattr(options, name))]

    spark = SparkSession.builder.appName("extract").getOrCreate()
    spark.sparkContext.setLogLevel("WARN")
    count, messages = run(spark, options.inputs, options.output, options.binary, arguments, options.partitions,
                          options.overwrite)
    spark.stop()
    for message in messages:
        print(f"extract_job: no report: {message}", file=sys.stderr)
    if count:
        print(f"extract_job: {count} lines were no reports", file=sys.stderr)
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
