"""Tests of the pages of a dataset in a browser: `make test-view`. The program writes them (EXTRACT, or the debug build)."""
import json
import re
import subprocess
import unittest

from browser import PROGRAM, BrowserCase

REPORTS = {
    "qinghu-2021.txt": "青湖制药股份有限公司\n2021 年度报告\n\n2021年，营业收入18.6亿元，员工4,216人。\n\n2021年，研发费用4,820万元，基本每股收益0.42元。\n",
    "qinghu-2022.txt": "青湖制药股份有限公司\n2022 年度报告\n\n2022年，营业收入20.138亿元，突破20亿元，员工4,352人。\n\n2021年，营业收入18.2亿元。\n\n"
                       "2022年，研发费用5,610万元，基本每股收益0.47元。\n",
    "qinghu-2023.txt": "青湖製藥股份有限公司\n2023 年度報告\n\n2023年，營業收入21.465億元。\n\n2023年，研發費用6,105萬元。\n",
    "wan<i>lan-2022.txt": "湾岚港务股份有限公司\n证券代码：609931\n2022 年度报告\n\n2022年，货物吞吐量342万吨，捐赠总额30万元。\n",
}


class Site(BrowserCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        (cls.folder / "reports").mkdir()
        for name, text in REPORTS.items():
            (cls.folder / "reports" / name).write_text(text, encoding="utf-8")
        many = [f"第{n}项产量{n * 7 + 11}吨。" for n in range(1, 700)]
        (cls.folder / "reports/beiling-2022.txt").write_text("北岭矿业股份有限公司\n2022 年度社会责任报告\n\n2022年，" + "\n\n2022年，".join(many) + "\n", encoding="utf-8")
        for arguments in (["batch", "reports", "--output", "dataset"], ["view", "dataset", "-o", "site", "--title", "示例"]):
            subprocess.run([PROGRAM, *arguments], cwd=cls.folder, check=True, capture_output=True)
        data = (cls.folder / "site/index.html").read_text(encoding="utf-8").split('id="data">')[1].split("</script>")[0]
        cls.companies = {company["name"]: company for company in json.loads(data)["companies"]}

    def open(self, name="index.html", hash="", **context):
        return self.show(self.folder / "site" / name, hash, **context)

    def company(self, name="青湖製藥", hash="", **context):
        return self.open(self.companies[name]["file"], hash, **context)

    def names(self, page):
        return page.locator("#rows th :is(a, .metric)").all_inner_texts()

    def cells(self, page, metric):
        """The years of a row and what stands in them."""
        years = page.locator("#head th.c-year").all_inner_texts()
        row = page.locator("#rows tr", has=page.locator(f"th .metric:text-is('{metric}')")).first
        return {year.strip(" ↓↑"): cell.replace("\n", "") for year, cell in zip(years, row.locator("td.c-year").all_inner_texts()) if cell}

    # --- All companies ---

    def test_the_matrix(self):
        page = self.open()
        self.assertEqual(page.title(), "示例")
        self.assertEqual(page.locator("#head th").all_inner_texts(), ["公司", "2021", "2022", "2023", "报告", "记录", "提示"])
        self.assertEqual(sorted(self.names(page)), sorted(["北岭矿业", "湾岚港务", "青湖製藥"]))
        row = page.locator("#rows tr", has_text="青湖製藥")
        self.assertEqual([re.sub(r"\d+", "n", chip.replace("\n", " ")) for chip in row.locator(".chip").all_inner_texts()],
                         ["年报 n ⚠", "年报 n ⚠", "年报 n"])
        self.assertIn("1 处与别的报告不一致", row.locator(".chip").first.get_attribute("title"))
        self.assertIn("年报中未见营业收入", page.locator("#rows tr", has_text="湾岚港务").locator(".chip").get_attribute("aria-label"))
        self.assertIn("5 份报告", page.locator(".facts").inner_text())

    def test_sort_and_filter(self):
        page = self.open()
        records = page.locator("#head [data-key=records] button")
        records.click()
        down = self.names(page)
        self.assertEqual(down[0], "北岭矿业")
        self.assertEqual(page.locator("#head [data-key=records]").get_attribute("aria-sort"), "descending")
        page.keyboard.press("Enter")
        self.assertEqual(self.names(page), down[::-1])
        self.assertEqual(page.evaluate("location.hash"), "#sort=records")
        page.select_option("#by-warn", "noRevenue")
        self.assertEqual(self.names(page), ["湾岚港务"])
        page.select_option("#by-warn", "any")
        self.assertEqual(sorted(self.names(page)), sorted(["湾岚港务", "青湖製藥"]))
        page.select_option("#by-warn", "")
        page.select_option("#by-kind", "sustainability")
        self.assertEqual(self.names(page), ["北岭矿业"])
        again = self.open(hash="#warn=conflicts")
        self.assertEqual(self.names(again), ["青湖製藥"])

    def test_search_in_both_scripts_and_by_code(self):
        page = self.open()
        for term, found in [("青湖制药", ["青湖製藥"]), ("灣嵐", ["湾岚港务"]), ("609931", ["湾岚港务"]), ("beiling", ["北岭矿业"]), ("无此", [])]:
            page.fill("#q", term)
            self.assertEqual(self.names(page), found, term)
        self.assertTrue(page.locator("#nothing").is_visible())
        page.keyboard.press("Escape")
        self.assertEqual(len(self.names(page)), 3)

    def test_links_lead_on_and_back(self):
        page = self.open()
        page.locator("#rows a", has_text="青湖製藥").click()
        page.wait_for_selector("body.site-company[data-ready=all]")
        self.assertEqual(page.locator("#title").inner_text(), "青湖製藥")
        page.locator(".reports a", has_text="qinghu-2022.txt").click()
        page.wait_for_selector("body[data-ready=all] #report")
        self.assertIn("20.138亿元", page.locator("#report").inner_text())
        self.assertEqual(page.locator("#trail a").all_inner_texts(), ["全部公司", "青湖製藥"])
        page.locator("#trail a").first.click()
        page.wait_for_selector("body.site-index[data-ready=all]")
        page.locator(".chip").first.click()
        page.wait_for_selector("body[data-ready=all] #report")

    # --- One company ---

    def test_the_panel_and_its_units(self):
        page = self.company()
        self.assertEqual(self.cells(page, "营业收入"), {"2021": "182,000≠2", "2022": "201,380", "2023": "214,650"})
        page.locator("#scale button", has_text="亿").click()
        self.assertEqual(self.cells(page, "营业收入"), {"2021": "18.2≠2", "2022": "20.14", "2023": "21.47"})
        self.assertIn("亿元", page.locator("#rows tr", has_text="营业收入").locator(".c-unit").inner_text())
        # Profits a share and numbers of people have the unit they had.
        self.assertEqual(self.cells(page, "基本每股收益"), {"2021": "0.42", "2022": "0.47"})
        self.assertEqual(self.cells(page, "员工"), {"2021": "4,216", "2022": "4,352"})
        page.locator("#scale button", has_text="元").first.click()
        self.assertEqual(self.cells(page, "营业收入")["2022"], "2,013,800,000")
        self.assertIn("scale=0", page.evaluate("location.hash"))
        self.assertEqual(page.locator("#rows .spark").count(), len(self.names(page)))

    def test_a_contradiction_opens_both_sources(self):
        page = self.company()
        page.locator(".cell.clash").click()
        sides = page.locator(".side")
        self.assertEqual(sides.count(), 2)
        self.assertEqual(sides.locator(".doc").all_inner_texts(), ["qinghu-2022.txt", "qinghu-2021.txt"])
        self.assertEqual(sides.locator("mark").all_inner_texts(), ["18.2亿元", "18.6亿元"])
        self.assertEqual(sides.locator(".where").all_inner_texts(), ["第 1 页 · 第 6 行", "第 1 页 · 第 4 行"])
        self.assertEqual(sides.locator(".sentence").last.inner_text(), "2021年，营业收入18.6亿元，员工4,216人。")
        boxes = [sides.nth(n).bounding_box() for n in range(2)]
        self.assertEqual(boxes[0]["y"], boxes[1]["y"])
        self.assertIn("各报告所述不同", page.locator("#detail").inner_text())
        sides.last.locator("a", has_text="看原文").click()
        page.wait_for_selector("body[data-ready=all] #report")
        self.assertEqual(page.evaluate("textOf(state.selected)"), "18.6亿元")
        self.assertEqual(page.locator("#detail .name").inner_text(), "营业收入")

    def test_the_rounder_value_stands_behind(self):
        page = self.company()
        page.locator("[aria-label^='营业收入  2022']").click()
        self.assertEqual(page.locator(".side").count(), 2)
        self.assertIn("同值的概数", page.locator(".side.rounder").inner_text())

    def test_keys(self):
        page = self.company()
        cell = page.locator(".cell.clash")
        cell.focus()
        page.keyboard.press("ArrowRight")
        self.assertIn("2022", page.evaluate("document.activeElement.getAttribute('aria-label')"))
        page.keyboard.press("ArrowLeft")
        page.keyboard.press("Enter")
        self.assertTrue(page.locator("#detail").is_visible())
        self.assertEqual(page.evaluate("document.activeElement.textContent"), "营业收入")
        page.keyboard.press("Escape")
        self.assertFalse(page.locator("#detail").is_visible())
        self.assertEqual(page.evaluate("document.activeElement.className"), "cell clash")
        page.keyboard.press("/")
        self.assertEqual(page.evaluate("document.activeElement.id"), "q")

    def test_search_sort_and_several_values(self):
        page = self.company()
        page.fill("#q", "營業")
        self.assertEqual(self.names(page), ["营业收入"])
        page.fill("#q", "")
        page.locator("#head [data-key='2022'] button").click()
        self.assertEqual(self.names(page)[:2], ["营业收入", "研发费用"])
        page.locator("#only").click()
        self.assertEqual(self.names(page), ["营业收入"])

    def test_the_address_opens_the_cell_again(self):
        page = self.company()
        page.locator(".cell.clash").click()
        again = self.company(hash=page.evaluate("location.hash"))
        self.assertEqual(again.locator(".side").count(), 2)
        self.assertEqual(again.locator(".cell.clash").get_attribute("aria-expanded"), "true")

    def test_long_panels_are_drawn_as_one_scrolls(self):
        page = self.company("北岭矿业")
        drawn, all = page.locator("#rows tr").count(), page.evaluate("site.rows.length")
        self.assertGreater(all, 500)
        self.assertLess(drawn, all)
        page.evaluate("document.querySelector('#scroller').scrollTop = 1e6")
        for _ in range(20):
            page.evaluate("new Promise(f => setTimeout(f, 50))")
            page.evaluate("document.querySelector('#scroller').scrollTop = 1e6")
        self.assertEqual(page.locator("#rows tr").count(), all)

    def test_print_has_all_rows(self):
        page = self.company("北岭矿业")
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        self.assertEqual(page.locator("#rows tr").count(), page.evaluate("site.rows.length"))
        page.emulate_media(media="print")
        self.assertFalse(page.locator("#search").is_visible())

    # --- All of them ---

    def test_languages_follow_the_browser(self):
        for locale, word, unit in [("zh-CN", "指标", "万元"), ("zh-TW", "指標", "萬元"), ("en-GB", "Metric", "10⁴ CNY"), ("fr-FR", "Metric", "10⁴ CNY")]:
            page = self.company(locale=locale)
            self.assertEqual(page.locator("#head th").first.inner_text(), word)
            self.assertEqual(page.locator("#rows tr", has_text="营业收入").locator(".c-unit").inner_text(), unit)
        page.select_option("#language", "zh-Hans")
        self.assertEqual(page.locator("#head th").first.inner_text(), "指标")

    def test_dark_and_light(self):
        ground = "getComputedStyle(document.querySelector('#site')).backgroundColor"
        light, dark = self.open(), self.open(color_scheme="dark")
        self.assertEqual((light.evaluate(ground), dark.evaluate(ground)), ("rgb(255, 255, 255)", "rgb(23, 24, 27)"))
        light.locator("#theme").click()
        light.locator("#theme").click()
        self.assertEqual(light.evaluate(ground), "rgb(23, 24, 27)")

    def test_phone(self):
        for name in ["index.html", self.companies["青湖製藥"]["file"]]:
            page = self.open(name, viewport={"width": 390, "height": 800}, has_touch=True, is_mobile=True)
            self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), 390)
            self.assertTrue(page.locator("#rows th").first.is_visible())
        # The latest year is in sight, the sources one below the other.
        box = page.locator("#head th").last.bounding_box()
        self.assertLessEqual(box["x"] + box["width"], 391)
        page.locator(".cell.clash").click()
        boxes = [page.locator(".side").nth(n).bounding_box() for n in range(2)]
        self.assertLess(boxes[0]["y"], boxes[1]["y"])

    def test_every_control_has_a_name(self):
        for page in (self.open(), self.company()):
            nameless = page.evaluate("""() => [...document.querySelectorAll('button, a, input, select, svg[role]')]
              .filter(n => !(n.getAttribute('aria-label') || n.textContent.trim() || n.closest('label')?.textContent.trim())).map(n => n.outerHTML)""")
            self.assertEqual(nameless, [])

    def test_names_are_no_markup(self):
        page = self.company("湾岚港务")
        self.assertEqual(page.locator(".reports a").inner_text(), "wan<i>lan-2022.txt")
        page.locator(".reports a").click()
        page.wait_for_selector("body[data-ready=all] #report")
        self.assertEqual(page.title(), "wan<i>lan-2022.txt")


if __name__ == "__main__":
    unittest.main()
