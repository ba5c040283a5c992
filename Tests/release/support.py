"""What the tests of help, manual pages, completions and of the release share."""

import json
import os
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = pathlib.Path(os.environ.get("EXTRACT", ROOT / ".build/debug/extract"))


def run(*command, **options):
    """Runs a command to its end; gives what it wrote as text."""
    options.setdefault("timeout", 120)
    options.setdefault("cwd", ROOT)
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, **options)


def commands():
    """The names that lead to each command: `("patterns", "list")`; the program itself is `()`."""
    def below(command, names):
        yield names
        for child in command.get("subcommands", []):
            if child["commandName"] != "help":
                yield from below(child, (*names, child["commandName"]))
    return list(below(json.loads(run(PROGRAM, "--experimental-dump-help").stdout)["command"], ()))


def examples(names):
    """The examples of a command's help: lines that are set in, before its usage."""
    text = run(PROGRAM, *names, "--help").stdout.split("USAGE:")[0]
    return re.findall(r"^  (extract .*)$", text, flags=re.M)
