"""Going on air and off it."""

from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.booths.entries import ChannelOpened
from hemicycle.procedure.meeting.business.booths.queries import on_channel, silenced
from hemicycle.procedure.meeting.business.booths.state import Booth
from hemicycle.procedure.meeting.guards import refusal
from hemicycle.procedure.meeting.queries import sitting_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import Language, ParticipantId


def go_on_air(
    meeting: Meeting, who: ParticipantId, booth: Booth, channel: Language
) -> list[Draft] | Refusal:
    """[BOOTH-2] On the booth's own channel or, by retour, on that of another official language.

    Who is on air on another channel already closes it in the same act.
    """
    refused = _taken(meeting, who, booth, channel)
    if refused:
        return refused
    opened = Draft(ChannelOpened(who, booth.language, channel))
    return [*silenced(meeting, who, "switched"), opened]


def go_off_air(meeting: Meeting, who: ParticipantId) -> list[Draft] | Refusal:
    """[BOOTH-3] The channel falls silent."""
    return silenced(meeting, who, "off-air") or refusal(meeting, "not-on-air", "BOOTH-3")


def _taken(meeting: Meeting, who: ParticipantId, booth: Booth, channel: Language) -> Refusal | None:
    """[BOOTH-2] One interpreter a booth, one booth a channel."""
    if channel not in (booth.language, *sitting_of(meeting).languages):
        return refusal(meeting, "no-such-channel", "BOOTH-2", language=channel)
    if booth.live not in (None, who):
        return refusal(meeting, "boothmate-live", "BOOTH-2", participant=booth.live or "")
    heard = on_channel(meeting, channel)
    if heard and heard.live == who:
        return refusal(meeting, "already-on-air", "BOOTH-2")
    if heard:
        return refusal(meeting, "channel-taken", "BOOTH-2", language=heard.language)
    return None
