"""Questions about the booths that several rules ask."""

import msgspec

from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.meeting.business.booths.entries import ChannelClosed, Closing
from hemicycle.procedure.meeting.business.booths.signs import is_sign_language
from hemicycle.procedure.meeting.business.booths.state import Booth
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.queries import is_present
from hemicycle.procedure.meeting.kernel.seats.commands import ConvenedParticipant
from hemicycle.procedure.words import Language, ParticipantId


def has_channel(languages: list[Language], language: Language) -> bool:
    """Whether a meeting with these official languages can have a booth of this one."""
    return language in languages or is_sign_language(language)


def misplaced(languages: list[Language], given: ConvenedParticipant) -> bool:
    """Whether the list puts somebody into a booth where none is, or one who does not interpret."""
    if given.booth is msgspec.UNSET:
        return False
    return given.role != "interpreter" or not has_channel(languages, given.booth)


def booth_of(meeting: BusinessState, who: ParticipantId) -> Booth | None:
    """The booth in which this interpreter stands."""
    return next((b for b in meeting.booths.table.values() if who in b.interpreters), None)


def on_channel(meeting: BusinessState, channel: Language) -> Booth | None:
    """The booth that is heard on this channel."""
    return next((b for b in meeting.booths.table.values() if b.channel == channel), None)


def mates_present(meeting: BusinessState, booth: Booth, who: ParticipantId) -> list[ParticipantId]:
    """The others of the booth who are present."""
    return [mate for mate in booth.interpreters if mate != who and is_present(meeting, mate)]


def silenced(meeting: BusinessState, who: ParticipantId, cause: Closing) -> list[Draft]:
    """[BOOTH-3] Whoever is on air goes off it with what they leave: nothing where they are not."""
    booth = booth_of(meeting, who)
    if booth is None or booth.live != who or booth.channel is None:
        return []
    return [Draft(ChannelClosed(who, booth.language, booth.channel, cause))]


def all_silenced(meeting: BusinessState) -> list[Draft]:
    """[BOOTH-3] With the meeting every channel closes."""
    live = [booth.live for booth in meeting.booths.table.values() if booth.live]
    return [draft for who in live for draft in silenced(meeting, who, "meeting-closed")]
