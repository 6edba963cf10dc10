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
from hemicycle.procedure.meeting.deciding.electorate import voices
from hemicycle.procedure.meeting.deciding.proposals.commands import (
    AgreeProposal,
    NominateRapporteur,
)
from hemicycle.procedure.meeting.deciding.proxies.commands import GiveProxy
from hemicycle.procedure.words import MemberCode, ParticipantId
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


def refused(stage: Represented, member: MemberCode) -> None:
    """The meeting refuses the credentials of the member."""
    stage.must("p1", ChallengeCredentials(member))
    stage.must(SECRETARIAT, ReportCredentials(member, {"en": "They are not in order."}))
    stage.must("p1", PutCredentials(member, accepted=False))
    known = stage.meeting.proposals.open
    assert known
    stage.now += 30_000
    stage.must("p1", AgreeProposal(known.id))


def test_nobody_votes_for_it_in_a_capacity() -> None:
    council = [
        "GB",
        "CN",
        "FR",
        "RU",
        "US",
        "BR",
        "IN",
        "IE",
        "KE",
        "MX",
        "NO",
        "AL",
        "GA",
        "GH",
        "AE",
    ]
    people: list[dict[str, Any]] = [{"member": code} for code in council]
    people[1]["capacity_member"] = "RU"
    seated = [f"p{n}" for n in range(1, len(council) + 1)]
    stage = Represented(Scenario("", [], [], body="un-sc", people=people, seated=seated))
    assert voices(stage.meeting, None)["p2"] == ("CN", "RU")
    refused(stage, MemberCode("RU"))
    sits_for = voices(stage.meeting, None)
    assert (sits_for["p2"], sits_for["p4"]) == (("CN",), ())
    hold(stage.entries, stage.meeting)
    verified(stage.entries, stage.meeting)


def test_the_rapporteur_is_free() -> None:
    stage = Represented(Scenario("", [], []))
    stage.must("p1", NominateRapporteur(ParticipantId("p3")))
    known = stage.meeting.proposals.open
    assert known
    stage.now += 30_000
    stage.must("p1", AgreeProposal(known.id))
    refused(stage, MemberCode("BB"))
    assert stage.meeting.sitting
    assert stage.meeting.sitting.rapporteur == "p3"
    refused(stage, MemberCode("CC"))
    assert stage.meeting.sitting.rapporteur is None


def test_its_proxies_fall_given_and_held() -> None:
    stage, member = Represented(Scenario("", [], [])), MemberCode("BB")
    stage.must("p2", GiveProxy(MemberCode("CC"), None, None))
    assert len(stage.meeting.proxies.given) == 1
    refused(stage, member)
    assert not stage.meeting.proxies.given
    assert member not in stage.meeting.seats.heads
    hold(stage.entries, stage.meeting)
    verified(stage.entries, stage.meeting)
