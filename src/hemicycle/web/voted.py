"""The votes that were taken, as the public may read them: the question, the result and why, and who voted how."""

import msgspec

from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.deciding.votes.entries import VoteCounts
from hemicycle.procedure.meeting.deciding.votes.queries import vetoes
from hemicycle.procedure.meeting.deciding.votes.state import Vote
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.tally.vote import Ballot
from hemicycle.web.agreed import lead_of
from hemicycle.web.view_models import Said, members_of, named, said

SHOWN: tuple[Ballot, ...] = ("yes", "no", "abstain", "not-participating", "absent")


class Voted(msgspec.Struct, frozen=True):
    """A vote that is over. `about`: what kind of question; `ballots`: who voted how, none where hands were counted.

    `holders`: whose veto stopped it. `verb`, `by`: of the text that was voted on.
    """

    question: Said
    about: str
    verb: str
    result: str
    counts: VoteCounts
    holders: list[str]
    ballots: list[tuple[str, list[str]]]
    seq: int


def votes_of(meeting: Meeting, language: str) -> list[Voted]:
    """The votes on questions, texts and amendments that are over, as far as `meeting`, what a reader sees, has them."""
    votes = meeting.ballots.votes.values()
    return [
        told
        for vote in votes
        if vote.status == "closed" and not vote.motion
        for told in [told_of(meeting, vote, language)]
        if told
    ]


def told_of(meeting: Meeting, vote: Vote, language: str) -> Voted | None:
    """One vote, as far as it is over and was counted."""
    if vote.counts is None or vote.result is None:
        return None
    outcome = meeting.outcomes.table.get(vote.outcome) if vote.outcome else None
    return Voted(
        question=question_of(meeting, vote, language),
        about=_about(vote, outcome),
        verb=lead_of(outcome) if outcome and not vote.part else "",
        result=vote.result,
        counts=vote.counts,
        holders=[named(code, language, members_of(meeting)) for code in vetoes(meeting, vote)],
        ballots=_ballots(meeting, vote, language),
        seq=vote.closed or vote.seq,
    )


def _about(vote: Vote, outcome: Outcome | None) -> str:
    if vote.part:
        return "part"
    if outcome:
        return "text"
    return "amendment" if vote.amendment else "question"


def question_of(meeting: Meeting, vote: Vote, language: str) -> Said:
    """What is asked: the text, its parts, the amendment as it would read, or the question in words."""
    official = list(meeting.sitting.languages) if meeting.sitting else []
    outcome = meeting.outcomes.table.get(vote.outcome) if vote.outcome else None
    if outcome:
        words = outcome.words_of(vote.parts) if vote.parts else outcome.words
        return said({"text": words}, "text", language, official)
    for text in meeting.outcomes.table.values():
        for one in text.amendments:
            if one.id == vote.amendment:
                words = text.words_proposed(one)
                return said({"text": words}, "text", language, official)
    return said(vote.texts, "question", language, official)


def _ballots(meeting: Meeting, vote: Vote, language: str) -> list[tuple[str, list[str]]]:
    """Ballot → who cast it, in the order of the register."""
    cast = {
        ballot: [
            named(code, language, members_of(meeting))
            for code in vote.register
            if vote.declared.get(code) == ballot
        ]
        for ballot in SHOWN
    }
    return [(ballot, members) for ballot, members in cast.items() if members]
