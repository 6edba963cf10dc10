"""Questions about the floor that several rules ask, those of subjects above too."""

from collections import Counter
from collections.abc import Iterable

from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor.state import Request, Speaker
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.guards import in_phase, refusal
from hemicycle.procedure.meeting.kernel.queries import person, refused_people
from hemicycle.procedure.words import Purpose, RequestId

ON_MOTION: tuple[Purpose, ...] = ("for-motion", "against-motion")
"""To speak on a motion."""


def own_floor(meeting: BusinessState, actor: str) -> Speaker | Refusal:
    """[STATEMENT-1] One speaks for oneself under one's own floor; a point of order goes into no substance."""
    refused = in_phase(meeting, "open")
    if refused:
        return refused
    speaker = meeting.debate.speaker
    if speaker is None or speaker.participant != actor:
        return refusal(meeting, "needs-the-floor", "STATEMENT-1")
    if speaker.purpose == "point-of-order":
        return refusal(meeting, "no-substance", "STATEMENT-1")
    return speaker


@shared
def on_list(meeting: BusinessState) -> dict[RequestId, Request]:
    """The speakers' list by its requests."""
    return {one.id: one for one in meeting.debate.queue}


def may_be_away(meeting: BusinessState, asked: Request) -> bool:
    """[FLOOR-14] Whether the floor is given to a request though nobody is there: for a statement that was recorded."""
    known = person(meeting, asked.participant)
    barred = known is None or known.withdrawn or known.id in refused_people(meeting)
    return asked.by_video and not barred


@shared
def listed(meeting: BusinessState) -> dict[str, tuple[Purpose, ...]]:
    """What each delegation stands on the list for."""
    return _purposes((one.capacity or one.participant, one.purpose) for one in meeting.debate.queue)


@shared
def asked_for(meeting: BusinessState) -> dict[str, tuple[Purpose, ...]]:
    """What each person has asked the floor for."""
    return _purposes((one.participant, one.purpose) for one in meeting.debate.queue)


def _purposes(asked: Iterable[tuple[str, Purpose]]) -> dict[str, tuple[Purpose, ...]]:
    found: dict[str, tuple[Purpose, ...]] = {}
    for who, purpose in asked:
        found[who] = (*found[who], purpose) if who in found else (purpose,)
    return found


@shared
def orders_asked(meeting: BusinessState) -> bool:
    """Whether a point of order waits on the list."""
    return any(one.purpose == "point-of-order" for one in meeting.debate.queue)


@shared
def replies(meeting: BusinessState) -> dict[str, int]:
    """How often each delegation has replied on the item in hand."""
    item = meeting.agenda.current
    return Counter(
        turn.capacity or turn.participant
        for turn in meeting.debate.spoken
        if turn.purpose == "right-of-reply" and turn.item == item
    )


@shared
def holding(meeting: BusinessState) -> dict[str, bool]:
    """Who has the floor; and whether for a point of order, which goes into no substance."""
    speaker = meeting.debate.speaker
    return {speaker.participant: speaker.purpose == "point-of-order"} if speaker else {}
