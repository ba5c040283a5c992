"""Datasets that `extract batch` wrote, and panels of them."""

from __future__ import annotations

import contextlib
import csv
import io
import os
import pathlib
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Optional, Union

from . import _program, _records, _schema
from ._errors import ExtractError
from ._options import Options
from ._records import Records

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow

# Columns that hold figures as text, to the last digit.
EXACT = "_exact"


class Table:
    """Rows with named columns. Figures in columns `…_exact` are `decimal.Decimal`."""

    def __init__(self, columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
        self.columns = tuple(columns)
        self.rows = rows

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """Each row by the names of its columns."""
        return (dict(zip(self.columns, row)) for row in self.rows)

    def to_arrow(self) -> pyarrow.Table:
        """A table; exact figures are decimal128(38, 12), and one that does not fit is an error."""
        pa = _schema.needed("pyarrow", "arrow")
        exact = pa.decimal128(_schema.DIGITS, _schema.SCALE)
        arrays = {}
        for index, name in enumerate(self.columns):
            cells = [row[index] for row in self.rows]
            figures = any(isinstance(cell, Decimal) for cell in cells) or name.endswith(EXACT)
            try:
                arrays[name] = pa.array(cells, type=exact if figures else None)
            except pa.ArrowInvalid as error:
                raise ExtractError(f"column {name}: a figure does not fit decimal128(38, 12): {error}") from error
        table: pyarrow.Table = pa.table(arrays)
        return table

    def to_pandas(self) -> pandas.DataFrame:
        """A DataFrame; it needs no pyarrow."""
        frame: pandas.DataFrame = _schema.needed("pandas", "pandas").DataFrame(self.rows, columns=list(self.columns))
        return frame

    def to_polars(self) -> polars.DataFrame:
        frame: polars.DataFrame = _schema.needed("polars", "polars").from_arrow(self.to_arrow())
        return frame

    def _repr_html_(self) -> str:
        html: str = self.to_pandas()._repr_html_()  # type: ignore[operator]
        return html

    def __repr__(self) -> str:
        return f"<Table of {len(self.rows)} rows: {', '.join(self.columns)}>"


class Dataset:
    """A dataset of `extract batch`, for reading. It is opened for each question, and may be written to meanwhile."""

    def __init__(self, path: Union[str, os.PathLike[str]]) -> None:
        self.path = pathlib.Path(path)
        self._file = self.path / "dataset.sqlite"
        if not self._file.is_file():
            raise ExtractError(f"{self.path}: no dataset: dataset.sqlite is not there; extract batch writes it")

    @property
    def tables(self) -> tuple[str, ...]:
        """`reports`, `events`, `amounts`, `percentages`, and what the next run goes by."""
        return self._names("table")

    @property
    def views(self) -> tuple[str, ...]:
        """`figures`, `metric_years`, `latest`."""
        return self._names("view")

    def table(self, name: str) -> Table:
        """A table or a view, whole."""
        known = (*self.tables, *self.views)
        if name not in known:
            raise ExtractError(f"{self.path}: no table {name!r}; there are {', '.join(known)}")
        return self.sql(f'SELECT * FROM "{name}"')

    def sql(self, query: str, parameters: Union[Sequence[Any], dict[str, Any]] = ()) -> Table:
        """What a query of SQLite gives."""
        try:
            with contextlib.closing(self._open()) as database:
                cursor = database.execute(query, parameters)
                columns = [column[0] for column in cursor.description or ()]
                rows = cursor.fetchall()
        except sqlite3.Error as error:
            raise ExtractError(f"{self._file}: {error}") from error
        exact = [index for index, name in enumerate(columns) if name.endswith(EXACT)]
        return Table(columns, [_exact(row, exact) for row in rows] if exact else rows)

    def records(self) -> Records:
        """The records of all reports, from the NDJSON files, in the order of the inputs."""
        files = [str(self.path / row[0]) for row in self.sql("SELECT records_path FROM inputs ORDER BY input").rows]
        return _records.of_lines(files, _records.Source(None, Options(), file=str(self.path)))

    def panel(self, **options: Any) -> Table:
        """`panel()` of this dataset."""
        return panel(self, **options)

    def _names(self, kind: str) -> tuple[str, ...]:
        found = self.sql(
            "SELECT name FROM sqlite_schema WHERE type = ? AND name NOT LIKE 'sqlite%' ORDER BY name", [kind]
        )
        return tuple(row[0] for row in found.rows)

    def _open(self) -> sqlite3.Connection:
        return sqlite3.connect(f"{self._file.resolve().as_uri()}?mode=ro", uri=True)

    def __repr__(self) -> str:
        return f"<Dataset {self.path}>"


def _exact(row: tuple[Any, ...], columns: Sequence[int]) -> tuple[Any, ...]:
    cells = list(row)
    for index in columns:
        if isinstance(cells[index], str):
            cells[index] = Decimal(cells[index])
    return tuple(cells)


def dataset(path: Union[str, os.PathLike[str]]) -> Dataset:
    """Opens the folder that `extract batch` wrote."""
    return Dataset(path)


def panel(
    source: Union[Dataset, str, os.PathLike[str]],
    *,
    company: Union[str, Iterable[str]] = (),
    together: bool = False,
    metric: Optional[str] = None,
    unit: Optional[str] = None,
    years: Union[int, str, None] = None,
    min_years: Optional[int] = None,
    long: bool = False,
) -> Table:
    """The figures of a dataset year by year: what `extract panel --format csv` writes.

    A row for each metric and unit of a company, a column for each year; cells are texts, because they may hold a sign
    (`>2000000000`) or two values. `long` has a row for each figure with its place; values are Decimal.
    """
    folder = source.path if isinstance(source, Dataset) else pathlib.Path(source)
    arguments = ["panel", f"--format={'long' if long else 'csv'}"]
    arguments += [f"--company={name}" for name in ([company] if isinstance(company, str) else company)]
    arguments += ["--together"] if together else []
    for option, value in (("metric", metric), ("unit", unit), ("years", years), ("min-years", min_years)):
        arguments += [] if value is None else [f"--{option}={value}"]
    written = _program.output([*arguments, "--", os.path.join(".", folder)])
    rows = csv.reader(io.StringIO(written.decode("utf-8"), newline=""))
    columns = next(rows, [])
    figures = {"value", "low", "high"} if long else set()
    return Table(columns, [tuple(_cell(cell, name in figures) for name, cell in zip(columns, row)) for row in rows])


def _cell(text: str, is_figure: bool) -> Union[str, Decimal, None]:
    if not text:
        return None
    return Decimal(text) if is_figure else text
