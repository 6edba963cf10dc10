"""The lock on a data directory: one process at a time keeps its records.

The kernel lets go of it when the process ends, however it ends: a killed server leaves no stale lock.
"""

import fcntl
import os
from pathlib import Path
from typing import Self

FILE = "desk.lock"


class Held(Exception):
    """Another process keeps the records of this directory; the text says which."""


class DataLock:
    """Holds the lock of `directory`, made (mode 0700) if it is not there, until `release` or the process ends.

    Raises Held.
    """

    def __init__(self, directory: Path) -> None:
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._path = directory / FILE
        self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as fault:
            holder = os.pread(self._handle, 32, 0).decode(errors="replace").strip() or "unknown"
            os.close(self._handle)
            raise Held(
                f"another process (pid {holder}) keeps the records of {directory}: stop it, or take another --data"
            ) from fault
        os.ftruncate(self._handle, 0)
        os.pwrite(self._handle, f"{os.getpid()}\n".encode(), 0)

    def release(self) -> None:
        """Lets another process in."""
        os.close(self._handle)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()
