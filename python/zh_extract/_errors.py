"""What can go wrong, in the words of the program."""

from __future__ import annotations

from typing import Optional


class ExtractError(Exception):
    """Something that the program, or the way to it, could not do. Its text says what, where and why."""


class ProgramNotFound(ExtractError):
    """There is no program `extract`, or one of another version."""


class UsageError(ExtractError):
    """An option has a value that the program does not take."""


class ProgramError(ExtractError):
    """The program ended in another way than with all records written: it was killed, or crashed."""


class InputError(ExtractError):
    """One input failed; what others gave is not lost.

    `input` is the id of the text or the path of the file, as far as the program's message tells it.
    """

    def __init__(self, message: str, input: Optional[str] = None) -> None:
        super().__init__(message)
        self.input = input

    def __reduce__(self) -> tuple[type[InputError], tuple[str, Optional[str]]]:
        return type(self), (str(self), self.input)


class ExtractWarning(UserWarning):
    """Something to know that is no failure: bytes that are no text were read as U+FFFD."""
