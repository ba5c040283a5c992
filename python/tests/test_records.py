"""Records as objects, against the golden records of all samples."""

from __future__ import annotations

import datetime
import json
import pathlib
import pickle
from decimal import Decimal

import pytest
from conftest import SAMPLES

from zh_extract import Date, ExtractError, Record, extract, extract_file

NAMES = sorted(path.name for path in SAMPLES.glob("*.txt"))
GOLDENS = [line for name in NAMES for line in (SAMPLES / name).with_suffix(".ndjson").read_bytes().splitlines()]
TYPES = "event,amount,percentage,date"
TEXT = "2023 年，岚坪乳业公益捐赠总额超 2,270 万\n元，同比增长两成，惠及学生 18—20 万名。"


def test_the_files_give_the_golden_records(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(SAMPLES)
    records = extract(map(pathlib.Path, NAMES), types=TYPES)
    assert [record.json for record in records] == GOLDENS


def test_the_texts_give_the_golden_records() -> None:
    texts = ((name, (SAMPLES / name).read_bytes().decode("utf-8-sig")) for name in NAMES)
    assert [record.json for record in extract(texts, types=TYPES)] == GOLDENS


def test_typed_values_are_those_of_the_lines_to_the_last_digit() -> None:
    numbers = days = 0
    for line in GOLDENS:
        record = Record(line)
        # Numbers as they are written: nothing of ours reads them.
        raw = json.loads(line, parse_float=lambda text: text, parse_int=lambda text: text)
        for key in ("type", "id", "doc", "text", "rule", "unit", "quantity", "modifier", "change", "basis", "metric"):
            assert getattr(record, key) == raw.get(key)
        for key in ("row", "column", "table", "scope", "event", "summary", "sentence", "section"):
            assert getattr(record, key) == raw.get(key)
        for key in ("page", "line", "start", "end"):
            assert str(getattr(record, key)) == raw[key]
        for key in ("value", "low", "high"):
            number = getattr(record, key)
            assert (None if number is None else str(number)) == raw.get(key)
            numbers += number is not None
        for key in ("period", "date"):
            date, written = getattr(record, key), raw.get(key)
            assert (date is None) == (written is None)
            if date is not None:
                assert [str(place) for place in date.at] == written["at"]
                assert (date.text, date.edtf, date.relation) == (
                    written["text"],
                    written["edtf"],
                    written.get("relation"),
                )
                for end in ("start", "end"):
                    day = getattr(date, end)
                    assert (None if day is None else day.isoformat()) == written.get(end)
                    days += day is not None
                assert date.inferred is written.get("inferred", False)
        assert record.inferred == tuple(raw.get("inferred", ()))
        assert record.corrected is False
    assert numbers > 3000
    assert days > 5000


def test_the_record_of_the_readme() -> None:
    event, amount, share, pupils = extract(TEXT)
    assert amount.type == "amount"
    assert amount.id == "amount:17"
    assert amount.text == TEXT[amount.start : amount.end] == "超 2,270 万\n元"
    assert amount.value == Decimal(22700000)
    assert isinstance(amount.value, Decimal)
    assert (amount.low, amount.high) == (None, None)
    assert (amount.unit, amount.quantity, amount.modifier) == ("CNY", "money", "more_than")
    assert amount.period == Date(
        text="2023 年", at=(0, 6), edtf="2023", start=datetime.date(2023, 1, 1), end=datetime.date(2023, 12, 31)
    )
    assert amount.event == event.id == "event:0"
    assert event.date == amount.period
    assert (share.value, share.change, share.basis) == (20, "increase", "yoy")
    assert share.inferred == ("metric",)
    assert (pupils.value, pupils.low, pupils.high) == (None, 180000, 200000)
    assert amount.raw["value"] == 22700000
    assert repr(amount) == "<Record amount:17 '超 2,270 万\\n元' 22700000 CNY 2023>"
    assert repr(pupils) == "<Record amount:41 '18—20 万名' 180000–200000 名 2023>"


def test_a_record_cannot_be_changed_and_compares_by_its_keys() -> None:
    first, again = extract(TEXT)[1], extract(TEXT)[1]
    assert first == again
    assert len({first, again}) == 1
    assert first != extract(TEXT)[2]
    assert pickle.loads(pickle.dumps(first)) == first
    with pytest.raises(AttributeError):
        first.value = Decimal(1)  # type: ignore[misc]
    with pytest.raises(AttributeError):
        first.other = 1  # type: ignore[attr-defined]


def test_records_are_a_sequence() -> None:
    records = extract(TEXT)
    assert repr(records) == "<Records of a text, not read yet>"
    assert len(records) == 4
    assert records[-1].id == "amount:41"
    assert [record.type for record in records[1:3]] == ["amount", "percentage"]
    assert list(records) == list(records)
    assert records[0] in records
    assert repr(records) == "<Records of a text, 4 records>"


def test_a_list_is_extracted_anew_and_an_iterator_only_once() -> None:
    records = extract([TEXT, TEXT])
    assert [record.doc for record in records] == ["000000000"] * 4 + ["000000001"] * 4
    assert sum(1 for _ in records) == 8
    once = extract(iter([TEXT]))
    assert sum(1 for _ in once) == 4
    with pytest.raises(ExtractError, match=r"came from an iterator and were read already: call collect\(\)"):
        sum(1 for _ in once)
    kept = extract(iter([TEXT])).collect()
    assert sum(1 for _ in kept) == sum(1 for _ in kept) == 4


def test_lines_pass_through(tmp_path: pathlib.Path) -> None:
    assert extract_file(SAMPLES / NAMES[0]).write_ndjson(tmp_path / "out.ndjson") > 50
    lines = (tmp_path / "out.ndjson").read_bytes().splitlines()
    assert lines == [record.json for record in extract_file(SAMPLES / NAMES[0])]


def test_records_of_a_pack(tmp_path: pathlib.Path) -> None:
    (tmp_path / "certificates.yaml").write_text(
        "type: certificate\nrules:\n  - name: certificate.iso\n    description: A standard.\n    starts: [通过]\n"
        "    pattern: '通过(?<standard>ISO[ ]?[0-9]{4,5})'\n"
        '    examples:\n      - {text: "[[通过ISO 14001]]认证", standard: "ISO 14001"}\n    rejects: ["通过ISSO"]\n',
        encoding="utf-8",
    )
    (record,) = extract("通过ISO 14001认证。", patterns=tmp_path)
    assert (record.type, record.fields) == ("certificate", {"standard": "ISO 14001"})
    assert record.value is None
