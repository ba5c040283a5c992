"""A folder of text reports as JSON lines, the input of `extract --jsonl` and of the Spark job.

    python3 examples/spark/reports_to_jsonl.py samples > reports.jsonl

The id of a report is its path in the folder, as in the datasets of `extract batch`, which also tells its year by it.
"""

import argparse
import json
import os
import pathlib
import sys


def lines(folder, encoding="utf-8"):
    """A line for each `.txt` below the folder, in the order of their paths; hidden ones are passed over."""
    for path in sorted(folder.rglob("*.txt")):
        name = path.relative_to(folder)
        if any(part.startswith(".") for part in name.parts):
            continue
        # Not read_text(): it would turn \r\n into \n, and the offsets of records count both.
        text = path.read_bytes().decode(encoding).removeprefix("\ufeff")
        yield json.dumps({"id": name.as_posix(), "text": text}, ensure_ascii=False)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--encoding", default="utf-8", help="of all files, as Python names it: gb18030, big5hkscs …")
    options = parser.parse_args()
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    try:
        for line in lines(options.folder, options.encoding):
            print(line)
        sys.stdout.flush()
    except UnicodeDecodeError as error:
        sys.exit(f"reports_to_jsonl: a file is not {options.encoding}: {error.reason}; name its --encoding")
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    main()
