"""What the tests in a browser share: Playwright for Python drives the Chromium of the system."""
import os
import pathlib
import shutil
import tempfile
import unittest

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("EXTRACT", str(ROOT / ".build/debug/extract"))
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or "/usr/bin/chromium"


class BrowserCase(unittest.TestCase):
    """Tests with a folder and a browser of their own; no page may say an error or ask anything of a network."""

    # What a page may ask for.
    LOCAL = ("file://", "data:")
    VIEWPORT = {"width": 1300, "height": 850}

    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="view-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        cls.play = sync_playwright().start()
        cls.addClassCleanup(cls.play.stop)
        cls.browser = cls.play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        cls.addClassCleanup(cls.browser.close)

    def setUp(self):
        self.contexts, self.errors, self.requests = [], [], []

    def tearDown(self):
        for context in self.contexts:
            context.close()
        self.assertEqual(self.errors, [])
        self.assertEqual([url for url in self.requests if not url.startswith(self.LOCAL)], [])

    def show(self, path, hash="", ready="[data-ready=all]", **context):
        """The page of a file, once it is ready."""
        self.contexts.append(self.browser.new_context(**{"viewport": self.VIEWPORT, "locale": "zh-CN", **context}))
        page = self.contexts[-1].new_page()
        page.on("console", lambda m: self.errors.append(m.text) if m.type in ("error", "warning") else None)
        page.on("pageerror", lambda e: self.errors.append(str(e)))
        page.on("request", lambda r: self.requests.append(r.url))
        page.goto(path.as_uri() + hash)
        page.wait_for_selector(f"body{ready}", timeout=60000)
        return page
