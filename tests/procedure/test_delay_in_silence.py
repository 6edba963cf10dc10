"""[OUTCOME-16] Under silence, too, a text is not adopted before the time that a delegation asked for to read it."""

import pytest
from msgspec.structs import replace

from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.business.outcomes import commands as outcomes
from hemicycle.procedure.meeting.deciding.silence import commands as silence
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from hemicycle.procedure.meeting.kernel.seats import commands as seats
from hemicycle.procedure.meeting.record import MEETING
from hemicycle.procedure.words import ParticipantId
from tests.procedure.meetings import convening
from tests.procedure.test_open_decisions import Meet

HOUR_MS = 3_600_000
DELAY_H = 48


def asked() -> Meet:
    """An open meeting of a body with a delay of two days and silences of one; the delay was asked for."""
    meet, command = Meet(MEETING), convening()
    debate = replace(command.rulebook.debate, document_delay_h=DELAY_H)
    rules = replace(command.rulebook, debate=debate)
    meet.must(SECRETARIAT, replace(command, rulebook=rules))
    for who in ("p1", "p2", "p3"):
        meet.must(SECRETARIAT, seats.AdmitParticipant(ParticipantId(who)))
        meet.must(who, seats.TakeSeat())
    meet.must("p1", OpenMeeting())
    words = {"text": {"en": "the aim", "fr": "le but"}}
    meet.must("p2", outcomes.ProposeOutcome("leaders", words, verb="decide"))
    meet.must("p3", outcomes.AskDelay(next(iter(meet.meeting.outcomes.table))))
    return meet


@pytest.mark.parametrize(("hours", "refused"), [(30, "delay-runs"), (DELAY_H, None)])
def test_no_silence_expires_before_the_delay_is_over(hours: int, refused: str | None) -> None:
    meet = asked()
    text = next(iter(meet.meeting.outcomes.table.values()))
    quiet = silence.OpenSilence(text.id, text.digest, meet.now + hours * HOUR_MS)
    answer = meet.send("p1", quiet)
    assert (answer.code if answer else None) == refused
    if refused:
        meet.must("p1", outcomes.WaiveDelay(text.id))
        meet.must("p1", quiet)
