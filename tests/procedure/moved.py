"""Random histories in which motions of every kind are moved and decided, texts acclaimed, and time is asked for."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.option import Asked
from hemicycle.procedure.meeting.business.floor import commands as floor
from hemicycle.procedure.meeting.business.outcomes import commands as outcomes
from hemicycle.procedure.meeting.business.outcomes.state import SETTLED
from hemicycle.procedure.meeting.deciding.consensus import commands as consensus
from hemicycle.procedure.meeting.deciding.electorate import decisions_of
from hemicycle.procedure.meeting.deciding.motions import commands as motions
from hemicycle.procedure.meeting.deciding.motions.offers import moved_on
from hemicycle.procedure.meeting.deciding.motions.queries import first_motion
from hemicycle.procedure.meeting.deciding.votes import commands as votes
from hemicycle.procedure.meeting.kernel.lifecycle import commands as sitting
from hemicycle.procedure.meeting.state import Meeting
from tests.procedure.sent import IDS


class Moved(RuleBasedStateMachine):
    """A meeting that decides on motions."""

    meeting: Meeting
    now: int

    def send(self, actor: str, command: Command) -> Any:
        raise NotImplementedError

    @rule(
        dice=st.randoms(use_true_random=False),
        who=st.sampled_from(IDS),
        carried=st.sampled_from([True, True, False]),
    )
    def motions_are_decided(self, dice: Any, who: str, carried: bool) -> None:
        """One after the other, each as far as nothing stands in its way: moved, and ruled on or voted on."""
        decisions = decisions_of(self.meeting)
        assert self.meeting.sitting
        assert decisions
        chair = self.meeting.sitting.chair
        for ending in (sitting.ResumeMeeting(), floor.RulePointOfOrder(upheld=False)):
            self.send(chair, ending)
        if self.meeting.ballots.open:
            self.send(chair, votes.CloseVote(self.meeting.ballots.open))
        for kind in dice.sample([motion.id for motion in decisions.motions], k=4):
            self.send(who, moved_on(self.meeting, Asked(who, kind, self.now)))
            self.first_is_decided(chair, carried=carried)

    def first_is_decided(self, chair: str, *, carried: bool) -> None:
        first = first_motion(self.meeting)
        if first is None:
            return
        if first.rule is None:
            self.send(chair, motions.RuleMotion(first.id, granted=carried))
            return
        self.send(chair, votes.OpenVote(motion=first.id))
        taken = self.meeting.ballots.open
        if taken is not None:
            for one in IDS:
                self.send(one, votes.CastBallot(taken, "yes" if carried else "no"))
            self.now += 60_000
            self.send(chair, votes.CloseVote(taken))

    @rule(who=st.sampled_from(IDS), asked=st.booleans())
    def a_text_is_acclaimed(self, who: str, asked: bool) -> None:
        """Unless somebody asks for a vote."""
        assert self.meeting.sitting
        chair, table = self.meeting.sitting.chair, self.meeting.outcomes.table.values()
        for text in [one for one in table if one.status not in SETTLED][-1:]:
            self.send(chair, consensus.PutToAcclamation(text.id, text.digest))
            if asked:
                self.send(who, consensus.RequestVote(text.id))
            self.now += 20_000
            self.send(chair, consensus.AdoptOutcome(text.id, text.digest))

    @rule(who=st.sampled_from(IDS), waived=st.booleans())
    def time_is_asked_for(self, who: str, waived: bool) -> None:
        """The delay for documents, which the chair waives where the chair may."""
        assert self.meeting.sitting
        for text in [*self.meeting.outcomes.table][-1:]:
            self.send(who, outcomes.AskDelay(text))
            if waived:
                self.send(self.meeting.sitting.chair, outcomes.WaiveDelay(text))
