"""The pages of `extract view` as axe-core sees them: what keyboards and screen readers need (`make test-view`)."""
import pathlib
import shutil
import subprocess
import unittest

import axe_playwright_python

from browser import PROGRAM, ROOT, BrowserCase

AXE = pathlib.Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text(encoding="utf-8")
# WCAG 2.1, levels A and AA.
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}


class Accessible(BrowserCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        reports = cls.folder / "reports"
        reports.mkdir()
        for year in (2022, 2023):
            shutil.copy(ROOT / f"samples/lanping-dairy-csr-{year}.txt", reports)
        for arguments in (["batch", "reports", "--output", "dataset"], ["view", "dataset", "-o", "site"],
                          ["view", "reports/lanping-dairy-csr-2023.txt", "-o", "report.html"]):
            subprocess.run([PROGRAM, *arguments], cwd=cls.folder, check=True, capture_output=True)

    def check(self, path, prepare=lambda page: None):
        for scheme in ("light", "dark"):
            with self.subTest(path=str(path), scheme=scheme):
                context = self.browser.new_context(viewport={"width": 1300, "height": 850}, color_scheme=scheme)
                page = context.new_page()
                page.goto((self.folder / path).as_uri())
                page.wait_for_selector("body[data-ready=all]")
                prepare(page)
                # Asked through the driver, which the page's policy does not bind.
                page.evaluate(AXE)
                found = page.evaluate("rules => axe.run(document, rules)", RULES)
                self.assertGreater(len(found["passes"]), 10)
                self.assertEqual(
                    [(one["id"], node["target"], node["html"][:120]) for one in found["violations"] for node in one["nodes"]], [])
                context.close()

    def test_a_report(self):
        self.check("report.html")

    def test_a_record_of_it(self):
        self.check("report.html", lambda page: page.locator("#rows [id^=r]").first.click())

    def test_what_can_be_corrected(self):
        def prepare(page):
            page.locator("#rows [id^=r]").first.click()
            page.keyboard.press("e")

        self.check("report.html", prepare)

    def test_the_index_of_a_site(self):
        self.check("site/index.html")

    def test_a_company_of_it(self):
        self.check(next((self.folder / "site/companies").glob("*.html")).relative_to(self.folder))


if __name__ == "__main__":
    unittest.main()
