"""Every block of README.md, each in a process of its own in one folder, and the examples.

`python tests/test_readme.py` puts what the blocks print into the page; read the diff.
"""

from __future__ import annotations

import os
import pathlib
import re
import shutil
import subprocess
import sys

from conftest import ROOT, SAMPLES

PAGE = ROOT / "python/README.md"
EXAMPLES = ROOT / "python/examples"
BLOCK = re.compile(r"^```(python|text)\n(.*?)^```$", re.M | re.S)


def run(*command: object, folder: pathlib.Path, input: str = "") -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "python"), "PYTHONUTF8": "1"}
    return subprocess.run(
        [sys.executable, *map(str, command)], cwd=folder, env=environment, input=input, capture_output=True, text=True
    )


def prepare(folder: pathlib.Path, dataset: pathlib.Path) -> None:
    (folder / "reports").mkdir()
    for name in ("lanping-dairy-csr", "tuoling-logistics-esg"):
        for report in SAMPLES.glob(f"{name}-*.txt"):
            shutil.copy(report, folder / "reports")
    (folder / "dataset").symlink_to(dataset)


def test_the_blocks_print_what_stands_below_them(tmp_path: pathlib.Path, dataset_folder: pathlib.Path) -> None:
    prepare(tmp_path, dataset_folder)
    blocks = BLOCK.findall(PAGE.read_text(encoding="utf-8"))
    assert [kind for kind, _ in blocks] == ["python", "text"] * 5
    for (_, code), (_, output) in zip(blocks[::2], blocks[1::2]):
        done = run("-", folder=tmp_path, input=code)
        assert (done.stdout, done.stderr) == (output, "")


def test_mining_reports_in_gbk(tmp_path: pathlib.Path) -> None:
    sample = (SAMPLES / "kecheng-semiconductor-annual-2023.txt").read_text(encoding="utf-8")
    report = (
        "2023年年度报告\n\n第二节 公司简介\n\n2023年营业收入9亿元。\n\n"
        "第三节 管理层讨论与分析\n\n2023年营业收入12.5亿元，同比增长8.1%。\n研发投入3,200万元。\n\n"
        "第四节 公司治理\n\n2023年研发人员30人。\n"
    )
    (tmp_path / "a-2023.txt").write_bytes(sample.encode("gbk", "replace"))
    (tmp_path / "b-2023.txt").write_bytes(report.encode("gbk"))
    (tmp_path / "c.txt").mkdir()
    done = run(EXAMPLES / "mdna.py", ".", folder=tmp_path)
    assert done.stderr == (
        "c.txt: cannot read: is a folder: extract batch c.txt --output DATASET reads all that is in it\n"
    )
    lines = done.stdout.splitlines()
    assert [line for line in lines if not line.startswith("a-2023.txt")] == [
        "b-2023.txt,2023,营业收入,1250000000,CNY,,12.5亿元",
        "b-2023.txt,2023,营业收入,8.1,%,increase,8.1%",
        'b-2023.txt,2023,研发投入,32000000,CNY,,"3,200万元"',
    ]
    assert len(lines) > 3
    assert done.returncode == 0


def write() -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        reports = sorted([*SAMPLES.glob("lanping-dairy-csr-*.txt"), *SAMPLES.glob("tuoling-logistics-esg-*.txt")])
        made = folder / "made"
        subprocess.run([os.environ["EXTRACT"], "batch", *reports, "--output", made], check=True, capture_output=True)
        prepare(folder, made)
        printed = ""

        def fresh(match: re.Match[str]) -> str:
            nonlocal printed
            kind, code = match.groups()
            if kind == "text":
                return f"```text\n{printed}```"
            done = run("-", folder=folder, input=code)
            printed = done.stdout
            if done.returncode:
                print(done.stderr, file=sys.stderr)
            return match.group()

        PAGE.write_text(BLOCK.sub(fresh, PAGE.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    write()
