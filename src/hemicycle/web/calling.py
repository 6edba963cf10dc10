"""[BODY-15] Whom a body's record has for a meeting on a day: as rows of the form to convene by, and held against it.

A meeting copies what is in force on its day. So the minister of March sits in March, whenever the meeting is convened
and its readout is composed.
"""

from collections.abc import Iterator
from datetime import date

from hemicycle.files import Fault, MeetingFile
from hemicycle.procedure.standing_body.in_force import body_of, offices_on
from hemicycle.procedure.standing_body.people_of_day import (
    OfTheDay,
    holders_named,
    of_other_days,
    people_of_day,
)
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import NO_LANGUAGE
from hemicycle.web.meeting_form import MeetingForm

Row = dict[str, str]


def form_for(state: StandingBody, day: date, spoken: list[str]) -> MeetingForm:
    """The form with the delegations of the day, who presides, and the body's languages, as far as pages speak them."""
    body = body_of(state)
    rows = [_row(one) for one in people_of_day(state, day)]
    places = {(row["name"], row.get("member", "")): place for place, row in enumerate(rows)}
    chair = ""
    for office in offices_on(state, day):
        for name, member in holders_named(state, office, day):
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
    there = [one.named for one in people_of_day(state, day)]
    others = of_other_days(state, day)
    for place, one in enumerate(file.convening.participants):
        name, member = one.name.get(NO_LANGUAGE, ""), one.member or ""
        if (name, member) in others:
            now = next((other for other, of in there if of == member), "none")
            details: dict[str, str | int] = {"name": name, "now": now, "day": day.isoformat()}
            yield Fault(f"participants[{place}].name", None, "not-on-that-day", details)


def _row(one: OfTheDay) -> Row:
    sitting = {"name": one.name, "role": "delegate" if one.member else "secretariat"}
    offices = {f"office.{language}": words for language, words in one.offices[0].items()}
    return {**sitting, **({"member": one.member} if one.member else {}), **offices}
