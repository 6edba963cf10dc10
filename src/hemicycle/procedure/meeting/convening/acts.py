"""Convening: one command begins a record with the meeting, its participants, its agenda and its tracks."""

import re
from collections.abc import Iterable
from typing import Any

import msgspec

from hemicycle.procedure.core.act import By, Decision, When, act
from hemicycle.procedure.core.actor import SECRETARIAT, Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.agenda.acts import item_added
from hemicycle.procedure.meeting.business.agenda.entries import ItemAdded, PhotoOrdered, TrackAdded
from hemicycle.procedure.meeting.business.booths.queries import misplaced
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from hemicycle.procedure.meeting.kernel.guards import misworded, worded
from hemicycle.procedure.meeting.kernel.lifecycle.entries import MeetingConvened
from hemicycle.procedure.meeting.kernel.queries import may_preside
from hemicycle.procedure.meeting.kernel.seats.accrediting import accredited, codeless
from hemicycle.procedure.meeting.kernel.seats.entries import (
    ParticipantAccredited,
    ParticipantAdmitted,
)
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.rulebook import unweighted
from hemicycle.procedure.words import NO_LANGUAGE, ParticipantId

SLUG = re.compile(r"[a-z0-9][a-z0-9-]{0,79}")
MOST_PARTICIPANTS = 1000


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
    refused = _unlawful(meeting, order, command)
    if refused:
        return refused
    people = [
        accredited(ParticipantId(f"p{n}"), one) for n, one in enumerate(command.participants, 1)
    ]
    items = [item_added(item) for item in command.items]
    tracks = [Draft(TrackAdded(t.id), worded(t.title, "title")) for t in command.tracks]
    made = [_convened(command), *people, *items, *tracks, *_photo(command), *_let_in(command)]
    faults = (misworded(command.languages, draft.texts) for draft in made)
    fault = next((one for one in faults if one), None)
    return Refusal(fault[0], "TEXT-1", None, fault[1]) if fault else made


def _convened(command: ConveneMeeting) -> Draft:
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
    )
    texts = {
        **worded(command.title, "title"),
        **worded(command.topic, "topic"),
        **worded(command.source, "source"),
    }
    return Draft(fact, texts)


def _let_in(command: ConveneMeeting) -> list[Draft]:
    """[SILENCE-10] A written procedure has no lobby: who is accredited comes and goes."""
    people = range(1, len(command.participants) + 1) if command.mode == "written" else ()
    return [Draft(ParticipantAdmitted(ParticipantId(f"p{n}"))) for n in people]


def _photo(command: ConveneMeeting) -> list[Draft]:
    if command.photo_order is None and not command.photo_credit:
        return []
    return [Draft(PhotoOrdered(command.photo_order), worded(command.photo_credit, "credit"))]


def _unlawful(
    meeting: Meeting, order: Submission[ConveneMeeting], command: ConveneMeeting
) -> Refusal | None:
    people = {ParticipantId(f"p{n}"): p for n, p in enumerate(command.participants, 1)}
    named = [command.chair, command.host, command.reporter, *(command.photo_order or [])]
    presiding = [command.chair, *command.vice_chairs]
    named += command.vice_chairs
    strangers = [who for who in named if who is not None and who not in people]
    items = {item.id for item in command.items}
    elsewhere = [i for p in command.participants for i in p.capacity_items or [] if i not in items]
    nowhere = [str(p.booth) for p in command.participants if misplaced(command.languages, p)]
    stray = [code for code in map(codeless, command.participants) if code is not None]
    ids = [command.meeting, *items, *(track.id for track in command.tracks)]
    odd = [one for one in ids if not SLUG.fullmatch(one)]
    unfit = [who for who in presiding if who in people and not may_preside(people[who].role)]
    doubled = _doubled([p.slug.get(NO_LANGUAGE, "") for p in command.participants])
    doubled = doubled or _doubled([i.id for i in command.items])
    doubled = doubled or _doubled([t.id for t in command.tracks])
    doubled = doubled or _doubled(command.languages) or _doubled(command.photo_order or [])
    doubled = doubled or _doubled(presiding)
    faults: list[tuple[object, str, dict[str, str | int]]] = [
        (meeting.sitting, "already-convened", {}),
        (order.actor != SECRETARIAT, "secretariat-only", {}),
        (odd, "bad-id", {"id": next(iter(odd), "")}),
        (not command.languages, "no-language", {}),
        (len(people) > MOST_PARTICIPANTS, "too-many", {"most": MOST_PARTICIPANTS}),
        (doubled, "named-twice", {"name": doubled or ""}),
        (strangers, "unknown-participant", {"participant": next(iter(strangers), "")}),
        (elsewhere, "unknown-item", {"item": next(iter(elsewhere), "")}),
        (stray, "unknown-member", {"member": next(iter(stray), "")}),
        (unfit, "may-not-preside", {"participant": next(iter(unfit), "")}),
        (nowhere, "no-such-booth", {"language": next(iter(nowhere), "")}),
        (unweighted(command.rulebook), "no-weight", {"fault": unweighted(command.rulebook) or ""}),
        (
            command.ends is not None and command.ends < command.starts,
            "ends-before-it-starts",
            {},
        ),
    ]
    return next((Refusal(code, "MEETING-1", None, why) for bad, code, why in faults if bad), None)


def _doubled(names: Iterable[str]) -> str | None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            return name
        seen.add(name)
    return None
