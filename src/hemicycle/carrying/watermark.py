"""How many steps outward were taken: 15 digits in a small file beside the register, in no backup.

A register that says fewer was put back from a copy; so was one that says some where there is no file. It is written
after the transaction, so that a crash between the two makes it say too few, which nobody takes for a restore.
"""

import os
from pathlib import Path
from threading import Lock

FILE = "carried"


class FileWatermark:
    """The watermark in `directory`, which exists. Raises OSError."""

    def __init__(self, directory: Path) -> None:
        self._path = directory / FILE
        self._turn = Lock()
        self._most = 0

    def reached(self) -> int | None:
        """The last that was written down; None where there was none, or none that can be read."""
        try:
            return int(self._path.read_bytes())
        except (FileNotFoundError, ValueError):
            return None

    def reach(self, steps: int) -> None:
        """Durable when it returns. One write of a fixed length, so that no half of a number is ever read.

        Several threads may ask; what is fewer than was written before changes nothing.
        """
        with self._turn:
            if steps <= self._most:
                return
            handle = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_CLOEXEC, 0o600)
            try:
                os.pwrite(handle, f"{steps:015d}".encode(), 0)
                os.fsync(handle)
            finally:
                os.close(handle)
            self._most = steps
