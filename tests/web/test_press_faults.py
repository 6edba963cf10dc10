"""[PUBLISH-1] [PRESS-11] The two records of a readout: what the one may say of the other, and what an erasure leaves."""

import pytest

from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.ids import readout_of
from hemicycle.procedure.meeting.business.publication.commands import PublishReadout
from hemicycle.procedure.record_point import EntryPoint
from tests.web.conftest import CALL, House

PAGE, FEED = f"/en/meetings/{CALL}/readout", "/en/feed.xml"
WENT_OUT = "took part in the Video call on European security on"


async def text(house: House, path: str) -> str:
    async with house.client() as browser:
        answer = await browser.get(path)
    assert answer.status_code == 200, answer.text
    return answer.text


async def test_no_act_names_another_version_than_the_one_that_is_out(held: House) -> None:
    """[PUBLISH-1] Neither one that there is not, nor another entry, nor the right one with another leaf."""
    record = readout_of(CALL)
    await held.publish()
    out = (await held.recorder.meeting(CALL)).publication.kept
    assert out
    for wrong in (
        EntryPoint(record, 2, "00"),
        EntryPoint(record, out.seq, "00"),
        await held.recorder.entry_point(record, 2),
        EntryPoint(record, 10**6, out.leaf),
    ):
        answer = await held.recorder.act(CALL, SECRETARIAT, PublishReadout({}, "", wrong), None)
        assert isinstance(answer, Refusal)
        assert (answer.code, answer.spec) == ("other-version", "PUBLISH-1")
    assert WENT_OUT in await text(held, PAGE)


async def test_a_text_that_is_not_kept_here_takes_nothing_else_down(
    published: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def none(record: str) -> None:
        return None

    monkeypatch.setattr(published.app.state.site.readouts, "_text", none)
    assert WENT_OUT not in await text(published, FEED)
    async with published.client() as browser:
        assert (await browser.get(PAGE)).status_code == 404
