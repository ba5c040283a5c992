"""What is given to extract(), and what is wrong with it."""

from __future__ import annotations

import datetime
import gzip
import json
import pathlib
import warnings
from decimal import Decimal
from typing import Any

import pytest

from zh_extract import ExtractError, ExtractWarning, InputError, UsageError, extract, extract_file

TEXT = "2023年捐款1,358万元。"


def amounts(source: Any, **options: Any) -> list[tuple[str, Any]]:
    return [(record.doc, record.value) for record in extract(source, types="amount", **options)]


@pytest.mark.parametrize(
    ("before", "count"),
    [
        ("\0", 1),
        ("\u2028\u2029\x85", 3),
        ("\ufeff", 1),
        ("\r\n", 2),
        ('"\\\t', 3),
        ("𠀀", 1),
        pytest.param("\ud800", 1, id="first half"),
        pytest.param("\udfff", 1, id="second half"),
    ],
)
def test_offsets_are_those_of_python(before: str, count: int) -> None:
    text = f"{before}。{TEXT}"
    (record,) = extract(text, types=["amount"])
    assert len(before) == count
    assert text[record.start : record.end] == record.text == "1,358万元"
    (record,) = extract([("id", text)], types=["amount"])
    assert text[record.start : record.end] == record.text


def test_half_a_surrogate_pair_is_no_character() -> None:
    # A pair of halves is two of Python's characters, and stays two.
    (record,) = extract("2023年\ud840\udc00捐款100\udc00万元。100元", types="event")
    assert record.text == "2023年\ufffd\ufffd捐款100\ufffd万元。"


def test_all_kinds_of_items_in_their_order(tmp_path: pathlib.Path) -> None:
    file = tmp_path / "csr-2021.txt"
    file.write_text("去年捐款3万元。", encoding="utf-8")
    items = [
        "2020年捐款1元。",
        ("b", "捐款2元。"),
        file,
        (7, "去年捐款4元。", "2019-05-01"),
        ("d", "去年捐款5元。", datetime.date(2018, 1, 1)),
        ("e", "去年捐款6元。", 2017),
        {"id": "f", "text": "去年捐款7元。", "date": "2016", "more": 1},
        {"text": "捐款8元。"},
    ]
    records = extract(items, types=["amount"])
    assert [(record.doc, record.value, record.period and record.period.edtf) for record in records] == [
        ("000000000", 1, "2020"),
        ("b", 2, None),
        (str(file), 30000, "2020"),
        ("7", 4, "2018"),
        ("d", 5, "2017"),
        ("e", 6, "2016"),
        ("f", 7, "2015"),
        ("000000007", 8, None),
    ]


def test_numbers_of_texts_are_no_years() -> None:
    records = extract(["去年捐款3万元。"] * 2100, types="amount")
    assert all(record.period is None for record in records)
    assert [int(record.doc) for record in records] == list(range(2100))


@pytest.mark.parametrize(("encoding", "name"), [("gbk", None), ("gb18030", "gbk"), ("big5", "big5"), ("utf-16", None)])
def test_files_of_other_encodings(tmp_path: pathlib.Path, encoding: str, name: str) -> None:
    file = tmp_path / "report.txt"
    text = "二零二三年公益捐款一千萬元，惠及學校。" if encoding == "big5" else "2023年公益捐款1,000万元，惠及学校。"
    file.write_bytes(text.encode(encoding))
    (record,) = extract(file, types="amount", encoding=name)
    assert record.value == 10_000_000
    assert record.text == text[record.start : record.end]


def test_gzip_and_jsonl(tmp_path: pathlib.Path) -> None:
    with gzip.open(tmp_path / "report.txt.gz", "wb") as file:
        file.write(TEXT.encode())
    assert amounts(tmp_path / "report.txt.gz") == [(str(tmp_path / "report.txt.gz"), 13580000)]
    lines = json.dumps({"id": "a", "text": TEXT}) + "\nno\n"
    (tmp_path / "reports.jsonl").write_text(lines)
    records = extract_file(tmp_path / "reports.jsonl", types="amount", errors="collect")
    assert [record.doc for record in records] == ["a"]
    assert [str(error) for error in records.errors] == [f"{tmp_path}/reports.jsonl:2: not JSON: no value at column 1"]
    (tmp_path / "reports").write_text(lines)
    assert len(extract_file(tmp_path / "reports", jsonl=True, types="amount", errors="skip")) == 1


def test_a_name_like_an_option(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("-", "--year=2020"):
        pathlib.Path(name).write_text(TEXT)
        assert amounts(pathlib.Path(name)) == amounts([pathlib.Path(name)]) == [(f"./{name}", 13580000)]


def test_a_name_that_is_read_as_a_text(tmp_path: pathlib.Path) -> None:
    name = str(tmp_path / "report.txt")
    pathlib.Path(name).write_text(TEXT)
    with pytest.warns(ExtractWarning) as told:
        assert amounts(name) == []
    assert [str(warning.message) for warning in told] == [
        f"{name!r} is read as a text; for the file of that name give a pathlib.Path, or call extract_file()"
    ]


def test_bytes_that_are_no_text_are_told(tmp_path: pathlib.Path) -> None:
    file = tmp_path / "report.txt"
    file.write_bytes(TEXT.encode() + b"\xff")
    with pytest.warns(ExtractWarning, match=r"report.txt: not UTF-8 at byte 27; invalid bytes are read as U\+FFFD"):
        assert len(extract(file, types="amount")) == 1


def test_errors_of_single_inputs(tmp_path: pathlib.Path) -> None:
    gone = tmp_path / "gone.txt"
    items = [("a", TEXT), ("b", TEXT, "no date"), ("a", TEXT), gone, ("c", TEXT)]
    with pytest.raises(InputError) as raised:
        amounts(items)
    assert raised.value.input == "b"
    assert str(raised.value) == "b: \"date\" is neither a year nor a day like 2023-03-15: 'no date'"
    assert [doc for doc, _ in amounts(items, errors="skip")] == ["a", "a", "c"]
    records = extract(items, types="amount", errors="collect")
    assert [record.doc for record in records] == ["a", "a", "c"]
    assert [(error.input, str(error)) for error in records.errors] == [
        ("b", "b: \"date\" is neither a year nor a day like 2023-03-15: 'no date'"),
        ("a", records.errors[1].args[0]),
        (str(gone), f"{gone}: cannot read: No such file or directory"),
    ]
    assert "line 1" in str(records.errors[1])
    with pytest.raises(ValueError, match="errors takes one of raise, skip, collect; not 'ignore'"):
        extract(TEXT, errors="ignore")


def test_a_text_that_is_longer_than_allowed() -> None:
    with pytest.raises(InputError, match=r"^long: "):
        amounts([("long", TEXT + "。" * 400_000)], max_line="1M")
    assert amounts([("long", TEXT + "。" * 400_000)], max_line="2M") == [("long", 13580000)]


@pytest.mark.parametrize(
    ("item", "message"),
    [
        (3, "item 0 is a int; it takes a text"),
        ((1, 2, 3, 4), "item 0 is a tuple of 4; it takes a text"),
        (b"", "item 0 is a bytes; it takes a text"),
        ({"id": "a"}, "item 0 is a dict; it takes a text"),
        (("a", b"b"), "a text is a str, not bytes: decode bytes, or give the path of a file"),
        ((1.5, "b"), "the id of a text is a str or an int, not float"),
    ],
)
def test_items_that_are_nothing_to_read(item: Any, message: str) -> None:
    with pytest.raises(TypeError) as raised:
        list(extract([item]))
    assert str(raised.value).startswith(message)


def test_sources_that_are_nothing_to_read() -> None:
    for source in (b"x", 3, None, {"id": "a", "text": "b"}):
        with pytest.raises(
            TypeError, match=r"^extract\(\) takes a text \(str\), a path \(pathlib.Path\) or an iterable"
        ):
            extract(source)  # type: ignore[arg-type]


def test_options() -> None:
    text = "第三节 管理层讨论与分析\n\n去年捐款1,358万元，占比2.5%。\n本年用电20万千瓦时。\n"
    for options, year in (({"year": 2023}, "2022"), ({"date": "2022-03-01"}, "2021")):
        period = extract(text, types="amount", **options)[0].period
        assert period is not None
        assert period.edtf == year
    assert [record.unit for record in extract(text, unit="%")] == ["%"]
    assert [record.value for record in extract(text, min_value=Decimal("1E+6"))] == [Decimal(13580000)]
    assert [record.value for record in extract(text, metric="用電")] == [200000]
    assert [record.value for record in extract(text, year=2023, period="2022", types="amount")] == [13580000]
    assert {record.section for record in extract(text, section=True)} == {"第三节 管理层讨论与分析"}
    assert [record.unit for record in extract("捐款3元。", region="hk")] == ["HKD"]
    assert {record.type for record in extract(text, year=2023, types=iter(["event", "amount"]))} == {
        "event",
        "amount",
    }
    with pytest.raises(TypeError, match=r"min_value takes an int, a Decimal or a text, which are exact; not 0.1"):
        extract(text, min_value=0.1)  # type: ignore[arg-type]


@pytest.mark.parametrize("errors", ["raise", "skip", "collect"])
def test_wrong_options_fail_whatever_becomes_of_inputs(errors: str) -> None:
    with pytest.raises(UsageError) as raised:
        list(extract(TEXT, types="nope", errors=errors))
    assert str(raised.value) == "--types: unknown record type 'nope': use amount, date, event, percentage"
    with pytest.raises(UsageError) as raised:
        list(extract([TEXT], period="nope", errors=errors))
    assert str(raised.value) == "--period takes a period like 2023, 2023-06, 2022-04/2023-03; not 'nope'"
    with pytest.raises(ExtractError) as failed:
        list(extract([TEXT], patterns="nope", errors=errors))
    assert str(failed.value) == "nope: cannot read the directory: No such file or directory"


def test_nothing_gives_nothing() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert list(extract([])) == list(extract("")) == list(extract(["", " "])) == []
        assert extract(iter([])).to_arrow().num_rows == 0
