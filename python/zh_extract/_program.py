"""Where the program is, whether it is the right one, and single calls of it."""

from __future__ import annotations

import functools
import os
import pathlib
import re
import shutil
import subprocess
from collections.abc import Sequence
from typing import Optional

from ._errors import ExtractError, ProgramError, ProgramNotFound, UsageError
from ._version import __version__

HOW_TO_GET_IT = (
    "build it with `make release`, put extract and extract-full on PATH, or name extract in the variable EXTRACT"
)

# What a message begins with; a line without it belongs to the message before.
OWN_NAME = re.compile(r"\A(extract|Error): ")


def program() -> str:
    """The path of the program: of the variable EXTRACT, of this package, or on PATH, in this order.

    Raises `ProgramNotFound` where there is none, or one of another version.
    """
    path = _candidate()
    _check(path, os.stat(path).st_mtime_ns)
    return path


def _candidate() -> str:
    named = os.environ.get("EXTRACT")
    if named:
        found = shutil.which(named)
        if found is None:
            raise ProgramNotFound(f"EXTRACT is {named!r}: no program there")
        return found
    bundled = pathlib.Path(__file__).parent / "bin" / "extract"
    if bundled.is_file():
        return str(bundled)
    found = shutil.which("extract")
    if found is None:
        raise ProgramNotFound(f"no program extract in this package or on PATH: {HOW_TO_GET_IT}")
    return found


@functools.lru_cache(maxsize=8)
def _check(path: str, changed: int) -> None:
    """Asks the program for its version once, and again when its file has changed."""
    try:
        done = subprocess.run([path, "--version"], stdin=subprocess.DEVNULL, capture_output=True, timeout=60)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ProgramNotFound(f"{path}: does not run: {error}") from error
    version = done.stdout.decode("utf-8", "replace").strip()
    if not re.fullmatch(r"[0-9]+\.[0-9]+\.[0-9]+\S*", version):
        raise ProgramNotFound(f"{path}: is another program of that name: {HOW_TO_GET_IT}")
    if version.split(".")[:2] != __version__.split(".")[:2]:
        raise ProgramNotFound(
            f"{path}: is version {version}, and zh-extract {__version__} is for its own: update one of them"
        )


def messages(output: bytes) -> list[str]:
    """What the program said on standard error, a text for each message, without its name before it."""
    found: list[str] = []
    for line in output.decode("utf-8", "replace").splitlines():
        message = OWN_NAME.sub("", line)
        if found and message == line:
            found[-1] += f"\n{line}"
        else:
            found.append(message)
    return found


def call(arguments: Sequence[str], input: Optional[bytes] = None) -> tuple[bytes, list[str], int]:
    """Runs the program to its end: what it wrote, what it said, its status, which is 0 or 1."""
    path = program()
    done = subprocess.run(
        [path, *arguments],
        input=input,
        stdin=subprocess.DEVNULL if input is None else None,
        capture_output=True,
    )
    said = messages(done.stderr)
    if done.returncode not in (0, 1):
        raise failure(path, done.returncode, said)
    return done.stdout, said, done.returncode


def output(arguments: Sequence[str], input: Optional[bytes] = None) -> bytes:
    """What the program writes. Raises with its words if anything failed."""
    written, said, status = call(arguments, input)
    if status != 0:
        raise ExtractError("\n".join(said) or f"extract {arguments[0]} ended with status {status} without a word")
    return written


def failure(path: str, status: int, said: Sequence[str]) -> ExtractError:
    """The error for a program that ended with a status of its own."""
    words = "\n".join(said[-5:]) or "without a word"
    if status == 2:
        return UsageError(words.partition("\nUsage: ")[0])
    how = f"was killed by signal {-status}" if status < 0 else f"ended with status {status}"
    return ProgramError(f"{path} {how}: {words}")
