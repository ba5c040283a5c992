"""scripts/profile: when it counts, what it reads then, and what it hands to the build. The toolchain is one of shell
scripts that note what they are asked for; that the program it makes is the same is for `make release-check`."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]

SWIFTC = """#!/bin/sh
case "$*" in
-print-target-info) printf '{\\n  "paths": {\\n    "runtimeResourcePath": "%s/usr/lib/swift"\\n  }\\n}\\n' "$TOOLCHAIN" ;;
*-help-hidden) echo "  $PROFILING  Generate instrumented code" ;;
--version) echo 'Swift version 6.3' ;;
esac
"""
CLANG = '#!/bin/sh\necho "$TOOLCHAIN/usr/lib/libclang_rt.builtins-x86_64.a"\n'
# Puts a program where the build would, which notes its arguments and what it reads.
SWIFT = """#!/bin/sh
echo "swift $*" >> "$NOTES"
mkdir -p .build/profile/release
cat > .build/profile/release/extract <<'END'
#!/bin/sh
echo "extract $*" >> "$NOTES"
if [ "$#" = 2 ]; then cat > /dev/null; fi
mkdir -p "$(dirname "$LLVM_PROFILE_FILE")"
echo counts >> "$(dirname "$LLVM_PROFILE_FILE")/$$.profraw"
END
chmod +x .build/profile/release/extract
"""
PROFDATA = '#!/bin/sh\necho "$*" >> "$NOTES"\necho merged > "$3"\n'


class Profile(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name).resolve()
        tree, tools = self.folder / "tree", self.folder / "toolchain" / "usr"
        for name in ("scripts", "Sources", "samples"):
            (tree / name).mkdir(parents=True)
        shutil.copy(ROOT / "scripts" / "profile", tree / "scripts")
        (tree / "Package.swift").write_text("// swift-tools-version: 6.1\n")
        (tree / "Sources" / "A.swift").write_text("let a = 1\n")
        (tree / "samples" / "lanping-dairy-csr-2023.txt").write_text("营业收入 1,234 万元\n", encoding="utf-8")
        (tools / "bin").mkdir(parents=True)
        (tools / "lib").mkdir()
        (tools / "lib" / "libclang_rt.profile-x86_64.a").touch()
        for name, text in (("swiftc", SWIFTC), ("swift", SWIFT), ("clang", CLANG), ("llvm-profdata", PROFDATA)):
            (tools / "bin" / name).write_text(text)
            (tools / "bin" / name).chmod(0o755)
        self.tree, self.tools = tree, tools
        self.notes = self.folder / "notes"

    def run_it(self, *arguments, profiling="-ir-profile-generate"):
        self.notes.write_text("")
        environment = dict(
            os.environ, PATH=f"{self.tools}/bin:{os.environ['PATH']}", TOOLCHAIN=str(self.tools.parent), NOTES=str(self.notes),
            PROFILING=profiling)
        run = subprocess.run(
            [self.tree / "scripts" / "profile", *arguments], env=environment, capture_output=True, text=True, check=True)
        return run.stdout.strip(), run.stderr.strip().splitlines(), self.notes.read_text().splitlines()

    def profiles(self):
        return sorted((self.tree / ".build" / "profile").glob("*.profdata"))

    def test_counts_once_and_is_used_again(self):
        flags, said, notes = self.run_it()
        (profile,) = self.profiles()
        self.assertEqual(
            flags, f"-Xswiftc -Xfrontend -Xswiftc -ir-profile-use={profile.relative_to(self.tree)} "
            "-Xswiftc -Xfrontend -Xswiftc -disable-incremental-llvm-codegen")
        self.assertEqual(len([line for line in notes if line.startswith("swift build")]), 1)
        self.assertIn("-ir-profile-generate", notes[0])
        self.assertEqual(said[-1], f"profile: {profile.relative_to(self.tree)} is made")
        again, said, notes = self.run_it("--fresh")
        self.assertEqual((again, said, notes), (flags, [], []))

    def test_reads_every_form_on_one_thread(self):
        _, _, notes = self.run_it()
        runs = [line.split()[1:] for line in notes if line.startswith("extract ")]
        self.assertTrue(all(run[:2] == ["--jobs", "1"] for run in runs), runs)
        read = " ".join(word for run in runs for word in run)
        for form in ("samples/lanping-dairy-csr-2023.txt", "csv", "pretty", "big5.txt", "page.html", "lines.jsonl", "tables.md"):
            self.assertIn(form, read)

    def test_a_profile_of_other_sources_does_until_a_new_one_is_asked_for(self):
        flags, _, _ = self.run_it()
        (old,) = self.profiles()
        (self.tree / "Sources" / "A.swift").write_text("let a = 2\n")
        again, said, notes = self.run_it()
        self.assertEqual((again, notes), (flags, []))
        self.assertEqual(
            said, [f"profile: {old.relative_to(self.tree)} is of other sources; scripts/profile --fresh makes it anew"])
        fresh, _, notes = self.run_it("--fresh")
        (new,) = self.profiles()
        self.assertNotEqual(new, old)
        self.assertIn(new.name, fresh)
        self.assertTrue(notes)

    def test_without_the_tools_the_build_goes_on_without(self):
        none = ("", ["profile: this Swift cannot count what runs how often; building without"], [])
        self.assertEqual(self.run_it(profiling="-something-else"), none)
        (self.tools / "bin" / "llvm-profdata").unlink()
        self.assertEqual(self.run_it(), none)


if __name__ == "__main__":
    unittest.main()
