"""What a data folder holds, declared once: a store that is not named here is in no backup.

Databases come first and in this order. The register comes before the records, so that each meeting for which it has a
link is there; pictures and files come after the records, since either is kept before the record names it.
"""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["database", "folder", "file"]


@dataclass(frozen=True, slots=True)
class Holding:
    """A file or folder of the data folder. `without`: names of folders in it that are only passing."""

    name: str
    kind: Kind
    without: tuple[str, ...] = ()


HOLDINGS = (
    Holding("register.sqlite", "database"),
    Holding("records.sqlite", "database"),
    Holding("keys", "folder"),
    Holding("photos", "folder", without=("stills",)),
    Holding("credentials", "folder"),
    Holding("attachments", "folder", without=("arriving",)),
    Holding("drafts", "folder", without=("arriving",)),
    Holding("recordings", "folder", without=("arriving",)),
    Holding("bodies", "folder"),
    Holding("restored.jsonl", "file"),
    Holding("settings.toml", "file"),
)

PASSING = frozenset({"carried", "desk.lock", "desk.sock", "janus", "pulse", "serving"})
"""What a running server makes for itself. Without a pulse the next start counts the time since the last entry as an
outage, so that no silence that ran meanwhile is kept by itself. `carried` tells a register that was put back from one
that was not (`carrying/watermark.py`), and so must never be put back itself."""


def undeclared(name: str) -> bool:
    """Whether what lies in a data folder under this name is in no backup, though it might be meant to be."""
    known = {holding.name for holding in HOLDINGS} | PASSING
    return name.removesuffix("-wal").removesuffix("-shm") not in known
