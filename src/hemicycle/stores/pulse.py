"""When the process that keeps a data directory's records was last known to be up: 15 digits in a small file.

It is no part of a record: what it says becomes a fact only when the recorder reports an outage. It is not made durable
at each beat: after a power cut it may say too early a time, which makes an outage longer and never shorter.
"""

import os
from pathlib import Path

FILE = "pulse"


class FilePulse:
    """The pulse in `directory`, which exists. Raises OSError."""

    def __init__(self, directory: Path) -> None:
        self._path = directory / FILE

    def last(self) -> int | None:
        """The last beat (UTC, ms); None where there was none, or none that can be read."""
        try:
            return int(self._path.read_bytes())
        except (FileNotFoundError, ValueError):
            return None

    def beat(self, at: int) -> None:
        """Up at `at` (UTC, ms). One write of a fixed length, so that no half of a time is ever read."""
        handle = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            os.pwrite(handle, f"{at:015d}".encode(), 0)
        finally:
            os.close(handle)
