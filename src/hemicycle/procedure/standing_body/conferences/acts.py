"""Acts upon conferences."""

from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.ids import is_id
from hemicycle.procedure.standing_body.conferences.commands import (
    AddPart,
    CallProgramme,
    CancelProgramme,
    MoveProgramme,
    PlanConference,
    PlanProgramme,
)
from hemicycle.procedure.standing_body.conferences.entries import (
    ConferencePlanned,
    PartAdded,
    ProgrammeCalled,
    ProgrammeCancelled,
    ProgrammeMoved,
    ProgrammePlanned,
)
from hemicycle.procedure.standing_body.conferences.guards import (
    MOST_SITTINGS,
    free,
    movable,
    named,
    part_of,
    timely,
)
from hemicycle.procedure.standing_body.conferences.state import Conference
from hemicycle.procedure.standing_body.guards import (
    ANY_TIME,
    OFFICE,
    in_order,
    readable,
    refusal,
    worded,
)
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import ConferenceId


@act(PlanConference, ConferencePlanned, by=OFFICE, when=ANY_TIME, spec="CONFERENCE-1")
def plan(body: StandingBody, order: Submission[PlanConference]) -> Decision:
    """[CONFERENCE-1] A conference has a plenary, and beside it committees and working groups, each in a room of it."""
    one = order.command
    rooms = sum(name.startswith("room-") for name in one.texts)
    parts = [f"part-{n}" for n in range(1, len(one.parts) + 1)]
    due = ["title", *parts, *(f"room-{n}" for n in range(1, rooms + 1))]
    refused = in_order(body, one.since, one.until, "CONFERENCE-1") or named(
        body, one.texts, due, ["where"]
    )
    if refused:
        return refused
    if sum(each.kind == "plenary" for each in one.parts) != 1:
        return refusal(body, "plenary-missing", "CONFERENCE-1")
    refused = next((r for each in one.parts if (r := part_of(body, each, rooms))), None)
    if refused or not one.zone:
        return refused or refusal(body, "text-empty", "CONFERENCE-1", text="zone")
    conference = ConferenceId(f"k{body.size}")
    fact = ConferencePlanned(conference, one.since, one.until, one.zone, rooms, one.parts)
    return [Draft(fact, one.texts)]


@act(AddPart, PartAdded, by=OFFICE, when=ANY_TIME, spec="CONFERENCE-1")
def add(body: StandingBody, order: Submission[AddPart]) -> Decision:
    """[CONFERENCE-1] Committees and working groups are set up as the work asks for them, and may bring their room."""
    one = order.command
    known = known_conference(body, one.conference)
    if isinstance(known, Refusal):
        return known
    number = len(known.parts) + 1
    room, name = f"room-{known.rooms + 1}", f"part-{number}"
    rooms = known.rooms + (room in one.texts)
    refused = named(body, one.texts, [name], [room]) or part_of(body, one.part, rooms)
    if refused:
        return refused
    if one.part.kind == "plenary":
        return refusal(body, "plenary-missing", "CONFERENCE-1")
    return [Draft(PartAdded(known.id, number, one.part, rooms), one.texts)]


@act(PlanProgramme, ProgrammePlanned, by=OFFICE, when=ANY_TIME, spec="CONFERENCE-2")
def programme(body: StandingBody, order: Submission[PlanProgramme]) -> Decision:
    """[CONFERENCE-2] Sittings are numbered as they are planned. A part meets once at a time, and a room holds one."""
    one, texts = order.command, worded(topic=order.command.topic)
    known = known_conference(body, one.conference)
    if isinstance(known, Refusal):
        return known
    number = len(known.programme) + 1
    if number > MOST_SITTINGS:
        return refusal(body, "too-many", "CONFERENCE-2", most=MOST_SITTINGS)
    refused = (
        timely(body, known, one.place)
        or free(body, known, one.part, one.place, number)
        or _heard(body, one.languages)
        or readable(body, texts)
    )
    fact = ProgrammePlanned(known.id, number, one.part, one.place, one.languages)
    return refused or [Draft(fact, texts)]


@act(MoveProgramme, ProgrammeMoved, by=OFFICE, when=ANY_TIME, spec="CONFERENCE-3")
def move(body: StandingBody, order: Submission[MoveProgramme]) -> Decision:
    """[CONFERENCE-3] A sitting that is not yet called is moved to another time or room; what it was stays beside it."""
    one, texts = order.command, worded(reason=order.command.reason)
    known = known_conference(body, one.conference)
    if isinstance(known, Refusal):
        return known
    sitting = movable(body, known, one.number)
    if isinstance(sitting, Refusal):
        return sitting
    if one.place == sitting.place:
        return refusal(body, "unchanged", "CONFERENCE-3")
    refused = (
        timely(body, known, one.place)
        or free(body, known, sitting.part, one.place, one.number)
        or readable(body, texts)
    )
    return refused or [Draft(ProgrammeMoved(known.id, one.number, one.place, sitting.place), texts)]


@act(CancelProgramme, ProgrammeCancelled, by=OFFICE, when=ANY_TIME, spec="CONFERENCE-3")
def cancel(body: StandingBody, order: Submission[CancelProgramme]) -> Decision:
    """[CONFERENCE-3] A sitting that is not held stays on the programme, under its number."""
    one, texts = order.command, worded(reason=order.command.reason)
    known = known_conference(body, one.conference)
    sitting = known if isinstance(known, Refusal) else movable(body, known, one.number)
    if isinstance(sitting, Refusal):
        return sitting
    fact = ProgrammeCancelled(one.conference, one.number, sitting.place)
    return readable(body, texts) or [Draft(fact, texts)]


@act(CallProgramme, ProgrammeCalled, by=OFFICE, when=ANY_TIME, spec="CONFERENCE-4")
def call(body: StandingBody, order: Submission[CallProgramme]) -> Decision:
    """[CONFERENCE-4] A sitting is called as one meeting, whose own record says from then on when it is."""
    one = order.command
    known = known_conference(body, one.conference)
    sitting = known if isinstance(known, Refusal) else movable(body, known, one.number)
    if isinstance(sitting, Refusal):
        return sitting
    if not is_id(one.meeting):
        return refusal(body, "bad-id", "CONFERENCE-4", id=one.meeting)
    every = body.conferences.table.values()
    if any(one.meeting == each.meeting for other in every for each in other.programme.values()):
        return refusal(body, "named-twice", "CONFERENCE-4", name=one.meeting)
    return [Draft(ProgrammeCalled(one.conference, one.number, one.meeting))]


def known_conference(body: StandingBody, conference: ConferenceId) -> Conference | Refusal:
    """The conference of this id."""
    return body.conferences.table.get(conference) or refusal(
        body, "unknown-conference", "CONFERENCE-2", conference=conference
    )


def _heard(body: StandingBody, languages: list[str]) -> Refusal | None:
    """What is interpreted is named once, and is a language of the body."""
    known = body.founding.rules.languages if body.founding.rules else ()
    strange = next((one for one in languages if one not in known), None)
    if strange is not None:
        return refusal(body, "unknown-language", "CONFERENCE-2", language=strange)
    if len(set(languages)) < len(languages):
        return refusal(body, "named-twice", "CONFERENCE-2", name=languages[-1])
    return None
