"""Reports as JSON lines in, records as Parquet out, by Spark: each partition through one program.

    spark-submit examples/spark_job.py reports.jsonl records.parquet

zh-extract is to be installed on every worker. ../../examples/spark is the long way, which needs nothing there, tells
of bad lines, has days as dates and all digits of any figure.
"""

import sys

from pyspark.sql import SparkSession
from pyspark.sql.pandas.types import from_arrow_schema

from zh_extract import arrow_schema, extract


def records(batches):  # type: ignore[no-untyped-def]
    """The records of a partition of rows with id and text."""
    texts = ((row["id"], row["text"]) for batch in batches for row in batch.to_pylist())
    return extract(texts, jobs=1).arrow_batches()


if __name__ == "__main__":
    spark = SparkSession.builder.appName("extract").getOrCreate()
    reports = spark.read.json(sys.argv[1], schema="id STRING, text STRING", mode="FAILFAST")
    reports.mapInArrow(records, from_arrow_schema(arrow_schema())).write.parquet(sys.argv[2])
