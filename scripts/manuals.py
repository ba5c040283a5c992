#!/usr/bin/env python3
"""Writes the manual pages of the program and of each subcommand, from what its --help is made of.

usage: manuals.py PROGRAM FOLDER [--date YYYY-MM-DD]

The pages are mdoc. The date is that of the last commit if none is given.
"""

import argparse
import datetime
import json
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[1]
STATUS = """\
.Sh EXIT STATUS
.Bl -tag -width Ds
.It 0
All went well, also when the reader closes the pipe.
.It 1
An input failed.
The reason is on standard error; what was written of the good inputs is complete.
.It 2
The command line is wrong.
.El"""
ENVIRONMENT = """\
.Sh ENVIRONMENT
.Bl -tag -width NO_COLOR
.It Ev COLUMNS
How wide tables for eyes are where standard output is no terminal.
.It Ev NO_COLOR
If set and not empty, tables for eyes have no colours.
.It Ev PATH
Where
.Xr pdftotext 1
is looked for, which files in PDF need.
.El"""


def escaped(text):
    """Prose as roff takes it: no line of it a request, a backslash itself."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^(?=[.'])", r"\\&", text, flags=re.M)


def argument(text):
    """A word or more on the line of a macro: no macro, no punctuation that it would take out."""
    words = [r"\&" + escaped(word) if re.fullmatch(r"[A-Z%][a-z1]{1,2}|[.,:;()\[\]?!|]+", word) else escaped(word)
             for word in text.split()]
    return " ".join(words).replace('"', r"\(dq")


def commands(command, parents=()):
    """The command and all below it, each with the names that lead to it; `help` has no page."""
    names = (*parents, command["commandName"])
    yield names, command
    for child in command.get("subcommands", []):
        if child["commandName"] != "help" and child.get("shouldDisplay", True):
            yield from commands(child, names)


def options(command):
    return [item for item in command.get("arguments", []) if item.get("shouldDisplay", True)]


def flag(name, value):
    """`-o`, `--output`: the way mdoc writes it."""
    dashes = "Fl Fl" if name["kind"] == "long" else "Fl"
    return f"{dashes} {argument(name['name'])}" + (f" Ar {argument(value)}" if value else "")


def tag(item):
    value = item.get("valueName") if item["kind"] == "option" else None
    if item["kind"] == "positional":
        return f".It Ar {argument(item['valueName'])}"
    # The short name first.
    names = sorted(item["names"], key=lambda name: name["kind"] == "long")
    return ".It " + " , ".join(flag(name, value if name is names[-1] else None) for name in names)


def synopsis(command):
    lines = []
    for item in sorted(options(command), key=lambda item: item["kind"] == "positional"):
        if item["kind"] == "positional":
            text = "Ar " + argument(item["valueName"]) + (" ..." if item.get("isRepeating") else "")
        elif item.get("names") and item["preferredName"]["name"] in ("help", "version"):
            continue
        else:
            text = flag(item["preferredName"], item.get("valueName") if item["kind"] == "option" else None)
        lines.append((".Op " if item.get("isOptional") else ".") + text)
    return lines


def prose(text):
    """Paragraphs, and the examples: the lines that are set in, among them the paragraphs they follow."""
    paragraphs, examples = [], []
    for part in re.split(r"\n\s*\n", text.strip("\n")):
        lines = part.split("\n")
        if all(line.startswith("  ") for line in lines):
            examples += [line.strip() for line in lines]
        else:
            paragraphs.append(" ".join(line.strip() for line in lines))
    return paragraphs, examples


def sentences(text):
    """A line for each sentence, as mdoc wants it."""
    return escaped(re.sub(r"(?<=[a-z0-9)][.!?]) (?=[A-Z])", "\n", text))


def describe(item):
    lines = [sentences(item.get("abstract", ""))]
    if item.get("discussion"):
        lines.append(sentences(item["discussion"]))
    notes = []
    if item.get("allValues"):
        notes.append("one of " + ", ".join(item["allValues"]))
    if item.get("defaultValue"):
        notes.append("default: " + item["defaultValue"])
    if notes:
        lines.append(escaped("(" + "; ".join(notes) + ")"))
    return lines


def page(names, command, pages, version, date):
    paragraphs, examples = prose(command.get("discussion", ""))
    title = "-".join(names)
    day = f"{date:%B} {date.day}, {date.year}"
    abstract = command["abstract"].rstrip(".")
    lines = [f".Dd {day}", f".Dt {title.upper()} 1", f".Os extract {version}", ".Sh NAME", f".Nm {title}",
             f".Nd {argument(abstract)}", ".Sh SYNOPSIS",
             f".Nm {names[0]}" + "".join(f" Cm {argument(name)}" for name in names[1:])]
    children = [child for child in pages if len(child) == len(names) + 1 and child[:len(names)] == names]
    if children:
        lines[-1] += " Ar command" if names[1:] else ""
        lines += [] if names[1:] else [".Op Cm run", ".Op Ar option ...", ".Op Ar file ...",
                                       f".Nm {names[0]}", ".Ar command", ".Op Ar argument ..."]
    else:
        lines += synopsis(command)
    lines.append(".Sh DESCRIPTION")
    lines += [line for i, text in enumerate(paragraphs or [command["abstract"]])
              for line in ([".Pp"] if i else []) + [sentences(text)]]
    if children:
        lines += [".Sh COMMANDS", ".Bl -tag -width patterns"]
        for child in children:
            lines += [f".It Cm {argument(child[-1])}", sentences(pages[child]["abstract"]), "See",
                      f".Xr {'-'.join(child)} 1 ."]
        lines.append(".El")
    described = [item for item in options(command) if item.get("abstract")]
    if described:
        lines += [".Sh OPTIONS", ".Bl -tag -width Ds"]
        for item in described:
            lines += [tag(item), *describe(item)]
        lines.append(".El")
    lines += [ENVIRONMENT, STATUS] if len(names) == 1 else [STATUS]
    if examples:
        lines += [".Sh EXAMPLES", ".Bd -literal -offset indent", *map(escaped, examples), ".Ed"]
    others = [names[:-1]] if names[1:] else [("pdftotext",)]
    others += children if names[1:] else sorted(children)
    lines += [".Sh SEE ALSO"]
    references = sorted("-".join(other) for other in others)
    lines += [f".Xr {name} 1" + (" ," if name != references[-1] else "") for name in references]
    return "\n".join(line for line in lines if line) + "\n"


def last_change():
    """The day of the last commit; of sources without a history, today."""
    try:
        day = subprocess.run(["git", "log", "-1", "--format=%cs"], check=True, capture_output=True, text=True, cwd=ROOT)
        return datetime.date.fromisoformat(day.stdout.strip())
    except (OSError, subprocess.CalledProcessError, ValueError):
        return datetime.date.today()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--date", type=datetime.date.fromisoformat)
    arguments = parser.parse_args()

    def output(*command):
        return subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout

    program = pathlib.Path(arguments.program).resolve()
    dump = json.loads(output(program, "--experimental-dump-help"))
    version = output(program, "--version").strip()
    date = arguments.date or last_change()
    pages = dict(commands(dump["command"]))
    arguments.folder.mkdir(parents=True, exist_ok=True)
    for names, command in pages.items():
        text = page(names, command, pages, version, date)
        (arguments.folder / f"{'-'.join(names)}.1").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
