"""Whether a question was put before and broken off: it is not put again in this meeting, unless the meeting says so.

Questions are compared by what they are on and by the digests of their words: no word is read.
"""

from collections.abc import Hashable

from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.parts import laid
from hemicycle.procedure.meeting.business.outcomes.state import SALT, SETTLED
from hemicycle.procedure.meeting.deciding.motions.renewing import same_words
from hemicycle.procedure.meeting.deciding.votes.commands import OpenVote
from hemicycle.procedure.meeting.deciding.votes.queries import broken_off
from hemicycle.procedure.meeting.deciding.votes.state import Vote
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import NO_LANGUAGE, Text, VoteId

QUESTION = "question"


def asked_digests(salt: str, question: Text) -> dict[str, str]:
    """SHA-256 (hex) of a question in each language with this salt (hex), however it is spaced and capitalised."""
    plain = {language: " ".join(words.split()).casefold() for language, words in question.items()}
    return dict(laid(salt, {QUESTION: plain}, 0)[0].digests) if plain else {}


@shared
def broken_questions(meeting: Meeting) -> dict[str, Hashable]:
    """The texts, amendments and motions on which a vote was broken off, and on what of them."""
    broken = ((v.amendment or v.motion or v.outcome, v) for v in broken_off(meeting))
    on = {str(about): (v.digest, tuple(v.parts), v.id) for about, v in broken if about}
    return {**on, **_twins(meeting)}


@shared
def _twins(meeting: Meeting) -> dict[str, VoteId]:
    """The texts in the words of another, on the whole of which a vote was broken off, and which that was."""
    table, found = meeting.outcomes.table, dict[str, VoteId]()
    for vote in broken_off(meeting):
        before = table.get(vote.outcome) if vote.outcome and not vote.parts else None
        if before is None or vote.amendment or before.digest != vote.digest:
            continue
        others = (o for o in table.values() if o.id != before.id and o.status not in SETTLED)
        found |= {one.id: vote.id for one in others if same_words(before, one)}
    return found


def not_broken_off(meeting: Meeting, command: OpenVote, digest: str | None) -> Refusal | None:
    """[VOTE-10] A vote that was broken off is not begun anew, unless the meeting decided so."""
    same = (v.id for v in broken_off(meeting) if same_question(v, command, digest))
    whole = command.outcome if not (command.parts or command.amendment) else None
    before = next(same, _twins(meeting).get(whole or ""))
    return refusal(meeting, "broken-off", "VOTE-10", vote=before) if before else None


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
