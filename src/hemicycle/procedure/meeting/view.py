"""What a reader of a class sees of the state.

Invariant (held by a property test, in Python and in TypeScript): for every class A,
`view(fold(all), A) == view(fold(what A sees), A)`.
"""

from msgspec.structs import replace

from hemicycle.procedure.core.walks import view_of
from hemicycle.procedure.meeting.business.audiences import audience_of_item, sees
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ItemId


def view(meeting: Meeting, reader: str) -> Meeting:
    """The state as this class sees it; `size` and `last_at`, which count hidden entries, are 0."""

    def seen(item: ItemId | None) -> bool:
        return sees(reader, audience_of_item(meeting, item))

    def admits(audience: str) -> bool:
        return sees(reader, audience)

    if not seen(None):
        return Meeting(publication=view_of(meeting.publication, seen, admits))
    return replace(view_of(meeting, seen, admits), size=0, last_at=0)


def seen_alike(meeting: Meeting, reader: str) -> str:
    """The rank of a class, where all of that rank see the same; the class, where something is confided to some.

    What a delegation handed in counts for nothing: it is read on a page of its own, and their room does not show it.
    """
    rank = reader.partition(":")[0]
    confided = (one.audience for one in meeting.positions.table.values() if one.audience)
    return reader if any(sees(reader, one) != sees(rank, one) for one in confided) else rank
