"""The page of `extract view`, in a notebook and as a file."""

from __future__ import annotations

import html
import os
import pathlib
import re
import tempfile
from collections.abc import Iterable, Sequence
from typing import Any, Optional, Union

from . import _inputs, _program
from ._errors import ExtractError
from ._options import Options
from ._records import Records

# A page may run its script and hand out files; it reaches neither the notebook nor any network.
SANDBOX = "allow-scripts allow-downloads"


class Page:
    """A page that shows reports with all that was found in them. A notebook shows it as it is."""

    def __init__(self, html: str, height: int = 640) -> None:
        self.html = html
        self.height = height

    def save(self, path: Union[str, os.PathLike[str]]) -> pathlib.Path:
        """Writes the page, which opens from disk in any browser."""
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(self.html)
        return pathlib.Path(path)

    def _repr_html_(self) -> str:
        return (
            f'<iframe sandbox="{SANDBOX}" srcdoc="{html.escape(self.html)}" '
            f'style="width:100%;height:{self.height}px;border:1px solid #8884" title="extract view"></iframe>'
        )

    def __repr__(self) -> str:
        return f"<Page of {len(self.html)} characters>"


def view(
    source: Union[str, os.PathLike[str], Records, Iterable[Any]],
    *,
    title: Optional[str] = None,
    year: Optional[int] = None,
    region: Optional[str] = None,
    encoding: Optional[str] = None,
    patterns: Union[str, os.PathLike[str], None] = None,
    height: int = 640,
) -> Page:
    """The page of a text, a file, of many of them, or of what records were extracted from.

    The page shows all that is found in the texts. Of `Records` it takes what they were read from, with their `year`,
    `region`, `encoding` and `patterns`; filters are set in the page.
    """
    options = Options(year=year, region=region, encoding=encoding, patterns=patterns)
    if isinstance(source, Records):
        own = source.source.options
        if options == Options():
            options = Options(year=own.year, region=own.region, encoding=own.encoding, patterns=own.patterns)
        if source.source.inputs is None:
            raise ExtractError(
                f"{source.source.file}: its records do not hold the texts that a page shows: give these, or of a "
                "dataset call extract view DATASET -o FOLDER"
            )
        source = source.source.inputs
    arguments = ["view", *options.reading()]
    with tempfile.TemporaryDirectory(prefix="zh-extract-") as folder:
        if isinstance(source, str):
            arguments += [f"--title={title or 'text'}", "--encoding=utf-8", "--", "-"]
            return Page(_program.output(arguments, _inputs.encoded(source)).decode("utf-8"), height)
        items = [source] if isinstance(source, os.PathLike) else source
        if not isinstance(items, Sequence):
            raise TypeError("view() takes a text, a path, a list of them, or records of these; not an iterator")
        files = _files(items, pathlib.Path(folder))
        arguments += [] if options.encoding is None else [f"--encoding={options.encoding}"]
        arguments += [] if title is None else [f"--title={title}"]
        return Page(_program.output([*arguments, "--", *files]).decode("utf-8"), height)


def _files(items: Iterable[Any], folder: pathlib.Path) -> list[str]:
    """The paths of files; texts are put into files named by their ids."""
    files = []
    for number, item in enumerate(items):
        if isinstance(item, os.PathLike):
            files.append(_inputs.path(item))
            continue
        id, text = _named(item, number)
        place = folder / str(number)
        place.mkdir()
        file = place / (re.sub(r"[^\w.-]+", "_", id)[:80] + ".txt")
        file.write_bytes(_inputs.encoded(text))
        files.append(str(file))
    return files


def _named(item: Any, number: int) -> tuple[str, str]:
    if isinstance(item, str):
        return _inputs.numbered(number), item
    if isinstance(item, tuple) and len(item) in (2, 3):
        return str(item[0]), item[1]
    if isinstance(item, dict) and "text" in item:
        return str(item.get("id", _inputs.numbered(number))), item["text"]
    raise TypeError(f"item {number} is neither a text nor a path nor (id, text), but a {type(item).__name__}")
