"""Credentials as files: what they are is told by their bytes, and they are kept by their SHA-256, for the owner alone.

Who examined them and what came of it stands in the register; each of those functions works inside the caller's
transaction.
"""

import hashlib
import os
from io import BytesIO
from pathlib import Path
from typing import Literal
from warnings import catch_warnings, simplefilter

import msgspec
from PIL import Image
from sqlalchemy import Connection, select

from hemicycle.access.tables import credentials

LARGEST = 5_000_000
MOST_PIXELS = 60_000_000
PDF, ENDS = b"%PDF-", b"%%EOF"
Outcome = Literal["accepted", "challenged"]


class Paper(msgspec.Struct, frozen=True):
    """Credentials as they were handed in. `outcome` None: not examined yet."""

    id: int
    record: str
    participant: str
    digest: str
    media_type: str
    size: int
    made: int
    decided: int | None
    outcome: Outcome | None
    reason: str | None


def media_type_of(sent: bytes) -> str | None:
    """What a file is, by its bytes; None: nothing that is taken here."""
    if not 0 < len(sent) <= LARGEST:
        return None
    if sent.startswith(PDF):
        return "application/pdf" if ENDS in sent[-2048:] else None
    try:
        with catch_warnings():
            simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(sent), formats=("JPEG", "PNG")) as picture:
                if picture.width * picture.height > MOST_PIXELS:
                    return None
                kind = str(picture.format)
                picture.verify()
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombWarning):
        return None
    return f"image/{kind.lower()}"


class Papers:
    """The files in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, sent: bytes) -> str:
        """Keep a file; its SHA-256 in hex. Raises OSError."""
        digest = hashlib.sha256(sent).hexdigest()
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path, part = self._folder / digest, self._folder / f"{digest}.part"
        if not path.exists():
            with os.fdopen(
                os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb"
            ) as file:
                file.write(sent)
                file.flush()
                os.fsync(file.fileno())
            part.rename(path)
        return digest

    def read(self, digest: str) -> bytes | None:
        """The file, where it is kept and is what it was."""
        path = self._folder / digest
        if not path.is_file():
            return None
        found = path.read_bytes()
        return found if hashlib.sha256(found).hexdigest() == digest else None

    def remove(self, digest: str) -> None:
        """Keep it no more."""
        (self._folder / digest).unlink(missing_ok=True)


def hand_in(
    register: Connection, record: str, participant: str, digest: str, kind: str, size: int, now: int
) -> list[str]:
    """Somebody handed in a file; the digests of those that nobody needs any more."""
    mine = (credentials.c.record == record) & (credentials.c.participant == participant)
    before = {*register.scalars(select(credentials.c.digest).where(mine))}
    register.execute(credentials.delete().where(mine))
    register.execute(
        credentials.insert().values(
            record=record,
            participant=participant,
            digest=digest,
            media_type=kind,
            size=size,
            made=now,
        )
    )
    used = {*register.scalars(select(credentials.c.digest).where(credentials.c.digest.in_(before)))}
    return sorted(before - used)


def papers_of(register: Connection, record: str) -> dict[str, Paper]:
    """Participant → the credentials that they handed in."""
    asked = select(credentials).where(credentials.c.record == record)
    return {row["participant"]: Paper(**row) for row in register.execute(asked).mappings()}


def examine(register: Connection, paper: int, outcome: Outcome, reason: str, now: int) -> bool:
    """The office has examined them; False where another file took their place meanwhile."""
    mine = credentials.update().where(credentials.c.id == paper)
    values = {"outcome": outcome, "reason": reason or None, "decided": now}
    return register.execute(mine.values(values)).rowcount == 1
