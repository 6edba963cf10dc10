"""Guards: each returns the refusal of a rule that several commands share, or None where the rule allows it.

A rule chains them with `or`: the first that refuses is the answer.
"""

from collections.abc import Iterable, Iterator, Mapping

from hemicycle.procedure.characters import misspelt
from hemicycle.procedure.core.refusal import Path, Refusal
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
    "cancelled": "meeting-cancelled",
}
ONE_LINE = frozenset(
    (
        *("slug", "name", "family", "pronounced", "member_pronounced"),
        *("gender", "office", "capacity", "behalf"),
        *("title", "topic", "source", "credit", "place"),
        *("called", "occasion", "honorific", "short", "names"),
    )
)
"""Texts that are names or titles, and have no line breaks or tabs."""
UNSPOKEN = ("slug", "name", "family", "pronounced", "member_pronounced", "gender")
"""Texts that belong to no language."""
Misworded = tuple[Path, str, dict[str, str | int]]
"""What is wrong with a text: its name and language, the code of the refusal, and its details."""


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


def not_over(meeting: KernelState) -> Refusal | None:
    """[MEETING-6] What was begun in writing goes on after the closing, and so does what it needs."""
    return None if sitting_of(meeting).runs_on else not_closed(meeting)


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


def by_chair_in_writing(meeting: KernelState, actor: str) -> Refusal | None:
    """[CHAIR-1] In what is decided in writing the chair, present or not; after the closing the secretariat as well."""
    acts_for = sitting_of(meeting).runs_on and is_secretariat(meeting, actor)
    if acts_for or is_chair(meeting, actor):
        return None
    return refusal(meeting, "chair-only", "CHAIR-1", chair=sitting_of(meeting).chair)


def by_chair_or_office(meeting: KernelState, actor: str) -> Refusal | None:
    """[CHAIR-1] In what is decided in writing the chair, present or not, and the secretariat."""
    if is_chair(meeting, actor) or is_secretariat(meeting, actor):
        return None
    return refusal(meeting, "chair-or-secretariat-only", "SEAT-2")


def nobody_meets(meeting: KernelState) -> bool:
    """Whether nobody waits in a lobby: in a written procedure, and in what goes on after the closing."""
    return is_written(meeting) or sitting_of(meeting).runs_on > 0


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
    fault = next(misworded(sitting_of(meeting).languages, texts), None)
    return refusal(meeting, fault[1], "TEXT-1", **fault[2]) if fault else None


def misworded(languages: Iterable[str], texts: Texts) -> Iterator[Misworded]:
    """[TEXT-1] What is wrong with these texts, by name and language: the one rule for every text."""
    known = {*languages, NO_LANGUAGE}
    for name in UNSPOKEN:
        if name in texts and NO_LANGUAGE not in texts[name]:
            yield (name,), "text-empty", {"language": NO_LANGUAGE}
    for name, text in texts.items():
        for language, words in text.items():
            if language not in known or (name in UNSPOKEN and language != NO_LANGUAGE):
                yield (name, language), "unknown-language", {"language": language}
            elif fault := misspelt(words, lines=name not in ONE_LINE):
                yield (name, language), fault[0], {"language": language, **fault[1]}


def worded(text: Text, name: str) -> Texts:
    """The text under its name, or nothing where it is empty."""
    return {name: text} if text else {}


def came_within(
    meeting: KernelState, period: tuple[int, int], now: int, received: int, spec: str
) -> Refusal | None:
    """That what came by other means came within the period (from, until; UTC, ms), and not in the future."""
    since, until = period
    if since <= received < until and received <= now:
        return None
    return refusal(meeting, "not-in-period", spec, since=since, until=until)
