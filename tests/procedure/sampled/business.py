"""Samples of the agenda, booths, the floor, texts and the photo."""

from collections.abc import Iterator

import msgspec

from hemicycle.procedure.core.actor import Command, salted
from hemicycle.procedure.meeting.business.agenda import commands as agenda_commands
from hemicycle.procedure.meeting.business.booths import commands as booths_commands
from hemicycle.procedure.meeting.business.booths.queries import booth_of
from hemicycle.procedure.meeting.business.floor import commands as floor_commands
from hemicycle.procedure.meeting.business.outcomes import commands as outcomes_commands
from hemicycle.procedure.meeting.business.outcomes.amending import pending
from hemicycle.procedure.meeting.business.outcomes.completing import lacking
from hemicycle.procedure.meeting.business.outcomes.issuing import FALLS_BACK
from hemicycle.procedure.meeting.business.outcomes.offers import first_touched
from hemicycle.procedure.meeting.business.outcomes.state import SETTLED, WAITING, Outcome
from hemicycle.procedure.meeting.business.photos import commands as photos_commands
from hemicycle.procedure.meeting.business.publication import commands as publication_commands
from hemicycle.procedure.meeting.business.recordings import commands as recordings_commands
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.queries import (
    is_chair,
    is_secretariat,
    of_delegation,
    person,
    sitting_of,
)
from hemicycle.procedure.words import (
    NO_LANGUAGE,
    AskedFor,
    ItemId,
    Language,
    ParticipantId,
    Text,
    Texts,
)
from tests.procedure.sampled.sample import Sample


def agenda(meeting: BusinessState, actor: str, now: int) -> Iterator[Sample]:
    """The chair takes items up and leaves them; who keeps the door adds one."""
    presides = is_chair(meeting, actor)
    for item in meeting.agenda.items if presides else ():
        yield agenda_commands.OpenItem(item), item
        if item == meeting.agenda.current:
            yield agenda_commands.CloseItem(item), item
    if presides or is_secretariat(meeting, actor):
        for item in meeting.agenda.items:
            yield agenda_commands.StrikeItem(item), item
        for scope in (None, *meeting.agenda.items):
            yield publication_commands.SetChathamHouse(scope), scope or "*"
        yield agenda_commands.AddItem(ItemId(f"new-{meeting.size}"), {NO_LANGUAGE: "…"}), None


def booths(meeting: BusinessState, actor: str, now: int) -> Iterator[Sample]:
    """An interpreter's commands; `sgn` stands for every sign language, None for the booth's own channel."""
    known = person(meeting, actor)
    if known is None or known.role != "interpreter":
        return
    languages = sitting_of(meeting).languages
    for language in (*languages, Language("sgn")):
        yield booths_commands.EnterBooth(language), language
    yield booths_commands.LeaveBooth(), None
    booth = booth_of(meeting, ParticipantId(actor))
    yield booths_commands.GoOnAir(), None
    for language in languages:
        if booth and language != booth.language:
            yield booths_commands.GoOnAir(language), language
    yield booths_commands.GoOffAir(), None
    yield booths_commands.OfferMicrophone(), None
    yield booths_commands.WithdrawOffer(), None
    yield booths_commands.TakeMicrophone(), None


PURPOSES: tuple[AskedFor, ...] = (
    "statement",
    "point-of-order",
    "right-of-reply",
    "explanation-of-vote",
)


def floor(meeting: BusinessState, actor: str, now: int) -> Iterator[Sample]:
    """What any participant does for themselves, and what the chair does."""
    presides = is_chair(meeting, actor)
    if person(meeting, actor):
        for purpose in PURPOSES:
            yield floor_commands.RequestFloor(purpose), purpose
        for request in meeting.debate.queue:
            if request.participant == actor or presides:
                yield floor_commands.WithdrawRequest(request.id), request.id
        yield floor_commands.EndFloor(), None
    if presides:
        yield from _floor_presiding(meeting)


def _floor_presiding(meeting: BusinessState) -> Iterator[Sample]:
    for request in meeting.debate.queue:
        yield floor_commands.GrantFloor(request.id), request.id
    yield floor_commands.ReorderList([request.id for request in meeting.debate.queue]), None
    yield floor_commands.RulePointOfOrder(upheld=True), None
    yield floor_commands.StopClock(), None
    yield floor_commands.StartClock(), None
    yield floor_commands.ExtendTime(60), None
    yield floor_commands.SetSpeakingLimit(60), None
    yield floor_commands.CloseList(), None
    yield floor_commands.ReopenList(), None
    for who, known in meeting.seats.participants.items():
        if known.role in ("delegate", "observer", "secretariat", "press"):
            yield floor_commands.GiveFloor(who), who
        muted = who in meeting.debate.muted
        yield (
            floor_commands.OpenMicrophone(who) if muted else floor_commands.CloseMicrophone(who),
            who,
        )


DRAFTED = ("proposed", "put", "objected", "voting")
"""Texts that are offered for rewording."""


def outcomes(meeting: BusinessState, actor: str, now: int) -> Iterator[Sample]:
    """To propose, to reword and to take back; amendments, where the body's rules know votes."""
    words: Text = {sitting_of(meeting).languages[0]: "…"}
    if person(meeting, actor):
        yield _outcomes_laying("self", words), "self"
    yield _outcomes_laying("participants", words), "participants"
    for outcome in meeting.outcomes.table.values():
        if outcome.status in DRAFTED:
            yield from _outcomes_wording(meeting, outcome)
            yield outcomes_commands.WithdrawOutcome(outcome.id), outcome.id
            if person(meeting, actor) and not outcome.chairs:
                yield outcomes_commands.JoinSponsors(outcome.id), outcome.id
            if len(outcome.sponsors) > 1:
                yield outcomes_commands.LeaveSponsors(outcome.id), outcome.id
            for one in outcome.amendments:
                if one.status in WAITING:
                    yield (
                        outcomes_commands.AcceptAmendment(outcome.id, one.id, one.digest),
                        one.id,
                    )
        yield from _outcomes_delaying(meeting, actor, outcome)
        yield from _outcomes_completing(meeting, actor, outcome)
        yield from _outcomes_issuing(meeting, actor, outcome)
        if outcome.status == "withdrawn" and person(meeting, actor):
            yield outcomes_commands.TakeOverOutcome(outcome.id), outcome.id
        if outcome.status not in SETTLED and sitting_of(meeting).rulebook.decisions:
            yield from _outcomes_amending(meeting, actor, outcome, words)


def _outcomes_completing(meeting: BusinessState, actor: str, outcome: Outcome) -> Iterator[Sample]:
    """What amendments lack, for the secretariat and their authors."""
    official = sitting_of(meeting).languages
    for one in outcome.amendments if outcome.status not in SETTLED else ():
        behind = lacking(official, one)
        mine = of_delegation(meeting, actor, one.participant, one.capacity)
        if one.status == "proposed" and behind and (mine or is_secretariat(meeting, actor)):
            texts: Texts = {behind[0]: {behind[1]: "…"}}
            yield outcomes_commands.SupplyAmendmentLanguage(outcome.id, one.id, texts), one.id


def _outcomes_issuing(meeting: BusinessState, actor: str, outcome: Outcome) -> Iterator[Sample]:
    """The chair issues what found no agreement."""
    falls_back = outcome.status in FALLS_BACK or outcome.issued == "statement"
    if falls_back and is_chair(meeting, actor):
        yield outcomes_commands.IssueByChair(outcome.id, outcome.digest, "summary"), outcome.id


def _outcomes_delaying(meeting: BusinessState, actor: str, outcome: Outcome) -> Iterator[Sample]:
    """Where the body has a delay for documents."""
    hours = sitting_of(meeting).rulebook.debate.document_delay_h
    if outcome.status not in (*DRAFTED, "circulated"):
        return
    if not isinstance(hours, msgspec.UnsetType) and person(meeting, actor):
        yield outcomes_commands.AskDelay(outcome.id), outcome.id
    if outcome.delay is not None and is_chair(meeting, actor):
        yield outcomes_commands.WaiveDelay(outcome.id), outcome.id


def _outcomes_laying(by: str, words: Text) -> Command:
    return salted(outcomes_commands.ProposeOutcome(by, {"text": words}, verb="note"), "0" * 64)


def _outcomes_wording(meeting: BusinessState, outcome: Outcome) -> Iterator[Sample]:
    """To reword it, and to supply a language that it lacks."""
    verb = "amend" if outcome.verb != "amend" else "note"
    yield outcomes_commands.AmendOutcome(outcome.id, {}, verb=verb), outcome.id
    for part in outcome.parts:
        lacks = [one for one in sitting_of(meeting).languages if one not in part.digests]
        for language in [*lacks, *part.stale][:1]:
            yield (
                outcomes_commands.SupplyLanguage(outcome.id, {part.id: {language: "…"}}),
                outcome.id,
            )
            return


def _outcomes_amending(
    meeting: BusinessState, actor: str, outcome: Outcome, words: Text
) -> Iterator[Sample]:
    if person(meeting, actor):
        texts: Texts = {outcome.parts[0].id: words}
        verb = "amend" if outcome.verb != "amend" else "note"
        yield outcomes_commands.ProposeAmendment(outcome.id, texts, verb), outcome.id
        for one in outcome.amendments:
            if one.status == "overtaken":
                first = next((o for o in outcome.amendments if o.id == one.amends), None)
                part: Texts = {first_touched(first): words} if first else texts
                yield outcomes_commands.RestateAmendment(outcome.id, one.id, part), one.id
            if one.status in WAITING:
                yield outcomes_commands.WithdrawAmendment(outcome.id, one.id), one.id
    waiting = [one.id for one in pending(outcome)]
    if is_chair(meeting, actor) and waiting:
        yield outcomes_commands.OrderAmendments(outcome.id, waiting), outcome.id


def photos(meeting: BusinessState, actor: str, now: int) -> Iterator[Sample]:
    """What this actor could do. The answers are told apart by `joins` and `stays-out`."""
    photos = meeting.photos
    if is_chair(meeting, actor):
        yield photos_commands.CallPhoto(), None
    if photos.call and person(meeting, actor):
        yield photos_commands.AnswerPhoto(photos.call.id, joins=True), "joins"
        yield photos_commands.AnswerPhoto(photos.call.id, joins=False), "stays-out"
    if is_chair(meeting, actor) or is_secretariat(meeting, actor):
        for one in (photos.call, photos.taken):
            if one:
                yield photos_commands.WithdrawPhoto(one.id), one.id


def recordings(meeting: BusinessState, actor: str, now: int) -> Iterator[Sample]:
    """Whoever conducts the meeting, and the delegation that has the floor, plays and stops."""
    speaker, known = meeting.debate.speaker, person(meeting, actor)
    theirs = (
        speaker and known and of_delegation(meeting, actor, speaker.participant, speaker.capacity)
    )
    if theirs or is_chair(meeting, actor) or is_secretariat(meeting, actor):
        words = {NO_LANGUAGE: "…"}
        party = speaker.capacity or speaker.participant if speaker else ""
        yield recordings_commands.PlayRecorded(party, "0" * 64, "webm", 1, 1, words), None
        yield recordings_commands.StopRecorded(), None
