"""Guards: each returns the refusal of a rule that several commands share, or None where the rule allows it.

A rule chains them with `or`: the first that refuses is the answer.
"""

from collections.abc import Iterable, Mapping

from hemicycle.procedure.characters import is_blank, unfit
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.queries import (
    decides,
    is_chair,
    is_present,
    is_secretariat,
    outcome_put,
    person,
    sitting_of,
)
from hemicycle.procedure.meeting.state import Meeting
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
LONGEST_TEXT = 20_000
"""Characters of one text in one language."""


def refusal(meeting: Meeting, code: str, spec: str, **details: str | int) -> Refusal:
    """A refusal that cites the article of the rulebook in force, where it has one for this code."""
    book = meeting.sitting.rulebook if meeting.sitting else None
    return Refusal(code, spec, book.article(code) if book else None, details)


def in_phase(meeting: Meeting, *allowed: Phase) -> Refusal | None:
    """[MEETING-2] Each act has its time in a meeting's life."""
    phase = sitting_of(meeting).phase
    return None if phase in allowed else refusal(meeting, WRONG_PHASE[phase], "MEETING-2")


def not_closed(meeting: Meeting) -> Refusal | None:
    """[MEETING-6] After closing there is no debate and no decision."""
    return in_phase(meeting, "convened", "open", "suspended")


def is_written(meeting: Meeting) -> bool:
    """[SILENCE-10] Whether this is a body's written procedure, which is never opened."""
    return sitting_of(meeting).mode == "written"


def drafting_time(meeting: Meeting) -> Refusal | None:
    """[MEETING-2] Texts are written in a meeting that is open or suspended; in a written procedure until it closes."""
    if is_written(meeting):
        return not_closed(meeting)
    return in_phase(meeting, "open", "suspended")


def by_chair(meeting: Meeting, actor: str) -> Refusal | None:
    """[CHAIR-1] The chair presides, and only while present."""
    if not is_chair(meeting, actor):
        return refusal(meeting, "chair-only", "CHAIR-1", chair=sitting_of(meeting).chair)
    return None if is_present(meeting, actor) else refusal(meeting, "not-present", "CHAIR-1")


def by_secretariat(meeting: Meeting, actor: str) -> Refusal | None:
    """[SEAT-1] Accreditation and publication are the secretariat's."""
    return (
        None if is_secretariat(meeting, actor) else refusal(meeting, "secretariat-only", "SEAT-1")
    )


def by_chair_or_secretariat(meeting: Meeting, actor: str) -> Refusal | None:
    """[SEAT-2] The door is kept by the chair and the secretariat."""
    if is_secretariat(meeting, actor):
        return None
    refused = by_chair(meeting, actor)
    if refused is None or refused.code == "not-present":
        return refused
    return refusal(meeting, "chair-or-secretariat-only", "SEAT-2")


def by_present(meeting: Meeting, actor: str) -> Refusal | None:
    """[SEAT-5] Only who is present takes part."""
    return None if is_present(meeting, actor) else refusal(meeting, "not-present", "SEAT-5")


def by_delegate(meeting: Meeting, actor: str, spec: str) -> Refusal | None:
    """Delegations decide; observers, interpreters and the press do not."""
    known = person(meeting, actor)
    if known is None or known.role != "delegate":
        return refusal(meeting, "delegates-only", spec)
    return by_present(meeting, actor)


def known_participant(meeting: Meeting, who: str) -> Refusal | None:
    """[SEAT-1] A person must be accredited."""
    if person(meeting, who):
        return None
    return refusal(meeting, "unknown-participant", "SEAT-1", participant=who)


def none_put(meeting: Meeting) -> Refusal | None:
    """[OUTCOME-7] While a text is being put to consensus nothing else is taken up."""
    put = outcome_put(meeting)
    return refusal(meeting, "outcome-being-put", "OUTCOME-7", outcome=put.id) if put else None


def none_voting(meeting: Meeting) -> Refusal | None:
    """[VOTE-2] Nothing interrupts a vote but a point of order on how it is taken (UNGA rule 88)."""
    taken = meeting.ballots.open
    return refusal(meeting, "vote-open", "VOTE-2", vote=taken) if taken else None


def between_decisions(meeting: Meeting) -> Refusal | None:
    """No text is being put, and no vote is being taken."""
    return none_put(meeting) or none_voting(meeting)


def undisturbed(meeting: Meeting, who: str) -> Refusal | None:
    """[OUTCOME-7] [VOTE-2] Who decides stays while a decision is open, and so does who raised a point of order."""
    refused = between_decisions(meeting)
    if refused is None or not (decides(meeting, who) or raises_order(meeting, who)):
        return None
    return refused


def raises_order(meeting: Meeting, who: str) -> bool:
    """Whether this person's point of order waits to be heard or ruled on."""
    debate = meeting.debate
    asked = [r.participant for r in debate.queue if r.purpose == "point-of-order"]
    heard = debate.speaker and debate.speaker.purpose == "point-of-order"
    speaking = [debate.speaker.participant] if debate.speaker and heard else []
    return who in (*asked, *speaking, debate.awaiting_ruling)


def orders_heard(meeting: Meeting) -> Refusal | None:
    """[FLOOR-7] A point of order that somebody present has raised is heard and ruled on before a decision is made."""
    queue = [r for r in meeting.debate.queue if r.purpose == "point-of-order"]
    waits = next((r for r in queue if is_present(meeting, r.participant)), None)
    if waits is None:
        return none_to_rule(meeting)
    return refusal(meeting, "point-of-order-first", "FLOOR-7", participant=waits.participant)


def no_motion(meeting: Meeting) -> Refusal | None:
    """[MOTION-3] Motions come before everything else (UNGA rule 77)."""
    waiting = next((m for m in meeting.motions.moved.values() if m.status == "moved"), None)
    return refusal(meeting, "motion-first", "MOTION-3", motion=waiting.kind) if waiting else None


def none_to_rule(meeting: Meeting) -> Refusal | None:
    """[FLOOR-7] A point of order is heard and ruled on before anything else."""
    debate = meeting.debate
    heard = debate.speaker is not None and debate.speaker.purpose == "point-of-order"
    if heard or debate.awaiting_ruling is not None:
        return refusal(meeting, "ruling-due", "FLOOR-7")
    return None


def readable(meeting: Meeting, texts: Texts, names: Iterable[str] | None = None) -> Refusal | None:
    """[TEXT-1] Texts are words in the official languages (or in none), not empty and not without end."""
    strangers = [name for name in texts if names is not None and name not in names]
    if strangers:
        return refusal(meeting, "unknown-text", "TEXT-1", text=strangers[0])
    fault = misworded(sitting_of(meeting).languages, texts)
    return refusal(meeting, fault[0], "TEXT-1", **fault[1]) if fault else None


def misworded(languages: Iterable[str], texts: Texts) -> tuple[str, dict[str, str | int]] | None:
    """[TEXT-1] The code and the details of the first fault of these texts, or None: the one rule for every text."""
    known = {*languages, NO_LANGUAGE}
    given = [(name, *each) for name, text in texts.items() for each in text.items()]
    for name, language, words in given:
        if language not in known:
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
