"""Records as tables: one schema, exact figures."""

from __future__ import annotations

import importlib
import os
import pathlib
import subprocess
import sys
from typing import Any

import duckdb
import polars
import pyarrow
import pytest
from conftest import SAMPLES

from zh_extract import ExtractError, Records, arrow_schema, extract

TEXT = "2023年，岚坪乳业公益捐赠总额超2,270.05万元，同比增长两成，惠及学生18—20万名。截至2025年，用水0.5吨。"


@pytest.fixture(scope="module")
def records() -> Records:
    return extract([SAMPLES / "tuoling-logistics-esg-2023.txt", TEXT], section=True).collect()


def test_the_schema_is_that_of_the_program() -> None:
    printed = subprocess.run([os.environ["EXTRACT"], "schema", "--arrow"], capture_output=True, text=True, check=True)
    scope: dict[str, Any] = {}
    exec(printed.stdout, scope)
    assert arrow_schema() == scope["schema"]


def test_batches(records: Records) -> None:
    texts = [TEXT] * 50
    batches = list(extract(iter(texts)).arrow_batches(rows=40))
    assert pyarrow.Table.from_batches(batches) == extract(texts).to_arrow()
    assert len(list(extract([]).arrow_batches())) == 0
    assert sum(batch.num_rows for batch in records.arrow_batches(rows=1)) == len(records)


def rows(records: Records) -> list[tuple[Any, ...]]:
    return [(record.id, record.value, record.low, record.high, record.unit, record.inferred) for record in records]


def test_arrow(records: Records) -> None:
    table = records.to_arrow()
    assert table.schema == arrow_schema()
    columns = ("id", "value", "low", "high", "unit", "inferred")
    assert [(*row[:5], tuple(row[5] or ())) for row in zip(*(table[name].to_pylist() for name in columns))] == rows(
        records
    )
    period = table["period"].to_pylist()[-1]
    assert (period["edtf"], period["start"], period["end"]) == ("2025-12-31", "2025-12-31", "2025-12-31")
    # A key that no record has is a column all the same.
    assert extract("").to_arrow().schema == extract("没有").to_arrow().schema == arrow_schema()


def test_pandas(records: Records) -> None:
    frame = records.to_pandas()
    assert list(frame.columns) == arrow_schema().names
    values = [None if value is None else value for value in frame["value"]]
    assert values == [record.value for record in records]


def test_polars(records: Records) -> None:
    frame = records.to_polars()
    assert frame.schema["value"] == polars.Decimal(38, 12)
    assert frame["value"].to_list() == [record.value for record in records]
    assert frame["period"].struct.field("edtf").to_list()[-1] == "2025-12-31"


def test_duckdb(records: Records) -> None:
    relation = records.to_duckdb()
    assert relation.columns == arrow_schema().names
    assert relation.filter("unit = 'CNY'").aggregate("sum(value)").fetchall() == [
        (sum(record.value for record in records if record.unit == "CNY" and record.value is not None),)
    ]
    with duckdb.connect() as connection:
        assert len(records.to_duckdb(connection).fetchall()) == len(records)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("增长0.1234567890123456%。", "percentage:2: value 0.1234567890123456"),
        ("净利润12345678901234567890123456789012万元。", "amount:3: value 123456789012345678901234567890120000"),
    ],
)
def test_a_figure_that_does_not_fit_is_an_error(text: str, message: str) -> None:
    records = extract([("wide", text)])
    with pytest.raises(ExtractError) as raised:
        records.to_arrow()
    assert str(raised.value) == f"wide: {message} does not fit decimal128(38, 12); record.value has all its digits"


def test_records_longer_than_a_block() -> None:
    records = extract([("x" * 3_000_000, "捐款1元。"), ("y", "捐款2元。")], types="amount")
    assert [str(value) for value in records.to_arrow()["value"].to_pylist()] == ["1.000000000000", "2.000000000000"]


def test_keys_of_a_pack_are_left_out(tmp_path: pathlib.Path) -> None:
    lines = [
        b'{"type":"certificate","id":"certificate:0","doc":"-","page":1,"line":1,"start":0,"end":2,"text":"xx","rule":"r","fields":{"a":"b"}}'
    ]
    records = extract("")
    records._kept = lines
    assert records.to_arrow().schema == arrow_schema()


@pytest.mark.parametrize(
    ("method", "module", "extra"),
    [
        ("to_arrow", "pyarrow", "arrow"),
        ("to_pandas", "pandas", "pandas"),
        ("to_polars", "polars", "polars"),
        ("to_duckdb", "duckdb", "duckdb"),
    ],
)
def test_what_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch, method: str, module: str, extra: str) -> None:
    def without(name: str, package: Any = None) -> Any:
        if name == module:
            raise ImportError(name)
        return imported(name, package)

    imported = importlib.import_module
    monkeypatch.setattr("zh_extract._schema.importlib.import_module", without)
    with pytest.raises(ImportError) as raised:
        getattr(extract(TEXT), method)()
    assert str(raised.value) == f"{module} is not installed: pip install 'zh-extract[{extra}]'"


def test_nothing_of_it_is_imported_before() -> None:
    code = (
        "import sys, zh_extract; len(zh_extract.extract('x')); "
        "print({'pyarrow', 'pandas', 'polars', 'duckdb'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"
