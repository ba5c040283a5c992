"""Puts the programs of the folder WHEEL_PROGRAMS into the wheel; without it the wheel has none and looks on PATH.

The static `extract` is one file that does all; where `extract-full` stands beside it, both are taken. Licences of what
is linked into them come along in the folder `licences`.
"""

from __future__ import annotations

import os
import pathlib
import struct
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# Number of the machine in ELF, and its name in wheels. A program without libraries runs wherever Linux does.
MACHINES = {62: "x86_64", 183: "aarch64"}
TAG = "py3-none-manylinux_2_17_{}"
# The type of the part of an ELF file that names what loads its libraries.
INTERPRETER = 3


class ProgramsHook(BuildHookInterface):  # type: ignore[type-arg]
    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        folder = os.environ.get("WHEEL_PROGRAMS")
        if self.target_name != "wheel" or not folder:
            return
        paths = [pathlib.Path(folder) / "extract"]
        full, licences = paths[0].with_name("extract-full"), paths[0].with_name("licences")
        paths += [full] if full.exists() else []
        machines = {machine(path) for path in paths}
        if len(machines) != 1:
            raise SystemExit(f"{folder}: the programs are for {' and '.join(sorted(machines))}; a wheel is for one")
        paths += [licences] if licences.is_dir() else []
        build_data["force_include"].update({str(path): f"zh_extract/bin/{path.name}" for path in paths})
        build_data["pure_python"] = False
        build_data["tag"] = TAG.format(machines.pop())


def machine(path: pathlib.Path) -> str:
    """What a static program runs on. The tag promises that it asks nothing of the system."""
    if not path.is_file():
        raise SystemExit(f"{path}: no program there; make dist builds it")
    if not os.access(path, os.X_OK):
        raise SystemExit(f"{path}: cannot be run: chmod +x it")
    with open(path, "rb") as file:
        head = file.read(64)
        # 64 bits, little endian.
        if len(head) < 64 or head[:6] != b"\x7fELF\x02\x01":
            raise SystemExit(f"{path}: no program for 64-bit Linux")
        (kind,) = struct.unpack_from("<H", head, 18)
        (offset,) = struct.unpack_from("<Q", head, 32)
        size, count = struct.unpack_from("<HH", head, 54)
        file.seek(offset)
        parts = file.read(size * count)
    if any(struct.unpack_from("<I", parts, size * part)[0] == INTERPRETER for part in range(count)):
        raise SystemExit(f"{path}: needs libraries of the system; a wheel takes the static one that make dist builds")
    if kind not in MACHINES:
        raise SystemExit(f"{path}: for a machine of number {kind}; a wheel is for {' or '.join(MACHINES.values())}")
    return MACHINES[kind]
