"""Random histories in which motions of every kind are moved and decided, texts acclaimed, and time is asked for."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.option import Asked
from hemicycle.procedure.meeting.business.outcomes import commands as outcomes
from hemicycle.procedure.meeting.business.outcomes.state import SETTLED
from hemicycle.procedure.meeting.deciding.consensus import commands as consensus
from hemicycle.procedure.meeting.deciding.electorate import decisions_of
from hemicycle.procedure.meeting.deciding.motions import commands as motions
from hemicycle.procedure.meeting.deciding.motions.offers import moved_on
from hemicycle.procedure.meeting.deciding.motions.queries import first_motion
from hemicycle.procedure.meeting.deciding.votes import commands as votes
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
    def a_motion_is_decided(self, dice: Any, who: str, carried: bool) -> None:
        """Moved, and ruled on by the chair or voted on, where nothing stands in the way."""
        decisions = decisions_of(self.meeting)
        assert self.meeting.sitting
        assert decisions
        chair, kind = self.meeting.sitting.chair, dice.choice([m.id for m in decisions.motions])
        self.send(who, moved_on(self.meeting, Asked(who, kind, self.now)))
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
