"""What a member did in the meetings of its body: how it voted, what it said, what it bound to a text or objected to."""

from collections.abc import Iterator, Sequence

import msgspec

from hemicycle.web.delegation.task import Seated
from hemicycle.web.view_models import Brief, Said, said
from hemicycle.web.voted import Voted, told_of


class PastVote(msgspec.Struct, frozen=True):
    """A vote that is over, and what the member cast: empty where hands alone were counted."""

    voted: Voted
    ballot: str
    at: int


class PastWords(msgspec.Struct, frozen=True):
    """What somebody said for the member. `kind`: as what (a statement, its nature, or an objection)."""

    kind: str
    words: Said
    at: int


class Past(msgspec.Struct, frozen=True):
    """A meeting with what the member did in it, each in the order of time."""

    record: str
    brief: Brief
    votes: list[PastVote]
    words: list[PastWords]


def past_of(meetings: Sequence[Seated], member: str, language: str, most: int | None) -> list[Past]:
    """By meeting, as far as anything was done there; only so many votes where `most` is said, the last first."""
    found, left = [], most
    for one in meetings:
        votes = sorted(_votes(one, member, language), key=lambda vote: -vote.at)
        votes = votes if left is None else votes[:left]
        left = None if left is None else left - len(votes)
        words = [] if most is not None else sorted(_words(one, member, language), key=_time)
        if votes or words:
            found.append(Past(one.record, one.brief, votes, words))
    return found


def _time(words: PastWords) -> int:
    return words.at


def _votes(one: Seated, member: str, language: str) -> Iterator[PastVote]:
    for vote in one.seen.ballots.votes.values():
        over = vote.status == "closed" and not vote.motion and member in vote.register
        told = told_of(one.seen, vote, language) if over else None
        if told:
            yield PastVote(told, vote.declared.get(member, ""), vote.at)


def _words(one: Seated, member: str, language: str) -> Iterator[PastWords]:
    official, statements = one.brief.languages, one.seen.statements
    for entered in statements.entered:
        if entered.capacity == member:
            yield PastWords(
                "statement", said(entered.texts, "text", language, official), entered.at
            )
    for bound in statements.bound:
        if bound.member == member and bound.withdrawn is None:
            yield PastWords(bound.nature, said(bound.texts, "text", language, official), bound.at)
    for silence in one.seen.silences.table.values():
        if silence.breach and silence.breach.member == member:
            words = said(silence.breach.texts, "reason", language, official)
            yield PastWords("objection", words, silence.breach.at)
