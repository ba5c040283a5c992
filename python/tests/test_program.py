"""Where the program is looked for, and which is taken."""

from __future__ import annotations

import os
import pathlib
import re
import subprocess
import sys

import pytest
from conftest import ROOT

import zh_extract
from zh_extract import ProgramNotFound, extract, program


def script(path: pathlib.Path, says: str) -> pathlib.Path:
    path.write_text(f"#!/bin/sh\necho '{says}'\n")
    path.chmod(0o755)
    return path


def test_the_version_is_that_of_the_program() -> None:
    source = (ROOT / "Sources/Extractor/Version.swift").read_text()
    assert re.search(r'"([0-9.]+)"', source).group(1) == zh_extract.__version__  # type: ignore[union-attr]


def test_the_order_of_places(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bundled = tmp_path / "zh_extract" / "bin" / "extract"
    bundled.parent.mkdir(parents=True)
    monkeypatch.setattr("zh_extract._program.__file__", str(bundled.parents[1] / "_program.py"))
    (tmp_path / "path").mkdir()
    on_path = script(tmp_path / "path" / "extract", "0.1.0")
    monkeypatch.setenv("PATH", str(on_path.parent))
    monkeypatch.delenv("EXTRACT")
    assert program() == str(on_path)
    script(bundled, "0.1.7")
    assert program() == str(bundled)
    named = script(tmp_path / "named", "0.1.2")
    monkeypatch.setenv("EXTRACT", str(named))
    assert program() == str(named)


def test_what_is_said_where_there_is_none(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    how = "build it with `make release`, put extract and extract-full on PATH, or name extract in the variable EXTRACT"
    monkeypatch.setenv("EXTRACT", "/nowhere")
    with pytest.raises(ProgramNotFound) as raised:
        list(extract("x"))
    assert str(raised.value) == "EXTRACT is '/nowhere': no program there"
    monkeypatch.delenv("EXTRACT")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("zh_extract._program.__file__", str(tmp_path / "_program.py"))
    with pytest.raises(ProgramNotFound) as raised:
        program()
    assert str(raised.value) == f"no program extract in this package or on PATH: {how}"
    other = script(tmp_path / "extract", "extract v1.3")
    with pytest.raises(ProgramNotFound) as raised:
        program()
    assert str(raised.value) == f"{other}: is another program of that name: {how}"


def test_another_version(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    newer = script(tmp_path / "newer", "0.2.0")
    monkeypatch.setenv("EXTRACT", str(newer))
    with pytest.raises(ProgramNotFound) as raised:
        program()
    assert str(raised.value) == f"{newer}: is version 0.2.0, and zh-extract 0.1.0 is for its own: update one of them"


def test_the_program_as_a_command() -> None:
    done = subprocess.run([sys.executable, "-m", "zh_extract", "--version"], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "0.1.0\n")
    environment = {**os.environ, "EXTRACT": "/nowhere"}
    done = subprocess.run([sys.executable, "-m", "zh_extract"], capture_output=True, text=True, env=environment)
    assert (done.returncode, done.stderr) == (1, "zh_extract: EXTRACT is '/nowhere': no program there\n")
