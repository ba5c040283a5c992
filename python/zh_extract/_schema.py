"""The types of a record's keys in tables: what `extract schema --arrow` prints."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyarrow

# Of a figure: as many digits, and as many of them behind the point.
DIGITS, SCALE = 38, 12

_DATE = ("text:text", "at:places", "edtf:text", "start:text", "end:text", "relation:text", "inferred:flag")
_COLUMNS = (
    "type:text id:text doc:text page:integer line:integer start:integer end:integer text:text rule:text "
    "value:decimal low:decimal high:decimal unit:text quantity:text modifier:text change:text basis:text metric:text "
    "row:text column:text table:text scope:text period:date event:text date:date summary:text sentence:text "
    "inferred:words section:text corrected:flag"
)


def arrow_schema() -> pyarrow.Schema:
    """The one schema of all tables of records. Days are texts, because pyarrow reads no days from JSON."""
    pa = needed("pyarrow", "arrow")
    types: dict[str, Any] = {
        "text": pa.string(),
        "integer": pa.int64(),
        "decimal": pa.decimal128(DIGITS, SCALE),
        "flag": pa.bool_(),
        "words": pa.list_(pa.string()),
        "places": pa.list_(pa.int64()),
    }

    def fields(columns: Any) -> Iterator[tuple[str, Any]]:
        for column in columns:
            name, type = column.split(":")
            yield name, types[type]

    types["date"] = pa.struct(list(fields(_DATE)))
    schema: pyarrow.Schema = pa.schema(list(fields(_COLUMNS.split())))
    return schema


def needed(module: str, extra: str) -> Any:
    """A module that an extra of this package installs."""
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise ImportError(f"{module} is not installed: pip install 'zh-extract[{extra}]'") from error
