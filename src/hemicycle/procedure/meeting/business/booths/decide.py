"""What follows from a command of an interpreter.

Invariants: one interpreter is on air in a booth, and one booth on a channel. The microphone passes between boothmates
by one entry, so that it is never open twice and never shut in between.
"""

from hemicycle.procedure.core.actor import Command, Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.booths import commands
from hemicycle.procedure.meeting.business.booths.channel import go_off_air, go_on_air
from hemicycle.procedure.meeting.business.booths.entries import (
    BoothEntered,
    BoothLeft,
    MicrophoneHanded,
    MicrophoneOffered,
    OfferWithdrawn,
)
from hemicycle.procedure.meeting.business.booths.queries import (
    booth_of,
    has_channel,
    mates_present,
    silenced,
)
from hemicycle.procedure.meeting.business.booths.state import Booth
from hemicycle.procedure.meeting.guards import by_present, is_written, not_closed, refusal
from hemicycle.procedure.meeting.queries import person, sitting_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import Language, ParticipantId

Decision = list[Draft] | Refusal


def decide_booths(meeting: Meeting, order: Submission[Command]) -> Decision | None:
    """The drafts, the refusal, or None where the command is not one of the booths."""
    if not isinstance(order.command, commands.ALL):
        return None
    return _barred(meeting, order.actor) or _decide(meeting, order)


def _decide(meeting: Meeting, order: Submission[Command]) -> Decision:
    who = order.participant
    if isinstance(order.command, commands.EnterBooth):
        return _enter(meeting, who, order.command.language)
    booth = booth_of(meeting, who)
    if booth is None:
        return refusal(meeting, "not-in-booth", "BOOTH-1")
    match order.command:
        case commands.GoOnAir(channel=channel):
            return go_on_air(meeting, who, booth, channel or booth.language)
        case commands.GoOffAir():
            return go_off_air(meeting, who)
        case commands.OfferMicrophone():
            return _offer(meeting, who, booth)
        case commands.WithdrawOffer():
            return _withdraw(meeting, who, booth)
        case commands.TakeMicrophone():
            return _take(meeting, who, booth)
    return [*silenced(meeting, who, "moved"), Draft(BoothLeft(who, booth.language))]


def _barred(meeting: Meeting, actor: str) -> Refusal | None:
    """[BOOTH-1] Interpreters alone, from the tests of sound on; in a written procedure nobody speaks."""
    known = person(meeting, actor)
    if known is None or known.role != "interpreter":
        return refusal(meeting, "interpreters-only", "BOOTH-1")
    if is_written(meeting):
        return refusal(meeting, "written-procedure", "SILENCE-10")
    return not_closed(meeting) or by_present(meeting, actor)


def _enter(meeting: Meeting, who: ParticipantId, language: Language) -> Decision:
    """[BOOTH-1] One stands in one booth."""
    if not has_channel(sitting_of(meeting).languages, language):
        return refusal(meeting, "no-such-booth", "BOOTH-1", language=language)
    before = booth_of(meeting, who)
    if before and before.language == language:
        return refusal(meeting, "already-in-booth", "BOOTH-1", language=language)
    out = [Draft(BoothLeft(who, before.language))] if before else []
    return [*silenced(meeting, who, "moved"), *out, Draft(BoothEntered(who, language))]


def _offer(meeting: Meeting, who: ParticipantId, booth: Booth) -> Decision:
    """[BOOTH-4] The one on air offers, where somebody could take."""
    if booth.live != who:
        return refusal(meeting, "not-on-air", "BOOTH-3")
    if booth.offered:
        return refusal(meeting, "already-offered", "BOOTH-4")
    if not mates_present(meeting, booth, who):
        return refusal(meeting, "no-boothmate", "BOOTH-4")
    return [Draft(MicrophoneOffered(who, booth.language))]


def _withdraw(meeting: Meeting, who: ParticipantId, booth: Booth) -> Decision:
    """[BOOTH-4] As long as nobody has taken it."""
    if booth.live != who:
        return refusal(meeting, "not-on-air", "BOOTH-3")
    if not booth.offered:
        return refusal(meeting, "not-offered", "BOOTH-4")
    return [Draft(OfferWithdrawn(who, booth.language))]


def _take(meeting: Meeting, who: ParticipantId, booth: Booth) -> Decision:
    """[BOOTH-4] The change happens when the boothmate accepts."""
    if booth.live == who:
        return refusal(meeting, "already-on-air", "BOOTH-2")
    if booth.live is None or not booth.offered:
        return refusal(meeting, "not-offered", "BOOTH-4")
    return [Draft(MicrophoneHanded(booth.language, booth.live, who))]
