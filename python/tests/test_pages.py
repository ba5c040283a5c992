"""What is for eyes: the page of extract view, a text with marks, explanations."""

from __future__ import annotations

import html.parser
import pathlib
import re
from typing import Optional

import pytest
from conftest import SAMPLES

from zh_extract import ExtractError, dataset, explain, extract, extract_file, render, view

TEXT = "2023年，<b>捐款</b>超2,270万元 & 同比增长\n两成。"


class Reader(html.parser.HTMLParser):
    """The text and the marks of a rendered text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.text, self.marks, self.notes = "", [], []
        self._open: list[tuple[str, Optional[int]]] = []
        self._skipped: Optional[str] = None
        self.feed(page)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, Optional[str]]]) -> None:
        if tag in ("style", "small"):
            self._skipped = tag
        elif tag == "mark":
            self._open.append((dict(attributes)["class"] or "", len(self.text)))

    def handle_endtag(self, tag: str) -> None:
        if tag == self._skipped:
            self._skipped = None
        elif tag == "mark":
            kind, start = self._open.pop()
            self.marks.append((kind, self.text[start:]))

    def handle_data(self, data: str) -> None:
        if self._skipped is None:
            self.text += data
        elif self._skipped == "small":
            self.notes.append(data)


def test_marks_stand_in_the_text() -> None:
    read = Reader(render(TEXT))
    assert read.text == TEXT
    assert read.marks == [("amount", "超2,270万元"), ("percentage", "两成"), ("event", TEXT)]
    assert read.notes == ["22,700,000 CNY", "↑20 %", "2023"]
    assert "<b>" not in render(TEXT)


@pytest.mark.parametrize("name", ["lanping-dairy-csr-2023", "lanhai-morning-news-2025", "yunqi-energy-esg-tables-2023"])
def test_no_record_is_lost(name: str) -> None:
    text = (SAMPLES / f"{name}.txt").read_bytes().decode("utf-8-sig").replace("\r", "")
    records = extract(text)
    read = Reader(records._repr_html_())
    assert read.text == text
    assert sorted(read.marks) == sorted((record.type, record.text) for record in records)


def test_many_texts_are_named_only() -> None:
    assert extract([TEXT])._repr_html_() == "<pre>&lt;Records of many texts, not read yet&gt;</pre>"


def test_the_page(tmp_path: pathlib.Path) -> None:
    page = view(TEXT, title="捐<款>")
    assert "<title>捐&lt;款&gt;</title>" in page.html
    assert "22700000" in page.html
    assert page.save(tmp_path / "page.html").read_text(encoding="utf-8") == page.html
    frame = page._repr_html_()
    assert re.match(r'<iframe sandbox="allow-scripts allow-downloads" srcdoc="', frame)
    assert frame.count('"') == 8
    assert frame.count("<") == 2
    assert html.unescape(frame[frame.index('srcdoc="') + 8 : frame.index('" style')]) == page.html


def test_the_page_of_records_and_of_many() -> None:
    file = SAMPLES / "lanping-dairy-csr-2023.txt"
    assert view(extract(file)).html == view(file).html
    assert view(extract_file(str(file))).html == view(file).html
    assert view(extract(TEXT, year=2020)).html == view(TEXT, year=2020).html
    page = view([file, TEXT, ("a/b:c", "捐款3元。"), {"id": "d", "text": "捐款4元。"}], title="four").html
    for name in ("lanping-dairy-csr-2023.txt", "000000001.txt", "a_b_c.txt", "d.txt"):
        assert name in page
    with pytest.raises(TypeError, match="not an iterator"):
        view(iter([TEXT]))
    with pytest.raises(ExtractError, match=r"^gone: cannot read: No such file or directory$"):
        view(pathlib.Path("gone"))


def test_no_page_without_texts(tmp_path: pathlib.Path, dataset_folder: pathlib.Path) -> None:
    (tmp_path / "reports.jsonl").write_text("")
    why = "do not hold the texts that a page shows: give these, or of a dataset call extract view DATASET -o FOLDER"
    for records, name in (
        (dataset(dataset_folder).records(), dataset_folder),
        (extract_file(tmp_path / "reports.jsonl"), tmp_path / "reports.jsonl"),
    ):
        with pytest.raises(ExtractError) as raised:
            view(records)
        assert str(raised.value) == f"{name}: its records {why}"


def test_explanations() -> None:
    numbers = explain("见GB/T 36001-2015，占地12亩/户。")
    assert [(number["text"], bool(number["records"])) for number in numbers] == [
        ("36001", False),
        ("2015", False),
        ("12", True),
    ]
    assert numbers[0]["reason"]["code"] == "no_unit"
    assert explain("没有") == []
    file = SAMPLES / "lanping-dairy-csr-2023.txt"
    assert {number["line"] for number in explain(file, lines=(67, 68))} == {67, 68}
    assert {number["line"] for number in explain(file, lines=67)} == {67}
    with pytest.raises(TypeError, match="lines are those of a file"):
        explain("12亩", lines=1)
    with pytest.raises(ExtractError, match=r"^gone: cannot read: No such file or directory$"):
        explain(pathlib.Path("gone"))
