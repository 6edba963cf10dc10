"""[OUTCOME-13] The salt of a text's digests is drawn by the server, whatever a client sends."""

from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome
from tests.web.conftest import House
from tests.web.staged import RECORD, hold


async def test_a_client_chooses_no_salt(house: House) -> None:
    await hold(house, "parts-refused")
    weak = {"und": "00" * 32}
    words = {"text": {"en": "the aim", "fr": "le but"}}
    for _ in range(2):
        command = ProposeOutcome("participants", words, verb="note", salt=weak)
        answer = await house.recorder.act(RECORD, "p2", command, None)
        assert not isinstance(answer, Refusal)
    entries = await house.recorder.entries(RECORD)
    salts = [e.words["salt"]["und"] for e in entries if e.kind == "outcome-proposed"]
    assert len(set(salts)) == len(salts) == 3
    assert weak["und"] not in salts
