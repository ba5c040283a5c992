"""The wheel: what is in it, for which machines, the same bytes again."""

from __future__ import annotations

import hashlib
import os
import pathlib
import struct
import subprocess
import sys
import tarfile
import zipfile

import pytest
from conftest import ROOT

PYTHON = ROOT / "python"


def program(path: pathlib.Path, *, interpreter: bool = False, machine: int = 62, mode: int = 0o755) -> None:
    """The head of a program for Linux, with one part."""
    head = b"\x7fELF\x02\x01\x01".ljust(16, b"\0")
    head += struct.pack("<HHIQQQIHHHHHH", 2, machine, 1, 0, 64, 0, 0, 64, 56, 1, 0, 0, 0)
    path.write_bytes(head + struct.pack("<I", 3 if interpreter else 1).ljust(56, b"\0"))
    path.chmod(mode)


def build(
    programs: pathlib.Path | None, output: pathlib.Path, target: str = "wheel"
) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1767225600"}
    environment.pop("WHEEL_PROGRAMS", None)
    if programs is not None:
        environment["WHEEL_PROGRAMS"] = str(programs)
    command = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", output]
    return subprocess.run(command, cwd=PYTHON, env=environment, capture_output=True, text=True)


def digest(path: pathlib.Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize(("machine", "name"), [(62, "x86_64"), (183, "aarch64")])
def test_a_wheel_with_programs(tmp_path: pathlib.Path, machine: int, name: str) -> None:
    programs = ["extract", "extract-full"] if machine == 62 else ["extract"]
    for file in programs:
        program(tmp_path / file, machine=machine)
    (tmp_path / "licences").mkdir()
    (tmp_path / "licences" / "zlib.txt").write_text("zlib")
    for output in ("one", "two"):
        done = build(tmp_path, tmp_path / output)
        assert done.returncode == 0, done.stderr
    (wheel,) = (tmp_path / "one").iterdir()
    assert wheel.name == f"zh_extract-0.1.0-py3-none-manylinux_2_17_{name}.whl"
    assert digest(wheel) == digest(tmp_path / "two" / wheel.name)
    with zipfile.ZipFile(wheel) as archive:
        modes = {member.filename: member.external_attr >> 16 & 0o777 for member in archive.infolist()}
        metadata = archive.read("zh_extract-0.1.0.dist-info/WHEEL").decode()
    assert {path: mode for path, mode in modes.items() if "/bin/" in path} == {
        **{f"zh_extract/bin/{file}": 0o755 for file in programs},
        "zh_extract/bin/licences/zlib.txt": 0o644,
    }
    assert modes["zh_extract/py.typed"] == 0o644
    assert {path.split("/")[0] for path in modes} == {"zh_extract", "zh_extract-0.1.0.dist-info"}
    assert "Root-Is-Purelib: false" in metadata
    assert f"Tag: py3-none-manylinux_2_17_{name}" in metadata


def test_without_programs(tmp_path: pathlib.Path) -> None:
    assert build(None, tmp_path).returncode == 0
    assert build(None, tmp_path, "sdist").returncode == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "zh_extract-0.1.0-py3-none-any.whl",
        "zh_extract-0.1.0.tar.gz",
    ]
    with tarfile.open(tmp_path / "zh_extract-0.1.0.tar.gz") as archive:
        names = set(archive.getnames())
    for name in ("build_programs.py", "LICENSE", "README.md", "zh_extract/__init__.py", "tests/test_wheel.py"):
        assert f"zh_extract-0.1.0/{name}" in names
    assert not [name for name in names if "__pycache__" in name or "/bin/" in name]


def test_programs_that_a_wheel_does_not_take(tmp_path: pathlib.Path) -> None:
    file = tmp_path / "extract"
    dynamic = "needs libraries of the system; a wheel takes the static one that make dist builds"
    for make, reason in (
        (lambda: None, "no program there; make dist builds it"),
        (lambda: program(file, mode=0o644), "cannot be run: chmod +x it"),
        (lambda: file.write_text("#!/bin/sh\n") and file.chmod(0o755), "no program for 64-bit Linux"),
        (lambda: program(file, machine=3), "for a machine of number 3; a wheel is for x86_64 or aarch64"),
        (lambda: program(file, interpreter=True), dynamic),
    ):
        make()
        done = build(tmp_path, tmp_path / "out")
        assert done.returncode == 1
        assert done.stderr.strip().splitlines()[-1] == f"{file}: {reason}"
    program(file)
    program(tmp_path / "extract-full", machine=183)
    done = build(tmp_path, tmp_path / "out")
    assert f"{tmp_path}: the programs are for aarch64 and x86_64; a wheel is for one" in done.stderr


def test_the_licence_is_that_of_the_project() -> None:
    assert (PYTHON / "LICENSE").read_bytes() == (ROOT / "LICENSE").read_bytes()


def test_make_wheel_without_programs(tmp_path: pathlib.Path) -> None:
    done = subprocess.run([ROOT / "scripts/wheel", tmp_path, tmp_path / "out"], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (
        1,
        f"wheel: no static extract in '{tmp_path}': run make dist, or name its folder: "
        "make wheel WHEEL_PROGRAMS=FOLDER\n",
    )
