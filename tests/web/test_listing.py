"""What lists of meetings are derived from: a row says what its record says, and nothing that was erased."""

from pathlib import Path

from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.business.publication.commands import RedactText
from tests.web.conftest import CALL, House


def holding(word: str, folder: Path) -> list[str]:
    return [p.name for p in folder.glob("register.sqlite*") if word.encode() in p.read_bytes()]


async def test_of_an_erased_name_no_byte_stays_in_the_register(
    convened: House, tmp_path: Path
) -> None:
    office = await convened.secretariat()
    assert "m1" in (await office.get("/secretariat?q=duda")).text
    assert holding("duda", tmp_path)
    entries = await convened.recorder.entries(CALL)
    seq = next(e.seq for e in entries if e.texts and "Duda" in str(e.texts))
    await convened.act(SECRETARIAT, RedactText(seq, {"en": "Asked."}))
    assert "No meeting is found" in (await office.get("/secretariat?q=duda")).text
    assert holding("duda", tmp_path) == []


async def test_a_search_takes_signs_of_patterns_as_they_are(convened: House) -> None:
    office = await convened.secretariat()
    for words in ("%25", "_", "d%25a", "d_da", "%5C"):
        assert "No meeting is found" in (await office.get(f"/secretariat?q={words}")).text
