"""Who is told of: participants as the readout names them, and what the record lacks of them."""

import msgspec

from hemicycle.documents.tongue import Gender, Tongue
from hemicycle.procedure.meeting import Meeting
from hemicycle.procedure.seats.state import Participant
from hemicycle.procedure.words import NO_LANGUAGE, Texts


class Telling(msgspec.Struct):
    """A readout on its way: the meeting, the language, and what was found missing."""

    meeting: Meeting
    tongue: Tongue
    missing: list[str] = []

    def text(self, texts: Texts, key: str, what: str, /, **values: str | int) -> str:
        """The text in this language; where it has others only, it is noted as missing, under the message `what`."""
        text = texts.get(key, {})
        language = self.tongue.language
        found = (text.get(language) or text.get(language.partition("-")[0]) or "").strip()
        if text and not found:
            self.lack(what, **values)
        return found

    def lack(self, what: str, /, **values: str | int) -> None:
        """Note a text that the record does not have in this language."""
        said = self.tongue.say(what, **values)
        if said not in self.missing:
            self.missing.append(said)


def gender_of(person: Participant) -> Gender:
    """The gender that the record gives, for agreement."""
    given = person.texts.get("gender", {}).get(NO_LANGUAGE)
    return "f" if given == "f" else "m" if given == "m" else None


def common_gender(people: list[Participant]) -> Gender:
    """Of a group: feminine where all its members are."""
    return "f" if people and all(gender_of(p) == "f" for p in people) else "m"


def name_of(telling: Telling, person: Participant) -> str:
    """The name; where it was erased, what can still be said."""
    name = person.texts.get("name", {}).get(NO_LANGUAGE, "")
    return name or telling.tongue.say("somebody")


def presented(telling: Telling, person: Participant, *, apposed: bool) -> str:
    """Name and office, and the capacity in which the person sits."""
    name = name_of(telling, person)
    office = telling.text(person.texts, "office", "missing-office", name=name)
    said = telling.tongue.person(office, name, gender_of(person), apposed=apposed)
    capacity = telling.text(person.texts, "capacity", "missing-capacity", name=name)
    if not capacity:
        return said
    return f"{said.removesuffix(',')}, {capacity}{',' if said.endswith(',') else ''}"


def with_role(meeting: Meeting, *roles: str) -> list[Participant]:
    """The participants of these roles, in protocol order."""
    return [p for p in meeting.seats.participants.values() if p.role in roles]
