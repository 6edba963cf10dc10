"""The rehearsal of a first start: nine played delegations, and the chair for whoever starts; closed to the public.

Where the body has members, the first nine of its order sit; else nine invented people of nine states.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta

from msgspec import UnsetType

from hemicycle.convene.draft import Draft, Item, Person
from hemicycle.convene.filing import handles, meeting_file_text, toml
from hemicycle.procedure.body import Body
from hemicycle.procedure.rulebook import by_list
from hemicycle.web.messages import Words

DELEGATIONS = (
    ("FI", "Eero Kallio"),
    ("FR", "Camille Laurent"),
    ("IN", "Arjun Mehta"),
    ("JO", "Rania Haddad"),
    ("KE", "Achieng Otieno"),
    ("MA", "Salma Idrissi"),
    ("NL", "Marit de Boer"),
    ("PE", "Lucía Quispe"),
    ("SN", "Awa Ndiaye"),
)
"""Invented people, each of a state that sits round the table."""
PLAYED = len(DELEGATIONS)
SPEAKERS = (1, 5, 8)
"""Who has a statement, by the place in the list; the chair is 0."""
CHAIR = "chair"


def rehearsal_text(
    body: Body, chair: str, record: str, now: datetime, words: Mapping[str, Words]
) -> str:
    """The meeting file. `chair`: the name of who presides; `now`: on the clock of the house; `words`: by language."""
    seats = _seats(body, now, words)
    names = [chair, *(name for _, name in seats)]
    weight = "1" if _weighs(body, now) else ""
    office = _in(words, "start-delegate")
    people = [Person(key=CHAIR, name=chair, role="secretariat")]
    people += [
        Person(key=f"p{n}", name=name, member=code, office=office, weight=weight)
        for n, (code, name) in enumerate(seats)
    ]
    starts = now.astimezone(UTC) + timedelta(minutes=1)
    draft = Draft(
        texts={"title": _in(words, "start-rehearsal-title")},
        id=record,
        body=body.id,
        date=starts.strftime("%Y-%m-%d"),
        time=starts.strftime("%H:%M"),
        access="closed",
        languages=[*words],
        people=people,
        items=[Item(key=f"i{n}", title=_in(words, f"start-item-{n}")) for n in (1, 2)],
        chair=CHAIR,
    )
    by = handles(names)
    said = [
        {
            "agenda": "item-1",
            "by": by[min(place, len(seats))],
            "text": {code: say(f"start-statement-{n}") for code, say in words.items()},
        }
        for n, place in enumerate(SPEAKERS, 1)
    ]
    agreed = [
        {
            "agenda": f"item-{n}",
            "by": "participants",
            "verb": "stress",
            "text": {code: say(f"start-conclusion-{n}") for code, say in words.items()},
        }
        for n in (1, 2)
    ]
    return f"{meeting_file_text(draft)}statements = {toml(said)}\nconclusions = {toml(agreed)}\n"


def _seats(body: Body, now: datetime, spoken: Iterable[str]) -> list[tuple[str, str]]:
    """Code and name of each played delegation."""
    members = body.in_order(now.date())[:PLAYED]
    if not members:
        return list(DELEGATIONS)
    names = [next((one.name[c] for c in spoken if c in one.name), one.code) for one in members]
    return [(one.code, name) for one, name in zip(members, names, strict=True)]


def _weighs(body: Body, now: datetime) -> bool:
    """Whether each delegation says how many votes it has."""
    decisions = body.meeting(now.date()).decisions
    return not isinstance(decisions, UnsetType) and by_list(decisions)


def _in(words: Mapping[str, Words], message: str) -> dict[str, str]:
    return {code: say(message) for code, say in words.items()}
