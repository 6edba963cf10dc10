"""The files of the records in the data folder, each by the SHA-256 of its bytes, in a folder each record.

Files and folders are their owner's alone. A file arrives under a name of its own and is named once it is whole and on
disk, so that a crash leaves no half a file. Every method blocks on the disk and may raise OSError.
"""

import hashlib
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import BinaryIO, Generic, TypeVar

import msgspec

from hemicycle.attachments.contents import Unfit

RECORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,127}")
DIGEST = re.compile(r"[0-9a-f]{64}")
ARRIVING = "arriving"
CHUNK = 1 << 20
OF_BODY = "body_"
"""Before the id of a body: the folder of the files that its record names. No meeting's id has a `_`."""
K = TypeVar("K")


def folder_of(body: str) -> str:
    """The folder of the files that the record of a body names."""
    return f"{OF_BODY}{body}"


class Held(msgspec.Struct, Generic[K], frozen=True):
    """A file that is held."""

    digest: str
    size: int
    format: K


class Files(Generic[K]):
    """All files of one sort: `RECORD/DIGEST`; and `arriving/…`, which is of no record yet.

    `judge` says what one is by its content, or raises Unfit. `most`: the bytes that the files of one record may take
    together; None: any number.
    """

    def __init__(self, folder: Path, judge: Callable[[Path], K], most: int | None = None) -> None:
        self._folder = folder
        self._judge = judge
        self._most = most

    def records(self) -> list[str]:
        """The records of which there is anything."""
        found = (path.name for path in self._folder.glob("*") if path.is_dir())
        return sorted(name for name in found if name != ARRIVING)

    def receive(self, record: str, sent: BinaryIO) -> Held[K]:
        """Keep a file that was sent, hashed once as it is written. Raises Unfit; then nothing of it stays."""
        home = self._home(record)
        arriving = self._folder / ARRIVING
        arriving.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=arriving)
        draft, digest, size = Path(name), hashlib.sha256(), 0
        try:
            with os.fdopen(handle, "wb") as file:
                while chunk := sent.read(CHUNK):
                    digest.update(chunk)
                    size += len(chunk)
                    file.write(chunk)
                file.flush()
                os.fsync(file.fileno())
            found = Held(digest.hexdigest(), size, self._judge(draft))
            self._hold_quota(record, found)
            home.mkdir(mode=0o700, exist_ok=True)
            draft.rename(home / found.digest)
            _sync(home)
        finally:
            draft.unlink(missing_ok=True)
        return found

    def _hold_quota(self, record: str, more: Held[K]) -> None:
        """Two that arrive together may both fit beside what was there: it bounds a disk, not a byte."""
        held = {one.name: one.stat().st_size for one in self._home(record).glob("*")}
        if self._most is not None and sum({**held, more.digest: more.size}.values()) > self._most:
            raise Unfit("meeting-full")

    def find(self, record: str, digest: str) -> Path | None:
        """The file of a record with this digest; None where it is not held."""
        if not RECORD.fullmatch(record) or not DIGEST.fullmatch(digest):
            return None
        path = self._folder / record / digest
        return path if path.is_file() else None

    def held(self, record: str, digest: str) -> Held[K] | None:
        """What is held under this digest; None: nothing, or nothing that is taken."""
        path = self.find(record, digest)
        return Held(digest, path.stat().st_size, self._judge(path)) if path else None

    def digests(self, record: str) -> set[str]:
        """The digests of what is held of a record."""
        home = self._home(record)
        return {path.name for path in home.glob("*") if DIGEST.fullmatch(path.name)}

    def forget(self, record: str, digests: Collection[str]) -> int:
        """Delete these files of a record for good; how many there were."""
        gone = 0
        for path in filter(None, (self.find(record, digest) for digest in digests)):
            path.unlink(missing_ok=True)
            gone += 1
        if gone:
            _sync(self._home(record))
        return gone

    def let_go(self, record: str) -> None:
        """Delete all files of a record for good."""
        shutil.rmtree(self._home(record), ignore_errors=True)

    def clear_arriving(self) -> None:
        """Remove what a crash has left of files that were arriving."""
        shutil.rmtree(self._folder / ARRIVING, ignore_errors=True)

    def altered(self) -> Iterator[str]:
        """The files, as `RECORD/DIGEST`, whose bytes are not those of their name."""
        for path in sorted(self._folder.glob("*/*")):
            if path.parent.name != ARRIVING and _digest(path) != path.name:
                yield f"{path.parent.name}/{path.name}"

    def _home(self, record: str) -> Path:
        if not RECORD.fullmatch(record) or record == ARRIVING:
            raise ValueError(f"{record!r} names no folder")
        return self._folder / record


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
