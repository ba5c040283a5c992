#!/usr/bin/env python3
"""Puts the pages of `extract view` into Swift source: Sources/Viewer/BuiltInPage.swift of Sources/Viewer/Page.

    scripts/embed_page.py            # writes it
    scripts/embed_page.py --check    # says whether it is up to date
"""

import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGE = ROOT / "Sources/Viewer/Page"
SOURCE = ROOT / "Sources/Viewer/BuiltInPage.swift"


def literal(name, summary, text):
    assert '"""' not in text and "\\##" not in text
    return f'    /// {summary}\n    static let {name} = ##"""\n{text}\n"""##\n'


def joined(*patterns):
    return "".join(path.read_text(encoding="utf-8") for pattern in patterns for path in sorted(PAGE.glob(pattern)))


def source():
    return (
        "// Made of Sources/Viewer/Page by scripts/embed_page.py; change that and run `make page`.\n"
        "// swift-format-ignore-file\n\n/// The pages of `extract view`, before anything is put in.\nenum BuiltInPage {\n"
        + "\n".join([
            literal("report", "The page of reports, with places for the rest: `{{DATA}}`.", joined("view.html")),
            literal("style", "For `{{STYLE}}` of all pages.", joined("view.css")),
            literal("common", "Begins `{{SCRIPT}}` of all pages.", joined("common-*.js")),
            literal("reportScript", "Ends `{{SCRIPT}}` of the page of reports.", joined("view-*.js")),
            literal("site", "The pages of a dataset.", joined("site.html")),
            literal("siteStyle", "Ends `{{STYLE}}` of the pages of a dataset.", joined("site.css")),
            literal("siteScript", "Ends their `{{SCRIPT}}`.", joined("site-*.js")),
        ])
        + "}\n"
    )


if __name__ == "__main__":
    made = source()
    if "--check" in sys.argv[1:]:
        sys.exit(0 if SOURCE.read_text(encoding="utf-8") == made else "BuiltInPage.swift is not of Page/: run make page")
    SOURCE.write_text(made, encoding="utf-8")
