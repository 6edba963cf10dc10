"""What pages show of a meeting: its texts in the reader's language, its people, its state in a word."""

from collections.abc import Sequence
from typing import Literal

import msgspec

from hemicycle.documents.names import initials
from hemicycle.locales import tongue
from hemicycle.procedure.meeting import Meeting
from hemicycle.procedure.outcomes.state import Outcome
from hemicycle.procedure.seats.state import Participant
from hemicycle.procedure.words import NO_LANGUAGE, Texts

Stage = Literal["coming", "live", "suspended", "closed", "published", "withdrawn"]


class Said(msgspec.Struct, frozen=True):
    """Words and the language that they are in; no words where they were erased or never given."""

    words: str = ""
    lang: str = ""

    def __bool__(self) -> bool:
        return bool(self.words)


class Person(msgspec.Struct, frozen=True):
    """A participant as a list shows one. `code`: of the member whose seat it is."""

    id: str
    name: str
    code: str
    member: str
    office: Said
    capacity: Said
    role: str
    is_host: bool
    is_chair: bool
    present: bool

    family: str = ""

    @property
    def initials(self) -> str:
        """For a place without a picture."""
        return initials(self.name, self.family)


class Brief(msgspec.Struct, frozen=True):
    """A meeting as a list shows one."""

    record: str
    title: Said
    topic: Said
    stage: Stage
    starts: int
    mode: str
    access: str
    languages: list[str]
    people: int
    published_at: int | None


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
        starts=sitting.starts,
        mode=sitting.mode,
        access="open" if sitting.public else "closed",
        languages=list(sitting.languages),
        people=len(meeting.seats.participants),
        published_at=meeting.publication.first_published_at,
    )


def stage_of(meeting: Meeting) -> Stage:
    """Where a meeting stands between invitation and readout."""
    if meeting.publication.status == "published":
        return "published"
    if meeting.publication.status == "withdrawn":
        return "withdrawn"
    phase = meeting.sitting.phase if meeting.sitting else "closed"
    stages: dict[str, Stage] = {"convened": "coming", "open": "live", "suspended": "suspended"}
    return stages.get(phase, "closed")


def said(texts: Texts, name: str, language: str, official: Sequence[str]) -> Said:
    """A text in the reader's language, else in the first official one that has it."""
    text = texts.get(name, {})
    for wanted in (language, *official, NO_LANGUAGE):
        if text.get(wanted):
            return Said(typeset(text[wanted], wanted), "" if wanted == NO_LANGUAGE else wanted)
    return Said()


def typeset(words: str, language: str) -> str:
    """The words with the typography of their language."""
    return str(tongue(language).typeset(words))


def person_of(person: Participant, meeting: Meeting, language: str) -> Person:
    """A participant in the reader's language."""
    sitting = meeting.sitting
    official = list(sitting.languages) if sitting else []
    return Person(
        id=person.id,
        name=said(person.texts, "name", language, official).words,
        code=person.member or person.capacity_member or "",
        member=person.member or "",
        office=said(person.texts, "office", language, official),
        capacity=said(person.texts, "capacity", language, official),
        role=person.role,
        is_host=sitting is not None and sitting.host == person.id,
        is_chair=sitting is not None and sitting.chair == person.id,
        present=person.present,
        family=person.texts.get("family", {}).get(NO_LANGUAGE, ""),
    )


def people_of(meeting: Meeting, language: str) -> list[Person]:
    """All participants in protocol order."""
    return [person_of(p, meeting, language) for p in meeting.seats.participants.values()]


def seated_of(meeting: Meeting, language: str) -> list[Person]:
    """Those who take part, as the public is told of them: who sits there, and who presides."""
    chair = meeting.sitting.chair if meeting.sitting else None
    people = meeting.seats.participants.values()
    seated = [p for p in people if p.role in ("delegate", "observer") or p.id == chair]
    return [person_of(p, meeting, language) for p in seated]


def photo_of(meeting: Meeting, language: str) -> list[Person]:
    """The delegates in the order of the family photo."""
    order = meeting.agenda.photo.order if meeting.agenda.photo else None
    people = meeting.seats.participants
    placed = [people[i] for i in order if i in people] if order else list(people.values())
    return [person_of(p, meeting, language) for p in placed if p.role == "delegate"]


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


class Agreed(msgspec.Struct, frozen=True):
    """An outcome as a list shows one. `by`: a name, a member's code, `participants` or `leaders`."""

    status: str
    by: str
    verb: str
    text: Said


def agreed_of(meeting: Meeting, language: str) -> list[Agreed]:
    """The outcomes that stand, in the reader's language."""
    official = meeting.sitting.languages if meeting.sitting else []
    names = {
        p.id: person_of(p, meeting, language).name for p in meeting.seats.participants.values()
    }
    return [
        Agreed(
            status=outcome.status,
            by=next((name for who, name in names.items() if who == outcome.by), outcome.by),
            verb=outcome.verb or outcome.form,
            text=said(outcome.texts, worded_by(outcome), language, official),
        )
        for outcome in agreed(meeting)
    ]


def worded_by(outcome: Outcome) -> str:
    """The name of the text that says what an outcome is."""
    return "whom" if outcome.form == "invitation" else "text"


def agreed(meeting: Meeting) -> list[Outcome]:
    """The outcomes that stand: adopted by all, or entered by one."""
    return [o for o in meeting.outcomes.table.values() if o.status in ("adopted", "entered")]
