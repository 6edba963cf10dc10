"""Pictures in the data folder: those in use, by the SHA-256 of their bytes, and the stills of a call that runs.

Files and folders are their owner's alone. A file is written beside and then named, so that a crash leaves no half a
picture. Stills are gone once the picture stands. Every method blocks on the disk and may raise OSError.
"""

import hashlib
import os
import re
from pathlib import Path

from hemicycle.media.photograph import Photograph

RECORD = re.compile(r"[a-z0-9][a-z0-9-]{0,79}")
ID = re.compile(r"[a-z][0-9]{1,9}")
DIGEST = re.compile(r"[0-9a-f]{64}")
STILLS, LINK = "stills", "link"


class Pictures:
    """All pictures of a server, in a folder each record: `DIGEST.jpg`, `DIGEST-link.jpg`, `stills/CALL/PERSON.jpg`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def records(self) -> set[str]:
        """The records of which there is anything."""
        return {path.name for path in self._folder.glob("*")}

    def keep(self, record: str, made: Photograph) -> str:
        """Keep a picture with its image for links; its digest."""
        digest = hashlib.sha256(made.jpeg).hexdigest()
        _write(self._file(record, digest, LINK), made.link)
        _write(self._file(record, digest), made.jpeg)
        return digest

    def find(self, record: str, digest: str, *, link: bool = False) -> Path | None:
        """The file of a picture, or of its image for links; None where it is not kept."""
        if not RECORD.fullmatch(record) or not DIGEST.fullmatch(digest):
            return None
        path = self._file(record, digest, LINK if link else "")
        return path if path.is_file() else None

    def forget(self, record: str, but: str | None) -> None:
        """Remove the pictures of a record, but the one with this digest."""
        for path in self._record(record).glob("*.jpg"):
            if but is None or not path.name.startswith(but):
                path.unlink(missing_ok=True)

    def keep_still(self, record: str, call: str, who: str, jpeg: bytes) -> None:
        """Keep a still; the last one of a person counts."""
        _write(self._stills(record, call) / f"{_named(ID, who)}.jpg", jpeg)

    def stills(self, record: str, call: str) -> dict[str, bytes]:
        """The stills of a call, by the participant."""
        found = self._stills(record, call).glob("*.jpg")
        return {path.stem: path.read_bytes() for path in found}

    def have_stills(self, record: str, call: str) -> set[str]:
        """The participants of whom there is a still."""
        return {path.stem for path in self._stills(record, call).glob("*.jpg")}

    def forget_stills(self, record: str) -> None:
        """Remove all stills of a record."""
        for path in (self._record(record) / STILLS).glob("*/*"):
            path.unlink(missing_ok=True)

    def _record(self, record: str) -> Path:
        return self._folder / _named(RECORD, record)

    def _file(self, record: str, digest: str, kind: str = "") -> Path:
        name = f"{_named(DIGEST, digest)}-{kind}" if kind else _named(DIGEST, digest)
        return self._record(record) / f"{name}.jpg"

    def _stills(self, record: str, call: str) -> Path:
        return self._record(record) / STILLS / _named(ID, call)


def _named(form: re.Pattern[str], name: str) -> str:
    """The name, where it can be one of a file. Raises ValueError: it would lead elsewhere."""
    if not form.fullmatch(name):
        raise ValueError(f"{name!r} names no picture")
    return name


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.new")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    draft.rename(path)
