"""[PRESS-12] … [PRESS-14] The office asks, each side answers for itself by its link, and the office sees it."""

import re

import pytest

from hemicycle.keeping.on_records import OnRecords
from hemicycle.keeping.place import Sought
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.ids import readout_of
from hemicycle.procedure.publication.clearing.queries import not_cleared
from hemicycle.procedure.rulebook import Attribution
from hemicycle.procedure.words import ParticipantId
from hemicycle.web.press.clearing_mail import link_of
from hemicycle.web.press.laying import lay_blocks
from hemicycle.web.press.press import Hand
from tests.web.conftest import BASE, CALL, House

HAND = Hand("Claire Morel")
TEXT = f"/secretariat/meetings/{CALL}/text"


@pytest.fixture
async def joint(held: House) -> House:
    """The example meeting is over; its draft is a joint text of which everybody is asked."""
    held.app.state.site.press._lay = lay_blocks
    office = await held.secretariat()
    assert (await office.post(f"{TEXT}/begin")).status_code == 303
    assert (await office.post(f"{TEXT}/turn", data={"issued_as": "joint"})).status_code == 303
    page = (await office.get(TEXT)).text
    asked = dict(re.findall(r'name="(for\.s\d+)" value="([^"]*)"', page))
    assert any("FR" in codes for codes in asked.values())
    answer = await office.post(f"{TEXT}/ask", data={**asked, "minutes": "60"})
    assert answer.status_code == 303, answer.text
    return held


def link(house: House, participant: str) -> str:
    found = link_of(house.app.state.site, CALL, participant)
    assert found
    return found.removeprefix(BASE)


def forms(page: str) -> list[dict[str, str]]:
    """What each sentence that can be answered is known by."""
    found = re.findall(
        r'name="sentence" value="(s\d+)"><input type="hidden" name="base" value="(\d+)"', page
    )
    return [{"sentence": one, "base": base} for one, base in dict.fromkeys(found)]


async def test_a_side_clears_what_speaks_for_it_and_no_more(joint: House) -> None:
    async with joint.client() as france:
        at = link(joint, "p4")
        page = await france.get(at)
        assert page.status_code == 200
        assert 'class="w"' in page.text
        assert "speak for you" in page.text
        for one in forms(page.text):
            answer = await france.post(at, data={**one, "deed": "clear"})
            assert answer.status_code == 303, answer.text
        assert "All are answered" in (await france.get(at)).text
        assert (await france.get(link(joint, "p4")[:-1] + "x")).status_code == 404
    text = await joint.press.text(CALL)
    assert text
    left = {side for side, _ in not_cleared(text, joint.clock.at)}
    assert "FR" not in left
    assert "US" in left


async def test_a_counter_wording_stands_beside_the_sentence_and_is_taken_over(joint: House) -> None:
    office = await joint.secretariat()
    async with joint.client() as italy:
        at = link(joint, "p6")
        one = forms((await italy.get(at)).text)[0]
        sent = {**one, "deed": "counter", "words.en": "Italy took part.", "reason": "Protocol"}
        assert (await italy.post(at, data=sent)).status_code == 303
        again = await italy.post(at, data={**one, "deed": "clear"})
        assert again.status_code == 409
        assert "has answered" in again.text
        assert (await italy.post(at, data={**one, "deed": "take-back"})).status_code == 303
        assert (await italy.post(at, data=sent)).status_code == 303
    page = (await office.get(TEXT)).text
    assert "Italy took part." in page
    assert "Protocol" in page
    async with joint.client() as france:
        other = (await france.get(link(joint, "p4"))).text
    assert "Italy took part." not in other
    text = await joint.press.text(CALL)
    assert text
    base = text.drafting.table[one["sentence"]].words["en"].seq  # type: ignore[index]
    words = {"sentence": one["sentence"], "language": "en", "words": "Italy took part."}
    taken = await office.post(f"{TEXT}/reword", data={**words, "base": str(base)})
    assert taken.status_code == 303
    assert "Italy took part." in (await office.get(TEXT)).text


async def test_what_was_asked_stands_in_the_form_where_it_is_refused(joint: House) -> None:
    """[PRESS-18] Neither the codes nor the time are given twice."""
    office = await joint.secretariat()
    page = (await office.get(TEXT)).text
    asked = dict.fromkeys(re.findall(r'name="(for\.s\d+)"', page), "FR, XX")
    answer = await office.post(f"{TEXT}/ask", data={**asked, "minutes": "120"})
    assert answer.status_code == 409
    assert answer.text.count('value="FR, XX"') == len(asked)
    assert '<option value="120" selected>' in answer.text


async def test_a_link_ends_with_the_time_and_with_publication(joint: House) -> None:
    """[PRESS-13] Seven days after the time for answers, or once the text is out; asked again it opens again."""
    at, office = link(joint, "p4"), await joint.secretariat()
    async with joint.client() as france:
        joint.clock.at += 3_600_000 + 6 * 86_400_000
        assert (await france.get(at)).status_code == 200
        joint.clock.at += 86_400_000
        ended = await france.get(at)
        assert ended.status_code == 410
        assert "This link is over" in ended.text
        office = await joint.secretariat()
        page = (await office.get(TEXT)).text
        codes = dict.fromkeys(re.findall(r'name="(for\.s\d+)"', page), "FR")
        answer = await office.post(f"{TEXT}/ask", data={**codes, "minutes": "60"})
        assert answer.status_code == 303, answer.text
        assert (await france.get(at)).status_code == 200
        await office.post(f"{TEXT}/turn", data={"issued_as": "summary"})
        await joint.publish()
        assert (await france.get(at)).status_code == 410


async def test_the_office_reads_to_how_many_letters_go(joint: House) -> None:
    """[PRESS-12] Those who have answered are not among them."""
    office = await joint.secretariat()
    people = (await joint.recorder.meeting(CALL)).seats.participants.values()
    delegates = sum(one.role == "delegate" for one in people)
    answer = await office.post(f"{TEXT}/remind")
    assert f"letters=0&unreached={delegates}" in answer.headers["location"]
    page = await office.get(answer.headers["location"])
    assert "No letter was written." in page.text
    assert f"Of {delegates} people no address is known" in page.text
    async with joint.client() as france:
        at = link(joint, "p4")
        for one in forms((await france.get(at)).text):
            await france.post(at, data={**one, "deed": "clear"})
    answer = await office.post(f"{TEXT}/remind")
    assert f"unreached={delegates - 1}" in answer.headers["location"]


async def test_whoever_answered_is_erased_by_name(joint: House) -> None:
    """[KEEP-4] Their name and their words go; that their side answered stands."""
    people = (await joint.recorder.meeting(CALL)).seats.participants
    name = people[ParticipantId("p6")].texts["name"]["und"]
    async with joint.client() as italy:
        at = link(joint, "p6")
        one = forms((await italy.get(at)).text)[0]
        sent = {**one, "deed": "refuse", "reason": "Nobody asked me"}
        assert (await italy.post(at, data=sent)).status_code == 303
    place, sought = OnRecords(joint.recorder), Sought(words=(name,))
    found = [trace for trace in await place.find(sought) if trace.key.startswith("answer/")]
    assert len(found) == 1
    await place.erase(found[0], sought)
    kept = b"".join(await joint.recorder.export(readout_of(CALL), "everything"))
    assert b"Nobody asked me" not in kept
    text = await joint.press.text(CALL)
    assert text
    assert next(iter(text.clearing.answers.values())).verdict == "refused"


async def test_at_the_deadline_it_goes_out_as_the_summary_alone(joint: House) -> None:
    office = await joint.secretariat()
    joint.clock.at += 3_700_000
    async with joint.client() as germany:
        at = link(joint, "p5")
        page = (await germany.get(at)).text
        assert "The time for answers is over" in page
        assert not forms(page)
        assert 'class="w"' not in page
        assert 'class="p"' not in page
    refused = await joint.press.publish(CALL, HAND)
    assert isinstance(refused, Refusal)
    assert refused.code == "not-cleared"
    assert "silence-is" not in (await office.get(TEXT)).text
    assert (await office.post(f"{TEXT}/turn", data={"issued_as": "summary"})).status_code == 303
    assert not isinstance(await joint.press.publish(CALL, HAND), Refusal)
    text = await joint.press.text(CALL)
    assert text
    assert text.issuing.versions[-1].issued_as == "summary"


async def test_background_is_written_and_a_sentence_is_split_and_joined(held: House) -> None:
    """[PRESS-6] [PRESS-7]"""
    held.app.state.site.press._lay = lay_blocks
    office = await held.secretariat()
    await office.post(f"{TEXT}/begin")
    text = await held.press.text(CALL)
    assert text
    (first,) = next(b for b in text.drafting.blocks if b.kind == "paragraph").sentences[:1]
    new = {"sentence": first, "words.en": "They had met before.", "words.fr": "Ils s’étaient vus."}
    assert (await office.post(f"{TEXT}/write", data=new)).status_code == 303
    page = (await office.get(TEXT)).text
    assert "They had met before." in page
    text = await held.press.text(CALL)
    assert text
    base = max(one.seq for one in text.drafting.table[first].words.values())
    split = {"sentences": first, "base": str(base), "words.en": "One.\nTwo.", "words.fr": "Un."}
    answer = await office.post(f"{TEXT}/recast", data=split)
    assert answer.status_code == 409
    assert ">One.\nTwo.</textarea>" in answer.text  # nobody types it twice
    assert ">Un.</textarea>" in answer.text
    answer = await office.post(f"{TEXT}/recast", data={**split, "words.fr": "Un.\nDeux."})
    assert answer.status_code == 303, answer.text
    text = await held.press.text(CALL)
    assert text
    block = next(b for b in text.drafting.blocks if b.kind == "paragraph")
    assert len(block.sentences) >= 3


async def test_pressed_twice_one_step_of_the_chain_is_signed(
    held: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """[PRESS-8] Whoever signs signs as what the page said."""
    chain = Attribution(signed_by=["drafter", "head"])
    monkeypatch.setattr("hemicycle.web.press.press.attribution_of", lambda _: chain)
    held.app.state.site.press._lay = lay_blocks
    office = await held.secretariat()
    await office.post(f"{TEXT}/begin")
    assert 'name="role" value="drafter"' in (await office.get(TEXT)).text
    text = await held.press.text(CALL)
    assert text
    sent = {"language": "en", "base": str(text.drafting.touched["en"]), "role": "drafter"}
    assert (await office.post(f"{TEXT}/sign", data=sent)).status_code == 303
    assert (await office.post(f"{TEXT}/sign", data=sent)).status_code == 409
    text = await held.press.text(CALL)
    assert text
    assert [*text.signing.table] == ["en/drafter"]
