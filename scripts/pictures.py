#!/usr/bin/env python3
"""Makes the pictures of the README, docs/images/*.png, with Chromium (Playwright): `make pictures`.

    scripts/pictures.py .build/release/extract

pretty: what `extract --format pretty` shows on a terminal, its colours those of a page. view: the page of a report. site:
a company of a dataset, of the samples with one figure changed, so that two reports contradict each other.
"""

import html
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs/images"
SAMPLES = ROOT / "samples"
LINES, COLUMNS = 22, 110
COLOURS = {"1": "font-weight:600;color:#f5f5f5", "2": "opacity:.55", "31": "color:#ff7b72", "32": "color:#7ee787",
           "33": "color:#ffd479", "36": "color:#79c0ff"}
PAGE = """<!doctype html><meta charset="utf-8"><style>
body {{ margin: 0; padding: 28px; background: #e8eaee; display: inline-block; }}
main {{ background: #16191f; border-radius: 10px; box-shadow: 0 12px 32px #0004; overflow: hidden; }}
header {{ padding: 11px 14px; background: #20242c; display: flex; gap: 7px; }}
header i {{ width: 11px; height: 11px; border-radius: 50%; background: #4a505c; }}
pre {{ margin: 0; padding: 14px 20px 20px; font: 13px/1.55 "Noto Sans Mono CJK SC", "Noto Sans Mono CJK TC", monospace;
  color: #c9d1d9; }}
.prompt {{ color: #8b949e; }}
</style><main><header><i></i><i></i><i></i></header><pre><span class="prompt">$ {command}</span>
{text}</pre></main>"""


def styled(text):
    """Lines with escape sequences as HTML."""
    out, depth = [], 0
    for piece in re.split(r"(\x1b\[[0-9;]*m)", text):
        codes = re.fullmatch(r"\x1b\[([0-9;]*)m", piece)
        if not codes:
            out.append(html.escape(piece))
        elif codes[1] in ("", "0"):
            out.append("</span>" * depth)
            depth = 0
        else:
            out.append(f'<span style="{";".join(COLOURS.get(code, "") for code in codes[1].split(";"))}">')
            depth += 1
    return "".join(out) + "</span>" * depth


def pretty(program, browser, folder):
    report = SAMPLES / "lanping-dairy-csr-2023.txt"
    done = subprocess.run([program, "--format", "pretty", "--color", "always", report], capture_output=True, text=True,
                          check=True, env={**os.environ, "COLUMNS": str(COLUMNS)})
    shown = "\n".join(done.stdout.splitlines()[:LINES])
    path = folder / "pretty.html"
    path.write_text(PAGE.format(command=html.escape(f"extract --format pretty {report.name}"), text=styled(shown)))
    page = browser.new_page(device_scale_factor=2, viewport={"width": 1200, "height": 800})
    page.goto(path.as_uri())
    page.locator("body").screenshot(path=IMAGES / "pretty.png")


def view(program, browser, folder):
    path = folder / "view.html"
    subprocess.run([program, "view", SAMPLES / "linghai-bank-interim-2024.txt", "-o", path], check=True)
    page = browser.new_page(viewport={"width": 1440, "height": 900}, locale="zh-CN")
    page.goto(path.as_uri())
    page.wait_for_selector("body[data-ready=all]")
    page.locator("#rows [id^=r]", has_text="每股基本盈利").first.click()
    page.wait_for_timeout(300)
    page.screenshot(path=IMAGES / "view.png")


def site(program, browser, folder):
    reports = folder / "reports"
    reports.mkdir()
    for year in (2021, 2022, 2023):
        name = f"lanping-dairy-csr-{year}.txt"
        text = (SAMPLES / name).read_text(encoding="utf-8")
        # The later report restates the year before.
        (reports / name).write_text(text.replace("201,380", "200,950") if year == 2023 else text, encoding="utf-8")
    subprocess.run([program, "batch", reports, "--output", folder / "dataset"], check=True, stderr=subprocess.DEVNULL)
    subprocess.run([program, "view", folder / "dataset", "-o", folder / "site", "--inputs", reports], check=True,
                   stderr=subprocess.DEVNULL)
    page = browser.new_page(viewport={"width": 1440, "height": 860}, locale="zh-CN")
    page.goto((next((folder / "site/companies").glob("*.html"))).as_uri())
    page.wait_for_selector("body[data-ready=all]")
    row = page.locator("#rows tr", has=page.get_by_text("营业收入", exact=True)).first
    row.get_by_role("button", name="200,950").or_(row.get_by_text("200,950")).first.click()
    page.wait_for_timeout(300)
    page.screenshot(path=IMAGES / "site.png")


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    from playwright.sync_api import sync_playwright

    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for picture in (pretty, view, site):
            picture(program, browser, pathlib.Path(folder))
        browser.close()


if __name__ == "__main__":
    main()
