"""What SECURITY.md promises of files, programs and the network, by what the program asks the system for."""

import json
import pathlib
import re
import shutil
import subprocess
import unittest

from support import PROGRAM, ROOT, DatasetCase, report, run

NETWORK = {
    "socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "send", "sendto", "sendmsg", "sendmmsg",
    "recv", "recvfrom", "recvmsg", "recvmmsg", "getsockopt", "setsockopt", "shutdown", "getsockname", "getpeername"}
OPEN = {"open", "openat", "openat2", "creat"}
CHANGE = {
    "mkdir", "mkdirat", "rmdir", "rename", "renameat", "renameat2", "unlink", "unlinkat", "link", "linkat", "symlink",
    "symlinkat", "truncate", "chmod", "fchmodat", "chown", "lchown", "fchownat", "mknod", "mknodat", "utime", "utimes",
    "utimensat", "futimesat", "setxattr", "lsetxattr", "removexattr", "lremovexattr", "chroot", "mount", "umount2"}
CALL = re.compile(r"^(?:\d+ +)?(\w+)\((.*)")
STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')


def traced():
    """Whether programs can be traced here: some containers do not allow it."""
    if not shutil.which("strace"):
        return False
    return subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True).returncode == 0


class Trace:
    """What a run of the program, with all that it starts, asked the system for."""

    def __init__(self, case, *arguments, input=None, env=None, expected=0):
        log = case.folder / "trace"
        # Where it stands nothing may come to lie either.
        stand = case.folder / "stand"
        stand.mkdir(exist_ok=True)
        result = subprocess.run(
            ["strace", "-f", "-qq", "-s", "4096", "-e", "trace=%file,%network", "-o", str(log), PROGRAM,
             *map(str, arguments)],
            input=input, capture_output=True, text=True, env=env, cwd=stand, timeout=300)
        case.assertEqual(result.returncode, expected, result.stderr)
        self.programs, self.network, self.written = [], [], set()
        for line in log.read_text(errors="replace").splitlines():
            match = CALL.match(line)
            if not match:
                continue
            name, rest = match.groups()
            paths = STRING.findall(rest)
            if name in NETWORK:
                self.network.append(line)
            elif name in ("execve", "execveat"):
                self.programs.append(paths[0])
            elif name in CHANGE or name in OPEN and re.search(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_TMPFILE", rest):
                self.written |= {str(stand / path) for path in paths if path != "/dev/null"}


@unittest.skipUnless(traced(), "no strace, or it may not trace here")
class SystemTests(DatasetCase):
    def setUp(self):
        super().setUp()
        for i in range(40):
            self.write(f"{i % 3}/r{i}.txt", report(i, 30))
        self.write("page.html", '<img src="http://example.invalid/a.png"><p>2021年捐赠3万元</p>'
                   '<script src="//example.invalid/x.js"></script>')
        self.write("page.md", "![](http://example.invalid/a.png) [a](file:///etc/passwd) 2021年捐赠3万元\n")
        self.write("lines.jsonl", "".join('{"id":"%d","text":"捐赠%d万元。"}\n' % (i, i) for i in range(9)))
        self.write("a.pdf", b"%PDF-fake")
        # Of builtin commands of the shell alone.
        self.pdf = self.fake_pdftotext("echo 捐赠3万元。; echo odd >&2")

    def trace(self, *arguments, **options):
        return Trace(self, *arguments, env=self.pdf, **options)

    def assertKeeps(self, trace, folder=None, pdf=False):
        """No network, no other program than pdftotext, nothing written but below the folder."""
        self.assertEqual(trace.network, [])
        # As the kernel names it: .build/debug is a link.
        real = pathlib.Path(PROGRAM).resolve()
        ours = {PROGRAM, str(real), str(real.parent / "extract-full")}
        others = {pathlib.Path(program).name for program in trace.programs if program not in ours}
        self.assertEqual(others - ({"pdftotext"} if pdf else set()), set())
        outside = {path for path in trace.written if not folder or not pathlib.Path(path).is_relative_to(folder)}
        self.assertEqual(outside, set())

    def test_run(self):
        for name in ("0/r0.txt", "page.html", "page.md"):
            for form in ("ndjson", "csv", "pretty"):
                self.assertKeeps(self.trace("run", "--format", form, self.reports / name))
        self.assertKeeps(self.trace("--jobs", 3, *sorted(self.reports.rglob("*.txt"))))
        self.assertKeeps(self.trace("run", "--jsonl", "--jobs", 2, self.reports / "lines.jsonl"))
        self.assertKeeps(self.trace("-", input="2021年捐赠3万元"))
        self.assertKeeps(self.trace("/nowhere/a.txt", expected=1))

    def test_pdf(self):
        self.assertKeeps(self.trace(self.reports / "a.pdf"), pdf=True)
        text = self.folder / "text.txt"
        trace = self.trace("--text", text, self.reports / "a.pdf")
        self.assertKeeps(trace, folder=text, pdf=True)
        self.assertEqual(trace.written, {str(text)})

    def test_batch(self):
        output = self.folder / "new" / "dataset"
        (self.folder / "new").mkdir()
        for arguments in ([], ["--format", "csv"], ["--force", "--jobs", 3]):
            trace = self.trace("batch", self.reports, "--output", output, *arguments)
            self.assertKeeps(trace, folder=output, pdf=True)
            self.assertIn(str(output / "dataset.sqlite"), trace.written)

    def test_view(self):
        page = self.folder / "page.html"
        trace = self.trace("view", self.reports / "page.html", "-o", page)
        self.assertKeeps(trace, folder=page)
        self.good(self.batch(env=self.pdf))
        before = (self.output / "dataset.sqlite").read_bytes()
        site = self.folder / "new" / "site"
        (self.folder / "new").mkdir()
        for _ in range(2):
            trace = self.trace("view", self.output, "-o", site, "--inputs", self.reports)
            # The text of a PDF file is in the dataset: pdftotext is not run again.
            self.assertKeeps(trace, folder=site)
            self.assertIn(str(site / "index.html"), trace.written)
        self.assertEqual((self.output / "dataset.sqlite").read_bytes(), before)

    def test_what_sqlite_puts_aside(self):
        """An index of many rows is sorted in files: they lie in the dataset and have no name for long."""
        self.write("many.jsonl", "".join(
            json.dumps({"id": f"{i}-" + "x" * 200, "text": "捐赠3万元，植树4万棵，投入5亿元，增长6%。" * 20}) + "\n"
            for i in range(250)))
        trace = self.trace("batch", self.reports, "--output", self.output)
        self.assertKeeps(trace, folder=self.output, pdf=True)
        self.assertTrue([path for path in trace.written if "etilqs" in path], "too few rows to sort in files")
        self.assertFalse(list(self.output.glob("etilqs*")))

    def test_what_only_reads(self):
        self.good(self.batch(env=self.pdf))
        database = self.output / "dataset.sqlite"
        before = database.read_bytes()
        for arguments in (["batch", self.reports, "--output", self.output, "--check"],
                          ["panel", self.output], ["panel", self.output, "--format", "long", "--csv-safe"],
                          ["patterns", "list"], ["patterns", "test"], ["schema"], ["--version"], ["--help"]):
            self.assertKeeps(self.trace(*arguments))
        self.assertEqual(database.read_bytes(), before)

    def test_names_do_not_lead_out_of_the_dataset(self):
        """Not by links to elsewhere, nor by ids that look like paths."""
        outside = self.folder / "outside"
        outside.mkdir()
        (outside / "secret.txt").write_text("2021年捐赠3万元。\n")
        (self.reports / "link").symlink_to(outside)
        self.write("ids.jsonl", "".join(
            json.dumps({"id": name, "text": "2021年捐赠3万元。"}) + "\n"
            for name in ("../../../outside/a", "/etc/a", "a/../../b", "..")))
        trace = self.trace("batch", self.reports, "--output", self.output)
        self.assertKeeps(trace, folder=self.output, pdf=True)
        self.assertEqual([path.name for path in outside.iterdir()], ["secret.txt"])


class PromiseTests(unittest.TestCase):
    def test_every_test_that_is_named_is_there(self):
        text = (ROOT / "SECURITY.md").read_text()
        names = re.findall(r"`(\w+)\.(\w+)`", text)
        self.assertGreater(len(names), 15)
        sources = [path.read_text() for path in (ROOT / "Tests").rglob("*") if path.suffix in (".swift", ".py")]
        for suite, test in names:
            held = [source for source in sources if re.search(rf"(struct|class) {suite}\b", source)]
            self.assertTrue(any(re.search(rf"(func|def) {test}\b", source) for source in held), f"{suite}.{test}")


if __name__ == "__main__":
    unittest.main()
