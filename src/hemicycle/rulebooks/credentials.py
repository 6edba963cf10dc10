"""Credentials: whether those whom a command names fit the body, in every way that a meeting begins or a person comes.

The rules judge what a command says; that a body is on file, and which codes it and the world know, stands in data that
they do not read. What is not known is refused with the nearest that is.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

import msgspec

from hemicycle.files.fault import closest
from hemicycle.procedure.body import Body
from hemicycle.procedure.codes import is_code, own_code
from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor.commands import RequestFloor
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from hemicycle.procedure.meeting.kernel.lifecycle.state import Sitting
from hemicycle.procedure.meeting.kernel.seats.accrediting import misnamed
from hemicycle.procedure.meeting.kernel.seats.commands import (
    AccreditParticipant,
    ConvenedParticipant,
)
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.rulebook import Rulebook, known_members
from hemicycle.procedure.words import NO_LANGUAGE
from hemicycle.rulebooks import DEFAULT, body, names
from hemicycle.rulebooks.roll import memberless, stranger

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def unfit(command: Command, meeting: Meeting) -> Refusal | None:
    """Why the command does not fit the body; None where it does, or names nobody."""
    match command:
        case ConveneMeeting():
            return _convening(command)
        case AccreditParticipant(participant=given) if meeting.sitting is not None:
            sitting = meeting.sitting
            day = day_of(sitting.starts, sitting.offset_min)
            return (
                _misnamed([given], "SEAT-1")
                or _slug_taken(meeting, given)
                or _strange(
                    [given],
                    _of(sitting.rulebook),
                    day,
                    sitting.languages,
                    sitting.rulebook,
                    "SEAT-1",
                )
            )
        case RequestFloor(behalf=str(code)) if meeting.sitting is not None:
            return _unheard_of(code, meeting.sitting)
    return None


def _unheard_of(code: str, sitting: Sitting) -> Refusal | None:
    """[FLOOR-13] The world or the body knows those on whose behalf one speaks."""
    day = day_of(sitting.starts, sitting.offset_min)
    wrong = (
        stranger(code, "delegate", _of(sitting.rulebook), day, tuple(sitting.languages))
        if is_code(code)
        else None
    )
    if wrong is None:
        return None
    return _refused("no-such-member", "FLOOR-13", given=code, nearest=wrong.meant or "none")


def day_of(starts: int, offset_min: int) -> date:
    """The day, where it is held, of a meeting that begins at `starts` (UTC, ms)."""
    return (EPOCH + timedelta(milliseconds=starts, minutes=offset_min)).date()


def _of(rules: Rulebook) -> Body:
    """The body on file; one that was given as a file of its own is as its rules on the record say."""
    if rules.id in names():
        return body(rules.id)
    members = [] if isinstance(rules.decisions, msgspec.UnsetType) else rules.decisions.members
    return Body(id=rules.id, edition=rules.edition, title=rules.title, members=members)


def _convening(command: ConveneMeeting) -> Refusal | None:
    """[MEETING-8] The body is on file, or brings its rules; it has members on the day, and the codes are known."""
    refused = _misnamed(command.participants, "MEETING-1")
    if refused:
        return refused
    try:
        name, day = command.body or DEFAULT, day_of(command.starts, command.offset_min)
    except OverflowError:
        return _refused("bad-date", "MEETING-8", date=str(command.starts))
    if name not in (*names(), command.rulebook.id):
        near = closest(name, names()) or "none"
        return _refused("no-such-body", "MEETING-8", given=name, nearest=near)
    found = body(name) if name in names() else _of(command.rulebook)
    if memberless(found, day):
        return _refused("no-members", "MEETING-8", given=name, day=day.isoformat())
    return _strange(
        command.participants, found, day, command.languages, command.rulebook, "MEETING-8"
    )


def _misnamed(people: Iterable[ConvenedParticipant], spec: str) -> Refusal | None:
    """The first whose short name or family's name cannot be theirs."""
    return next((flaw.refusal for one in people for flaw in misnamed(one, spec)), None)


def _strange(
    people: Iterable[ConvenedParticipant],
    found: Body,
    day: date,
    languages: Iterable[str],
    rules: Rulebook,
    spec: str,
) -> Refusal | None:
    """The first code that neither the body, nor the world, nor the meeting itself knows."""
    spoken, named = tuple(languages), known_members(rules)
    for one in people:
        for code in _codes(one):
            if own_code(code) in named:
                continue
            wrong = stranger(code, one.role, found, day, spoken)
            if wrong:
                return _refused("no-such-member", spec, given=code, nearest=wrong.meant or "none")
    return None


def _codes(one: ConvenedParticipant) -> Iterator[str]:
    yield from (code for code in (one.member, one.capacity_member) if code)


def _slug_taken(meeting: Meeting, given: ConvenedParticipant) -> Refusal | None:
    """[SEAT-1] Two people of one short name could not be told apart in a file; an erased one is free again."""
    people = meeting.seats.participants.values()
    slug = given.slug.get(NO_LANGUAGE, "")
    if slug in {one.texts.get("slug", {}).get(NO_LANGUAGE) for one in people}:
        return _refused("named-twice", "SEAT-1", name=slug)
    return None


def _refused(code: str, spec: str, **details: str) -> Refusal:
    return Refusal(code, spec, None, {**details})
