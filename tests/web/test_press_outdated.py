"""[PRESS-20] What changed on the meeting's record after the draft, and what the public may not be told."""

from msgspec.structs import replace

from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.publication.commands import CorrectText, ReleaseItem
from hemicycle.procedure.publication.drafting.commands import ConfirmSentence, RewordSentence
from hemicycle.procedure.publication.drafting.queries import to_settle
from hemicycle.procedure.publication.state import PressText
from hemicycle.web.press.following import FOLLOW
from hemicycle.web.press.laying import lay_blocks
from hemicycle.web.press.press import Hand
from tests.web.conftest import CALL, House, example

HAND = Hand("Claire Morel")
AT = f"/secretariat/meetings/{CALL}"


async def edited(house: House) -> PressText:
    """The draft, with a sentence that people changed in both languages."""
    house.app.state.site.press._lay = lay_blocks
    draft = await house.press.lay(CALL, HAND)
    assert not isinstance(draft, Refusal)
    source = draft.drafting.blocks[-1].sentences[0]
    for language, words in (("en", "Source: us"), ("fr", "Source : nous")):
        base = draft.drafting.table[source].words[language].seq
        command = RewordSentence(source, language, base, {language: words})
        assert not isinstance(await house.press.do(CALL, command, HAND), Refusal)
    return await now(house)


async def now(house: House) -> PressText:
    text = await house.press.text(CALL)
    assert text
    return text


async def sign(house: House) -> list[str]:
    """What is said where each language is signed as it stands."""
    said = []
    for language in ("en", "fr"):
        touched = (await now(house)).drafting.touched[language]
        answer = await house.press.sign(CALL, language, touched, HAND)
        said.append(answer.code if isinstance(answer, Refusal) else "")
    return said


async def test_what_was_corrected_after_the_draft_is_to_be_looked_at(held: House) -> None:
    """Once, by the office's page or by whoever acts next; no signature outlives it."""
    draft = await edited(held)
    assert await sign(held) == ["", ""]
    people = (await held.recorder.meeting(CALL)).seats.participants.values()
    person = next(one for one in people if "Macron" in one.texts["name"]["und"])
    office = await held.secretariat()
    form = {"target": str(person.seq), "text.name.und": "Emmanuel Macron-Trogneux"}
    answer = await office.post(f"{AT}/correct", data=form)
    assert answer.status_code == 303, answer.text
    text = await now(held)
    stale = to_settle(text.drafting, "en")
    assert stale
    for sentence in stale:
        assert any(one.seq == person.seq for one in draft.drafting.table[sentence].tells)
    assert (await office.get(f"{AT}/text")).text.count("To be looked at") == 2 * len(stale)
    refused = await held.press.publish(CALL, HAND)
    assert isinstance(refused, Refusal)
    assert refused.code == "not-signed"
    assert await sign(held) == ["sentences-stale", "sentences-stale"]
    for sentence in stale:
        for language in ("en", "fr"):
            still = ConfirmSentence(sentence, language)
            assert not isinstance(await held.press.do(CALL, still, HAND), Refusal)
    assert await sign(held) == ["", ""]
    assert not isinstance(await held.press.publish(CALL, HAND), Refusal)
    assert (await now(held)).size == (await now(held)).issuing.versions[-1].seq + 1


async def test_a_correction_by_another_way_is_found_when_it_is_published(held: House) -> None:
    await edited(held)
    assert await sign(held) == ["", ""]
    people = (await held.recorder.meeting(CALL)).seats.participants.values()
    person = next(one for one in people if "Macron" in one.texts["name"]["und"])
    await held.act(SECRETARIAT, CorrectText(person.seq, {"name": {"und": "Emmanuel M."}}))
    refused = await held.press.publish(CALL, HAND)
    assert isinstance(refused, Refusal)
    assert refused.code == "not-signed"
    assert to_settle((await now(held)).drafting, "fr")


async def test_a_correction_by_another_way_reaches_the_draft_by_itself(held: House) -> None:
    await edited(held)
    people = (await held.recorder.meeting(CALL)).seats.participants.values()
    person = next(one for one in people if "Macron" in one.texts["name"]["und"])
    await held.act(SECRETARIAT, CorrectText(person.seq, {"name": {"und": "Emmanuel M."}}))
    await held.followers.current()
    await held.app.state.site.due.worker.run_due(FOLLOW)
    assert to_settle((await now(held)).drafting, "fr")


async def test_what_was_corrected_before_the_draft_is_told_as_it_is(held: House) -> None:
    people = (await held.recorder.meeting(CALL)).seats.participants.values()
    person = next(one for one in people if "Macron" in one.texts["name"]["und"])
    await held.act(SECRETARIAT, CorrectText(person.seq, {"name": {"und": "Emmanuel M."}}))
    await edited(held)
    assert await sign(held) == ["", ""]
    assert to_settle((await now(held)).drafting, "en") == []


async def test_a_closed_meeting_is_marked_in_review_and_goes_out(house: House) -> None:
    file = example(access="closed")
    await house.convene(file)
    await house.play(file)
    await edited(house)
    office = await house.secretariat()
    assert "from a closed entry" in (await office.get(f"{AT}/text")).text
    assert await sign(house) == ["", ""]
    assert not isinstance(await house.press.publish(CALL, HAND), Refusal)


async def test_a_closed_item_is_not_told_until_it_is_released(house: House) -> None:
    given = example()
    items = [replace(one, access="closed") for one in given.convening.items]
    file = example(items=items)
    await house.convene(file)
    await house.play(file)
    await edited(house)
    assert await sign(house) == ["", ""]
    refused = await house.press.publish(CALL, HAND)
    assert isinstance(refused, Refusal)
    assert (refused.code, refused.spec) == ("closed-item", "PRESS-20")
    office = await house.secretariat()
    answer = await office.post(f"{AT}/text/issue", data={"id": "12345678"})
    assert answer.status_code == 409
    assert "Release the item, or leave the sentence out." in answer.text
    for item in items:
        await house.act(SECRETARIAT, ReleaseItem(item.id))
    assert not isinstance(await house.press.publish(CALL, HAND), Refusal)
