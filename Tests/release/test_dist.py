"""What lies in dist/ after `make dist deb wheel`, each with the static program in it; and the Dockerfile's stages."""

import hashlib
import os
import pathlib
import re
import shutil
import stat
import subprocess
import sys
import tarfile
import tempfile
import unittest

from support import PROGRAM, ROOT, commands, run

DIST = ROOT / "dist"
SAMPLE = "samples/lanping-dairy-csr-2023.txt"
# A tarball that outgrew it is no longer a quick download: see what came in.
MOST_BYTES = 25_000_000


def only(pattern):
    found = sorted(DIST.glob(pattern))
    if len(found) != 1:
        raise unittest.SkipTest(f"{len(found)} files dist/{pattern}: run make dist deb wheel")
    return found[0]


class ReleaseCase(unittest.TestCase):
    maxDiff = 2000

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="extract-dist-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.folder.chmod(0o755)

    def bare(self, root, *arguments, user="65532:65532", stdin=b""):
        """Runs the program in a folder that is its whole world, as a user that no system knows."""
        chroot = shutil.which("chroot", path=os.defpath + ":/usr/sbin")
        if os.geteuid() != 0 or chroot is None:
            self.skipTest("only root may chroot")
        return subprocess.run([chroot, f"--userspec={user}", root, *arguments], capture_output=True, timeout=120,
                              input=stdin, env={})

    def check_in(self, root, program):
        """Samples in UTF-8, GBK and Big5 give there what the built program makes of them here."""
        text = (ROOT / SAMPLE).read_text(encoding="utf-8")
        for encoding in ("utf-8", "gb18030", "utf-16"):
            with self.subTest(encoding):
                (root / "report.txt").write_bytes(text.encode(encoding))
                expected = subprocess.run([PROGRAM, "report.txt"], capture_output=True, cwd=root)
                self.assertEqual(expected.returncode, 0, expected.stderr)
                self.assertGreater(len(expected.stdout), 10_000)
                found = self.bare(root, program, "report.txt")
                self.assertEqual((found.returncode, found.stderr), (0, b""))
                self.assertEqual(found.stdout, expected.stdout)
                self.assertEqual(self.bare(root, program, stdin=text.encode(encoding)).stdout,
                                 subprocess.run([PROGRAM], capture_output=True, input=text.encode(encoding)).stdout)
        taiwan = "臺北乳業股份有限公司公益捐贈總額超過2,270萬元，較去年成長24%。\n"
        (root / "tw.txt").write_bytes(taiwan.encode("big5"))
        self.assertEqual(self.bare(root, program, "tw.txt").stdout,
                         subprocess.run([PROGRAM, "tw.txt"], capture_output=True, cwd=root).stdout)
        self.whole(root, program)

    def whole(self, root, program):
        """What needs SQLite, YAML and Foundation works there too."""
        work = root / "work"
        work.mkdir()
        work.chmod(0o777)
        self.assertEqual(self.bare(root, program, "schema").stdout, run(PROGRAM, "schema").stdout.encode())
        result = self.bare(root, program, "batch", "report.txt", "--output", "work/dataset")
        self.assertEqual((result.returncode, result.stdout), (0, b""), result.stderr)
        panel = ("panel", "work/dataset", "--format", "csv", "--min-years", "1")
        here = subprocess.run([PROGRAM, *panel], capture_output=True, cwd=root)
        self.assertEqual(self.bare(root, program, *panel).stdout, here.stdout)
        self.assertGreater(len(here.stdout), 1000)
        for arguments in (("view", "report.txt", "-o", "work/page.html"), ("patterns", "test")):
            result = self.bare(root, program, *arguments)
            self.assertEqual((result.returncode, result.stderr), (0, b""), arguments)
        page = run(PROGRAM, "view", "report.txt", "-o", "page.html", cwd=root)
        self.assertEqual((page.returncode, page.stderr), (0, ""))
        self.assertEqual((root / "work/page.html").read_bytes(), (root / "page.html").read_bytes())
        # No option is lost on the way, and messages come.
        result = self.bare(root, program, "--yaer", "2023")
        self.assertEqual(result.returncode, 2)
        self.assertIn(b"--yaer", result.stderr)


class TarballTests(ReleaseCase):
    def setUp(self):
        super().setUp()
        self.tarball = only("extract-*-linux-*.tar.xz")
        self.name = self.tarball.name.removesuffix(".tar.xz")

    def test_what_is_in_it(self):
        version = run(PROGRAM, "--version").stdout.strip()
        self.assertEqual(self.name, f"extract-{version}-linux-{os.uname().machine}")
        self.assertLess(self.tarball.stat().st_size, MOST_BYTES)
        with tarfile.open(self.tarball) as tar:
            members = tar.getmembers()
        self.assertEqual({(member.uid, member.gid, member.uname, member.gname) for member in members}, {(0, 0, "", "")})
        self.assertEqual(len({member.mtime for member in members}), 1)
        self.assertEqual({member.mode for member in members if member.isfile()}, {0o644, 0o755})
        names = [member.name for member in members]
        self.assertEqual(names, sorted(names, key=lambda name: name.split("/")))
        files = {member.name.removeprefix(self.name + "/") for member in members if member.isfile()}
        self.assertEqual({name for name in files if not name.startswith("share/doc/")}, {
            "bin/extract", "share/bash-completion/completions/extract", "share/zsh/site-functions/_extract",
            "share/fish/vendor_completions.d/extract.fish",
            *(f"share/man/man1/{'-'.join(('extract', *names))}.1" for names in commands())})
        documents = {name.removeprefix("share/doc/extract/") for name in files if name.startswith("share/doc/")}
        self.assertLessEqual({"README.md", "CHANGELOG.md", "LICENSE", "docs/records.md"}, documents)
        licences = " ".join(name for name in documents if name.startswith("licences/"))
        for library in ("libpcre2", "libsqlite3", "zlib1g", "libstdc++", "libgcc", "libc6", "swift.txt", "GRDB", "Yams",
                        "swift-argument-parser", "swift-crypto", "swift-asn1"):
            self.assertIn(library, licences)

    def test_in_a_bare_folder(self):
        with tarfile.open(self.tarball) as tar:
            (self.folder / "bin").mkdir()
            with tar.extractfile(f"{self.name}/bin/extract") as source:
                (self.folder / "bin/extract").write_bytes(source.read())
        (self.folder / "bin/extract").chmod(0o755)
        self.check_in(self.folder, "/bin/extract")

    def test_it_names_no_path_of_the_machine_it_was_built_on(self):
        with tarfile.open(self.tarball) as tar, tar.extractfile(f"{self.name}/bin/extract") as source:
            self.assertNotIn(str(ROOT).encode(), source.read())

    def test_packing_again_gives_the_same_bytes(self):
        before = hashlib.sha256(self.tarball.read_bytes()).hexdigest()
        result = run("bash", ROOT / "scripts/dist", env={**os.environ, "TZ": "Asia/Shanghai", "LC_ALL": "C"}, timeout=600)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(hashlib.sha256(self.tarball.read_bytes()).hexdigest(), before)

    def test_checksums(self):
        result = run("sha256sum", "--check", "--strict", "SHA256SUMS", cwd=DIST)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
        self.assertIn(f"{self.tarball.name}: OK", result.stdout)


class DebTests(ReleaseCase):
    def setUp(self):
        super().setUp()
        self.package = only("extract-reports_*.deb")

    def test_control(self):
        fields = run("dpkg-deb", "--field", self.package, "Package", "Version", "Depends", "Recommends", "Conflicts").stdout
        version = run(PROGRAM, "--version").stdout.strip()
        self.assertEqual(fields, f"Package: extract-reports\nVersion: {version}-1\nRecommends: poppler-utils\nConflicts: extract\n")

    def test_what_is_installed(self):
        subprocess.run(["dpkg-deb", "--extract", self.package, self.folder], check=True)
        files = {str(path.relative_to(self.folder / "usr")) for path in self.folder.rglob("*") if path.is_file()}
        self.assertEqual({name for name in files if not name.startswith("share/doc/")}, {
            "bin/extract", "share/bash-completion/completions/extract", "share/zsh/vendor-completions/_extract",
            "share/fish/vendor_completions.d/extract.fish", "share/lintian/overrides/extract-reports",
            *(f"share/man/man1/{'-'.join(('extract', *names))}.1.gz" for names in commands())})
        documents = {pathlib.PurePath(name).name for name in files if name.startswith("share/doc/extract-reports/")}
        self.assertLessEqual({"copyright", "changelog.gz", "changelog.Debian.gz", "README.md"}, documents)
        self.check_in(self.folder, "/usr/bin/extract")

    def test_lintian(self):
        if not shutil.which("lintian"):
            self.skipTest("no lintian here")
        result = run("lintian", "--allow-root", "--fail-on", "error,warning", self.package)
        self.assertEqual((result.returncode, result.stdout), (0, ""), result.stderr)

    def test_packing_again_gives_the_same_bytes(self):
        before = self.package.read_bytes()
        result = run("bash", ROOT / "scripts/deb", timeout=600)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(self.package.read_bytes(), before)


class WheelTests(ReleaseCase):
    def test_it_brings_the_program(self):
        """Installed alone, where no other program is found, it reads what the built program reads."""
        wheel = only("zh_extract-*.whl")
        site = self.folder / "site"
        result = run(sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-compile", "--target", site, wheel)
        self.assertEqual(result.returncode, 0, result.stderr)
        text = (ROOT / SAMPLE).read_text(encoding="utf-8")
        for encoding in ("utf-8", "gb18030"):
            with self.subTest(encoding):
                (self.folder / "report.txt").write_bytes(text.encode(encoding))
                expected = subprocess.run([PROGRAM, "report.txt"], capture_output=True, cwd=self.folder, check=True)
                code = "import zh_extract; zh_extract.extract_file('report.txt').write_ndjson('out.ndjson')"
                result = subprocess.run([sys.executable, "-c", code], capture_output=True, cwd=self.folder,
                                        env={"PATH": "", "PYTHONPATH": str(site)})
                self.assertEqual((result.returncode, result.stderr), (0, b""))
                self.assertEqual((self.folder / "out.ndjson").read_bytes(), expected.stdout)


class DockerfileTests(ReleaseCase):
    """There may be no engine here: the steps are taken by hand."""

    def stages(self):
        """Stages, each a list of (instruction, rest)."""
        text = re.sub(r"\\\n", " ", (ROOT / "Dockerfile").read_text())
        lines = [line.split(None, 1) for line in text.splitlines() if line and not line.startswith("#")]
        stages = []
        for instruction, rest in lines:
            if instruction == "FROM":
                stages.append([])
            stages[-1].append((instruction, rest.strip()))
        return stages

    def test_linter(self):
        if not shutil.which("hadolint"):
            self.skipTest("no hadolint here")
        result = run("hadolint", "Dockerfile")
        self.assertEqual((result.returncode, result.stdout), (0, ""))

    def test_build_stage(self):
        """The packages exist, and what it runs is what built the program that is tested here."""
        build = self.stages()[0]
        runs = [rest for instruction, rest in build if instruction == "RUN"]
        self.assertEqual(runs[-1], "make static")
        packages = re.search(r"--no-install-recommends (.*?) *&&", runs[0])[1].split()
        result = run("apt-get", "install", "--simulate", "--no-install-recommends", *packages)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(run("make", "--dry-run", "static").returncode, 0)

    def test_last_stage(self):
        final = self.stages()[-1]
        self.assertEqual(final[0], ("FROM", "scratch"))
        user = workdir = entry = None
        for instruction, rest in final[1:]:
            if instruction == "COPY":
                stage, source, target = rest.split()
                self.assertEqual(stage, "--from=build")
                built = ROOT / pathlib.PurePosixPath(source).relative_to("/source")
                if not built.exists():
                    self.skipTest("run make static")
                place = self.folder / target.lstrip("/")
                place.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(built, place)
            elif instruction == "USER":
                user = rest
            elif instruction == "WORKDIR":
                workdir = rest
            elif instruction == "ENTRYPOINT":
                entry = rest
            else:
                self.fail(f"unknown to this test: {instruction}")
        self.assertRegex(user, r"^[1-9][0-9]*:[1-9][0-9]*$")
        self.assertEqual(workdir, "/data")
        program = re.fullmatch(r'\["(.*)"\]', entry)[1]
        self.assertTrue(stat.S_IXOTH & (self.folder / program.lstrip("/")).stat().st_mode)
        result = self.bare(self.folder, program, "--version", user=user)
        self.assertEqual((result.returncode, result.stdout), (0, run(PROGRAM, "--version").stdout.encode()))
        self.check_in(self.folder, program)


if __name__ == "__main__":
    unittest.main()
