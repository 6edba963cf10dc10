"""[PUBLISH-1] [PRESS-11] The two records of a readout: what the one says of the other, and what an erasure leaves."""

from pathlib import Path

import pytest

from hemicycle.cli.with_meeting import held_against_meeting
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.ids import readout_of
from hemicycle.procedure.meeting.business.publication.commands import PublishReadout, RedactText
from hemicycle.procedure.publication.drafting.queries import version_of
from hemicycle.procedure.record_point import EntryPoint
from hemicycle.recorder import vetting
from hemicycle.recorder.errors import NotStored
from hemicycle.web.press.press import Hand
from tests.web.conftest import CALL, WHY, House

HAND = Hand("Claire Morel")
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


async def test_what_is_written_anew_after_an_erasure_is_shown_and_stays(published: House) -> None:
    """[PRESS-11] An erasure takes the words that stood before it, and none that came after."""
    person = list((await published.recorder.meeting(CALL)).seats.participants.values())[2]
    await published.act(SECRETARIAT, RedactText(person.seq))
    await published.press.erase(CALL, HAND)
    office = await published.secretariat()
    draft = await published.press.text(CALL)
    assert draft
    empty = [one for one in draft.drafting.table.values() if not one.words]
    assert empty
    for sentence in empty:
        for language in draft.drafting.languages:
            form = {
                "sentence": sentence.id,
                "language": language,
                "base": str(version_of(sentence, language)),
                "words": f"{sentence.id} anew.",
            }
            answer = await office.post(f"/secretariat/meetings/{CALL}/text/reword", data=form)
            assert answer.status_code == 303, answer.text
    edited = await published.press.text(CALL)
    assert edited
    for language, base in edited.drafting.touched.items():
        assert not isinstance(await published.press.sign(CALL, language, base, HAND), Refusal)
    await published.publish()
    await published.press.erase(CALL, HAND)
    page = await text(published, PAGE)
    assert f"{empty[0].id} anew." in page
    assert "[erased]" not in page


async def test_what_is_composed_after_an_erasure_is_shown_and_stays(held: House) -> None:
    person = list((await held.recorder.meeting(CALL)).seats.participants.values())[2]
    await held.act(SECRETARIAT, RedactText(person.seq))
    await held.publish()
    await held.press.erase(CALL, HAND)
    page = await text(held, PAGE)
    assert WENT_OUT in page
    assert "[erased]" not in page


async def test_an_erasure_while_the_draft_is_composed_reaches_it(held: House) -> None:
    """[PRESS-11] Composed from what stood before, entered after it."""
    person = list((await held.recorder.meeting(CALL)).seats.participants.values())[2]
    name, composed = person.texts["name"]["und"], held.press._composed

    async def late(*given: object) -> object:
        blocks = await composed(*given)  # type: ignore[arg-type]
        await held.act(SECRETARIAT, RedactText(person.seq))
        await held.press.erase(CALL, HAND)
        return blocks

    held.press._composed = late  # type: ignore[assignment,method-assign]
    await held.press.lay(CALL, HAND)
    lines = b"".join(await held.recorder.export(readout_of(CALL), "everything")).decode()
    assert "sentence-erased" in lines
    assert name not in lines


async def test_why_it_was_withdrawn_stands_where_it_can_be_erased(published: House) -> None:
    """[PRESS-10] On the meeting's record alone, so that it goes with one erasure."""
    office = await published.secretariat()
    form = {"reason.en": "Anna Berg was named by mistake.", "reason.fr": "Par erreur."}
    answer = await office.post(f"/secretariat/meetings/{CALL}/withdraw", data=form)
    assert answer.status_code == 303
    said = {
        record: b"".join(await published.recorder.export(record, "everything")).decode()
        for record in (CALL, readout_of(CALL))
    }
    assert "by mistake" in said[CALL]
    assert "by mistake" not in said[readout_of(CALL)]


async def test_a_withdrawal_that_was_cut_off_is_finished_by_asking_again(
    published: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    act, done = published.recorder.act, list[str]()

    async def once(record: str, *given: object, **named: object) -> object:
        if done:
            raise NotStored("cut off")
        done.append(record)
        return await act(record, *given, **named)  # type: ignore[arg-type]

    office, path = await published.secretariat(), f"/secretariat/meetings/{CALL}/withdraw"
    with monkeypatch.context() as cut:
        cut.setattr(published.recorder, "act", once)
        assert (await office.post(path, data=WHY)).status_code >= 500
    assert (await office.post(path, data=WHY)).status_code == 303
    kept = await published.press.text(CALL)
    assert kept
    assert kept.issuing.status == "withdrawn"
    assert (await published.recorder.meeting(CALL)).publication.status == "withdrawn"


async def test_what_the_meeting_published_is_held_against_the_text(
    held: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """[PUBLISH-1] An export of a meeting that names no version of this text, or one with another leaf, is found out."""
    monkeypatch.setattr(vetting, "_is_out", _anything)
    record = readout_of(CALL)
    await held.publish()
    for wrong in (await held.recorder.entry_point(record, 2), EntryPoint(record, 10**6, "00")):
        await held.act(SECRETARIAT, PublishReadout({}, "", wrong))
    files = [tmp_path / "text.jsonl", tmp_path / "meeting.jsonl"]
    for file, of in zip(files, (record, CALL), strict=True):
        file.write_bytes(b"".join(await held.recorder.export(of, "public")))
    verdict = held_against_meeting(files[0], files[1], None)
    faults = [fault for fault in verdict.faults if "published entry" in fault]
    assert len(faults) == len(verdict.faults) == 2
    assert "published entry 2 of" in faults[0]
    assert verdict.lines[0] == "told and published: NO"


async def _anything(*_: object) -> bool:
    return True
