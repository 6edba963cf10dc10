"""Samples of votes by correspondence."""

from collections.abc import Iterator

from hemicycle.procedure.core.actor import Command, salted
from hemicycle.procedure.meeting.business.outcomes.state import SETTLED
from hemicycle.procedure.meeting.deciding.correspondence import commands
from hemicycle.procedure.meeting.deciding.correspondence.guards import rules_of
from hemicycle.procedure.meeting.deciding.silence.guards import DAY_MS
from hemicycle.procedure.meeting.deciding.silence.working_days import long_enough
from hemicycle.procedure.meeting.kernel.queries import is_chair, is_secretariat, person, sitting_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import MemberCode
from tests.procedure.sampled.sample import Sample


def correspondence(meeting: Meeting, actor: str, now: int) -> Iterator[Sample]:
    """A delegation sends ballots; who conducts opens, enters letters and breaks off."""
    conducts = is_chair(meeting, actor) or is_secretariat(meeting, actor)
    words = {str(sitting_of(meeting).languages[0]): "…"}
    for vote in meeting.ballots.votes.values():
        if vote.open_until is None or vote.status != "open":
            continue
        if person(meeting, actor):
            yield commands.SendBallot(vote.id, "yes"), vote.id
        if conducts:
            left = [one for one in vote.register if one not in vote.ballots]
            member = MemberCode([*left, *vote.register][0])
            yield commands.EnterBallot(vote.id, member, vote.at, "yes"), vote.id
            yield commands.WithdrawCorrespondence(vote.id, words), vote.id
            later = max(vote.open_until, now) + DAY_MS
            yield commands.ExtendCorrespondence(vote.id, later, words), vote.id
            yield commands.ConfirmCorrespondence(vote.id), vote.id
    rules = rules_of(meeting)
    if not conducts or rules is None:
        return
    until = long_enough(meeting, rules, now)
    asked: list[tuple[Command, str | None]] = [
        (commands.OpenCorrespondence(rules.rules[0], until, words), None)
    ]
    for text in meeting.outcomes.table.values():
        if text.status not in SETTLED:
            put = commands.OpenCorrespondence(
                rules.rules[0], until, outcome=text.id, digest=text.digest
            )
            asked.append((put, text.id))
    for command, target in asked:
        yield salted(command, "0" * 64), target
