"""The StructType that is made of the record schema."""

import json
import subprocess
import unittest

from pyspark.sql import types
from support import PROGRAM, ROOT, sample_lines

import record_schema


def published():
    return json.loads(subprocess.run([PROGRAM, "schema"], check=True, capture_output=True).stdout)


class SchemaTests(unittest.TestCase):
    def test_types(self):
        found = {field.name: field.dataType.simpleString() for field in record_schema.struct_type(published())}
        date = ("struct<text:string,at:array<bigint>,edtf:string,start:date,end:date,"
                "relation:string,inferred:boolean>")
        text = ["type", "id", "doc", "text", "rule", "summary", "sentence", "unit", "quantity", "modifier", "change",
                "basis", "metric", "row", "column", "table", "scope", "event"]
        self.assertEqual(found, {
            **dict.fromkeys(text, "string"), **dict.fromkeys(["page", "line", "start", "end"], "bigint"),
            **dict.fromkeys(["value", "low", "high"], "string"),
            "date": date, "period": date, "inferred": "array<string>", "section": "string", "corrected": "boolean"})

    def test_numbers(self):
        self.assertEqual(record_schema.numbers(published()), ["value", "low", "high"])

    def test_quoted_numbers(self):
        quoted = record_schema.number_quoter(published())
        self.assertEqual(quoted('{"start":1,"text":"\\"value\\":3","value":-5.70,"low":1,"high":20}'),
                         '{"start":1,"text":"\\"value\\":3","value":"-5.70","low":"1","high":"20"}')

    def test_a_new_key_is_a_new_column(self):
        schema = published()
        schema["$defs"]["figure"]["properties"]["depth"] = {"type": "integer"}
        self.assertEqual(record_schema.struct_type(schema)["depth"].dataType, types.LongType())

    def test_what_it_does_not_know_is_an_error(self):
        schema = published()
        schema["$defs"]["figure"]["properties"]["depth"] = {"description": "Of any type."}
        with self.assertRaisesRegex(ValueError, "no type for the key depth"):
            record_schema.struct_type(schema)
        schema = published()
        schema["$defs"]["event"]["properties"]["value"] = {"type": "string", "format": "date"}
        with self.assertRaisesRegex(ValueError, "value is .* in one kind of record"):
            record_schema.struct_type(schema)


class LinesTests(unittest.TestCase):
    def test_samples(self):
        reports = [json.loads(line) for line in sample_lines()]
        self.assertEqual(len(reports), len(list((ROOT / "samples").glob("*.txt"))))
        self.assertEqual(reports[0]["id"], "chengyao-precision-annual-112.txt")
        self.assertEqual(list(reports[0]), ["id", "text"])
