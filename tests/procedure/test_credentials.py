"""[CREDENTIALS-4] A delegation whose credentials are refused votes for nobody, and nobody votes for it."""

from typing import Any

from msgspec.structs import replace

from hemicycle.procedure.core.actor import SECRETARIAT, Command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from hemicycle.procedure.meeting.deciding.credentials.commands import (
    ChallengeCredentials,
    PutCredentials,
    ReportCredentials,
)
from hemicycle.procedure.meeting.deciding.proposals.commands import AgreeProposal
from hemicycle.procedure.meeting.deciding.proxies.commands import GiveProxy
from hemicycle.procedure.words import MemberCode
from tests.procedure.history import hold, verified
from tests.procedure.scenario import Scenario, Stage
from tests.procedure.sent import allowing


class Represented(Stage):
    """The rules of a summit, and one proxy for each member."""

    def send(self, actor: str, command: Command) -> Any:
        if isinstance(command, ConveneMeeting):
            command = replace(command, rulebook=allowing(command.rulebook, 1))
        return super().send(actor, command)

    def must(self, actor: str, command: Command) -> None:
        given = self.send(actor, command)
        assert not isinstance(given, Refusal), given


def test_its_proxies_fall_given_and_held() -> None:
    stage, member = Represented(Scenario("", [], [])), MemberCode("BB")
    stage.must("p2", GiveProxy(MemberCode("CC"), None, None))
    stage.must("p1", ChallengeCredentials(member))
    stage.must(SECRETARIAT, ReportCredentials(member, {"en": "They are not in order."}))
    stage.must("p1", PutCredentials(member, accepted=False))
    known = stage.meeting.proposals.open
    assert known
    stage.now += 20_000
    assert len(stage.meeting.proxies.given) == 1
    stage.must("p1", AgreeProposal(known.id))
    assert not stage.meeting.proxies.given
    assert member not in stage.meeting.seats.heads
    hold(stage.entries, stage.meeting)
    verified(stage.entries, stage.meeting)
