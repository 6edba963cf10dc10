"""[CREDENTIALS-4] Where the body seats whom a member sends after it was refused, they sit, and may be challenged."""

from msgspec.structs import replace

from hemicycle.procedure.conduct import CredentialsRules
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from hemicycle.procedure.meeting.deciding.credentials.commands import (
    ChallengeCredentials,
    PutCredentials,
    ReportCredentials,
)
from hemicycle.procedure.meeting.deciding.proposals.commands import AgreeProposal
from hemicycle.procedure.meeting.kernel.seats.commands import AccreditParticipant
from hemicycle.procedure.words import MemberCode
from tests.procedure.history import hold, verified
from tests.procedure.meetings import participant
from tests.procedure.scenario import Scenario, Stage

CC = MemberCode("CC")


class Seating(Stage):
    """A body that seats them."""

    def send(self, actor: str, command):  # type: ignore[no-untyped-def]
        """By the rules with which the meeting begins."""
        if isinstance(command, ConveneMeeting):
            decisions = command.rulebook.decisions
            assert decisions
            seated = CredentialsRules(rule="simple-majority", anew="seated", article="13")
            book = replace(command.rulebook, decisions=replace(decisions, credentials=seated))
            command = replace(command, rulebook=book)
        return super().send(actor, command)


def test_who_is_sent_anew_sits_and_may_be_challenged() -> None:
    stage = Seating(Scenario("", [], []))
    stage.send("p2", ChallengeCredentials(CC))
    stage.send("p1", ReportCredentials(CC, {"en": "They are not in order."}))
    stage.send("p1", PutCredentials(CC, accepted=False))
    refusal = stage.meeting.proposals.open
    assert refusal
    stage.now += 60_000
    stage.send("p1", AgreeProposal(refusal.id))
    assert CC not in stage.meeting.seats.heads
    answer = stage.send("secretariat", AccreditParticipant(participant("nora", "CC")))
    assert [entry.kind for entry in answer] == ["participant-accredited"]
    assert stage.meeting.seats.participants[stage.meeting.seats.heads[CC]].role == "delegate"
    assert not isinstance(stage.send("p2", ChallengeCredentials(CC)), Refusal)
    hold(stage.entries, stage.meeting)
    verified(stage.entries, stage.meeting)
