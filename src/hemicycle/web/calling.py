"""[BODY-15] Whom a body's record has for a meeting on a day: as rows of the form to convene by, and held against it.

A meeting copies what is in force on its day. So the minister of March sits in March, whenever the meeting is convened
and its readout is composed.
"""

from collections.abc import Iterator
from datetime import date

from hemicycle.files import Fault, MeetingFile
from hemicycle.procedure.standing_body.in_force import (
    body_of,
    delegation_on,
    holders_on,
    offices_on,
)
from hemicycle.procedure.standing_body.offices.state import Office
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import NO_LANGUAGE, Text
from hemicycle.web.body_view import person_name
from hemicycle.web.meeting_form import MeetingForm

Row = dict[str, str]


def form_for(state: StandingBody, day: date, spoken: list[str]) -> MeetingForm:
    """The form with the delegations of the day, who presides, and the body's languages, as far as pages speak them."""
    body = body_of(state)
    rows = [row for row in _rows(state, day) if row["name"]]
    places = {(row["name"], row.get("member", "")): place for place, row in enumerate(rows)}
    chair = ""
    for office in offices_on(state, day):
        for name, member in _holders(state, office, day):
            place = places.get((name, member))
            if place is None or office.member is not None:
                continue
            if office.charge == "chair":
                chair = str(place)
            elif office.charge == "vice-chair":
                rows[place]["vice_chair"] = "yes"
    languages = [code for code in (body.languages if body else []) if code in spoken]
    return MeetingForm(
        body=body.id if body else "",
        date=day.isoformat(),
        languages=languages or spoken[:1],
        participants=[{**row, "row": str(place)} for place, row in enumerate(rows)],
        agenda=[{}],
        chair=chair,
    )


def left_by(state: StandingBody, file: MeetingFile) -> Iterator[Fault]:
    """Who is on the list, and by the record of the body sits for that member on other days than this one."""
    day = file.day
    there = [(row["name"], row.get("member", "")) for row in _rows(state, day)]
    known = _ever(state)
    for place, one in enumerate(file.convening.participants):
        name, member = one.name.get(NO_LANGUAGE, ""), one.member or ""
        if (name, member) in known and (name, member) not in there:
            now = next((other for other, of in there if of == member), "none")
            details: dict[str, str | int] = {"name": name, "now": now, "day": day.isoformat()}
            yield Fault(f"participants[{place}].name", None, "not-on-that-day", details)


def _ever(state: StandingBody) -> set[tuple[str, str]]:
    """Everybody who ever sat for a member, or held an office of it."""
    sat = [(one.person, one.member) for one in state.delegations.table.values()]
    held = [(one.person, one.member) for one in state.offices.tenures.values()]
    found = {(person_name(state, person), member or "") for person, member in (*sat, *held)}
    return {(name, member) for name, member in found if name}


def _rows(state: StandingBody, day: date) -> list[Row]:
    """The people of the day, in the body's order: who holds a member's office, its delegation, then other offices."""
    body = body_of(state)
    codes = [one.code for one in body.in_order(day)] if body else []
    offices = offices_on(state, day)
    rows: list[Row] = []
    for code in codes:
        for office in (one for one in offices if one.member == code):
            rows += [_row(n, code, office.title) for n, _ in _holders(state, office, day)]
        for one in delegation_on(state, code, day):
            rows.append(_row(person_name(state, one.person), code, one.texts.get("office", {})))
    for office in (one for one in offices if one.member is None):
        rows += [_row(n, member, office.title) for n, member in _holders(state, office, day)]
    return list({(row["name"], row.get("member", "")): row for row in reversed(rows)}.values())[
        ::-1
    ]


def _row(name: str, member: str, office: Text) -> Row:
    sitting = {"name": name, "role": "delegate" if member else "secretariat"}
    offices = {f"office.{language}": words for language, words in office.items()}
    return {**sitting, **({"member": member} if member else {}), **offices}


def _holders(state: StandingBody, office: Office, day: date) -> list[tuple[str, str]]:
    return [
        (person_name(state, one.person), one.member or "") for one in holders_on(state, office, day)
    ]
