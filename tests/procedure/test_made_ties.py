"""[VOTE-15] Where the body's rules say so the casting vote makes a tie, too (RONR 44:12), and the question is lost."""

import pytest
from msgspec.structs import replace

from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from hemicycle.procedure.meeting.deciding.votes.commands import (
    CastBallot,
    CloseVote,
    GiveCastingVote,
    OpenVote,
)
from hemicycle.procedure.tally.vote import Ballot, Casting
from hemicycle.procedure.words import VoteId
from tests.procedure.history import hold, verified
from tests.procedure.scenario import Scenario, Stage

MEMBERS = ("ONE", "TWO", "SIX", "TEN")
PEOPLE: list[dict[str, object]] = [{"member": code, "weight": 1} for code in MEMBERS]
SEATED = ["p1", "p2", "p3", "p4"]
HEAVIER = [*PEOPLE[:3], {"member": "TEN", "weight": 2}]


class Association(Stage):
    """An association whose casting vote makes ties, or does not."""

    def __init__(self, people: list[dict[str, object]], *, makes: bool) -> None:
        self.makes = makes
        super().__init__(Scenario("", [], [], body="association", people=people, seated=SEATED))
        self.send("p1", OpenVote("ordinary", {"en": "Shall the fee be raised?"}))

    def send(self, actor: str, command):  # type: ignore[no-untyped-def]
        """By the rules with which the meeting begins."""
        if isinstance(command, ConveneMeeting):
            decisions = command.rulebook.decisions
            assert decisions
            assert decisions.ties
            ties = replace(decisions.ties, makes=self.makes)
            book = replace(command.rulebook, decisions=replace(decisions, ties=ties))
            command = replace(command, rulebook=book)
        return super().send(actor, command)

    @property
    def vote(self) -> VoteId:
        return next(iter(self.meeting.ballots.votes))

    def voted(self, *ballots: Ballot | None) -> "Association":
        for number, ballot in enumerate(ballots, 1):
            if ballot:
                self.send(f"p{number}", CastBallot(self.vote, ballot))
        self.now += 30_000
        return self

    def cast(self, ballot: Casting) -> str | None:
        """The code of the refusal; None where it closed the vote."""
        given = self.send("p1", GiveCastingVote(self.vote, ballot))
        return given.code if isinstance(given, Refusal) else None

    @property
    def result(self) -> str | None:
        return self.meeting.ballots.votes[self.vote].result


def test_it_makes_a_tie_of_a_vote_carried_by_one() -> None:
    stage = Association(PEOPLE, makes=True).voted(None, "yes", "yes", "no")
    assert stage.cast("yes") == "no-tie"
    assert stage.cast("abstain") == "no-tie"
    assert stage.cast("no") is None
    vote = stage.meeting.ballots.votes[stage.vote]
    assert (vote.result, vote.casting) == ("not-adopted", "no")
    assert [one.kind for one in vote.reasons][-1] == "casting-vote"
    assert vote.reasons[-1].instead is not None
    hold(stage.entries, stage.meeting)
    verified(stage.entries, stage.meeting)


def test_whoever_presides_does_not_vote_twice() -> None:
    stage = Association(PEOPLE, makes=True).voted("yes", "yes", "no")
    assert stage.cast("no") == "chair-has-voted"
    assert stage.result is None


def test_whoever_presides_may_leave_it_and_close_the_vote() -> None:
    stage = Association(PEOPLE, makes=True).voted("yes", "yes", "no")
    stage.send("p1", CloseVote(stage.vote))
    assert stage.result == "adopted"


@pytest.mark.parametrize(
    ("people", "ballots", "makes"),
    [
        (PEOPLE, (None, "yes", "yes", "no"), False),
        (PEOPLE, (None, "yes", "yes", "abstain"), True),
        (HEAVIER, (None, "no", "no", "yes"), True),
        (HEAVIER, (None, "no", "abstain", "yes"), True),
    ],
)
def test_elsewhere_it_does_not(
    people: list[dict[str, object]], ballots: tuple[Ballot | None, ...], makes: bool
) -> None:
    """Where the rules do not say so, and where the lead is more than one; a tie by weight it breaks as ever."""
    stage = Association(people, makes=makes).voted(*ballots)
    weights = [int(str(one["weight"])) for one in people]
    lead = sum(
        w * {"yes": 1, "no": -1}.get(b or "", 0) for w, b in zip(weights, ballots, strict=True)
    )
    answer = stage.cast("no")
    assert answer == (None if lead == 0 or (makes and lead == 1) else "no-tie")
