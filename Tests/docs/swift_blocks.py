"""Runs a block of Swift of the documentation, linked with what `swift build` has made."""

import pathlib
import shutil
import subprocess

import pages

BUILT = pages.ROOT / ".build/debug"
# A product and what is linked with it; each module is a folder of objects.
MODULES = {
    "Extractor": [], "PackFile": ["Yams", "CYaml"],
    "Dataset": ["CStartup", "PDFInput", "GRDB", "Crypto", "CryptoBoringWrapper", "CCryptoBoringSSL", "CCryptoBoringSSLShims", "CXKCP",
                "CXKCPShims", "SwiftASN1"],
}


def missing():
    """What this machine lacks, if anything: what is built elsewhere cannot be linked here."""
    if not shutil.which("swiftc"):
        return "swiftc"
    return None if (BUILT / "Modules/Extractor.swiftmodule").exists() else "a debug build"


def maps(names):
    """The module maps of the C libraries that the modules use."""
    yield from pages.ROOT.glob("Sources/*/module.modulemap")
    if "CStartup" in names:
        yield BUILT / "CStartup.build/module.modulemap"
    if "GRDB" in names:
        checkouts = pages.ROOT / ".build/checkouts"
        yield checkouts / "GRDB.swift/Sources/GRDBSQLite/module.modulemap"
        yield from checkouts.glob("swift-crypto/Sources/*/include/module.modulemap")
    if "CYaml" in names:
        yield pages.ROOT / ".build/checkouts/Yams/Sources/CYaml/include/module.modulemap"


def run(code, place):
    """Compiles and runs a block in the folder `place`."""
    names = ["Extractor"]
    for module, others in MODULES.items():
        if f"import {module}\n" in code and module not in names:
            names += [module, *others]
    flags = [flag for path in maps(names) for flag in ("-Xcc", f"-fmodule-map-file={path}")]
    objects = [str(path) for name in names for path in sorted((BUILT / f"{name}.build").rglob("*.o"))]
    source, program = pathlib.Path(place) / "block.swift", pathlib.Path(place) / "block"
    source.write_text(code, encoding="utf-8")
    sqlite = ["-lsqlite3", "-lstdc++"] if "GRDB" in names else []
    made = subprocess.run(["swiftc", "-Onone", "-I", str(BUILT / "Modules"), *flags, str(source), *objects, "-lpcre2-8", "-lz",
                           *sqlite, "-o", str(program)], cwd=place, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if made.returncode:
        return made
    return subprocess.run([str(program)], cwd=place, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8")
