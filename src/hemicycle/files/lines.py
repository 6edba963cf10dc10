"""On which line each value of a TOML document stands, for documents that `tomllib` has accepted."""

import re
import tomllib
from collections.abc import Iterator

from hemicycle.procedure.core.refusal import Path

_TOKEN = re.compile(
    r"""
      (?P<newline>\n) | (?P<blank>[ \t\r]+ | \#[^\n]*)
    | (?P<string>\"{3}(?:[^"\\]|\\.|"{1,2}(?!"))*"{3,5} | '{3}(?:[^']|'{1,2}(?!'))*'{3,5}
                | "(?:[^"\\\n]|\\.)*" | '[^'\n]*')
    | (?P<mark>[\[\]{}=,.]) | (?P<bare>[^\s\[\]{}=,.\#"']+)
    """,
    re.VERBOSE | re.DOTALL,
)
Token = tuple[str, str, int]
END: Token = ("end", "", 0)


def lines_of(text: str) -> dict[Path, int]:
    """Each path of the document → its line, from 1. The first mention counts."""
    return _Scan(text).document()


def _tokens(text: str) -> Iterator[Token]:
    line = 1
    for found in _TOKEN.finditer(text):
        if found.lastgroup != "blank":
            yield found.lastgroup or "", found.group(), line
        line += found.group().count("\n")


class _Scan:
    """Walks the tokens; `counts` holds how many tables each array of tables has so far."""

    def __init__(self, text: str) -> None:
        self.rest = _tokens(text)
        self.token = next(self.rest, END)
        self.lines: dict[Path, int] = {}
        self.counts: dict[Path, int] = {}

    def next(self) -> Token:
        token, self.token = self.token, next(self.rest, END)
        return token

    def document(self) -> dict[Path, int]:
        table: Path = ()
        while self.token is not END:
            if self.token[0] == "newline":
                self.next()
            elif self.token[1] == "[":
                table = self.header()
            else:
                self.pair(table)
        return self.lines

    def header(self) -> Path:
        line = self.next()[2]
        several = self.token[1] == "["
        if several:
            self.next()
        path = self.within((), self.keys())
        if several:
            place = self.counts.get(path, 0)
            self.counts[path] = place + 1
            self.mark(path, line)
            path = (*path, place)
        while self.token[1] == "]":
            self.next()
        self.mark(path, line)
        return path

    def pair(self, table: Path) -> None:
        line = self.token[2]
        path = self.within(table, self.keys())
        for length in range(len(table) + 1, len(path) + 1):
            self.mark(path[:length], line)
        self.next()
        self.value(path)

    def keys(self) -> list[str]:
        """A dotted key, up to the mark that ends it."""
        keys = []
        while self.token[1] not in "=]":
            kind, word, _ = self.next()
            if kind != "mark":
                keys.append(tomllib.loads(f"k = {word}")["k"] if kind == "string" else word)
        return keys

    def within(self, table: Path, keys: list[str]) -> Path:
        """The path of `keys` in `table`; an array of tables on the way means its last table."""
        path = table
        for place, name in enumerate(keys):
            path = (*path, name)
            if path in self.counts and place < len(keys) - 1:
                path = (*path, self.counts[path] - 1)
        return path

    def value(self, path: Path) -> None:
        if self.token[1] == "[":
            self.array(path)
        elif self.token[1] == "{":
            self.inline(path)
        else:
            while self.token is not END and self.token[1] not in ("\n", ",", "]", "}"):
                self.next()

    def array(self, path: Path) -> None:
        self.next()
        place = 0
        while self.token[1] != "]":
            if self.token[1] in ("\n", ","):
                self.next()
                continue
            self.mark((*path, place), self.token[2])
            self.value((*path, place))
            place += 1
        self.next()

    def inline(self, path: Path) -> None:
        self.next()
        while self.token[1] != "}":
            if self.token[1] == ",":
                self.next()
            else:
                self.pair(path)
        self.next()

    def mark(self, path: Path, line: int) -> None:
        self.lines.setdefault(path, line)
