"""Who is told of: participants as the readout names them, and what the record lacks of them."""

import re

import msgspec
from msgspec import UnsetType
from msgspec.structs import replace

from hemicycle.documents.capitals import cased
from hemicycle.documents.language import Gender, Language
from hemicycle.documents.model import Sentence
from hemicycle.procedure.codes import bare, is_state
from hemicycle.procedure.house_style import HouseStyle
from hemicycle.procedure.meeting.business.audiences import unattributed
from hemicycle.procedure.meeting.kernel.lifecycle.state import Sitting
from hemicycle.procedure.meeting.kernel.queries import came
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import NO_LANGUAGE, ItemId, ParticipantId, Texts


class Telling(msgspec.Struct):
    """A readout on its way: the meeting, who presided at its beginning, the language, and what was found missing."""

    meeting: Meeting
    presiding: ParticipantId | None
    language: Language
    side: str | None = None
    """The member that tells it; None: whoever presided."""
    missing: list[str] = []
    listed: list[Sentence] = []
    """Who also took part, where the body has them one below the other."""

    def ours(self, who: str) -> bool:
        """[PRESS-15] Whether somebody sits for the side that tells it."""
        person = self.person(ParticipantId(who))
        return self.side is not None and (person.member if person else who) == self.side

    def sitting_as_told(self, sitting: Sitting) -> Sitting:
        """[PRESS-15] A side tells it from the first of its people who came, and gives itself as the source."""
        if self.side is None:
            return sitting
        people = self.meeting.seats.participants.values()
        first = next(
            (one.id for one in people if self.ours(one.id) and came(self.meeting, one)), None
        )
        source = {self.language.code.partition("-")[0]: self._named(self.side)}
        return replace(sitting, reporter=first, texts={**sitting.texts, "source": source})

    @property
    def style(self) -> HouseStyle:
        """The house style of the body."""
        book = self.meeting.sitting.rulebook if self.meeting.sitting else None
        return book.style if book and not isinstance(book.style, UnsetType) else HouseStyle()

    def text(self, texts: Texts, key: str, what: str, /, **values: str | int) -> str:
        """The text in this language, on one line; where it has others only, it is noted as missing, under `what`."""
        text = texts.get(key, {})
        language = self.language.code
        found = text.get(language) or text.get(language.partition("-")[0]) or ""
        found = re.sub(r"[ \t\r\n]+", " ", found).strip()
        if text and not found:
            self.lack(what, **values)
        return found

    def lack(self, what: str, /, **values: str | int) -> None:
        """Note a text that the record does not have in this language."""
        said = self.language.say(what, **values)
        if said not in self.missing:
            self.missing.append(said)

    def member(self, code: str) -> tuple[str, Gender, bool]:
        """A member as a subject, its gender, and whether it is plural; one that the meeting names, by that name."""
        rules = self.meeting.sitting.rulebook if self.meeting.sitting else None
        named = [] if rules is None or isinstance(rules.named, UnsetType) else rules.named
        own = next((one.name for one in named if one.code == code), None)
        if own is None:
            return self.language.member(code)
        return own.get(self.language.code.partition("-")[0]) or bare(code), None, False

    def _named(self, code: str) -> str:
        """A member without its article, as in a list."""
        told, *_ = self.member(code)
        return self.language.named(code) if told == self.language.member(code)[0] else told

    def unattributed(self, item: ItemId | None) -> bool:
        """[CHATHAM-2] Whether what falls under an item (None: the meeting) is told without saying who was there."""
        return unattributed(self.meeting, item)

    def person(self, who: ParticipantId | None) -> Participant | None:
        """The participant, or nobody."""
        return self.meeting.seats.participants.get(who) if who else None


def gender_of(telling: Telling, person: Participant) -> Gender:
    """The gender for agreement: what the record gives, or else what the office shows in this language."""
    given = person.texts.get("gender", {}).get(NO_LANGUAGE)
    if given == "none":
        return None
    known: Gender = "f" if given == "f" else "m" if given == "m" else None
    return telling.language.gender(office_of(telling, person), known)


def common_gender(telling: Telling, people: list[Participant]) -> Gender:
    """Of a group: feminine where all its members are."""
    return "f" if people and all(gender_of(telling, p) == "f" for p in people) else "m"


def name_of(telling: Telling, person: Participant) -> str:
    """The name; where it was erased, what can still be said."""
    name = telling.text(person.texts, "names", "missing-names") if _writes(telling, person) else ""
    name = name or person.texts.get("name", {}).get(NO_LANGUAGE, "")
    return name or telling.language.say("somebody")


def _writes(telling: Telling, person: Participant) -> bool:
    """Whether the name is written otherwise in this language: of the others nothing is missing."""
    own = telling.language.code
    return bool({own, own.partition("-")[0]} & set(person.texts.get("names", {})))


def office_told(telling: Telling, person: Participant, *, named: bool) -> str:
    """[style] The office with the capitals that the body gives it: right before the name, or alone."""
    office, code = office_of(telling, person), telling.language.code.partition("-")[0]
    style = telling.style.capitals.get(code)
    if style is None or not office:
        return office
    casing = style.before if named and telling.language.before_name(office) else style.alone
    return cased(office, casing, [*style.titles, *telling.language.titles])


def office_of(telling: Telling, person: Participant) -> str:
    """The office, without article."""
    return telling.text(person.texts, "office", "missing-office", name=name_of(telling, person))


def presented(
    telling: Telling, person: Participant, *, apposed: bool, on_items: bool = True
) -> str:
    """Name and office, and the capacity in which the person sits; `on_items`: one that holds on some items, too."""
    apart = telling.style.apart
    said = _said(telling, person, apposed=apart == "always" or (apposed and apart != "never"))
    link = telling.language.say(f"via-{person.via}") if person.via else ""
    added = [one for one in (_capacity(telling, person, on_items=on_items), link) if one]
    if not added:
        return said
    return f"{', '.join([said.removesuffix(','), *added])}{',' if apposed else ''}"


def _said(telling: Telling, person: Participant, *, apposed: bool) -> str:
    """Name and office; of whom no name is told, the office alone, or the member."""
    language, gender = telling.language, gender_of(telling, person)
    office = office_told(telling, person, named=not person.unnamed)
    name = name_of(telling, person)
    if not person.unnamed:
        before = telling.text(person.texts, "honorific", "missing-honorific", name=name)
        return language.person(office, f"{before} {name}".strip(), gender, apposed=apposed)
    alone = language.short(office, gender) if office else None
    return alone or (telling.member(person.member)[0] if person.member else name)


def capacity_under(telling: Telling, person: Participant, item: ItemId | None) -> str:
    """The capacity in which somebody acts under an item (None: under none); none where it does not hold there."""
    items = person.capacity_items
    if items is not None and item not in items:
        return ""
    return telling.text(person.texts, "capacity", "missing-capacity", name=name_of(telling, person))


def _capacity(telling: Telling, person: Participant, *, on_items: bool) -> str:
    """The capacity, and the items on which it holds where that is not all of them."""
    agenda, name = telling.meeting.agenda.items, name_of(telling, person)
    capacity = telling.text(person.texts, "capacity", "missing-capacity", name=name)
    items = person.capacity_items
    if not capacity or items is None or set(items) >= set(agenda):
        return capacity
    titles = [telling.text(agenda[i].texts, "title", "missing-item") for i in items if i in agenda]
    told = [telling.language.cite(title) for title in titles if title]
    if not on_items or not told:
        return ""
    listed = telling.language.listed(told)
    return telling.language.say("capacity-on", capacity=capacity, items=listed, count=len(told))


def with_role(meeting: Meeting, *roles: str) -> list[Participant]:
    """The participants of these roles who came, in protocol order; nobody who was taken off the list."""
    people = [p for p in meeting.seats.participants.values() if p.role in roles]
    return [p for p in people if came(meeting, p) and not p.withdrawn]


def is_closing(telling: Telling, person: Participant) -> bool:
    """Whether “as well as” introduces them: as the list says it, or the house style of the body."""
    if telling.style.closing == "nobody":
        return False
    organisation = person.member is not None and not is_state(person.member)
    return person.listed or (telling.style.closing == "organisations" and organisation)
