"""Normalised records of Chinese reports, by the program `extract`.

>>> from zh_extract import extract
>>> for record in extract("2023年，公益捐赠总额超2,270万元。"):
...     print(record.metric, record.value, record.unit)
"""

from __future__ import annotations

import os
import pathlib
import warnings
from collections.abc import Iterable, Mapping
from typing import Any, Optional, Union

from . import _inputs, _records
from ._dataset import Dataset, Table, dataset, panel
from ._errors import ExtractError, ExtractWarning, InputError, ProgramError, ProgramNotFound, UsageError
from ._explain import explain
from ._options import Day, Number, Options
from ._program import program
from ._record import Date, Record
from ._records import Records
from ._render import render
from ._schema import arrow_schema
from ._version import __version__
from ._view import Page, view

__all__ = [
    "Dataset",
    "Date",
    "ExtractError",
    "ExtractWarning",
    "InputError",
    "Page",
    "ProgramError",
    "ProgramNotFound",
    "Record",
    "Records",
    "Table",
    "UsageError",
    "__version__",
    "arrow_schema",
    "dataset",
    "explain",
    "extract",
    "extract_file",
    "panel",
    "program",
    "render",
    "view",
]


def extract(
    source: Union[str, os.PathLike[str], Iterable[_inputs.Item]],
    *,
    types: Union[str, Iterable[str], None] = None,
    year: Optional[int] = None,
    date: Optional[Day] = None,
    region: Optional[str] = None,
    encoding: Optional[str] = None,
    patterns: Union[str, os.PathLike[str], None] = None,
    corrections: Union[str, os.PathLike[str], None] = None,
    section: bool = False,
    metric: Optional[str] = None,
    unit: Optional[str] = None,
    period: Optional[str] = None,
    min_value: Optional[Number] = None,
    max_line: Union[int, str, None] = None,
    jobs: Optional[int] = None,
    errors: str = "raise",
) -> Records:
    """The records of a text (`str`), a file (`pathlib.Path`), or of many of them.

    Many are an iterable of texts, paths, `(id, text)`, `(id, text, date)` or dicts with these keys. Texts go through
    one process, paths some hundred at a time. The iterable is read by another thread, while the records are. `doc` of a
    record is the id, which no two texts may share, or nine digits that number the text (`int(record.doc)`).

    `errors` says what becomes of single inputs that fail: `raise` the first, as soon as it is known; `skip` them;
    `collect` them in `records.errors`. `encoding` is that of files, `max_line` the most bytes of a text as a line of
    JSON (64M). The other options are those of `extract run`.
    """
    options = Options(
        types,
        year,
        date,
        region,
        encoding,
        patterns,
        corrections,
        section,
        metric,
        unit,
        period,
        min_value,
        max_line,
        jobs,
    )
    if isinstance(source, str):
        if _inputs.looks_like_file(source):
            message = (
                f"{source!r} is read as a text; for the file of that name give a pathlib.Path, or call extract_file()"
            )
            warnings.warn(message, ExtractWarning, stacklevel=2)
        items = [("-", source)]
        return _records.of_items(items, options, errors, _records.Source(source, options, text=source), keep=True)
    if isinstance(source, os.PathLike):
        return _of_file(source, options, errors, None)
    if isinstance(source, (bytes, bytearray, Mapping)) or not isinstance(source, Iterable):
        raise TypeError(
            f"extract() takes a text (str), a path (pathlib.Path) or an iterable of them, not {type(source).__name__}"
        )
    return _records.of_items(source, options, errors, _records.Source(source, options), keep=False)


def extract_file(
    path: Union[str, os.PathLike[str]],
    *,
    jsonl: Optional[bool] = None,
    types: Union[str, Iterable[str], None] = None,
    year: Optional[int] = None,
    date: Optional[Day] = None,
    region: Optional[str] = None,
    encoding: Optional[str] = None,
    patterns: Union[str, os.PathLike[str], None] = None,
    corrections: Union[str, os.PathLike[str], None] = None,
    section: bool = False,
    metric: Optional[str] = None,
    unit: Optional[str] = None,
    period: Optional[str] = None,
    min_value: Optional[Number] = None,
    max_line: Union[int, str, None] = None,
    jobs: Optional[int] = None,
    errors: str = "raise",
) -> Records:
    """The records of a file: text in any encoding, Markdown, HTML, PDF, packed with gzip or not.

    `jsonl` says that each line is a report, `{"id": …, "text": …, "date": …}`; without it the name does
    (`.jsonl`, `.jsonl.gz`). The options are those of `extract()`.
    """
    options = Options(
        types,
        year,
        date,
        region,
        encoding,
        patterns,
        corrections,
        section,
        metric,
        unit,
        period,
        min_value,
        max_line,
        jobs,
    )
    return _of_file(path, options, errors, jsonl)


def _of_file(path: Any, options: Options, errors: str, jsonl: Optional[bool]) -> Records:
    name = _inputs.path(path)
    if jsonl is None:
        jsonl = name.endswith((".jsonl", ".jsonl.gz"))
    # A page is made of a file that is one text.
    inputs = None if jsonl else pathlib.Path(path)
    return _records.of_file(name, options, errors, _records.Source(inputs, options, file=name), jsonl=jsonl)
