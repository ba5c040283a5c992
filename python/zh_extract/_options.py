"""The options of `extract run`, as keyword arguments."""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Optional, Union

PathOrText = Union[str, "os.PathLike[str]"]
Number = Union[int, Decimal, str]
Day = Union[str, datetime.date]


@dataclass(frozen=True)
class Options:
    """What is asked of the program; None is what it does without."""

    types: Union[str, Iterable[str], None] = None
    year: Optional[int] = None
    date: Optional[Day] = None
    region: Optional[str] = None
    encoding: Optional[str] = None
    patterns: Optional[PathOrText] = None
    corrections: Optional[PathOrText] = None
    section: bool = False
    metric: Optional[str] = None
    unit: Optional[str] = None
    period: Optional[str] = None
    min_value: Optional[Number] = None
    max_line: Union[int, str, None] = None
    jobs: Optional[int] = None

    def __post_init__(self) -> None:
        if isinstance(self.min_value, float):
            raise TypeError(f"min_value takes an int, a Decimal or a text, which are exact; not {self.min_value!r}")
        if self.types is not None and not isinstance(self.types, str):
            # An iterator would be empty at the second run.
            object.__setattr__(self, "types", ",".join(self.types))

    def run(self, *, jsonl: bool, jobs: int) -> list[str]:
        """The arguments of `extract run`."""
        found = ["run", f"--jobs={self.jobs or jobs}"]
        if jsonl:
            found += ["--jsonl", *_given("--max-line", self.max_line)]
        else:
            found += _given("--encoding", self.encoding)
        found += _given("--types", self.types)
        found += _given("--date", self.date)
        found += self.reading()
        found += _given("--corrections", self.corrections)
        found += ["--section"] if self.section else []
        found += _given("--metric", self.metric)
        found += _given("--unit", self.unit)
        found += _given("--period", self.period)
        number = self.min_value
        return found + _given("--min-value", f"{number:f}" if isinstance(number, Decimal) else number)

    def reading(self) -> list[str]:
        """The arguments that all commands have which read texts."""
        return [*_given("--year", self.year), *_given("--region", self.region), *_given("--patterns", self.patterns)]


def _given(option: str, value: object) -> list[str]:
    """`--option=value`: so a value may begin with a hyphen."""
    if value is None:
        return []
    return [f"{option}={os.fspath(value) if isinstance(value, os.PathLike) else value}"]


def processors() -> int:
    """How many processors this process may use."""
    try:
        return max(1, len(os.sched_getaffinity(0)))
    except AttributeError:
        return os.cpu_count() or 1
