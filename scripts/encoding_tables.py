#!/usr/bin/env python3
"""Writes the tables of GB18030 and Big5 into the program's source, from the converters of glibc.

usage: encoding_tables.py FILE

They are text: a line for each first byte, in it the characters of the second bytes from 0x40 on, a blank where there
is none. Made with glibc 2.36; a test walks every code against the C library of the system it runs on.
"""

import ctypes
import sys

LEADS = range(0x81, 0xFF)
TRAILS = range(0x40, 0xFF)
FAILED = ctypes.c_size_t(-1).value

C = ctypes.CDLL(None)
C.iconv_open.restype = ctypes.c_void_p
C.iconv.argtypes = [ctypes.c_void_p] * 5
C.iconv.restype = ctypes.c_size_t


class Converter:
    """One of glibc's converters, asked for a character at a time."""

    def __init__(self, name):
        # UCS-4 gives code points as they are.
        self.descriptor = C.iconv_open(b"UCS-4LE", name.encode())
        if self.descriptor in (None, FAILED):
            sys.exit(f"encoding_tables: this system's iconv has no converter for {name}; "
                     "install the gconv modules of glibc (Debian: libc6)")

    def character(self, spelling):
        """The character that the bytes spell, or "" if they spell none; a few are a letter and an accent."""
        # Forget what an invalid character has left behind.
        C.iconv(self.descriptor, None, None, None, None)
        source = ctypes.create_string_buffer(spelling, len(spelling))
        target = ctypes.create_string_buffer(32)
        read, write = (ctypes.c_void_p(ctypes.addressof(buffer)) for buffer in (source, target))
        unread, room = ctypes.c_size_t(len(spelling)), ctypes.c_size_t(32)
        if C.iconv(self.descriptor, ctypes.byref(read), ctypes.byref(unread), ctypes.byref(write),
                   ctypes.byref(room)) == FAILED or unread.value:
            return ""
        # A character that could be combined with the next is held back.
        if C.iconv(self.descriptor, None, None, ctypes.byref(write), ctypes.byref(room)) == FAILED:
            return ""
        return target.raw[:32 - room.value].decode("utf-32-le")


def rows(character):
    """A line for each first byte; its end is left out where it is blank."""
    return [("".join(character(lead, trail) or " " for trail in TRAILS)).rstrip(" ") for lead in LEADS]


def gb18030():
    converter = Converter("GB18030")
    return rows(lambda lead, trail: converter.character(bytes([lead, trail])))


def big5():
    """HKSCS, but rows A1 to A3 as Windows has them: glibc's HKSCS reads `～` as `∼` there, `￥` as `¥`, and lacks some."""
    hkscs, windows = Converter("BIG5-HKSCS"), Converter("CP950")

    def character(lead, trail):
        spelling = bytes([lead, trail])
        found = windows.character(spelling) if lead in (0xA1, 0xA2, 0xA3) else ""
        found = found or hkscs.character(spelling)
        # A letter and an accent: Big5Units has these four.
        return found if len(found) == 1 else ""

    return rows(character)


def four_bytes():
    """Where the codes of four bytes begin to run in step with the code points: `index code-point`, 0 for none."""
    converter = Converter("GB18030")
    runs, expected = [], None
    for index in range(39420):
        spelling = bytes([0x81 + index // 12600, 0x30 + index // 1260 % 10, 0x81 + index // 10 % 126, 0x30 + index % 10])
        found = ord(converter.character(spelling) or "\0")
        if found != expected:
            runs.append(f"{index:X} {found:X}")
        expected = found + 1 if found else 0
    return [", ".join(runs[i:i + 8]) for i in range(0, len(runs), 8)]


def literal(name, comment, lines):
    body = "\n".join(f"        {line}".rstrip(" ") for line in lines)
    return f'    /// {comment}\n    static let {name}: StaticString = """\n{body}\n        """\n'


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    parts = [
        literal("gb18030", "A line for each first byte from 0x81, a character for each second byte from 0x40.", gb18030()),
        literal("gb18030FourBytes", "Where codes of four bytes run in step with code points: the index of the first of "
                "them and its\n    /// code point, in hexadecimal; 0 for codes without a character.", four_bytes()),
        literal("big5", "As `gb18030`.", big5()),
    ]
    with open(sys.argv[1], "w", encoding="utf-8") as file:
        file.write("// Written by `make encodings` (scripts/encoding_tables.py); not to be edited.\n\n"
                   "/// What the codes of two encodings stand for.\nenum EncodingTables {\n" + "\n".join(parts) + "}\n")


if __name__ == "__main__":
    main()
