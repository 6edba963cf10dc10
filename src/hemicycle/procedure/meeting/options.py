"""What an actor may do now, and why not: the rules asked in advance, one probe for each thing a screen could offer.

Nothing is decided here: each option is the answer of `judge` to a sample of the command. So a screen offers what the
rules allow now and says why the rest is refused.
"""

from collections.abc import Iterator

import msgspec

from hemicycle.procedure.core.actor import Command, Submission
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.agenda import commands as agenda
from hemicycle.procedure.meeting.business.booths.offers import booth_probes
from hemicycle.procedure.meeting.business.floor import commands as floor
from hemicycle.procedure.meeting.business.outcomes import commands as outcomes
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.business.photos.offers import photo_probes
from hemicycle.procedure.meeting.decide import judge
from hemicycle.procedure.meeting.deciding.silence.offers import silence_probes
from hemicycle.procedure.meeting.deciding.statements import commands as statements
from hemicycle.procedure.meeting.deciding.votes import offers as voting
from hemicycle.procedure.meeting.kernel.lifecycle import commands as sitting
from hemicycle.procedure.meeting.kernel.seats import commands as seats
from hemicycle.procedure.meeting.queries import is_chair, is_secretariat, person, sitting_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import NO_LANGUAGE, ItemId, Purpose, Text

PURPOSES: tuple[Purpose, ...] = (
    "statement",
    "point-of-order",
    "right-of-reply",
    "explanation-of-vote",
)
ON_TABLE = ("proposed", "put", "objected", "voting")
Probe = tuple[Command, str | None]


class Option(msgspec.Struct, frozen=True):
    """What this actor may do now, or why not. `target`: the request, outcome, item or participant it is about."""

    command: str
    target: str | None
    refusal: Refusal | None


def options(meeting: Meeting, actor: str, now: int) -> list[Option]:
    """Every option of this actor, in a steady order."""
    if meeting.sitting is None:
        return []
    probes = [*_own(meeting, actor), *silence_probes(meeting, actor, now)]
    probes += photo_probes(meeting, actor)
    probes += [*voting.of_delegation(meeting, actor), *booth_probes(meeting, actor)]
    if is_chair(meeting, actor):
        probes += [*_presiding(meeting), *voting.of_chair(meeting), *_door(meeting)]
    elif is_secretariat(meeting, actor):
        probes += [*_office(meeting), *voting.of_teller(meeting), *_door(meeting)]
    return [_option(meeting, actor, now, command, target) for command, target in probes]


def _option(meeting: Meeting, actor: str, now: int, command: Command, target: str | None) -> Option:
    answer = judge(meeting, Submission(command, actor, max(now, meeting.last_at)))
    tag = type(command).__struct_config__.tag
    return Option(str(tag), target, answer if isinstance(answer, Refusal) else None)


def _own(meeting: Meeting, actor: str) -> Iterator[Probe]:
    """What any participant does for themselves, and the drafting of texts."""
    words: Text = {sitting_of(meeting).languages[0]: "…"}
    if person(meeting, actor):
        yield seats.LeaveSeat(), None
        for purpose in PURPOSES:
            yield floor.RequestFloor(purpose), purpose
        for request in meeting.debate.queue:
            if request.participant == actor or is_chair(meeting, actor):
                yield floor.WithdrawRequest(request.id), request.id
        yield floor.EndFloor(), None
        yield statements.EnterStatement(words), None
        yield outcomes.ProposeOutcome("self", {"text": words}, verb="note"), "self"
        if actor in sitting_of(meeting).vice_chairs and not is_chair(meeting, actor):
            yield sitting.TakeChair(), None
    yield outcomes.ProposeOutcome("participants", {"text": words}, verb="note"), "participants"
    for outcome in meeting.outcomes.table.values():
        if outcome.status in ON_TABLE:
            yield from _wording(meeting, outcome)
            yield outcomes.WithdrawOutcome(outcome.id), outcome.id
            yield outcomes.RaiseObjection(outcome.id), outcome.id


def _wording(meeting: Meeting, outcome: Outcome) -> Iterator[Probe]:
    """To reword it, and to supply a language that it lacks."""
    verb = "amend" if outcome.verb != "amend" else "note"
    yield outcomes.AmendOutcome(outcome.id, {}, verb=verb), outcome.id
    lacks = [one for one in sitting_of(meeting).languages if one not in outcome.digests]
    for language in [*lacks, *outcome.stale][:1]:
        name = "whom" if outcome.form == "invitation" else "text"
        yield outcomes.SupplyLanguage(outcome.id, {name: {language: "…"}}), outcome.id


def _presiding(meeting: Meeting) -> Iterator[Probe]:
    """What the chair does."""
    yield sitting.OpenMeeting(), None
    yield sitting.SuspendMeeting(), None
    yield sitting.ResumeMeeting(), None
    yield sitting.CloseMeeting(), None
    for item in meeting.agenda.items:
        yield agenda.OpenItem(item), item
        if item == meeting.agenda.current:
            yield agenda.CloseItem(item), item
    for request in meeting.debate.queue:
        yield floor.GrantFloor(request.id), request.id
    yield floor.ReorderList([request.id for request in meeting.debate.queue]), None
    yield floor.RulePointOfOrder(upheld=True), None
    yield floor.StopClock(), None
    yield floor.StartClock(), None
    yield floor.ExtendTime(60), None
    yield floor.SetSpeakingLimit(60), None
    yield floor.CloseList(), None
    yield floor.ReopenList(), None
    for who, known in meeting.seats.participants.items():
        if known.role in ("delegate", "observer", "secretariat"):
            yield floor.GiveFloor(who), who
        muted = who in meeting.debate.muted
        yield floor.OpenMicrophone(who) if muted else floor.CloseMicrophone(who), who
    for outcome in meeting.outcomes.table.values():
        if outcome.status in ON_TABLE:
            yield outcomes.PutOutcome(outcome.id, outcome.digest), outcome.id
            yield outcomes.AdoptOutcome(outcome.id, outcome.digest), outcome.id
        if outcome.status == "put":
            yield outcomes.EndCall(outcome.id), outcome.id
    yield from _passing(meeting)


def _office(meeting: Meeting) -> Iterator[Probe]:
    """What the secretariat does in the room; accreditation and publication have pages of their own."""
    yield sitting.CloseMeeting(), None
    yield from _passing(meeting)
    for who, known in meeting.seats.participants.items():
        if (
            known.role == "delegate"
            and known.member
            and meeting.seats.heads.get(known.member) != who
        ):
            yield seats.ReplaceHolder(who), who


def _passing(meeting: Meeting) -> Iterator[Probe]:
    for who, known in meeting.seats.participants.items():
        if known.role in ("delegate", "secretariat") and not is_chair(meeting, who):
            yield sitting.PassChair(who), who


def _door(meeting: Meeting) -> Iterator[Probe]:
    """Who keeps the door lets in and shows out, and adds to the agenda."""
    for who, known in meeting.seats.participants.items():
        if not known.admitted:
            yield seats.AdmitParticipant(who), who
        elif not is_chair(meeting, who):
            yield seats.ExcludeParticipant(who), who
    new = ItemId(f"new-{meeting.size}")
    yield agenda.AddItem(new, {NO_LANGUAGE: "…"}), None
