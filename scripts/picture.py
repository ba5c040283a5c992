#!/usr/bin/env python3
"""Makes docs/images/pretty.png: what `extract --format pretty` shows on a terminal.

    scripts/picture.py .build/release/extract samples/lanping-dairy-csr-2023.txt

The colours of the output become those of a page, which Chromium (Playwright) takes a picture of.
"""

import html
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs/images/pretty.png"
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


def main():
    program, report = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
    done = subprocess.run([program, "--format", "pretty", "--color", "always", report], capture_output=True, text=True,
                          check=True, env={**os.environ, "COLUMNS": str(COLUMNS)})
    shown = "\n".join(done.stdout.splitlines()[:LINES])
    from playwright.sync_api import sync_playwright

    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        page_file = pathlib.Path(folder) / "page.html"
        page_file.write_text(PAGE.format(command=html.escape(f"extract --format pretty {report.name}"), text=styled(shown)))
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page(device_scale_factor=2, viewport={"width": 1200, "height": 800})
        page.goto(page_file.as_uri())
        page.locator("body").screenshot(path=TARGET)
        browser.close()


if __name__ == "__main__":
    main()
