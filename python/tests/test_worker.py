"""One process for many texts: order, back-pressure, death."""

from __future__ import annotations

import contextlib
import itertools
import os
import pathlib
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator

import pytest

from zh_extract import InputError, ProgramError, extract, program
from zh_extract._worker import Worker

TEXT = "2023年捐款1,358万元。"


def processes(field: int, value: int) -> set[int]:
    """The processes with this in their `stat`, of which the third field is the parent and the fourth the group."""
    found = set()
    for status in pathlib.Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):  # gone meanwhile
            # The name of a program stands in brackets, and may hold anything.
            fields = status.read_text().rpartition(")")[2].split()
            if int(fields[field - 2]) == value:
                found.add(int(status.parent.name))
    return found


def children() -> set[int]:
    """The processes that this one has started and not yet taken leave of."""
    return processes(3, os.getpid())


def test_all_texts_go_through_one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    program()  # asks for its version once
    started = []
    popen = subprocess.Popen

    def counted(*arguments: object, **options: object) -> object:
        started.append(arguments)
        return popen(*arguments, **options)  # type: ignore[call-overload]

    monkeypatch.setattr("zh_extract._worker.subprocess.Popen", counted)
    docs = [record.doc for record in extract((TEXT for _ in range(5000)), types="amount")]
    assert docs == [f"{number:09d}" for number in range(5000)]
    assert len(started) == 1


def test_records_come_while_texts_do() -> None:
    """The next text is given only when the record of the last one is there."""
    texts: queue.Queue[str] = queue.Queue()
    texts.put(TEXT)
    seen = 0
    for record in extract(iter(texts.get, ""), types="amount", jobs=4):
        assert int(record.doc) == seen
        seen += 1
        texts.put(TEXT if seen < 20 else "")
    assert seen == 20


def test_who_reads_slowly_is_waited_for() -> None:
    taken = itertools.count()
    last = 0

    def texts() -> Iterator[str]:
        nonlocal last
        for count in taken:
            last = count
            yield TEXT * 20

    records = iter(extract(texts(), types="amount"))
    next(records)
    before = -1
    while before != last:  # until the pipes are full
        before = last
        time.sleep(0.5)
    # A text of 600 bytes and some 8,000 bytes of records each: two pipes of a megabyte and what is worked on.
    assert last < 5000
    records.close()  # type: ignore[attr-defined]


def test_leaving_early_ends_the_program() -> None:
    before, threads = children(), threading.active_count()
    for record in extract(itertools.repeat(TEXT), types="amount"):
        assert record.value == 13580000
        break
    with extract([TEXT] * 100_000, types="amount") as records:
        loops = [iter(records), iter(records)]
        assert [next(loop).value for loop in loops] == [13580000] * 2
    assert children() == before
    assert threading.active_count() == threads


def test_a_program_that_is_killed() -> None:
    before = children()
    records = iter(extract(itertools.repeat(TEXT), types="amount"))
    next(records)
    (pid,) = children() - before
    os.kill(pid, signal.SIGKILL)
    with pytest.raises(ProgramError, match=r"extract was killed by signal 9: without a word$"):
        list(records)
    assert children() == before


def fake(folder: pathlib.Path, monkeypatch: pytest.MonkeyPatch, body: str) -> None:
    """Has the package run a script in place of the program."""
    program = folder / "extract"
    program.write_text(f'#!/bin/sh\nif [ "$1" = --version ]; then echo 0.1.9; exit; fi\n{body}\n')
    program.chmod(0o755)
    monkeypatch.setenv("EXTRACT", str(program))


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("exit 0", "ended before it had read all its lines"),
        ("echo 'extract: out of luck' >&2; exit 3", "ended with status 3: out of luck"),
        ("cat > /dev/null; exit 1", "ended with status 1 without a word"),
        ("printf '{\"cut\":'; kill -9 $$", "was killed by signal 9: without a word"),
    ],
)
def test_a_program_that_fails(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch, body: str, words: str) -> None:
    fake(tmp_path, monkeypatch, body)
    with pytest.raises(ProgramError) as raised:
        list(extract([TEXT * 1000] * 1000))
    assert str(raised.value) == f"{tmp_path}/extract {words}"


def test_a_record_over_many_reads(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    body = (
        'cat > /dev/null; printf \'{"id":"\'; head -c 3000000 /dev/zero | tr \'\\0\' a; printf \'"}\\n{"id":"b"}\\n\''
    )
    fake(tmp_path, monkeypatch, body)
    assert [record.id for record in extract([TEXT])] == ["a" * 3_000_000, "b"]


def test_an_error_of_whoever_makes_the_texts() -> None:
    def texts() -> Iterator[str]:
        yield TEXT
        raise LookupError("no more")

    records = iter(extract(texts(), types="amount"))
    assert next(records).value == 13580000
    with pytest.raises(LookupError, match="no more"):
        next(records)


def test_ten_thousand_bad_lines_do_not_stop_it() -> None:
    items = [("x", TEXT, "never")] * 10_000 + [("good", TEXT)]
    records = extract(items, types="amount", errors="collect")
    assert [record.doc for record in records] == ["good"]
    assert len(records.errors) == 10_000
    with pytest.raises(InputError, match=r"^x: "):
        list(extract(items, types="amount"))


def test_many_threads() -> None:
    counts: list[int] = []

    def work() -> None:
        counts.append(sum(1 for _ in extract([TEXT] * 300, types="amount", jobs=1)))

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert counts == [300] * 6


def test_interrupting_ends_both(tmp_path: pathlib.Path) -> None:
    script = (
        "import itertools, zh_extract\n"
        "for count, record in enumerate(zh_extract.extract(itertools.repeat('2023年捐款1元。'))):\n"
        "    if count == 100: print('running', flush=True)\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"running\n"
        os.killpg(process.pid, signal.SIGINT)
        _, said = process.communicate(timeout=30)
    assert said.rstrip().endswith(b"KeyboardInterrupt")
    assert processes(4, process.pid) == set()


def test_closing_twice() -> None:
    worker = Worker(["run", "--jsonl"], texts=[])
    worker.close()
    worker.close()
    assert not pathlib.Path(f"/proc/{worker.pid}").exists()
