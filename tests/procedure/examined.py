"""Random histories in which credentials are examined."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.meeting.deciding.credentials import commands as credentials
from hemicycle.procedure.meeting.deciding.proposals import commands as proposals
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import MemberCode


class Examined(RuleBasedStateMachine):
    """A meeting that accepts or refuses the credentials of a delegation."""

    meeting: Meeting
    now: int

    def send(self, actor: str, command: Command) -> Any:
        raise NotImplementedError

    @rule(member=st.sampled_from(["AA", "CC", "OO"]), accepted=st.booleans())
    def credentials_are_decided(self, member: MemberCode, accepted: bool) -> None:
        """Challenged, reported on, put, and so decided where nothing stands in the way."""
        assert self.meeting.sitting
        chair = self.meeting.sitting.chair
        self.send("p2", credentials.ChallengeCredentials(member))
        self.send(chair, credentials.ReportCredentials(member, {"en": "examined"}))
        self.send(chair, credentials.PutCredentials(member, accepted))
        put = self.meeting.proposals.open
        if put:
            self.now += 60_000
            self.send(chair, proposals.AgreeProposal(put.id))
