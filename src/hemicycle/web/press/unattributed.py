"""[CHATHAM-2] What of a text would say who was there, where the Chatham House Rule does not let it be told."""

import re
from collections.abc import Iterator, Sequence

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.labels import ITEM
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.audiences import governing_item, unattributed
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.publication.drafting.queries import standing, words_of
from hemicycle.procedure.publication.drafting.state import Sentence
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.publication.words import QUOTED
from hemicycle.procedure.words import ItemId, Text
from hemicycle.web.agreed import agreed
from hemicycle.web.view_models import members_of, named

SPACED = "0-9A-Za-z\u00c0-\u052f\u1e00-\u1fff"
"""Digits, and the letters of Latin, Greek and Cyrillic, whose words stand apart."""


def naming(text: PressText, meeting: Meeting, entries: Sequence[Entry]) -> Refusal | None:
    """The first sentence of the draft that names somebody who may not be named; words that were adopted may."""
    if not _under_rule(meeting):
        return None
    items = {one.seq: governing_item(one.fact) or _closed_with(one.label) for one in entries}
    for sentence in standing(text.drafting):
        if not _falls_under(meeting, sentence, items):
            continue
        for language, words in words_of(sentence).items():
            if sentence.words[language].origin in QUOTED:
                continue
            name = _name_in(words, meeting, language)
            if name:
                details: dict[str, str | int] = {"name": name, "sentence": words}
                return Refusal("names-somebody", "CHATHAM-2", None, details)
    return None


def naming_note(note: Text, meeting: Meeting) -> Refusal | None:
    """Whether what the public is told of a correction or a withdrawal names somebody who may not be named."""
    if not _under_rule(meeting):
        return None
    for language, words in note.items():
        name = _name_in(words, meeting, language)
        if name:
            return Refusal("names-somebody", "CHATHAM-2", None, {"name": name, "sentence": words})
    return None


def _under_rule(meeting: Meeting) -> bool:
    return any(unattributed(meeting, item) for item in (None, *meeting.agenda.items))


def _falls_under(meeting: Meeting, sentence: Sentence, items: dict[int, ItemId | None]) -> bool:
    """Whether the meeting is under the rule as a whole, or the sentence tells an entry of an item that is.

    What somebody wrote by hand tells no entry: it may be of any item. So may a sentence of no item, as the opening is,
    once somebody has put it in other words.
    """
    if unattributed(meeting, None) or _by_hand(sentence):
        return True
    told = {items[one.seq] for one in sentence.tells if items.get(one.seq)}
    if not told:
        return any(one.origin == "edited" for one in sentence.words.values())
    return any(unattributed(meeting, item) for item in told)


def _closed_with(label: str) -> ItemId | None:
    return ItemId(label.removeprefix(ITEM)) if label.startswith(ITEM) else None


def _by_hand(sentence: Sentence) -> bool:
    return not sentence.tells or any(one.origin == "written" for one in sentence.words.values())


def _name_in(words: str, meeting: Meeting, language: str) -> str | None:
    """A name of somebody who was on the list, or of a delegation that is not itself what was spoken about."""
    about = "\n".join(_subjects(meeting, language))
    members = {one.member for one in meeting.seats.participants.values() if one.member}
    known = members_of(meeting)
    delegations = [named(code, language, known) for code in sorted(members)]
    strange = [one for one in delegations if not stands_in(one, about)]
    return next(
        (one for one in (*_people(meeting, language), *strange) if stands_in(one, words)), None
    )


def stands_in(name: str, words: str) -> bool:
    """Whether a name stands in a text as a word of its own; other scripts than these may set none apart."""
    found = rf"(?<![{SPACED}]){re.escape(name)}(?![{SPACED}])"
    return bool(name) and re.search(found, words, re.IGNORECASE) is not None


def _people(meeting: Meeting, language: str) -> Iterator[str]:
    for person in meeting.seats.participants.values():
        yield from person.texts.get("name", {}).values()
        yield from person.texts.get("family", {}).values()
        yield person.texts.get("office", {}).get(language, "")


def _subjects(meeting: Meeting, language: str) -> Iterator[str]:
    """What the meeting is about, and what it adopted: who is named there is named as a matter."""
    if meeting.sitting:
        yield from (text.get(language, "") for text in meeting.sitting.texts.values())
    for outcome in agreed(meeting):
        yield outcome.words.get(language, "")
