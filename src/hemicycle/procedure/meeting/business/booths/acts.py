"""Acts of an interpreter.

Invariants: one interpreter is on air in a booth, and one booth on a channel. The microphone passes between boothmates
by one entry, so that it is never open twice and never shut in between.
"""

from typing import Any

from hemicycle.procedure.core.act import By, Decision, Stop, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.booths.commands import (
    EnterBooth,
    GoOffAir,
    GoOnAir,
    LeaveBooth,
    OfferMicrophone,
    TakeMicrophone,
    WithdrawOffer,
)
from hemicycle.procedure.meeting.business.booths.entries import (
    BoothEntered,
    BoothLeft,
    ChannelClosed,
    ChannelOpened,
    MicrophoneHanded,
    MicrophoneOffered,
    OfferWithdrawn,
)
from hemicycle.procedure.meeting.business.booths.queries import (
    booth_of,
    has_channel,
    mates_present,
    misplaced,
    on_channel,
    silenced,
)
from hemicycle.procedure.meeting.business.booths.state import Booth
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.declared import NOT_CLOSED
from hemicycle.procedure.meeting.kernel.guards import by_present, is_written, refusal
from hemicycle.procedure.meeting.kernel.queries import person, sitting_of
from hemicycle.procedure.meeting.kernel.seats.commands import AccreditParticipant
from hemicycle.procedure.words import Language, ParticipantId


def _by_interpreter(meeting: BusinessState, order: Submission[Any]) -> Refusal | None:
    """[BOOTH-1] Interpreters alone, from the tests of sound on; in a written procedure nobody speaks."""
    known = person(meeting, order.actor)
    if known is None or known.role != "interpreter":
        return refusal(meeting, "interpreters-only", "BOOTH-1")
    if is_written(meeting):
        return refusal(meeting, "written-procedure", "SILENCE-10")
    return by_present(meeting, order.actor)


def _by_boothmate(meeting: BusinessState, order: Submission[Any]) -> Refusal | None:
    """[BOOTH-1] An interpreter who stands in a booth."""
    refused = _by_interpreter(meeting, order)
    if refused or booth_of(meeting, order.participant):
        return refused
    return refusal(meeting, "not-in-booth", "BOOTH-1")


INTERPRETER = By[Any]("an interpreter, present", _by_interpreter)
BOOTHMATE = By[Any]("an interpreter in a booth", _by_boothmate)


@act(
    EnterBooth,
    BoothEntered,
    BoothLeft,
    ChannelClosed,
    by=INTERPRETER,
    when=NOT_CLOSED,
    spec="BOOTH-1",
)
def enter_booth(meeting: BusinessState, order: Submission[EnterBooth]) -> Decision:
    """[BOOTH-1] One stands in one booth."""
    who, language = order.participant, order.command.language
    if not has_channel(sitting_of(meeting).languages, language):
        return refusal(meeting, "no-such-booth", "BOOTH-1", language=language)
    before = booth_of(meeting, who)
    if before and before.language == language:
        return refusal(meeting, "already-in-booth", "BOOTH-1", language=language)
    out = [Draft(BoothLeft(who, before.language))] if before else []
    return [*silenced(meeting, who, "moved"), *out, Draft(BoothEntered(who, language))]


@act(LeaveBooth, BoothLeft, ChannelClosed, by=BOOTHMATE, when=NOT_CLOSED, spec="BOOTH-1")
def leave_booth(meeting: BusinessState, order: Submission[LeaveBooth]) -> Decision:
    """[BOOTH-1] Who is on air goes off it first."""
    who = order.participant
    left = BoothLeft(who, _booth(meeting, who).language)
    return [*silenced(meeting, who, "moved"), Draft(left)]


@act(GoOnAir, ChannelOpened, ChannelClosed, by=BOOTHMATE, when=NOT_CLOSED, spec="BOOTH-2")
def go_on_air(meeting: BusinessState, order: Submission[GoOnAir]) -> Decision:
    """[BOOTH-2] On the booth's own channel or, by retour, on that of another official language.

    Who is on air on another channel already closes it in the same act.
    """
    who = order.participant
    booth = _booth(meeting, who)
    channel = order.command.channel or booth.language
    refused = _taken(meeting, who, booth, channel)
    opened = Draft(ChannelOpened(who, booth.language, channel))
    return refused or [*silenced(meeting, who, "switched"), opened]


@act(GoOffAir, ChannelClosed, by=BOOTHMATE, when=NOT_CLOSED, spec="BOOTH-3")
def go_off_air(meeting: BusinessState, order: Submission[GoOffAir]) -> Decision:
    """[BOOTH-3] The channel falls silent."""
    off = silenced(meeting, order.participant, "off-air")
    return off or refusal(meeting, "not-on-air", "BOOTH-3")


@act(OfferMicrophone, MicrophoneOffered, by=BOOTHMATE, when=NOT_CLOSED, spec="BOOTH-4")
def offer_microphone(meeting: BusinessState, order: Submission[OfferMicrophone]) -> Decision:
    """[BOOTH-4] The one on air offers, where somebody could take."""
    who = order.participant
    booth = _booth(meeting, who)
    if booth.live != who:
        return refusal(meeting, "not-on-air", "BOOTH-3")
    if booth.offered:
        return refusal(meeting, "already-offered", "BOOTH-4")
    if not mates_present(meeting, booth, who):
        return refusal(meeting, "no-boothmate", "BOOTH-4")
    return [Draft(MicrophoneOffered(who, booth.language))]


@act(WithdrawOffer, OfferWithdrawn, by=BOOTHMATE, when=NOT_CLOSED, spec="BOOTH-4")
def withdraw_offer(meeting: BusinessState, order: Submission[WithdrawOffer]) -> Decision:
    """[BOOTH-4] As long as nobody has taken it."""
    who = order.participant
    booth = _booth(meeting, who)
    if booth.live != who:
        return refusal(meeting, "not-on-air", "BOOTH-3")
    if not booth.offered:
        return refusal(meeting, "not-offered", "BOOTH-4")
    return [Draft(OfferWithdrawn(who, booth.language))]


@act(TakeMicrophone, MicrophoneHanded, by=BOOTHMATE, when=NOT_CLOSED, spec="BOOTH-4")
def take_microphone(meeting: BusinessState, order: Submission[TakeMicrophone]) -> Decision:
    """[BOOTH-4] The change happens when the boothmate accepts."""
    who = order.participant
    booth = _booth(meeting, who)
    if booth.live == who:
        return refusal(meeting, "already-on-air", "BOOTH-2")
    if booth.live is None or not booth.offered:
        return refusal(meeting, "not-offered", "BOOTH-4")
    return [Draft(MicrophoneHanded(booth.language, booth.live, who))]


def _booth(meeting: BusinessState, who: ParticipantId) -> Booth:
    """The booth of one who stands in one, as BOOTHMATE has asked."""
    booth = booth_of(meeting, who)
    if booth is None:
        raise LookupError(who)
    return booth


def _taken(
    meeting: BusinessState, who: ParticipantId, booth: Booth, channel: Language
) -> Refusal | None:
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


def _placed(meeting: BusinessState, order: Submission[AccreditParticipant]) -> Refusal | None:
    """[BOOTH-1] The list puts interpreters, and nobody else, into booths that there are."""
    given = order.command.participant
    if misplaced(sitting_of(meeting).languages, given):
        return refusal(meeting, "no-such-booth", "BOOTH-1", language=str(given.booth))
    return None


NO_SUCH_BOOTH = Stop[BusinessState]("a booth that there is not", _placed)
