"""[PRESS-11] [PRESS-15] [PRESS-16] What an erasure takes from the texts of sides; which versions are out."""

import pytest

from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.ids import readout_of
from hemicycle.procedure.meeting.business.publication.commands import RedactText
from hemicycle.procedure.words import MemberCode
from hemicycle.web.press.following import FOLLOW
from hemicycle.web.press.laying import lay_blocks
from hemicycle.web.press.press import Hand
from hemicycle.web.press.unattributed import stands_in
from hemicycle.web.press.versioned import version_of
from hemicycle.web.press.versions import _untitled
from tests.web.conftest import CALL, House

HERS = Hand("Ana Duval", actor="FR")
OFFICE = Hand("Claire Morel")
PAGE = f"/en/meetings/{CALL}/readout"


async def tell(held: House) -> None:
    """France tells the call by itself, and has published it."""
    held.app.state.site.press._lay = lay_blocks
    own = held.press.of(MemberCode("FR"))
    draft = await own.lay(CALL, HERS)
    assert not isinstance(draft, Refusal)
    for language in draft.drafting.languages:
        answer = await own.sign(CALL, language, draft.drafting.touched.get(language, 0), HERS)
        assert not isinstance(answer, Refusal), answer
    assert not isinstance(await own.publish(CALL, HERS), Refusal)


async def test_an_erasure_reaches_the_texts_of_the_sides(held: House) -> None:
    await tell(held)
    people = (await held.recorder.meeting(CALL)).seats.participants.values()
    person = next(one for one in people if "Macron" in one.texts["name"]["und"])
    at = f"{PAGE}/FR/record.jsonl"
    async with held.client() as browser:
        assert "Macron" in (await browser.get(at)).text
        await held.act(SECRETARIAT, RedactText(person.seq))
        assert (await browser.get(at)).status_code == 404
        await held.press.follow_everywhere(CALL, OFFICE)
        lines = await browser.get(at)
        assert lines.status_code == 200
        assert "Macron" not in lines.text


async def test_the_office_erases_on_its_page_and_no_text_keeps_it(held: House) -> None:
    await tell(held)
    people = (await held.recorder.meeting(CALL)).seats.participants.values()
    person = next(one for one in people if "Macron" in one.texts["name"]["und"])
    office = await held.secretariat()
    form = {"target": str(person.seq), "confirm": str(person.seq), "reason.en": "Asked for."}
    answer = await office.post(f"/secretariat/meetings/{CALL}/redact", data=form)
    assert answer.status_code == 303, answer.text
    entries = await held.recorder.entries(readout_of(CALL, "FR"))
    assert "Macron" not in str([one.texts for one in entries])


async def test_a_version_that_the_meeting_has_not_published_is_no_file(held: House) -> None:
    press = held.press
    text = await press.lay(CALL, OFFICE)
    assert not isinstance(text, Refusal)
    for language in text.drafting.languages:
        touched = text.drafting.touched.get(language, 0)
        assert not isinstance(await press.sign(CALL, language, touched, OFFICE), Refusal)
    signed = await press.text(CALL)
    assert signed
    issued = await press.do(CALL, version_of(signed), OFFICE)
    assert not isinstance(issued, Refusal), issued
    async with held.client() as browser:
        for form in ("pdf", "docx"):
            assert (await browser.get(f"{PAGE}/versions/1.{form}")).status_code == 404
        await held.publish()
        assert (await browser.get(f"{PAGE}/versions/1.docx")).status_code == 200


async def test_a_version_says_no_title_but_that_of_its_text(held: House) -> None:
    meeting = await held.recorder.meeting(CALL)
    assert meeting.sitting
    assert meeting.sitting.texts
    out = _untitled(meeting).sitting
    assert out
    assert not out.texts


@pytest.mark.parametrize(
    ("name", "words", "found"),
    [
        ("Niger", "On Nigeria.", False),
        ("Niger", "With niger, too.", True),
        ("Grèce", "la Grèce.", True),
        ("法国", "会议由法国主持。", True),
        ("النيجر", "والنيجر", True),
        ("", "Nobody.", False),
    ],
)
def test_a_name_stands_as_a_word_of_its_own(name: str, words: str, found: bool) -> None:
    assert stands_in(name, words) is found


async def test_an_erasure_by_another_way_reaches_every_text_by_itself(
    held: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From the command line, or by a request to erase somebody: a job does it, and tries until it is done."""
    await tell(held)
    people = (await held.recorder.meeting(CALL)).seats.participants.values()
    person = next(one for one in people if "Macron" in one.texts["name"]["und"])
    await held.act(SECRETARIAT, RedactText(person.seq))
    await held.followers.current()
    office, at = await held.secretariat(), f"/secretariat/meetings/{CALL}/texts"
    worker = held.app.state.site.due.worker
    with monkeypatch.context() as broken:
        broken.setattr("hemicycle.web.press.press.erasure", _not_now)
        await worker.run_due(FOLLOW)
        told = (await office.get(at)).text
        assert "These texts still hold what was erased" in told
        assert "Readout by France: " in told
    held.clock.at += 3_600_000
    await worker.run_due(FOLLOW)
    entries = await held.recorder.entries(readout_of(CALL, "FR"))
    assert "Macron" not in str([one.texts for one in entries])
    assert "These texts still hold what was erased" not in (await office.get(at)).text


def _not_now(*_: object) -> None:
    raise OSError("a disk")
