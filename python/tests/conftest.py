"""The program that the tests run: of the variable EXTRACT, else the debug build."""

from __future__ import annotations

import os
import pathlib
import subprocess
from typing import Any

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "samples"
os.environ.setdefault("EXTRACT", str(ROOT / ".build/debug/extract"))


@pytest.fixture(scope="session")
def dataset_folder(tmp_path_factory: Any) -> pathlib.Path:
    """A dataset of six samples."""
    folder: pathlib.Path = tmp_path_factory.mktemp("dataset") / "dataset"
    reports = sorted([*SAMPLES.glob("lanping-dairy-csr-*.txt"), *SAMPLES.glob("tuoling-logistics-esg-*.txt")])
    subprocess.run([os.environ["EXTRACT"], "batch", *reports, "--output", folder], check=True, capture_output=True)
    return folder
