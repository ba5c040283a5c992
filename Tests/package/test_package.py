"""Who uses the library `Extractor` fetches no other package: SwiftPM is asked, of a client made here."""

import json
import pathlib
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
MANIFEST = """\
// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "client",
    dependencies: [.package(name: "extract", path: "{root}"{traits})],
    targets: [.executableTarget(name: "client", dependencies: [.product(name: "Extractor", package: "extract")])])
"""


class PackageTests(unittest.TestCase):
    def dependencies(self, traits):
        """The packages that a client resolves beside this one."""
        with tempfile.TemporaryDirectory(prefix="extract-client-") as folder:
            client = pathlib.Path(folder)
            (client / "Package.swift").write_text(MANIFEST.format(root=ROOT, traits=traits), encoding="utf-8")
            (client / "Sources/client").mkdir(parents=True)
            (client / "Sources/client/main.swift").write_text("import Extractor\n", encoding="utf-8")
            done = subprocess.run(["swift", "package", "show-dependencies", "--format", "json"], cwd=client,
                                  capture_output=True, text=True, timeout=300)
            self.assertEqual(done.returncode, 0, done.stderr)
            tree = json.loads(done.stdout[done.stdout.index("{"):])
            self.assertEqual(len(tree["dependencies"]), 1)
            fetched = client / ".build/checkouts"
            return ([one["identity"] for one in tree["dependencies"][0]["dependencies"]],
                    sorted(path.name for path in fetched.iterdir()) if fetched.exists() else [])

    def test_the_library_alone_fetches_nothing(self):
        self.assertEqual(self.dependencies(", traits: []"), ([], []))

    def test_what_the_trait_is_for(self):
        """What the library does without: a package that is new here belongs behind the trait too."""
        done = subprocess.run(["swift", "package", "dump-package"], cwd=ROOT, capture_output=True, text=True, timeout=300)
        manifest = json.loads(done.stdout)
        self.assertEqual({trait["name"]: sorted(trait["enabledTraits"]) for trait in manifest["traits"]},
                         {"Program": [], "default": ["Program"]})
        library = next(target for target in manifest["targets"] if target["name"] == "Extractor")
        self.assertEqual([next(iter(one.values()))[0] for one in library["dependencies"]], ["CLibrary", "CPCRE2", "CZlib"])
        unguarded = [(target["name"], one["product"][0]) for target in manifest["targets"]
                     for one in target["dependencies"] if "product" in one and not (one["product"][3] or {}).get("traits")]
        self.assertEqual(unguarded, [])


if __name__ == "__main__":
    unittest.main()
