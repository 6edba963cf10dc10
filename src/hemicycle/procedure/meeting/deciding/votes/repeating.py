"""Whether a question was put before and broken off: it is not put again in this meeting, unless the meeting says so.

Questions are compared by what they are on and by the digests of their words: no word is read.
"""

from collections.abc import Hashable

from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.parts import laid
from hemicycle.procedure.meeting.business.outcomes.state import SALT
from hemicycle.procedure.meeting.deciding.votes.commands import OpenVote
from hemicycle.procedure.meeting.deciding.votes.queries import broken_off
from hemicycle.procedure.meeting.deciding.votes.state import Vote
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import NO_LANGUAGE, Text

QUESTION = "question"


def asked_digests(salt: str, question: Text) -> dict[str, str]:
    """SHA-256 (hex) of a question in each language with this salt (hex), however it is spaced and capitalised."""
    plain = {language: " ".join(words.split()).casefold() for language, words in question.items()}
    return dict(laid(salt, {QUESTION: plain}, 0)[0].digests) if plain else {}


@shared
def broken_questions(meeting: Meeting) -> dict[str, Hashable]:
    """The texts, amendments and motions on which a vote was broken off, and on what of them."""
    broken = ((v.amendment or v.motion or v.outcome, v) for v in broken_off(meeting))
    return {about: (v.digest, tuple(v.parts), v.id) for about, v in broken if about}


def not_broken_off(meeting: Meeting, command: OpenVote, digest: str | None) -> Refusal | None:
    """[VOTE-10] A vote that was broken off is not begun anew, unless the meeting decided so."""
    before = next((v for v in broken_off(meeting) if same_question(v, command, digest)), None)
    if before is None:
        return None
    return refusal(meeting, "broken-off", "VOTE-10", vote=before.id)


def same_question(before: Vote, command: OpenVote, digest: str | None) -> bool:
    """Whether that vote was on the same text in the same version, the same parts, amendment, motion or words."""
    about = (command.outcome, command.amendment, command.motion, command.again)
    if about != (before.outcome, before.amendment, before.motion, before.again):
        return False
    if {*command.parts} != {*before.parts}:
        return False
    if command.motion or command.again:
        return True
    if digest != before.digest:
        return False
    return not command.question or _same_words(before, command.question)


def _same_words(before: Vote, question: Text) -> bool:
    """In any language. Where the salt was erased with the words, nobody can tell."""
    salt = before.texts.get(SALT, {}).get(NO_LANGUAGE)
    if salt is None:
        return False
    now = asked_digests(salt, question)
    return any(before.asked.get(language) == one for language, one in now.items())
