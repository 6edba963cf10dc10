"""The steps of a vote: opened by the chair, a ballot by each delegation as the file has it, closed by the chair."""

import msgspec

from hemicycle.files.consistency import sits_for
from hemicycle.files.model import Ballot, Decision, MeetingFile
from hemicycle.files.steps import Step, floor_free
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.deciding.electorate import canonical, decisions_of, rule_named
from hemicycle.procedure.meeting.deciding.votes.commands import (
    CastBallot,
    CloseVote,
    OpenVote,
    RecordBallot,
)
from hemicycle.procedure.meeting.deciding.votes.queries import all_voted, called_until
from hemicycle.procedure.meeting.deciding.votes.state import Vote
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ItemId, ParticipantId, VoteId

OPEN_S = 10
"""How long a vote stays open at least where nothing else is said, in seconds."""


class Voted(msgspec.Struct, frozen=True):
    """A vote to come; `times`: the how-manieth of those on the same question."""

    decision: Decision
    item: ItemId | None
    times: int

    def found(self, meeting: Meeting) -> Vote | None:
        """This vote in the meeting, if it is there already."""
        same = [vote for vote in meeting.ballots.votes.values() if self._is(vote)]
        return same[self.times - 1] if len(same) >= self.times else None

    def _is(self, vote: Vote) -> bool:
        asked = vote.texts.get("question", {}) == self.decision.question
        return asked and vote.item == self.item and vote.rule == self.decision.rule


def taking(
    file: MeetingFile, voted: Voted, chair: ParticipantId, open_s: int | None
) -> tuple[Step, ...]:
    """The steps of this vote. `open_s`: how long it stays open at least (None: ten seconds)."""
    ballots = voted.decision.ballots.items()
    cast = [_ballot(file, voted, chair, member, ballot) for member, ballot in ballots]
    return (
        _opening(file, voted, chair),
        *cast,
        _closing(voted, chair, OPEN_S if open_s is None else open_s),
    )


def voters(file: MeetingFile, member: str, item: ItemId | None) -> list[ParticipantId]:
    """The delegates who sit for a member on this item."""
    people = zip(file.ids.values(), file.convening.participants, strict=True)
    return [who for who, one in people if one.role == "delegate" and member == sits_for(one, item)]


def _opening(file: MeetingFile, voted: Voted, chair: ParticipantId) -> Step:
    decision = voted.decision
    return Step(
        name="open-vote",
        actors=(chair,),
        command=lambda meeting: OpenVote(
            decision.rule,
            decision.question,
            method="recorded",
            holders=_holders(file, voted, meeting),
        ),
        done=lambda meeting: voted.found(meeting) is not None,
        ready=lambda meeting: floor_free(meeting) and meeting.ballots.open is None,
    )


def _ballot(
    file: MeetingFile, voted: Voted, chair: ParticipantId, member: str, ballot: Ballot
) -> Step:
    """Cast by who sits for the member; what nobody connected answers is recorded by the chair."""
    own = voters(file, member, voted.item)
    if ballot == "absent" or not own:
        return Step(
            name="record-ballot",
            actors=(chair, SECRETARIAT),
            command=lambda meeting: RecordBallot(
                _id(voted, meeting), _known(meeting, member), ballot
            ),
            done=lambda meeting: _recorded(voted, meeting, member),
        )
    return Step(
        name="cast-ballot",
        actors=tuple(own),
        command=lambda meeting: CastBallot(_id(voted, meeting), ballot),
        done=lambda meeting: _recorded(voted, meeting, member),
        under=own[0],
    )


def _closing(voted: Voted, chair: ParticipantId, open_s: int) -> Step:
    return Step(
        name="close-vote",
        actors=(chair,),
        command=lambda meeting: _close(voted, meeting),
        done=lambda meeting: _over(voted, meeting),
        not_before=lambda meeting: _closable(voted, meeting, open_s),
    )


def _closable(voted: Voted, meeting: Meeting, open_s: int) -> int:
    """When the vote may be closed (UTC, ms): after the call to vote, unless all have voted."""
    vote = _of(voted, meeting)
    shown = vote.at + open_s * 1000
    return shown if all_voted(vote) else max(shown, called_until(meeting, vote))


def _close(voted: Voted, meeting: Meeting) -> CloseVote:
    """Where the rule leaves it to the chair, the chair finds what most of the ballots say."""
    vote = _of(voted, meeting)
    named = rule_named(meeting, vote.rule)
    judged = isinstance(named, tuple) and named[1].judged
    cast = list(vote.ballots.values())
    return CloseVote(vote.id, cast.count("yes") > cast.count("no") if judged else None)


def _recorded(voted: Voted, meeting: Meeting, member: str) -> bool:
    """Or the vote is over."""
    vote = _of(voted, meeting)
    return _known(meeting, member) in vote.ballots or vote.status != "open"


def _holders(file: MeetingFile, voted: Voted, meeting: Meeting) -> list[str]:
    """Where seats are open, those that vote in the hall and whom neither the rulebook nor the list of people knows."""
    decisions = decisions_of(meeting)
    if decisions is None or not (decisions.seats and decisions.members):
        return []
    own = {m.code for m in decisions.members}
    ballots = [_known(meeting, member) for member in voted.decision.ballots]
    return [m for m in ballots if m not in own and not voters(file, m, voted.item)]


def _known(meeting: Meeting, member: str) -> str:
    """The code by which the body knows the member."""
    decisions = decisions_of(meeting)
    return canonical(decisions, member) if decisions else member


def _over(voted: Voted, meeting: Meeting) -> bool:
    found = voted.found(meeting)
    return found is not None and found.status != "open"


def _id(voted: Voted, meeting: Meeting) -> VoteId:
    return _of(voted, meeting).id


def _of(voted: Voted, meeting: Meeting) -> Vote:
    found = voted.found(meeting)
    if found is None:
        raise LookupError("the vote is not open yet")
    return found
