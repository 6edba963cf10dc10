"""What is offered of recorded statements: to play one, and to stop it. Which there are, the record does not know."""

from collections.abc import Hashable

from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.option import Asked, Option
from hemicycle.procedure.meeting.business.recordings.commands import PlayRecorded, StopRecorded
from hemicycle.procedure.meeting.business.recordings.queries import parties
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.places import conducting, seated
from hemicycle.procedure.meeting.kernel.queries import of_delegation
from hemicycle.procedure.words import NO_LANGUAGE


@shared
def _theirs(meeting: BusinessState) -> dict[str, Hashable]:
    """Those of the delegation that has the floor."""
    speaker = meeting.debate.speaker
    if speaker is None:
        return {}
    return {
        who: True
        for who in meeting.seats.participants
        if of_delegation(meeting, who, speaker.participant, speaker.capacity)
    }


def _playing(meeting: BusinessState, _: Asked) -> PlayRecorded:
    return PlayRecorded(
        next(iter(parties(meeting)), ""), "0" * 64, "webm", 1, 1, {NO_LANGUAGE: "…"}
    )


OFFERS = (
    Option(PlayRecorded, conducting, sample=_playing, marks=(_theirs,)),
    Option(PlayRecorded, seated, sample=_playing, only=_theirs),
    Option(StopRecorded, conducting, marks=(_theirs,)),
    Option(StopRecorded, seated, only=_theirs),
)
