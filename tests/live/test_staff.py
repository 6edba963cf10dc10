"""Staff in the room: an act bears whose hand it was, on the record alone; whose role does not act looks on."""

from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant
from hemicycle.procedure.words import ParticipantId
from tests.live.conftest import RECORD, Summit


async def test_an_act_in_the_room_bears_whose_hand_it_was(summit: Summit) -> None:
    office = await summit.call(SECRETARIAT, account="a1b2c3d4e5f6")
    before = len(await summit.recorder.entries(RECORD))
    await office.act(AdmitParticipant(ParticipantId("p2")))
    admitted = (await summit.recorder.entries(RECORD))[before:]
    assert [(e.kind, e.account) for e in admitted] == [("participant-admitted", "a1b2c3d4e5f6")]
    await office.until_entry("participant-admitted")
    assert "a1b2c3d4e5f6" not in str(office.got)


async def test_whose_role_runs_no_meeting_looks_on(summit: Summit) -> None:
    press = await summit.call(SECRETARIAT, account="f6e5d4c3b2a1", may_act=False)
    before = len(await summit.recorder.entries(RECORD))
    answer = await press.act(AdmitParticipant(ParticipantId("p2")))
    assert answer["refusal"]["code"] == "role-watches"
    assert len(await summit.recorder.entries(RECORD)) == before
    acting = await summit.call(SECRETARIAT, account="a1b2c3d4e5f6")
    await acting.until("options")
    await press.act(AdmitParticipant(ParticipantId("p2")), "another-id")
    [welcome] = [message for message in press.got if message["type"] == "welcome"]
    assert welcome["audience"] == "secretariat"
    assert "options" not in {message["type"] for message in press.got}
