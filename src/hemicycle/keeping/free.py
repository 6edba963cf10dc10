"""What says nothing of any person by itself: the machinery's own tables, and what follows from records by itself."""

from collections.abc import Sequence

from hemicycle.keeping.place import Sought, Stored, Trace


class Free:
    """A place in which nothing is found: `holds` says why not, column by column."""

    days = None

    def __init__(self, name: str, holds: Sequence[Stored]) -> None:
        self.name = name
        self.holds = tuple(holds)

    async def find(self, sought: Sought) -> list[Trace]:
        """See Place."""
        return []

    async def erase(self, trace: Trace, sought: Sought) -> None:
        """See Place."""

    async def overdue(self, before: int) -> int:
        """See Place."""
        return 0

    async def let_go(self, before: int) -> int:
        """See Place."""
        return 0


MACHINERY = Free(
    "machinery",
    [
        Stored("followers", free=("rule", "version")),
        Stored("cursors", free=("rule", "record", "size", "leaf")),
        Stored("outward_steps", free=("id", "taken")),
        Stored("jobs", free=("id", "kind", "subject", "due", "tried")),
        Stored("register_version", free=("version_num",)),
        Stored("erasure_places", free=("erasure", "place", "gone", "stays", "done")),
        Stored("keeping_periods", free=("place", "days", "changed")),
        Stored("house", free=("name", "value")),
        Stored(
            "looks",
            free=(
                *("body", "accent", "flags", "dates", "typeface", "font", "emblem", "emblem_type"),
            ),
        ),
        Stored("own_flags", free=("body", "member", "picture")),
        Stored("restores_seen", free=("restored", "at")),
        Stored("let_go", free=("id", "at", "place", "count")),
    ],
)
"""What the server needs to do its work, what it was told at its start, and how bodies look."""
REQUESTS = Free(
    "erasures",
    [
        Stored(
            "erasures",
            personal=("wanted", "pad"),
            free=("id", "made", "by", "ground", "state", "since", "waits", "proof"),
        )
    ],
)
"""Requests themselves: whom one means stands in it until it is done, and is searched for last."""
