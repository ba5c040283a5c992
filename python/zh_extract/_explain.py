"""Why each number of a text is a record, or none."""

from __future__ import annotations

import json
import os
from decimal import Decimal
from typing import Any, Optional, Union

from . import _inputs, _program
from ._options import Options


def explain(
    source: Union[str, os.PathLike[str]],
    *,
    lines: Union[int, tuple[int, int], None] = None,
    year: Optional[int] = None,
    region: Optional[str] = None,
    encoding: Optional[str] = None,
    patterns: Union[str, os.PathLike[str], None] = None,
) -> list[dict[str, Any]]:
    """What `extract explain --json` says of each number in a text (`str`) or a file (`pathlib.Path`).

    `lines` are those of a file: one, or the first and the last.
    """
    options = Options(year=year, region=region, patterns=patterns).reading()
    if isinstance(source, str):
        if lines is not None:
            raise TypeError("lines are those of a file; of a text, give the part that is meant")
        arguments = ["explain", "--json", "--encoding=utf-8", *options, "--", "-"]
        written = _program.output(arguments, _inputs.encoded(source))
    else:
        first, last = (lines, lines) if isinstance(lines, int) else lines or (None, None)
        place = _inputs.path(source) + ("" if first is None else f":{first}-{last}")
        coding = [] if encoding is None else [f"--encoding={encoding}"]
        written = _program.output(["explain", "--json", *coding, *options, "--", place])
    return [json.loads(line, parse_float=Decimal) for line in written.decode("utf-8").split("\n") if line]
