"""The list of participants, and the attendance sheet: who sits, for whom, in which office and capacity."""

from collections.abc import Iterator

from hemicycle.printing.sheet import Block, Column, Heading, Sheet, Table, Words
from hemicycle.procedure.meeting.kernel.queries import came, sitting_of
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.web.sheets.given import Given, sheet_of
from hemicycle.web.sheets.people import (
    AT_WORK,
    SHOWN,
    capacity_of,
    listed,
    member_of,
    name_of,
    office_of,
    parts_of,
    sign_of,
    spoken,
)


def participants(given: Given) -> Sheet:
    """Delegations, then observers; for the office also those who work there."""
    return sheet_of(given, "participants", given.say("sheet-participants"), [*_parts(given)])


def _parts(given: Given) -> Iterator[Block]:
    for role in (*SHOWN, *(AT_WORK if given.of_office else ())):
        people = listed(given, role)
        if people:
            yield Heading(Words(given.say(f"sheet-part-{role}")), aside=str(len(people)))
            yield Table(_columns(given), [_row(given, n, one) for n, one in enumerate(people, 1)])


def _columns(given: Given) -> list[Column]:
    return [
        Column(given.say("sheet-number"), 0, number=True),
        Column(given.say("sheet-member"), 4, strong=True),
        Column(given.say("sheet-sign"), under=True),
        Column(given.say("sheet-member-spoken"), under=True),
        Column(given.say("sheet-name"), 5, strong=True),
        Column(given.say("sheet-spoken"), under=True),
        Column(given.say("sheet-office"), 6),
        Column(given.say("sheet-capacity"), under=True),
        Column(given.say("sheet-in-meeting"), 3),
    ]


def _row(given: Given, number: int, person: Participant) -> list[Words]:
    return [
        Words(str(number)),
        member_of(given, person),
        sign_of(given, person),
        spoken(person, "member_pronounced"),
        name_of(given, person),
        spoken(person, "pronounced"),
        office_of(given, person),
        capacity_of(given, person),
        parts_of(given, person),
    ]


def attendance(given: Given) -> Sheet:
    """A line to sign for each who is awaited; once the meeting has begun, who came."""
    begun = sitting_of(given.meeting).opened_at is not None
    columns = [
        Column(given.say("sheet-number"), 0, number=True),
        Column(given.say("sheet-member"), 3, strong=True),
        Column(given.say("sheet-name"), 4, strong=True),
        Column(given.say("sheet-office"), under=True),
        *([Column(given.say("sheet-came"), 2)] if begun else []),
        Column(given.say("sheet-signature"), 4),
    ]
    people = [one for role in SHOWN for one in listed(given, role)]
    rows = [_line(given, n, one, begun=begun) for n, one in enumerate(people, 1)]
    blocks: list[Block] = [Table(columns, rows, tall=True)]
    return sheet_of(given, "attendance", given.say("sheet-attendance"), blocks)


def _line(given: Given, number: int, person: Participant, *, begun: bool) -> list[Words]:
    here = given.say("sheet-yes") if came(given.meeting, person) else given.say("sheet-no")
    return [
        Words(str(number)),
        member_of(given, person),
        name_of(given, person),
        office_of(given, person),
        *([Words(here)] if begun else []),
        Words(""),
    ]
