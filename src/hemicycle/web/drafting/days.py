"""[BODY-15] Who is on a list, and by the record of the body sits for that member on other days than this one."""

from collections.abc import Iterator

from hemicycle.files import Fault, MeetingFile
from hemicycle.procedure.standing_body.people_of_day import of_other_days, people_of_day
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import NO_LANGUAGE


def left_by(state: StandingBody, file: MeetingFile) -> Iterator[Fault]:
    """Each of them, with who it is on that day."""
    day = file.day
    there = [one.named for one in people_of_day(state, day)]
    others = of_other_days(state, day)
    for place, one in enumerate(file.convening.participants):
        name, member = one.name.get(NO_LANGUAGE, ""), one.member or ""
        if (name, member) in others:
            now = next((other for other, of in there if of == member), "none")
            details: dict[str, str | int] = {"name": name, "now": now, "day": day.isoformat()}
            yield Fault(f"participants[{place}].name", None, "not-on-that-day", details)
