"""What is given to `extract()`, as lines of JSON and as paths."""

from __future__ import annotations

import datetime
import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Optional, Union

# One thing to read: a text, a file, or a text with its id and its date.
Item = Union[
    str,
    "os.PathLike[str]",
    tuple[Union[str, int], str],
    tuple[Union[str, int], str, Union[str, int, datetime.date, None]],
    Mapping[str, Any],
]

_quoted = json.JSONEncoder(ensure_ascii=False).encode
_SURROGATES = re.compile("[\ud800-\udfff]")
# As many files are given to one process: so their names fit on a command line.
FILES_AT_ONCE = 256


class Text:
    """A text as a line of JSON, and the id it has there."""

    __slots__ = ("id", "line")

    def __init__(self, id: str, line: bytes) -> None:
        self.id = id
        self.line = line


def text(id: Union[str, int], text: str, date: Union[str, int, datetime.date, None] = None) -> Text:
    """The line of JSON that the program reads. Half a surrogate pair is no character, and read as U+FFFD."""
    if not isinstance(id, (str, int)) or isinstance(id, bool):
        raise TypeError(f"the id of a text is a str or an int, not {type(id).__name__}")
    if not isinstance(text, str):
        raise TypeError(f"a text is a str, not {type(text).__name__}: decode bytes, or give the path of a file")
    when = "" if date is None else f',"date":{_quoted(str(date))}'
    line = f'{{"id":{_quoted(str(id))},"text":{_quoted(text)}{when}}}\n'
    try:
        return Text(str(id), line.encode("utf-8"))
    except UnicodeEncodeError:
        return Text(str(id), _SURROGATES.sub("\ufffd", line).encode("utf-8"))


def numbered(number: int) -> str:
    """The id of a text that has none. Nine digits, because four could be read as the year of a report."""
    return f"{number:09d}"


def path(file: Union[str, os.PathLike[str]]) -> str:
    """The argument for a file: a name that begins with a hyphen is no option, and - is no standard input."""
    name = os.fspath(file)
    if not isinstance(name, str):
        raise TypeError(f"a path is text, not {type(name).__name__}")
    return f"./{name}" if name.startswith("-") else name


def looks_like_file(text: str) -> bool:
    """Whether there is a file of that name: so short a text with a dot in it is rarely meant."""
    return len(text) < 256 and "." in text and "\0" not in text and os.path.isfile(text)


def read(items: Iterable[Any]) -> Iterator[Union[Text, str]]:
    """Each item as a line of JSON, or as the path of a file."""
    for number, item in enumerate(items):
        if isinstance(item, str):
            yield text(numbered(number), item)
        elif isinstance(item, os.PathLike):
            yield path(item)
        elif isinstance(item, tuple) and len(item) in (2, 3):
            yield text(*item)
        elif isinstance(item, Mapping) and "text" in item:
            yield text(item.get("id", numbered(number)), item["text"], item.get("date"))
        else:
            shown = f"a tuple of {len(item)}" if isinstance(item, tuple) else f"a {type(item).__name__}"
            raise TypeError(
                f"item {number} is {shown}; it takes a text (str), a path (pathlib.Path), (id, text), "
                "(id, text, date) or a dict with these keys"
            )


class Groups:
    """Items in their order, in groups of one kind: each is for one process."""

    def __init__(self, items: Iterable[Any]) -> None:
        self._items = read(items)
        self._next: Optional[Union[Text, str]] = None

    def __iter__(self) -> Iterator[Union[list[str], Iterator[Text]]]:
        while self._ahead() is not None:
            yield list(self._paths()) if isinstance(self._next, str) else self._texts()

    def _ahead(self) -> Optional[Union[Text, str]]:
        if self._next is None:
            self._next = next(self._items, None)
        return self._next

    def _paths(self) -> Iterator[str]:
        for _ in range(FILES_AT_ONCE):
            item = self._ahead()
            if not isinstance(item, str):
                return
            self._next = None
            yield item

    def _texts(self) -> Iterator[Text]:
        while isinstance(item := self._ahead(), Text):
            self._next = None
            yield item


def encoded(text: str) -> bytes:
    """A text as the program reads it."""
    return _SURROGATES.sub("\ufffd", text).encode("utf-8")
