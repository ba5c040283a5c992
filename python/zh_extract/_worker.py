"""A running program: lines in, records out.

One thread feeds it and another reads what it says, while the caller reads the records. So none of the three pipes can
fill up and stop it, and only what the pipes hold is in memory: who reads slowly is waited for.
"""

from __future__ import annotations

import collections
import contextlib
import fcntl
import io
import os
import re
import subprocess
import threading
from collections.abc import Iterable, Iterator, Sequence
from typing import IO, Optional

from . import _program
from ._errors import ExtractError, InputError, ProgramError
from ._inputs import Text

# How large the pipes are made where the system allows it (Linux, F_SETPIPE_SZ).
PIPE = 1 << 20
# So many bytes of lines are written at once where all are at hand.
BATCH = 1 << 16
# So many ids are remembered to tell whose line was bad: more than lines fit into what is under way.
REMEMBERED = 1 << 17
# Said of inputs that did not fail.
HARMLESS = re.compile(r".*; invalid bytes are read as U\+FFFD", re.S)
BAD_LINE = re.compile(r"-:([0-9]+): (.*)", re.S)
BAD_TEXT = re.compile(r"-: '(.*?)'((?:, line [0-9]+)?: .*)", re.S)


class Worker:
    """The program on one group of inputs. `chunks()` gives what it writes, whole lines at a time."""

    def __init__(
        self,
        arguments: Sequence[str],
        texts: Optional[Iterable[Text]] = None,
        files: Sequence[str] = (),
        at_hand: bool = False,
    ) -> None:
        """`at_hand` says that no text is waited for, so that several can be written at once."""
        self._path = _program.program()
        self._files = files
        self._process = subprocess.Popen(
            [self._path, *arguments, *files],
            stdin=subprocess.DEVNULL if texts is None else subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=0,
        )
        assert self._process.stdout is not None
        assert self._process.stderr is not None
        self._out = self._process.stdout
        _widen(self._out)
        self._messages = _Messages(self._process.stderr)
        self._feeder = _Feeder(texts, self._process.stdin, at_hand) if texts is not None else None
        for thread in (self._messages, self._feeder):
            if thread is not None:
                thread.start()

    def chunks(self) -> Iterator[bytes]:
        """What the program writes, cut at line ends. What was left over when it died is dropped."""
        kept: list[bytes] = []
        while chunk := os.read(self._out.fileno(), PIPE):
            end = chunk.rfind(b"\n") + 1
            if not end:
                kept.append(chunk)
                continue
            yield b"".join((*kept, chunk[:end]))
            kept = [chunk[end:]] if end < len(chunk) else []

    def news(self) -> tuple[list[str], list[ExtractError]]:
        """What was said since the last time: notes, and what failed, mostly a single input."""
        notes: list[str] = []
        failed: list[ExtractError] = []
        for message in self._messages.take():
            if HARMLESS.fullmatch(message):
                notes.append(message)
            else:
                failed.append(self._failure(message))
        return notes, failed

    def finish(self) -> tuple[list[str], list[ExtractError]]:
        """Waits for the end after the last chunk. Raises unless the program read all and wrote all."""
        status = self._process.wait()
        self._messages.join()
        if self._feeder is not None:
            self._feeder.join()
        said = self._messages.everything
        # An error of whoever makes the texts comes first: the program only saw its input end.
        if self._feeder is not None and self._feeder.error is not None:
            raise self._feeder.error
        if status not in (0, 1):
            raise _program.failure(self._path, status, list(said))
        if status == 1 and not said:
            raise ProgramError(f"{self._path} ended with status 1 without a word")
        notes, failed = self.news()
        if self._feeder is not None and self._feeder.was_cut_off and not failed:
            raise ProgramError(f"{self._path} ended before it had read all its lines")
        return notes, failed

    def close(self) -> None:
        """Ends the program, if it still runs, and gives back all that it holds."""
        if self._feeder is not None:
            self._feeder.stopped = True
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        self._messages.join()
        self._out.close()
        if self._feeder is not None:
            # It may wait for its next text, which nobody can interrupt: it ends when that comes.
            self._feeder.join(timeout=0.5)

    @property
    def pid(self) -> int:
        return self._process.pid

    def _failure(self, message: str) -> ExtractError:
        if self._feeder is None:
            named = [file for file in self._files if message.startswith(f"{file}:")]
            return InputError(message, max(named, key=len)) if named else ExtractError(message)
        if match := BAD_LINE.fullmatch(message):
            id = self._feeder.id(int(match.group(1)))
            return InputError(f"{id or 'text ' + match.group(1)}: {match.group(2)}", id)
        if match := BAD_TEXT.fullmatch(message):
            return InputError(match.group(1) + match.group(2), match.group(1))
        return ExtractError(message)


class _Feeder(threading.Thread):
    """Writes the texts to the program."""

    def __init__(self, texts: Iterable[Text], pipe: Optional[IO[bytes]], at_hand: bool) -> None:
        super().__init__(name="extract-feeder", daemon=True)
        assert pipe is not None
        _widen(pipe)
        self._texts, self._pipe = texts, pipe
        # Each text is written at once where the next may take its time.
        self._batch = BATCH if at_hand else 0
        self._ids: collections.deque[str] = collections.deque(maxlen=REMEMBERED)
        self._count = 0
        self.error: Optional[BaseException] = None
        self.was_cut_off = False
        self.stopped = False

    def id(self, number: int) -> Optional[str]:
        """The id of the line of this number, if it is remembered."""
        back = self._count - number
        ids = self._ids
        return ids[-1 - back] if 0 <= back < len(ids) else None

    def run(self) -> None:
        waiting = bytearray()
        try:
            for text in self._texts:
                if self.stopped:
                    break
                self._ids.append(text.id)
                self._count += 1
                waiting += text.line
                if len(waiting) > self._batch:
                    self._write(waiting)
                    waiting = bytearray()
        except BrokenPipeError:
            self.was_cut_off = True
        except BaseException as error:  # of whoever makes the texts: raised where the records are read
            self.error = error
        try:
            self._write(waiting)
        except BrokenPipeError:
            self.was_cut_off = True
        finally:
            self._pipe.close()

    def _write(self, lines: bytearray) -> None:
        """All of them: a pipe takes what it has room for."""
        rest = memoryview(lines)
        while rest:
            rest = rest[os.write(self._pipe.fileno(), rest) :]


class _Messages(threading.Thread):
    """Reads what the program says."""

    def __init__(self, pipe: IO[bytes]) -> None:
        super().__init__(name="extract-messages", daemon=True)
        self._pipe = pipe
        self._lock = threading.Lock()
        self._new: list[str] = []
        #: The last words, for an error.
        self.everything: collections.deque[str] = collections.deque(maxlen=20)

    def take(self) -> list[str]:
        """The messages since the last time."""
        with self._lock:
            found, self._new = self._new, []
        return found

    def run(self) -> None:
        # The pipe has no buffer of its own, and would be read byte by byte.
        with io.BufferedReader(self._pipe) as lines:  # type: ignore[type-var]
            for raw in lines:
                line = raw.decode("utf-8", "replace").rstrip("\n")
                with self._lock:
                    self._add(line)

    def _add(self, line: str) -> None:
        message = _program.OWN_NAME.sub("", line)
        if message == line and self.everything:  # goes on
            self.everything[-1] += f"\n{line}"
            if self._new:
                self._new[-1] += f"\n{line}"
        else:
            self.everything.append(message)
            self._new.append(message)


def _widen(pipe: IO[bytes]) -> None:
    with contextlib.suppress(OSError):
        fcntl.fcntl(pipe.fileno(), getattr(fcntl, "F_SETPIPE_SZ", 1031), PIPE)
