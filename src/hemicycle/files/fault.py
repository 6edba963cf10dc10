"""What is wrong with a meeting file, where, and how a place in it is written."""

import json
import re

import msgspec

Path = tuple[str | int, ...]
"""Keys and places (from 0) that lead to a value: `("participants", 3, "office", "fr")`."""

_BARE = re.compile(r"[A-Za-z0-9_-]+")


class Fault(msgspec.Struct, frozen=True):
    """One thing wrong. `path` as in `participants[3].office.fr` (empty: the file as a whole); `line` from 1."""

    path: str
    line: int | None
    message: str

    def __str__(self) -> str:
        place = f"line {self.line}: " if self.line else ""
        return f"{place}{self.path}: {self.message}" if self.path else f"{place}{self.message}"


def written(path: Path) -> str:
    """The path as people write it: `participants[3].office.fr`."""
    text = ""
    for step in path:
        if isinstance(step, int):
            text += f"[{step}]"
        else:
            text += f".{key(step)}" if text else key(step)
    return text


def key(name: str) -> str:
    """A key as TOML writes it: bare where that is possible, else quoted."""
    return name if _BARE.fullmatch(name) else json.dumps(name, ensure_ascii=False)
