"""Guards: each returns the refusal of a rule that several commands share, or None where the rule allows it.

A rule chains them with `or`: the first that refuses is the answer.
"""

from collections.abc import Iterable, Mapping

from hemicycle.procedure.characters import is_blank, unfit
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.queries import (
    is_chair,
    is_present,
    is_secretariat,
    person,
    sitting_of,
)
from hemicycle.procedure.meeting.kernel.state import KernelState
from hemicycle.procedure.words import NO_LANGUAGE, Phase, Text, Texts

WRONG_PHASE: Mapping[Phase, str] = {
    "convened": "not-yet-open",
    "open": "already-open",
    "suspended": "meeting-suspended",
    "closed": "meeting-closed",
}
ONE_LINE = frozenset(
    ("slug", "name", "family", "gender", "office", "capacity", "title", "topic", "source", "credit")
)
"""Texts that are names or titles, and have no line breaks or tabs."""
UNSPOKEN = ("slug", "name", "family", "gender")
"""Texts that belong to no language."""
LONGEST_TEXT = 20_000
"""Characters of one text in one language."""


def refusal(meeting: KernelState, code: str, spec: str, **details: str | int) -> Refusal:
    """A refusal that cites the article of the rulebook in force, where it has one for this code."""
    book = meeting.sitting.rulebook if meeting.sitting else None
    return Refusal(code, spec, book.article(code) if book else None, details)


def in_phase(meeting: KernelState, *allowed: Phase) -> Refusal | None:
    """[MEETING-2] Each act has its time in a meeting's life."""
    phase = sitting_of(meeting).phase
    return None if phase in allowed else refusal(meeting, WRONG_PHASE[phase], "MEETING-2")


def not_closed(meeting: KernelState) -> Refusal | None:
    """[MEETING-6] After closing there is no debate and no decision."""
    return in_phase(meeting, "convened", "open", "suspended")


def is_written(meeting: KernelState) -> bool:
    """[SILENCE-10] Whether this is a body's written procedure, which is never opened."""
    return sitting_of(meeting).mode == "written"


def drafting_time(meeting: KernelState) -> Refusal | None:
    """[MEETING-2] Texts are written in a meeting that is open or suspended; in a written procedure until it closes."""
    if is_written(meeting):
        return not_closed(meeting)
    return in_phase(meeting, "open", "suspended")


def by_chair(meeting: KernelState, actor: str) -> Refusal | None:
    """[CHAIR-1] The chair presides, and only while present."""
    if not is_chair(meeting, actor):
        return refusal(meeting, "chair-only", "CHAIR-1", chair=sitting_of(meeting).chair)
    return None if is_present(meeting, actor) else refusal(meeting, "not-present", "CHAIR-1")


def by_secretariat(meeting: KernelState, actor: str) -> Refusal | None:
    """[SEAT-1] Accreditation and publication are the secretariat's."""
    return (
        None if is_secretariat(meeting, actor) else refusal(meeting, "secretariat-only", "SEAT-1")
    )


def by_chair_or_secretariat(meeting: KernelState, actor: str) -> Refusal | None:
    """[SEAT-2] The door is kept by the chair and the secretariat."""
    if is_secretariat(meeting, actor):
        return None
    refused = by_chair(meeting, actor)
    if refused is None or refused.code == "not-present":
        return refused
    return refusal(meeting, "chair-or-secretariat-only", "SEAT-2")


def by_present(meeting: KernelState, actor: str) -> Refusal | None:
    """[SEAT-5] Only who is present takes part."""
    return None if is_present(meeting, actor) else refusal(meeting, "not-present", "SEAT-5")


def taking_part(meeting: KernelState, actor: str) -> Refusal | None:
    """[SEAT-5] Only who is present takes part; the office that runs the meeting has no seat."""
    return None if is_secretariat(meeting, actor) else by_present(meeting, actor)


def by_delegate(meeting: KernelState, actor: str, spec: str) -> Refusal | None:
    """Delegations decide; observers, interpreters and the press do not."""
    known = person(meeting, actor)
    if known is None or known.role != "delegate":
        return refusal(meeting, "delegates-only", spec)
    return by_present(meeting, actor)


def known_participant(meeting: KernelState, who: str) -> Refusal | None:
    """[SEAT-1] A person must be accredited."""
    if person(meeting, who):
        return None
    return refusal(meeting, "unknown-participant", "SEAT-1", participant=who)


def readable(
    meeting: KernelState, texts: Texts, names: Iterable[str] | None = None
) -> Refusal | None:
    """[TEXT-1] Texts are words in the official languages (or in none), not empty and not without end."""
    strangers = [name for name in texts if names is not None and name not in names]
    if strangers:
        return refusal(meeting, "unknown-text", "TEXT-1", text=strangers[0])
    fault = misworded(sitting_of(meeting).languages, texts)
    return refusal(meeting, fault[0], "TEXT-1", **fault[1]) if fault else None


def misworded(languages: Iterable[str], texts: Texts) -> tuple[str, dict[str, str | int]] | None:
    """[TEXT-1] The code and the details of the first fault of these texts, or None: the one rule for every text."""
    known = {*languages, NO_LANGUAGE}
    if any(NO_LANGUAGE not in texts[name] for name in UNSPOKEN if name in texts):
        return "text-empty", {"language": NO_LANGUAGE}
    given = [(name, *each) for name, text in texts.items() for each in text.items()]
    for name, language, words in given:
        if language not in known or (name in UNSPOKEN and language != NO_LANGUAGE):
            return "unknown-language", {"language": language}
        if len(words) > LONGEST_TEXT:
            return "text-too-long", {"most": LONGEST_TEXT}
        if is_blank(words):
            return "text-empty", {"language": language}
        stray = unfit(words, lines=name not in ONE_LINE)
        if stray:
            return "text-unreadable", {"language": language, "character": stray}
    return None


def worded(text: Text, name: str) -> Texts:
    """The text under its name, or nothing where it is empty."""
    return {name: text} if text else {}
