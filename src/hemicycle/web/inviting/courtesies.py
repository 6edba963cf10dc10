"""How an invitation opens and ends: to whom it is addressed, how they are greeted, who invites."""

from collections.abc import Sequence
from functools import partial

from hemicycle.documents.language import Gender
from hemicycle.locales import load_language
from hemicycle.outbound.words import say
from hemicycle.procedure.codes import STATES
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import NO_LANGUAGE
from hemicycle.settings import Settings
from hemicycle.web.inviting.due import How
from hemicycle.web.view_models import Said, members_of, named, said


def addressed_to(meeting: Meeting, person: Participant | None, name: str, language: str) -> str:
    """In lines: the name, the office, and whom they sit for."""
    if person is None or not name:
        return name
    member = named(person.member, language, members_of(meeting)) if person.member else ""
    return "\n".join(one for one in (name, _office(meeting, person, language).words, member) if one)


def greeting_of(meeting: Meeting, person: Participant | None, name: str, language: str) -> str:
    """By the office where they hold one for a state, else by the family name, as their language has it."""
    if person is None or not name:
        return greeting_by_name(name, language)
    office = _office(meeting, person, language)
    theirs = office.words if office.lang in ("", language) else ""
    gender = _gender(person)
    speech = load_language(language)
    gender = speech.gender(theirs, gender) if theirs else gender
    state = person.role == "delegate" and person.member in STATES
    return say(
        language,
        "greeting",
        form="excellency" if state and office.words else "dear",
        titled=(speech.short(theirs, gender) if theirs and gender else None) or "none",
        gender=gender or "n",
        family=person.texts.get("family", {}).get(NO_LANGUAGE, "") or name,
        name=name,
    )


def greeting_by_name(name: str, language: str) -> str:
    """Of somebody of whom nothing is known but the name; nothing where that was erased."""
    if not name:
        return ""
    return say(
        *(language, "greeting"), form="dear", titled="none", gender="n", family=name, name=name
    )


def asked_to(meeting: Meeting, how: How, title: str, language: str) -> list[str]:
    """What is asked, or told: for the first time in the words of who invites, with what it is about."""
    word, sitting = partial(say, language), meeting.sitting
    if how != "new" or sitting is None or not title:
        return [word("invitation-what", how=how)]
    topic = said(sitting.texts, "topic", language, sitting.languages).words
    cited = load_language(language).cite(title)
    asked = word("invitation-asks", meeting=cited)
    return [asked, *([word("invitation-topic", topic=topic)] if topic else [])]


def signed_by(settings: Settings, meeting: Meeting, language: str) -> str:
    """The close, who calls the meeting by its rules, the body that meets, and the house that writes."""
    sitting, called = meeting.sitting, meeting.calling.call
    if sitting is None:
        return signed_with(settings, [], language)
    rules = sitting.rulebook.calling
    caller = rules.caller(called.by) if rules and called else None
    meets = sitting.rulebook.title if sitting.body == sitting.rulebook.id else {}
    words = [
        said({"title": title}, "title", language, sitting.languages).words
        for title in (caller.title if caller else {}, meets)
    ]
    return signed_with(settings, words, language)


def signed_with(settings: Settings, invites: Sequence[str], language: str) -> str:
    """The same, with who is said to invite; where nobody is, the secretariat does."""
    word = partial(say, language)
    who = [one for one in invites if one]
    if not (invites and invites[0]):
        who = [word("invitation-secretariat"), *who]
    lines = [word("invitation-close"), *who, settings.name]
    return "\n".join(dict.fromkeys(lines))


def _office(meeting: Meeting, person: Participant, language: str) -> Said:
    official = meeting.sitting.languages if meeting.sitting else []
    return said(person.texts, "office", language, official)


def _gender(person: Participant) -> Gender:
    written = person.texts.get("gender", {}).get(NO_LANGUAGE, "")
    return "m" if written == "m" else "f" if written == "f" else None
