"""`python -m zh_extract …` becomes the program that the package uses."""

import os
import sys

from ._errors import ExtractError
from ._program import program


def main() -> None:
    try:
        path = program()
    except ExtractError as error:
        sys.exit(f"zh_extract: {error}")
    os.execv(path, [path, *sys.argv[1:]])


if __name__ == "__main__":
    main()
