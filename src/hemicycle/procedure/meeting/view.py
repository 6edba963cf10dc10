"""What a reader of a class sees of the state.

Invariant (held by a property test, in Python and in TypeScript): for every class A,
`view(fold(all), A) == view(fold(what A sees), A)`.
"""

from collections.abc import Callable

from msgspec.structs import replace

from hemicycle.procedure.core.walks import view_of
from hemicycle.procedure.meeting.business.audiences import audience_of_item, sees
from hemicycle.procedure.meeting.business.floor.state import Debate
from hemicycle.procedure.meeting.deciding.votes.state import Ballots
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ItemId


def view(meeting: Meeting, reader: str) -> Meeting:
    """The state as this class sees it; `size` and `last_at`, which count hidden entries, are 0."""

    def seen(item: ItemId | None) -> bool:
        return sees(reader, audience_of_item(meeting, item))

    if not seen(None):
        return Meeting(publication=view_of(meeting.publication, seen))
    visible = view_of(meeting, seen)
    return replace(
        visible, size=0, last_at=0, debate=_ruling(visible, seen), ballots=_ballots(visible)
    )


def _ruling(meeting: Meeting, seen: Callable[[ItemId | None], bool]) -> Debate:
    """Whose point of order waits falls under its item."""
    debate = meeting.debate
    if debate.awaiting_ruling is None or seen(debate.awaiting_item):
        return debate
    return replace(debate, awaiting_ruling=None, awaiting_item=None)


def _ballots(meeting: Meeting) -> Ballots:
    """A vote that is not seen is not known to be open."""
    ballots = meeting.ballots
    return replace(ballots, open=ballots.open if ballots.open in ballots.votes else None)
