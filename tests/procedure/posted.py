"""Random histories in which votes are taken by correspondence."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from hemicycle.procedure.core.actor import SECRETARIAT, SYSTEM, Command
from hemicycle.procedure.meeting.deciding.correspondence import commands as post
from hemicycle.procedure.meeting.deciding.silence import commands as silence
from hemicycle.procedure.meeting.deciding.silence.guards import DAY_MS, HOUR_MS
from hemicycle.procedure.meeting.record import Settle
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import MemberCode
from tests.procedure.sent import IDS


class Posted(RuleBasedStateMachine):
    """A meeting that votes by post."""

    meeting: Meeting
    now: int

    def send(self, actor: str, command: Command) -> Any:
        raise NotImplementedError

    @rule(
        dice=st.randoms(use_true_random=False),
        outage=st.booleans(),
        late=st.integers(-5000, 90_000),
        ends=st.sampled_from(["date", "later", "letter", "broken off"]),
    )
    def a_vote_goes_by_post(self, dice: Any, outage: bool, late: int, ends: str) -> None:
        """To its date, or to a later one; by letter, too; or it is broken off."""
        until = self.now + 4 * DAY_MS
        begun = post.OpenCorrespondence("simple-majority", until, {"en": "Shall we?"})
        self.send(SECRETARIAT, begun)
        for vote in [v for v in self.meeting.ballots.votes.values() if v.open_until][-1:]:
            self.send(dice.choice(IDS), post.SendBallot(vote.id, dice.choice(["yes", "no"])))
            if ends == "later":
                moved = post.ExtendCorrespondence(vote.id, until + DAY_MS, {"en": "late"})
                self.send(SECRETARIAT, moved)
            if ends == "letter":
                letter = post.EnterBallot(vote.id, MemberCode("BB"), self.now, "yes")
                self.send(SECRETARIAT, letter)
            if ends == "broken off":
                self.send(SECRETARIAT, post.WithdrawCorrespondence(vote.id, {"en": "an error"}))
            until = self.meeting.ballots.votes[vote.id].open_until or until
            self.now = max(self.now, until + late)
            self.send(
                SYSTEM, silence.ReportOutage(self.now - HOUR_MS, self.now) if outage else Settle()
            )
            self.send(SECRETARIAT, post.ConfirmCorrespondence(vote.id))
