"""The wording of an outcome: what the words of its parts must be."""

import re
from collections.abc import Iterable
from datetime import datetime

from hemicycle.procedure.core.act import WordsErased
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.commands import Addition, ProposeOutcome
from hemicycle.procedure.meeting.business.outcomes.parts import Rewording, added_texts
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.guards import readable, refusal
from hemicycle.procedure.words import NO_LANGUAGE, Form, PartId, Text, Texts

PARAGRAPHS = re.compile(r"text(-([2-9]|[1-9][0-9]))?")
INVITED = re.compile(r"whom|topic-[1-9][0-9]?")
MOST_PARTS = 99
SHORT_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,79}")
SALT = re.compile(r"[0-9a-f]{64}")
VERB = re.compile(r"[a-z]+(-[a-z]+)*")
BY_ALL = ("participants", "leaders")
"""Of whom a text by all says what it says."""
REQUIRED: dict[Form, str] = {"conclusion": "text", "commitment": "text", "invitation": "whom"}


def well_laid(meeting: BusinessState, form: Form, texts: Texts) -> Refusal | None:
    """[OUTCOME-2, OUTCOME-12] The parts that this form needs, and no others; paragraphs in the same languages."""
    required = texts.get(REQUIRED[form], {})
    if not required:
        return refusal(meeting, "text-empty", "OUTCOME-2", text=REQUIRED[form])
    fits = INVITED if form == "invitation" else PARAGRAPHS
    unknown = [name for name in texts if not fits.fullmatch(name)]
    if unknown:
        return refusal(meeting, "unknown-text", "OUTCOME-2", text=unknown[0])
    return (
        _spoken(meeting, texts.values())
        or _said_in(meeting, form, texts, required)
        or well_worded(meeting, texts)
    )


def well_reworded(
    meeting: BusinessState, known: Outcome, command: Rewording, seq: int
) -> Refusal | None:
    """[OUTCOME-12] Parts that the text has, each named once; something of it is left."""
    ids = {part.id for part in known.parts}
    deleted = set(command.deletes)
    anchors = [one.after for one in command.adds if one.after is not None]
    strange = [name for name in [*command.texts, *command.deletes, *anchors] if name not in ids]
    if strange:
        return refusal(meeting, "unknown-part", "OUTCOME-12", text=strange[0])
    twice = [name for name in command.texts if name in deleted]
    if twice or len(deleted) < len(command.deletes):
        return refusal(meeting, "part-twice", "OUTCOME-12", text=[*twice, *command.deletes][0])
    if not _left(known, deleted, command.adds):
        return refusal(meeting, "text-empty", "OUTCOME-12", text=REQUIRED[known.form])
    if len(ids) - len(deleted) + len(command.adds) > MOST_PARTS:
        return refusal(meeting, "too-many-parts", "OUTCOME-12", most=MOST_PARTS)
    return well_worded(meeting, {**command.texts, **added_texts(known.form, seq, command.adds)})


def well_worded(meeting: BusinessState, texts: Texts) -> Refusal | None:
    """[OUTCOME-2] Words in languages, and of each part that is named some."""
    empty = [name for name, text in texts.items() if not text]
    if empty:
        return refusal(meeting, "text-empty", "OUTCOME-2", text=empty[0])
    return _spoken(meeting, texts.values()) or readable(meeting, texts)


def well_salted(meeting: BusinessState, salt: Text) -> Refusal | None:
    """[OUTCOME-13] 32 bytes in hexadecimal: without them whoever guesses erased words could confirm the guess."""
    if salt.keys() == {NO_LANGUAGE} and SALT.fullmatch(salt[NO_LANGUAGE]):
        return None
    return refusal(meeting, "bad-salt", "OUTCOME-13")


def still_salted(meeting: BusinessState, known: Outcome) -> Refusal | None:
    """[OUTCOME-13] A text whose words were erased is neither reworded nor amended: nothing can be compared with it.

    Raises WordsErased where the words were erased afterwards.
    """
    if known.salt:
        return None
    first = known.wordings[0].seq
    if any(erased.seq == first for erased in meeting.publication.erased):
        return refusal(meeting, "text-erased", "OUTCOME-13", outcome=known.id)
    raise WordsErased(f"the salt of entry {first} was erased")


def well_formed(meeting: BusinessState, command: ProposeOutcome) -> Refusal | None:
    """[OUTCOME-2, OUTCOME-22] Its references exist, its dates are dates; words that follow upon a verb have one."""
    if command.item is not None and command.item not in meeting.agenda.items:
        return refusal(meeting, "unknown-item", "OUTCOME-2", item=command.item)
    if command.track is not None and command.track not in meeting.agenda.tracks:
        return refusal(meeting, "unknown-track", "OUTCOME-2", track=command.track)
    needs = command.form == "conclusion" and not command.whole
    if not well_verbed(command.verb) or (needs and command.verb is None):
        return refusal(meeting, "bad-verb", "OUTCOME-2", verb=command.verb or "")
    if command.body is not None and not SHORT_NAME.fullmatch(command.body):
        return refusal(meeting, "bad-id", "OUTCOME-2", id=command.body)
    for date in (command.due, command.starts):
        if date is not None and not _dated(date):
            return refusal(meeting, "bad-date", "OUTCOME-2", date=date)
    laid = well_laid(meeting, command.form, command.texts)
    return laid or _well_preceded(meeting, command) or well_salted(meeting, command.salt)


def _well_preceded(meeting: BusinessState, command: ProposeOutcome) -> Refusal | None:
    """[OUTCOME-12] A preamble leaves something operative, and is that of a text by all."""
    most = len(command.texts) - 1 if command.by in BY_ALL and command.form != "invitation" else 0
    if 0 <= command.preamble <= most:
        return None
    return refusal(meeting, "nothing-operative", "OUTCOME-12", most=most)


def well_verbed(verb: str | None) -> bool:
    """Whether this is an operative verb in form; that it is known in a language is the readout's matter."""
    return verb is None or bool(VERB.fullmatch(verb))


def _spoken(meeting: BusinessState, texts: Iterable[Text]) -> Refusal | None:
    if any(NO_LANGUAGE in text for text in texts):
        return refusal(meeting, "unknown-language", "OUTCOME-2", language=NO_LANGUAGE)
    return None


def _said_in(meeting: BusinessState, form: Form, texts: Texts, required: Text) -> Refusal | None:
    """Topics are said in languages in which the invitation is; paragraphs in all that the text has."""
    languages = sorted({language for text in texts.values() for language in text})
    for language in languages:
        if language not in required and form == "invitation":
            return refusal(meeting, "text-empty", "OUTCOME-2", text="whom", language=language)
        count = sum(language in text for text in texts.values())
        if count < len(texts) and form != "invitation":
            return refusal(
                meeting, "parts-differ", "OUTCOME-12", language=language, parts=count, of=len(texts)
            )
    return None


def _left(known: Outcome, deleted: set[PartId], adds: list[Addition]) -> bool:
    """Something operative, or what is added after it."""
    if known.form == "invitation":
        return "whom" not in deleted
    says = {part.id for part in known.parts if not part.preamble}
    return (
        bool(says - deleted)
        or any(one.after in says for one in adds)
        or (not known.parts[0].preamble and any(one.after is None for one in adds))
    )


def _dated(date: str) -> bool:
    try:
        datetime.fromisoformat(date)
    except ValueError:
        return False
    return True
