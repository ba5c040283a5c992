"""What `extract batch` wrote, and panels."""

from __future__ import annotations

import json
import pathlib
import sqlite3
from decimal import Decimal

import pytest

from zh_extract import ExtractError, dataset, panel


def test_tables_and_views(dataset_folder: pathlib.Path) -> None:
    data = dataset(dataset_folder)
    assert data.tables == ("amounts", "events", "exports", "inputs", "percentages", "reports")
    assert data.views == ("figures", "latest", "metric_years")
    latest = [row for row in data.table("latest") if row["metric"] == "公益捐赠总额"]
    assert [(row["company"], row["year"], row["value_exact"]) for row in latest] == [
        ("岚坪乳业", 2023, Decimal(13580000))
    ]
    reports = data.table("reports")
    assert len(reports) == 6
    assert reports.columns[:3] == ("report", "input", "doc")


def test_figures_are_those_of_the_records(dataset_folder: pathlib.Path) -> None:
    data = dataset(dataset_folder)
    exact = {
        (row["report"], row["id"]): row["value_exact"]
        for name in ("amounts", "percentages")
        for row in data.table(name)
    }
    figures = [record for record in data.records() if record.type != "event"]
    assert len(figures) == len(exact) > 500
    assert {(record.doc, record.id): record.value for record in figures} == exact
    assert repr(data.records()) == f"<Records of {str(dataset_folder)!r}, not read yet>"


def test_frames(dataset_folder: pathlib.Path) -> None:
    amounts = dataset(dataset_folder).table("amounts")
    pandas = amounts.to_pandas()
    assert list(pandas["value_exact"]) == [row["value_exact"] for row in amounts]
    assert str(amounts.to_polars().schema["value_exact"]) == "Decimal(precision=38, scale=12)"
    assert str(amounts.to_arrow().schema.field("low_exact").type) == "decimal128(38, 12)"
    assert "value_exact" in amounts._repr_html_()
    data = dataset(dataset_folder)
    for name in (*data.tables, *data.views):
        assert data.table(name).to_arrow().num_rows == len(data.table(name).to_pandas()) == len(data.table(name))


def test_queries_only_read(dataset_folder: pathlib.Path) -> None:
    data = dataset(dataset_folder)
    assert data.sql("SELECT count(*) AS n FROM reports WHERE year = ?", [2023]).rows == [(2,)]
    with pytest.raises(ExtractError, match=r"dataset\.sqlite: attempt to write a readonly database$") as raised:
        data.sql("DELETE FROM reports")
    assert isinstance(raised.value.__cause__, sqlite3.Error)
    with pytest.raises(ExtractError, match="no table 'amuonts'; there are amounts, events, exports, inputs"):
        data.table("amuonts")


def test_what_is_no_dataset(tmp_path: pathlib.Path) -> None:
    with pytest.raises(ExtractError) as raised:
        dataset(tmp_path)
    assert str(raised.value) == f"{tmp_path}: no dataset: dataset.sqlite is not there; extract batch writes it"


def test_panel(dataset_folder: pathlib.Path) -> None:
    wide = panel(dataset_folder, company="岚坪", metric="营业收入", unit="CNY")
    assert wide.columns == (
        *("company", "metric", "unit", "kind", "basis", "scope", "year_end", "conflicts"),
        *("2020", "2021", "2022", "2023"),
    )
    assert wide.rows[0][8:] == ("1689200000", "1865400000", "2013800000", "2146500000")
    long = dataset(dataset_folder).panel(company=["岚坪", "驮铃"], metric="营业收入", years="2023", long=True)
    row = next(iter(long))
    assert row["company"] == "岚坪乳业"
    assert row["value"] == Decimal(2146500000)
    assert isinstance(row["value"], Decimal)
    assert row["low"] is None
    with pytest.raises(ExtractError):
        panel(dataset_folder, company="没有这个")


def test_json_of_the_records_files(dataset_folder: pathlib.Path) -> None:
    files = sorted((dataset_folder / "records").rglob("*.ndjson"))
    lines = [line for file in files for line in file.read_bytes().splitlines()]
    assert [record.json for record in dataset(dataset_folder).records()] == lines
    assert json.loads(lines[0])["doc"] == "lanping-dairy-csr-2021.txt"
