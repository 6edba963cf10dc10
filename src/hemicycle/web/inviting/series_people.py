"""Who is invited to a series: whoever the body's record has for its members on the day, by name and member."""

import hashlib
from datetime import date

from hemicycle.procedure.standing_body.people_of_day import OfTheDay, people_of_day
from hemicycle.procedure.standing_body.state import StandingBody


def members_called(state: StandingBody, day: date) -> dict[str, OfTheDay]:
    """By what tells each from others: see `person_key`."""
    found = (one for one in people_of_day(state, day) if one.member)
    return {person_key(one.name, one.member): one for one in found}


def person_key(name: str, member: str) -> str:
    """As whom somebody is invited to a series, from whichever record they are read."""
    said = f"{' '.join(name.split()).casefold()}\0{member}"
    return f"s{hashlib.sha256(said.encode()).hexdigest()[:20]}"
