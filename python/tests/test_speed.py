"""How much of the program's own speed is left: 100,000 short texts, on what the program itself reads and writes."""

from __future__ import annotations

import json
import os
import pathlib
import random
import shlex
import subprocess
import time
from collections.abc import Callable

import pytest

from zh_extract import extract, extract_file

TEXTS = 100_000
ROUNDS = 4
# Of the program's own speed, at least.
LEAST = 0.9


@pytest.mark.slow
def test_the_speed_of_the_program(tmp_path: pathlib.Path) -> None:
    rng = random.Random(1)
    items = [
        (
            f"report {number}",
            f"{2015 + number % 9}年，岚坪乳业公益捐赠总额超{rng.randrange(1000, 9999):,}万元，"
            f"同比增长{rng.randrange(100, 999) / 10}%，惠及学生{rng.randrange(10, 99)}万名。",
        )
        for number in range(TEXTS)
    ]
    lines, own, passed = tmp_path / "texts.jsonl", tmp_path / "own.ndjson", tmp_path / "passed.ndjson"
    lines.write_text("".join(json.dumps({"id": id, "text": text}, ensure_ascii=False) + "\n" for id, text in items))
    jobs = len(os.sched_getaffinity(0))

    command = [os.environ["EXTRACT"], "run", "--jsonl", f"--jobs={jobs}"]

    def to_a_file() -> None:
        with open(lines, "rb") as input, open(own, "wb") as output:
            subprocess.run(command, stdin=input, stdout=output, check=True)

    def through_pipes() -> None:
        line = " ".join(map(shlex.quote, command))
        subprocess.run(f"cat {shlex.quote(str(lines))} | {line} | cat > /dev/null", shell=True, check=True)

    measured: dict[str, Callable[[], object]] = {
        "extract run --jsonl < FILE > FILE": to_a_file,
        "cat FILE | extract run --jsonl | cat > /dev/null": through_pipes,
        "extract_file(FILE).write_ndjson(FILE)": lambda: extract_file(lines).write_ndjson(passed),
        "extract(items).write_ndjson(FILE)": lambda: extract(items).write_ndjson(passed),
        "for record in extract(items): pass": lambda: sum(1 for _ in extract(items)),
        "for record in extract(items): record.value": lambda: sum(record.value is None for record in extract(items)),
        "extract(items).to_arrow()": lambda: extract(items).to_arrow(),
    }
    best = dict.fromkeys(measured, float("inf"))
    # In turns, so that what else the machine does is shared by all.
    for _ in range(ROUNDS):
        for name, run in measured.items():
            start = time.perf_counter()
            run()
            best[name] = min(best[name], time.perf_counter() - start)
    assert own.read_bytes() == passed.read_bytes()
    # The program at its best, whichever way its lines go.
    base = min(best[name] for name in list(measured)[:2])
    for name, seconds in best.items():
        print(f"{name:50} {seconds:6.2f} s  {TEXTS / seconds:8,.0f} texts/s  {base / seconds:5.0%}")
    for name in list(measured)[2:5]:
        assert base / best[name] >= LEAST, name
