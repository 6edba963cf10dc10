"""Files that the operator writes and no page changes: whom they name is told, and changed by hand."""

import asyncio
from pathlib import Path

from hemicycle.keeping.place import Sought, Stored, Trace, named

BY_HAND = ("settings.toml", "bodies")


class InFolder:
    """The place that these files are."""

    name = "files"
    days = None
    holds = (
        Stored("settings.toml", personal=("content",)),
        Stored("bodies/", personal=("content",)),
        Stored("keys/", free=("content",)),
        Stored("restored.jsonl", free=("content",)),
        Stored("carried", free=("content",)),
        Stored("desk.lock", free=("content",)),
        Stored("desk.sock", free=("content",)),
        Stored("janus/", free=("content",)),
        Stored("pulse", free=("content",)),
        Stored("serving", free=("content",)),
    )

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def find(self, sought: Sought) -> list[Trace]:
        """See Place."""
        return await asyncio.to_thread(self._find, sought)

    async def erase(self, trace: Trace, sought: Sought) -> None:
        """See Place: that is done by hand."""

    async def overdue(self, before: int) -> int:
        """See Place."""
        return 0

    async def let_go(self, before: int) -> int:
        """See Place."""
        return 0

    def _find(self, sought: Sought) -> list[Trace]:
        paths = [self._folder / name for name in BY_HAND]
        files = [p for path in paths for p in ([path] if path.is_file() else path.rglob("*.toml"))]
        return [
            Trace(
                self.name,
                str(path.relative_to(self._folder)),
                (),
                str(path.relative_to(self._folder)),
                fate="by-hand",
                why="operator",
            )
            for path in files
            if named(sought.words, [path.read_text(encoding="utf-8", errors="replace")])
        ]
