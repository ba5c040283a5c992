"""What every command says of itself: help with examples that run, a manual page, completions; and their installation."""

import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

from support import PROGRAM, ROOT, commands, examples, run

SENTENCE = "2023年，岚坪乳业公益捐赠总额超2,270万元，同比增长两成，惠及学生18—20万名。\n"

class HelpCase(unittest.TestCase):
    maxDiff = 2000

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="extract-help-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)


class ExampleTests(HelpCase):
    """Each command has examples, and they run as they stand."""

    def setUp(self):
        super().setUp()
        programs = self.folder / "bin"
        programs.mkdir()
        for program in PROGRAM.resolve().parent.glob("extract*"):
            if program.is_file() and os.access(program, os.X_OK) and "." not in program.name:
                (programs / program.name).symlink_to(program)
        # Files in PDF are for Tests/batch and PDFInputTests.
        pdftotext = programs / "pdftotext"
        pdftotext.write_text("#!/bin/sh\nfor last; do :; done\ncat report.txt\n")
        pdftotext.chmod(0o755)
        self.environment = {**os.environ, "PATH": f"{programs}:{os.environ['PATH']}"}
        (self.folder / "reports").mkdir()
        text = "岚坪乳业股份有限公司\n2023年度社会责任报告\n\n" + SENTENCE * 150
        (self.folder / "report.txt").write_text(text, encoding="utf-8")
        # Two years, for a panel shows what developed.
        for year in ("2022", "2023"):
            path = self.folder / f"reports/csr-{year}.txt"
            path.write_text(text.replace("2023", year).replace("公益捐赠总额", "营业收入"), encoding="utf-8")
        (self.folder / "report.pdf").write_bytes(b"%PDF-1.4\n")
        (self.folder / "reports.jsonl").write_text('{"id": "a", "text": "捐赠5万元。"}\n', encoding="utf-8")

    def shell(self, line):
        return subprocess.run(["sh", "-c", line], cwd=self.folder, env=self.environment, capture_output=True, text=True,
                              timeout=120, stdin=subprocess.DEVNULL)

    def test_every_command_has_an_example(self):
        self.assertEqual([names for names in commands() if not examples(names)], [])

    def test_examples_run(self):
        self.correct()
        # What makes files that others read comes first.
        order = {("batch",): 0, ("patterns", "learn"): 1}
        for names in sorted(commands(), key=lambda names: order.get(names, 2)):
            for line in examples(names):
                with self.subTest(line):
                    result = self.shell(line)
                    self.assertEqual(result.returncode, 0, result.stderr)
                    writes = re.search(r" > | -o | --output ", line)
                    self.assertEqual(bool(result.stdout), writes is None)

    def correct(self):
        """A verdict on a record that is there, as the page of extract view downloads it."""
        records = map(json.loads, run(PROGRAM, "--types", "amount", self.folder / "report.txt").stdout.splitlines())
        record = next(record for record in records if record["rule"] == "amount.digits")
        verdict = {"doc": "report.txt", "start": record["start"], "end": record["end"], "text": record["text"],
                   "verdict": "right", "record": record["id"], "rule": record["rule"], "type": record["type"]}
        (self.folder / "corrections.jsonl").write_text(json.dumps(verdict, ensure_ascii=False) + "\n", encoding="utf-8")


class ManualTests(HelpCase):
    def pages(self):
        result = run("python3", ROOT / "scripts/manuals.py", PROGRAM, self.folder, "--date", "2026-11-30")
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, "", ""))
        return {page.stem: page for page in self.folder.glob("*.1")}

    def test_every_command_has_a_page_that_says_what_its_help_says(self):
        pages = self.pages()
        self.assertEqual(sorted(pages), sorted("-".join(("extract", *names)) for names in commands()))
        if not shutil.which("man"):
            self.skipTest("no man here to render pages with")
        for names in commands():
            page = pages["-".join(("extract", *names))]
            with self.subTest(page.name):
                shown = run("man", "-l", "--warnings=w", page, env={
                    **os.environ, "MANWIDTH": "200", "LC_ALL": "C.UTF-8", "MAN_KEEP_FORMATTING": "", "GROFF_NO_SGR": "1"})
                self.assertEqual((shown.returncode, shown.stderr), (0, ""))
                text = re.sub(".\b", "", shown.stdout)
                # Of run every option, for --help of the program itself lists none of them.
                listed = run(PROGRAM, *names, "--help").stdout.split("OPTIONS:")[1]
                for option in re.findall(r"^  (?:-\w, )?(--[a-z-]+)", listed, flags=re.M):
                    self.assertIn(option, text)
                for line in examples(names):
                    self.assertIn(line, text)

    def test_mandoc_has_nothing_to_warn_of(self):
        pages = self.pages()
        if not shutil.which("mandoc"):
            self.skipTest("no mandoc here")
        result = run("mandoc", "-Tlint", "-W", "warning", *pages.values())
        self.assertEqual((result.returncode, result.stdout), (0, ""))


class CompletionTests(HelpCase):
    def script(self, shell):
        result = run(PROGRAM, "--generate-completion-script", shell)
        self.assertEqual(result.returncode, 0, result.stderr)
        path = self.folder / f"completion.{shell}"
        path.write_text(result.stdout, encoding="utf-8")
        return path

    def test_the_shells_read_them(self):
        for shell in ("bash", "zsh", "fish"):
            with self.subTest(shell):
                path = self.script(shell)
                if not shutil.which(shell):
                    self.skipTest(f"no {shell} here")
                result = run(shell, "-n", path)
                self.assertEqual((result.returncode, result.stderr), (0, ""))

    def completed(self, *words):
        """What bash offers for the last of the words."""
        quoted = " ".join(f"'{word}'" for word in words)
        script = f"""
            source {self.script("bash")}
            COMP_WORDS=({quoted}); COMP_CWORD={len(words) - 1}; COMP_LINE='{" ".join(words)}'; COMP_POINT=${{#COMP_LINE}}
            COMP_TYPE=9
            _extract extract '{words[-1]}' '{words[-2]}' 2>/dev/null
            printf '%s\n' "${{COMPREPLY[@]}}"
        """
        result = run("bash", "-c", script, cwd=self.folder)
        return sorted(set(result.stdout.split()))

    def test_bash_completes_commands_options_values_and_files(self):
        (self.folder / "report.txt").write_text("")
        self.assertEqual(self.completed("extract", "ba"), ["batch"])
        self.assertEqual(self.completed("extract", "batch", "--outp"), ["--output"])
        self.assertEqual(self.completed("extract", "run", "--region", "h"), ["hk"])
        self.assertEqual(self.completed("extract", "run", "rep"), ["report.txt"])


class InstallTests(HelpCase):
    def test_what_is_installed(self):
        result = run("bash", ROOT / "scripts/install", PROGRAM.parent, self.folder, "/usr/local")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        files = {str(path.relative_to(self.folder / "usr/local")) for path in self.folder.rglob("*") if path.is_file()}
        self.assertEqual(files, {
            "bin/extract", "bin/extract-full", "share/bash-completion/completions/extract",
            "share/zsh/site-functions/_extract", "share/fish/vendor_completions.d/extract.fish",
            *(f"share/man/man1/{'-'.join(('extract', *names))}.1" for names in commands())})
        self.assertEqual(run(self.folder / "usr/local/bin/extract", "schema").stdout, run(PROGRAM, "schema").stdout)

    def test_nothing_to_install(self):
        result = run("bash", ROOT / "scripts/install", self.folder, self.folder, "/usr")
        self.assertEqual((result.returncode, result.stdout, result.stderr), (
            1, "", f"install: {self.folder}/extract is not there: build it first, with make release or make static\n"))

    def test_without_proc_it_finds_what_stands_beside_it(self):
        """By the path it was called by, or in PATH."""
        if os.geteuid() != 0:
            self.skipTest("only root may take /proc away")
        schema = run(PROGRAM, "schema").stdout
        for called, folder in ((PROGRAM, ROOT), ("./extract", PROGRAM.parent), ("extract", ROOT)):
            with self.subTest(str(called)):
                result = run("unshare", "--mount", "sh", "-c", f"umount -l /proc || exit 77; exec {called} schema", cwd=folder,
                             env={**os.environ, "PATH": f"{PROGRAM.parent}:{os.environ['PATH']}"})
                if result.returncode == 77 or "unshare" in result.stderr:
                    self.skipTest("/proc cannot be taken away here")
                self.assertEqual((result.returncode, result.stdout, result.stderr), (0, schema, ""))


if __name__ == "__main__":
    unittest.main()
