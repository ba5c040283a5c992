"""A text with its records marked, for a notebook."""

from __future__ import annotations

import html
from collections.abc import Iterable
from typing import Any, Optional

from ._record import Record

# Colours shine through, so that they fit a light page and a dark one.
STYLE = (
    "<style>"
    ".zh-extract{white-space:pre-wrap;line-height:2;color:inherit}"
    ".zh-extract mark{color:inherit;background:rgba(160,80,220,.2);border-radius:.25em;padding:.1em .2em}"
    ".zh-extract mark.event{background:none;border-bottom:2px solid rgba(128,128,128,.6);border-radius:0;padding:0}"
    ".zh-extract mark.amount{background:rgba(60,130,246,.22)}"
    ".zh-extract mark.percentage{background:rgba(34,170,94,.22)}"
    ".zh-extract mark.date{background:rgba(240,160,20,.25)}"
    ".zh-extract small{font-size:.7em;opacity:.75;margin-left:.35em;user-select:none}"
    "</style>"
)


def render(text: str, **options: Any) -> str:
    """The text as HTML, its records marked inside it. Options are those of `extract()`."""
    from . import extract

    return marked(text, extract(text, **options))


def marked(text: str, records: Iterable[Record]) -> str:
    """The text with these records marked. One that reaches out of the record around it is cut at its end."""
    parts = [STYLE, '<div class="zh-extract" lang="zh">']
    open: list[tuple[int, str]] = []
    at = 0

    def close(until: Optional[int]) -> None:
        nonlocal at
        while open and (until is None or open[-1][0] <= until):
            end, label = open.pop()
            parts.append(f"{html.escape(text[at:end])}{label}</mark>")
            at = max(at, end)

    for record in sorted(records, key=lambda record: (record.start, -record.end)):
        close(record.start)
        parts.append(html.escape(text[at : record.start]))
        at = record.start
        end = min(record.end, open[-1][0]) if open else record.end
        note = _label(record)
        label = f"<small>{html.escape(note)}</small>" if note else ""
        parts.append(f'<mark class="{html.escape(record.type)}" title="{html.escape(_title(record))}">')
        open.append((end, label))
    close(None)
    parts.append(f"{html.escape(text[at:])}</div>")
    return "".join(parts)


def _label(record: Record) -> str:
    """What the record says, in few characters."""
    if record.date is not None:
        return record.date.edtf
    if record.value is not None:
        number = f"{record.value:,f}"
    elif record.low is not None and record.high is not None:
        number = f"{record.low:,f}–{record.high:,f}"
    else:
        return record.type
    sign = {"increase": "↑", "decrease": "↓"}.get(record.change or "", "")
    return f"{sign}{number} {record.unit or ''}".rstrip()


def _title(record: Record) -> str:
    """What is shown when the pointer rests on it."""
    shown = [record.id, record.metric or record.summary or ""]
    if record.period is not None:
        shown.append(record.period.edtf)
    shown += [word for word in (record.modifier, record.change, record.basis) if word]
    if record.inferred:
        shown.append(f"inferred: {', '.join(record.inferred)}")
    return " · ".join(part for part in shown if part)
