"""Convening: one command begins a record with the meeting, its participants, its agenda and its tracks."""

from typing import Any

import msgspec

from hemicycle.procedure.core.act import By, Decision, When, act
from hemicycle.procedure.core.actor import SECRETARIAT, Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.agenda.acts import item_added
from hemicycle.procedure.meeting.business.agenda.entries import ItemAdded, PhotoOrdered, TrackAdded
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting, Convening
from hemicycle.procedure.meeting.convening.flaws import flaws
from hemicycle.procedure.meeting.kernel.calling.notice import (
    earliest,
    notice_of,
    too_short,
    uncallable,
)
from hemicycle.procedure.meeting.kernel.guards import worded
from hemicycle.procedure.meeting.kernel.lifecycle.entries import MeetingConvened
from hemicycle.procedure.meeting.kernel.lifecycle.groups import Group
from hemicycle.procedure.meeting.kernel.seats.accrediting import accredited, misweighed_among
from hemicycle.procedure.meeting.kernel.seats.entries import (
    ParticipantAccredited,
    ParticipantAdmitted,
)
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.rulebook import unweighted
from hemicycle.procedure.words import ParticipantId, Texts


@act(
    ConveneMeeting,
    MeetingConvened,
    ParticipantAccredited,
    ItemAdded,
    TrackAdded,
    PhotoOrdered,
    ParticipantAdmitted,
    by=By[Any]("the secretariat"),
    when=When[Any]("before it is convened"),
    spec="MEETING-1",
)
def convene(meeting: Meeting, order: Submission[ConveneMeeting]) -> Decision:
    """[MEETING-1] The first act of a record. Names stand in texts; entry 0 names no person."""
    command = order.command
    refused = _untimely(meeting, order) or _unlawful(command)
    short = refused or called_late(command, order.now)
    if isinstance(short, Refusal):
        return short
    people = [
        accredited(ParticipantId(f"p{n}"), one) for n, one in enumerate(command.participants, 1)
    ]
    items = [item_added(item) for item in command.items]
    tracks = [Draft(TrackAdded(t.id), worded(t.title, "title")) for t in command.tracks]
    return [
        _convened(command, short=short),
        *people,
        *items,
        *tracks,
        *_photo(command),
        *_let_in(command),
    ]


def _untimely(meeting: Meeting, order: Submission[ConveneMeeting]) -> Refusal | None:
    if meeting.sitting:
        return Refusal("already-convened", "MEETING-1")
    return None if order.actor == SECRETARIAT else Refusal("secretariat-only", "MEETING-1")


def _unlawful(command: ConveneMeeting) -> Refusal | None:
    flaw = next(flaws(command), None)
    weightless = unweighted(command.rulebook)
    if flaw is None and weightless:
        return Refusal("no-weight", "MEETING-1", None, {"fault": weightless})
    misweighed = misweighed_among(command.rulebook, command.participants)
    return flaw.refusal if flaw else next((refused for _, refused in misweighed), None)


def called_late(command: ConveneMeeting, now: int) -> bool | Refusal:
    """[CALL-3] [CALL-4] Whether it is called later than the rules have it; refused, where it is not to be called so."""
    call, book = command.call, command.rulebook
    if call is None:
        return False
    refused = uncallable(book, call)
    rule = notice_of(book, call.notice)
    if refused or rule is None:
        return refused or False
    first = earliest(book, rule, now, call.offset_min, command.offset_min)
    if command.starts >= first:
        return False
    return too_short(rule, "CALL-4", first, known=call.short) or True


def _convened(command: ConveneMeeting, *, short: bool) -> Draft:
    fact = MeetingConvened(
        meeting=command.meeting,
        mode=command.mode,
        access=command.access,
        starts=command.starts,
        ends=command.ends,
        offset_min=command.offset_min,
        host=command.host,
        chair=command.chair,
        reporter=command.reporter,
        languages=command.languages,
        rulebook=command.rulebook,
        body=command.body,
        public="open" in (command.access, *(item.access for item in command.items)),
        vice_chairs=command.vice_chairs or msgspec.UNSET,
        call=command.call or msgspec.UNSET,
        short_notice=short or msgspec.UNSET,
        from_record=command.from_record or msgspec.UNSET,
        gathering=command.gathering or msgspec.UNSET,
        hosts=command.hosts or msgspec.UNSET,
        chair_told=msgspec.UNSET if command.chair_told else False,
        days=command.days or msgspec.UNSET,
        groups=[Group(part=one.part, one=one.one) for one in command.groups] or msgspec.UNSET,
    )
    return Draft(fact, texts_of(command))


def texts_of(given: Convening) -> Texts:
    """The texts of entry 0."""
    groups = {f"group-{n}": one.text for n, one in enumerate(given.groups, 1)}
    return {
        **worded(given.title, "title"),
        **worded(given.topic, "topic"),
        **worded(given.source, "source"),
        **worded(given.called, "called"),
        **worded(given.place, "place"),
        **worded(given.occasion, "occasion"),
        **groups,
    }


def _let_in(command: ConveneMeeting) -> list[Draft]:
    """[SILENCE-10] A written procedure has no lobby: who is accredited comes and goes."""
    people = range(1, len(command.participants) + 1) if command.mode == "written" else ()
    return [Draft(ParticipantAdmitted(ParticipantId(f"p{n}"))) for n in people]


def _photo(command: ConveneMeeting) -> list[Draft]:
    if command.photo_order is None and not command.photo_credit:
        return []
    return [Draft(PhotoOrdered(command.photo_order), worded(command.photo_credit, "credit"))]
