"""Receipts on disk: each is there, whatever happens next, before its holder acts again."""

import os
from pathlib import Path
from types import TracebackType
from typing import Any

import msgspec


class Receipts:
    """A file of JSON lines; None: kept nowhere."""

    def __init__(self, path: Path | None) -> None:
        self._file = path.open("ab") if path else None

    def __enter__(self) -> "Receipts":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._file:
            self._file.close()

    def keep(self, receipt: dict[str, Any] | None) -> None:
        """Write one receipt, as it was given, and wait until the disk has it."""
        if self._file is None or receipt is None:
            return
        self._file.write(msgspec.json.encode(receipt) + b"\n")
        self._file.flush()
        os.fsync(self._file.fileno())
