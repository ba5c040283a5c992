"""Records as objects. A record is a line of JSON until something is asked of it."""

from __future__ import annotations

import datetime
import json as _json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Optional, cast

# `parse_float` keeps the decimals; whole numbers are exact as they are.
_parse = _json.JSONDecoder(parse_float=Decimal).decode


@dataclass(frozen=True)
class Date:
    """A date as written and as meant: `date` of an event, `period` of a figure."""

    #: The phrase in the source, and from where to where it stands there.
    text: str
    at: tuple[int, int]
    #: ISO 8601-2: `2022`, `2022-03`, `2022-04/2023-03`, `2022-06/..`.
    edtf: str
    #: The first and the last day, both inclusive. None is an open end, or that nothing tells the year.
    start: Optional[datetime.date] = None
    end: Optional[datetime.date] = None
    #: `as_of`, `since`, `before` or `after`.
    relation: Optional[str] = None
    #: Whether the year, or more, came from the context.
    inferred: bool = False

    @classmethod
    def _of(cls, raw: Optional[Mapping[str, Any]]) -> Optional[Date]:
        if raw is None:
            return None
        start, end = raw["at"]
        return cls(
            text=raw["text"],
            at=(start, end),
            edtf=raw["edtf"],
            start=_day(raw.get("start")),
            end=_day(raw.get("end")),
            relation=raw.get("relation"),
            inferred=raw.get("inferred", False),
        )


def _day(text: Optional[str]) -> Optional[datetime.date]:
    return None if text is None else datetime.date.fromisoformat(text)


class Record:
    """What the program found at one place. A key that does not apply is None, or empty.

    Two records are equal if all their keys are. `raw` has what the program wrote, key for key.
    """

    __slots__ = ("_line", "_raw")

    def __init__(self, line: bytes) -> None:
        self._line = line
        self._raw: Optional[dict[str, Any]] = None

    @property
    def raw(self) -> dict[str, Any]:
        """The keys as the program wrote them; numbers are `int` or `Decimal`."""
        if self._raw is None:
            self._raw = cast("dict[str, Any]", _parse(self._line.decode("utf-8")))
        return self._raw

    @property
    def json(self) -> bytes:
        """The line that the program wrote, without its end."""
        return self._line

    # Of every record.

    @property
    def type(self) -> str:
        """`event`, `amount`, `percentage`, `date`, or a type of a pattern pack."""
        return cast(str, self.raw["type"])

    @property
    def id(self) -> str:
        """The type and `start`, unique in its text."""
        return cast(str, self.raw["id"])

    @property
    def doc(self) -> str:
        """The id of the text, or the path of the file."""
        return cast(str, self.raw["doc"])

    @property
    def page(self) -> int:
        return cast(int, self.raw["page"])

    @property
    def line(self) -> int:
        return cast(int, self.raw["line"])

    @property
    def start(self) -> int:
        """Where it begins: `text[record.start:record.end] == record.text`."""
        return cast(int, self.raw["start"])

    @property
    def end(self) -> int:
        return cast(int, self.raw["end"])

    @property
    def text(self) -> str:
        """The source as it stands, with any blanks and line breaks inside it."""
        return cast(str, self.raw["text"])

    @property
    def rule(self) -> str:
        return cast(str, self.raw["rule"])

    # Of amounts and percentages.

    @property
    def value(self) -> Optional[Decimal]:
        """The exact decimal. A range has `low` and `high` in its place."""
        return self._decimal("value")

    @property
    def low(self) -> Optional[Decimal]:
        return self._decimal("low")

    @property
    def high(self) -> Optional[Decimal]:
        return self._decimal("high")

    @property
    def unit(self) -> Optional[str]:
        """ISO 4217, UCUM, or the measure word."""
        return self._text("unit")

    @property
    def quantity(self) -> Optional[str]:
        return self._text("quantity")

    @property
    def modifier(self) -> Optional[str]:
        """`more_than`, `equal_or_more`, `less_than`, `equal_or_less`, `approx` or `nearly`."""
        return self._text("modifier")

    @property
    def change(self) -> Optional[str]:
        """`increase` or `decrease`."""
        return self._text("change")

    @property
    def basis(self) -> Optional[str]:
        """What the change is measured against: `yoy`, `qoq` or `pop`."""
        return self._text("basis")

    @property
    def metric(self) -> Optional[str]:
        """What is measured."""
        return self._text("metric")

    @property
    def row(self) -> Optional[str]:
        return self._text("row")

    @property
    def column(self) -> Optional[str]:
        return self._text("column")

    @property
    def table(self) -> Optional[str]:
        return self._text("table")

    @property
    def scope(self) -> Optional[str]:
        return self._text("scope")

    @property
    def period(self) -> Optional[Date]:
        """The time that the figure refers to."""
        return Date._of(self.raw.get("period"))

    @property
    def event(self) -> Optional[str]:
        """The id of the event that holds the figure."""
        return self._text("event")

    @property
    def inferred(self) -> tuple[str, ...]:
        """What was taken from the context: of `unit`, `metric`, `period`, `heading`, `report`."""
        return tuple(self.raw.get("inferred", ()))

    # Of events and dates.

    @property
    def date(self) -> Optional[Date]:
        return Date._of(self.raw.get("date"))

    @property
    def summary(self) -> Optional[str]:
        return self._text("summary")

    # Of more than one type.

    @property
    def sentence(self) -> Optional[str]:
        return self._text("sentence")

    @property
    def section(self) -> Optional[str]:
        """The headings that it stands under, if `section=True` was asked for."""
        return self._text("section")

    @property
    def corrected(self) -> bool:
        return cast(bool, self.raw.get("corrected", False))

    @property
    def fields(self) -> Mapping[str, str]:
        """What the named groups of a pattern pack's own rule hold."""
        return cast("Mapping[str, str]", self.raw.get("fields", {}))

    def _text(self, key: str) -> Optional[str]:
        return cast("Optional[str]", self.raw.get(key))

    def _decimal(self, key: str) -> Optional[Decimal]:
        number = self.raw.get(key)
        return None if number is None else Decimal(number)

    def __eq__(self, other: object) -> bool:
        return self._line == other._line if isinstance(other, Record) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._line)

    def __reduce__(self) -> tuple[object, tuple[bytes]]:
        return Record, (self._line,)

    def __repr__(self) -> str:
        shown = [self.id, repr(self.text)]
        if self.value is not None:
            shown.append(f"{self.value:f} {self.unit or ''}".rstrip())
        elif self.low is not None and self.high is not None:
            shown.append(f"{self.low:f}–{self.high:f} {self.unit or ''}".rstrip())
        when = self.date or self.period
        if when is not None:
            shown.append(when.edtf)
        return f"<Record {' '.join(shown)}>"
