"""What pages show of a meeting: its texts in the reader's language, its people, its state in a word."""

from collections.abc import Mapping, Sequence

import msgspec

from hemicycle.documents.names import initials
from hemicycle.documents.rule_words import words_in
from hemicycle.locales import load_language
from hemicycle.procedure.codes import is_state
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.queries import came, held_from, on_the_list
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.membership import Member
from hemicycle.procedure.rulebook import known_members
from hemicycle.procedure.words import NO_LANGUAGE, ParticipantId, Texts
from hemicycle.web.stages import Planned, Stage, moved_from, stage_of

Members = Mapping[str, Member]
"""Code → the member, where it has a name or a sign of its own."""
NOBODY: Members = {}


class Said(msgspec.Struct, frozen=True):
    """Words and the language that they are in; no words where they were erased or never given."""

    words: str = ""
    lang: str = ""

    def __bool__(self) -> bool:
        return bool(self.words)


class Person(msgspec.Struct, frozen=True):
    """A participant as a list shows one. `code`: what stands on the plate."""

    id: str
    name: str
    code: str
    office: Said
    capacity: Said
    role: str
    gender: str
    is_host: bool
    is_chair: bool
    present: bool

    family: str = ""
    member: str = ""
    """For whom a person sits, as the record has it: whose flag stands beside the code."""

    @property
    def initials(self) -> str:
        """For a place without a picture."""
        return initials(self.name, self.family)


class Brief(msgspec.Struct, frozen=True):
    """A meeting as a list shows one. `starts`: when it was opened, and until then when it is to begin.

    `was`: for when it was called, where it was moved since; `opened_at`: when it was opened.
    """

    record: str
    title: Said
    topic: Said
    stage: Stage
    starts: int
    offset_min: int
    mode: str
    access: str
    languages: list[str]
    people: int
    published_at: int | None
    was: Planned | None = None
    planned: int = 0
    opened_at: int | None = None
    ends: int | None = None
    """When it is to end, or was closed."""


def brief_of(record: str, meeting: Meeting, language: str) -> Brief | None:
    """The brief of a meeting (or of what a reader sees of it); None where nothing of it is seen."""
    sitting = meeting.sitting
    if sitting is None:
        return None
    return Brief(
        record=record,
        title=said(sitting.texts, "title", language, sitting.languages),
        topic=said(sitting.texts, "topic", language, sitting.languages),
        stage=stage_of(meeting),
        starts=held_from(sitting),
        offset_min=sitting.offset_min,
        mode=sitting.mode,
        access="open" if sitting.public else sitting.access,
        languages=list(sitting.languages),
        people=len(seated(meeting)),
        published_at=meeting.publication.first_published_at,
        ends=sitting.closed_at or sitting.ends,
        was=moved_from(meeting),
        planned=sitting.starts,
        opened_at=sitting.opened_at,
    )


def said(texts: Texts, name: str, language: str, official: Sequence[str]) -> Said:
    """A text in the reader's language, else in the first official one that has it."""
    text = texts.get(name, {})
    for wanted in (language, *official, NO_LANGUAGE):
        if text.get(wanted):
            return Said(typeset(text[wanted], wanted), "" if wanted == NO_LANGUAGE else wanted)
    return Said()


def typeset(words: str, language: str) -> str:
    """The words with the typography of their language."""
    return str(load_language(language).typeset(words))


def name_in(person: Participant, language: str) -> str:
    """The name as this language writes it; nothing where it was erased, or is not told."""
    written = person.texts.get("names", {}).get(language, "")
    return written or person.texts.get("name", {}).get(NO_LANGUAGE, "")


def person_of(person: Participant, meeting: Meeting, language: str) -> Person:
    """A participant in the reader's language; whose name is not told by office, or else by member."""
    sitting = meeting.sitting
    official = list(sitting.languages) if sitting else []
    name, office = name_in(person, language), said(person.texts, "office", language, official)
    if person.unnamed and not name:
        member = named(person.member, language, members_of(meeting)) if person.member else ""
        name, office = office.words or member, Said()
    return Person(
        id=person.id,
        name=name,
        code=plate(person.member or person.capacity_member, language, members_of(meeting)),
        office=office,
        capacity=said(person.texts, "capacity", language, official),
        role=person.role,
        gender=said(person.texts, "gender", language, official).words,
        is_host=sitting is not None and person.id in (sitting.host, *sitting.hosts),
        is_chair=sitting is not None and sitting.chair == person.id,
        present=person.present,
        family=person.texts.get("family", {}).get(NO_LANGUAGE, ""),
        member=person.member or "",
    )


def plate(code: str | None, language: str, members: Members = NOBODY) -> str:
    """What stands on the plate of a member; nothing where there is none. `members`: those with a sign of their own."""
    sign = members[code].sign if code is not None and code in members else msgspec.UNSET
    if not isinstance(sign, msgspec.UnsetType):
        return sign
    return str(load_language(language).plate(code)) if code else ""


def named(code: str, language: str, members: Members = NOBODY) -> str:
    """A member by the name that the meeting's rules have for it, else by that which all the world has, as in a list."""
    name = members[code].name if code in members else {}
    own = name.get(language) or ("" if is_state(code) else words_in(name, language))
    return own or str(load_language(language).named(code))


def named_in_sentence(code: str, language: str, members: Members = NOBODY) -> str:
    """The same with its article, where the language has one: `the European Union`, `la France`."""
    name = named(code, language, members)
    told = load_language(language)
    return str(told.member(code)[0]) if name == str(told.named(code)) else name


def of_member(code: str, language: str, members: Members = NOBODY) -> str:
    """The same as the one whose something is: “the United States” after “by”, « des États-Unis » with its « de »."""
    return str(load_language(language).of(named_in_sentence(code, language, members)))


def members_of(meeting: Meeting) -> Members:
    """The members that have a name or a sign of their own in the meeting."""
    return known_members(meeting.sitting.rulebook) if meeting.sitting else NOBODY


def with_names(refusal: Refusal, meeting: Meeting, language: str) -> Refusal:
    """The refusal with the name of the participant whom its message speaks of."""
    person = meeting.seats.participants.get(ParticipantId(str(refusal.details.get("participant"))))
    name = person_of(person, meeting, language).name if person else ""
    if not name:
        return refusal
    return msgspec.structs.replace(refusal, details={**refusal.details, "participant": name})


def people_of(meeting: Meeting, language: str) -> list[Person]:
    """All participants in protocol order; not who was taken off the list."""
    return [person_of(p, meeting, language) for p in on_the_list(meeting)]


def seated(meeting: Meeting) -> list[Participant]:
    """Who sits there, and who presides: all who are awaited, and once the meeting is over those who came."""
    sitting = meeting.sitting
    chair = sitting.chair if sitting else None
    over = sitting is not None and sitting.phase == "closed"
    return [
        person
        for person in on_the_list(meeting)
        if (person.role in ("delegate", "observer") or person.id == chair)
        and (not over or came(meeting, person))
    ]


def seated_of(meeting: Meeting, language: str) -> list[Person]:
    """Those who take part, as the public is told of them."""
    return [person_of(p, meeting, language) for p in seated(meeting)]


def groups_of(meeting: Meeting, language: str) -> list[Said]:
    """The groups that took part under no name, as they are called."""
    sitting = meeting.sitting
    numbers = range(1, len(sitting.groups) + 1) if sitting else ()
    official = list(sitting.languages) if sitting else []
    found = [said(sitting.texts, f"group-{n}", language, official) for n in numbers if sitting]
    return [one for one in found if one.words]


class Shown(msgspec.Struct, frozen=True):
    """A picture as a page shows it: its address, that of its image for links, and its size in pixels."""

    src: str
    link: str
    width: int
    height: int


def shown(record: str, meeting: Meeting) -> Shown | None:
    """The family photo in use, as far as `meeting`, what a reader sees of it, has one."""
    taken = meeting.photos.taken
    if taken is None:
        return None
    place = f"/meetings/{record}/photo/{taken.digest}"
    return Shown(f"{place}.jpg", f"{place}-link.jpg", taken.width, taken.height)
