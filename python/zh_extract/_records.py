"""What `extract()` gives: records as a sequence, read when they are needed."""

from __future__ import annotations

import os
import re
import warnings
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, Optional, Union, overload

from . import _schema
from ._errors import ExtractError, ExtractWarning, InputError
from ._inputs import Groups
from ._options import Options, processors
from ._record import Record
from ._worker import Worker

if TYPE_CHECKING:
    import duckdb
    import pandas
    import polars
    import pyarrow

# Lines as the program writes them, many at a time.
Chunks = Generator[bytes, None, None]
# What becomes of the errors of single inputs.
ERRORS = ("raise", "skip", "collect")
# Lines are handed to pyarrow in blocks; a record must fit into one.
BLOCK = 1 << 20
# A figure that decimal128(38, 12) does not hold. Inside a text the second quotation mark would have a backslash.
WIDE = re.compile(
    rb'"(value|low|high)":-?(?:[0-9]{%d}|[0-9]+\.[0-9]{%d})' % (_schema.DIGITS - _schema.SCALE + 1, _schema.SCALE + 1)
)


class Records(Sequence[Record]):
    """Records in the order of the texts.

    A loop over them runs the program and holds few records at a time. `len()`, an index and the `to_…` methods read all
    and keep it, as `collect()` does; records of one text or file are always kept. What is not kept is extracted anew
    by the next loop, unless it came from an iterator, which can be read once only.
    """

    def __init__(
        self,
        start: Callable[[Records], Chunks],
        source: Source,
        *,
        keep: bool,
        once: bool,
    ) -> None:
        self._start = start
        self._source = source
        self._keep, self._once = keep, once
        self._kept: Optional[list[bytes]] = None
        self._begun = False
        self._running: list[Chunks] = []
        #: The errors of single inputs, with `errors="collect"`.
        self.errors: list[InputError] = []

    # MARK: Reading

    def chunks(self) -> Iterator[bytes]:
        """The records as the program writes them: lines of JSON, many at a time. Nothing is parsed."""
        if self._kept is not None:
            yield from (line + b"\n" for line in self._kept)
            return
        if self._once and self._begun:
            raise ExtractError(
                "these records came from an iterator and were read already: call collect() before the first loop"
            )
        self._begun = True
        self.errors.clear()
        running = self._start(self)
        self._running.append(running)
        try:
            yield from running
        finally:
            self._running.remove(running)
            running.close()

    def collect(self) -> Records:
        """Reads all and keeps it."""
        if self._kept is None:
            kept: list[bytes] = []
            for chunk in self.chunks():
                kept += _lines(chunk)
            self._kept = kept
        return self

    def __iter__(self) -> Iterator[Record]:
        if self._keep:
            self.collect()
        if self._kept is not None:
            yield from map(Record, self._kept)
            return
        for chunk in self.chunks():
            yield from map(Record, _lines(chunk))

    def __len__(self) -> int:
        return len(self._all)

    @overload
    def __getitem__(self, index: int) -> Record: ...
    @overload
    def __getitem__(self, index: slice) -> list[Record]: ...
    def __getitem__(self, index: Union[int, slice]) -> Union[Record, list[Record]]:
        if isinstance(index, slice):
            return [Record(line) for line in self._all[index]]
        return Record(self._all[index])

    @property
    def _all(self) -> list[bytes]:
        self.collect()
        assert self._kept is not None
        return self._kept

    def close(self) -> None:
        """Ends the programs of loops that were left before their end."""
        for running in list(self._running):
            running.close()

    def __enter__(self) -> Records:
        return self

    def __exit__(
        self, type: Optional[type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self.close()

    # MARK: Writing

    def write_ndjson(self, path: Union[str, os.PathLike[str]]) -> int:
        """Writes the records as the program does, a line each; gives their number. Nothing is parsed or kept."""
        count = 0
        with open(path, "wb") as file:
            for chunk in self.chunks():
                count += chunk.count(b"\n")
                file.write(chunk)
        return count

    def to_arrow(self) -> pyarrow.Table:
        """A table of `arrow_schema()`. A figure that does not fit decimal128(38, 12) is an error."""
        return _table(self._all)

    def arrow_batches(self, rows: int = 1 << 16) -> Iterator[pyarrow.RecordBatch]:
        """The records as batches of `to_arrow()` with some `rows` each, which is all that is in memory."""
        waiting: list[bytes] = []
        for chunk in self.chunks():
            waiting += _lines(chunk)
            if len(waiting) >= rows:
                yield from _table(waiting).to_batches()
                waiting = []
        if waiting:
            yield from _table(waiting).to_batches()

    def to_pandas(self) -> pandas.DataFrame:
        """A DataFrame with the columns of `to_arrow()`; figures are `decimal.Decimal`."""
        _schema.needed("pandas", "pandas")
        return self.to_arrow().to_pandas()

    def to_polars(self) -> polars.DataFrame:
        """A DataFrame with the columns of `to_arrow()`; figures are `Decimal(38, 12)`."""
        frame: polars.DataFrame = _schema.needed("polars", "polars").from_arrow(self.to_arrow())
        return frame

    def to_duckdb(self, connection: Optional[duckdb.DuckDBPyConnection] = None) -> duckdb.DuckDBPyRelation:
        """A relation with the columns of `to_arrow()`, of this connection or the default one."""
        module = _schema.needed("duckdb", "duckdb")
        table = self.to_arrow()
        relation: duckdb.DuckDBPyRelation = (connection or module.default_connection()).from_arrow(table)
        return relation

    # MARK: Showing

    @property
    def source(self) -> Source:
        """What the records were extracted from."""
        return self._source

    def __repr__(self) -> str:
        read = "not read yet" if self._kept is None else f"{len(self._kept)} records"
        return f"<Records of {self._source}, {read}>"

    def _repr_html_(self) -> str:
        if self._source.text is not None:
            from ._render import marked

            return marked(self._source.text, self)
        from html import escape

        return f"<pre>{escape(repr(self))}</pre>"


class Source:
    """What records are extracted from, and how. `inputs` is None where the texts are not at hand."""

    def __init__(
        self, inputs: Any, options: Options, *, text: Optional[str] = None, file: Optional[str] = None
    ) -> None:
        self.inputs, self.options = inputs, options
        self.text, self.file = text, file

    def __str__(self) -> str:
        if self.text is not None:
            return "a text"
        return repr(self.file) if self.file is not None else "many texts"


def of_items(items: Iterable[Any], options: Options, errors: str, source: Source, *, keep: bool) -> Records:
    """The records of texts and files, each group of one kind through one process."""
    _known(errors)
    at_hand = isinstance(items, (list, tuple))

    def start(records: Records) -> Chunks:
        for group in Groups(items):
            if isinstance(group, list):
                jobs = min(processors(), len(group))
                arguments = [*options.run(jsonl=False, jobs=jobs), "--"]
                yield from _run(Worker(arguments, files=group), records, errors)
            else:
                jobs = 1 if keep else processors()
                worker = Worker(options.run(jsonl=True, jobs=jobs), texts=group, at_hand=at_hand)
                yield from _run(worker, records, errors)

    return Records(start, source, keep=keep, once=iter(items) is items)


def of_file(file: str, options: Options, errors: str, source: Source, *, jsonl: bool) -> Records:
    """The records of one file, of one text or of JSON lines."""
    _known(errors)

    def start(records: Records) -> Chunks:
        arguments = [*options.run(jsonl=jsonl, jobs=processors()), "--"]
        yield from _run(Worker(arguments, files=[file]), records, errors)

    return Records(start, source, keep=not jsonl, once=False)


def of_lines(files: Sequence[str], source: Source) -> Records:
    """The records in files that the program wrote."""

    def start(records: Records) -> Chunks:
        for file in files:
            with open(file, "rb") as lines:
                while chunk := lines.read(BLOCK):
                    yield chunk + (lines.readline() if not chunk.endswith(b"\n") else b"")

    return Records(start, source, keep=False, once=False)


def _known(errors: str) -> None:
    if errors not in ERRORS:
        raise ValueError(f"errors takes one of {', '.join(ERRORS)}; not {errors!r}")


def _run(worker: Worker, records: Records, errors: str) -> Chunks:
    try:
        for chunk in worker.chunks():
            _tell(*worker.news(), records, errors)
            yield chunk
        _tell(*worker.finish(), records, errors)
    finally:
        worker.close()


def _tell(notes: list[str], failed: list[ExtractError], records: Records, errors: str) -> None:
    for note in notes:
        warnings.warn(note, ExtractWarning, stacklevel=2)
    for error in failed:
        # What is no failure of a single input, a pattern pack that cannot be read, fails all.
        if errors == "raise" or not isinstance(error, InputError):
            raise error
        if errors == "collect":
            records.errors.append(error)


def _table(lines: Sequence[bytes]) -> pyarrow.Table:
    pa = _schema.needed("pyarrow", "arrow")
    json = _schema.needed("pyarrow.json", "arrow")
    schema = _schema.arrow_schema()
    if not lines:
        empty: pyarrow.Table = schema.empty_table()
        return empty
    joined = b"\n".join(lines)
    # pyarrow itself takes whole numbers of any length without a word, and makes other numbers of them.
    if WIDE.search(joined):
        raise ExtractError(_unfit(lines))
    table: pyarrow.Table = json.read_json(
        pa.BufferReader(joined),
        read_options=json.ReadOptions(block_size=max(BLOCK, max(map(len, lines)) + 2)),
        parse_options=json.ParseOptions(explicit_schema=schema, unexpected_field_behavior="ignore"),
    )
    return table


def _unfit(lines: Sequence[bytes]) -> str:
    """Names the figure that a decimal of a fixed width cannot hold."""
    line = next(filter(WIDE.search, lines))
    record = Record(line)
    key = next(match.group(1).decode() for match in WIDE.finditer(line))
    return (
        f"{record.doc}: {record.id}: {key} {getattr(record, key):f} does not fit "
        f"decimal128({_schema.DIGITS}, {_schema.SCALE}); record.{key} has all its digits"
    )


def _lines(chunk: bytes) -> list[bytes]:
    lines = chunk.split(b"\n")
    lines.pop()
    return lines
