"""[PUBLISH-7] [PRESS-23] Adopted words are corrected as the body adopted it; texts that quote them follow."""

from msgspec.structs import replace

from hemicycle.files.model import Conclusion, ItemRef, MeetingFile, Subject
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.publication.commands import CorrectText
from hemicycle.procedure.publication.drafting.commands import RewordSentence
from hemicycle.procedure.publication.drafting.queries import standing, to_settle, words_of
from hemicycle.procedure.publication.drafting.state import Sentence
from hemicycle.procedure.words import MemberCode
from hemicycle.web.press.laying import lay_blocks
from hemicycle.web.press.press import Hand
from tests.web.conftest import CALL, House, example

HAND = Hand("Claire Morel")
AT = f"/secretariat/meetings/{CALL}/text"
LATER = "corrigendum-2022-02-01"
ADOPTED = {
    "en": "The leaders agreed on the importance of continued dialog with Russia.",
    "fr": "Les dirigeants sont convenus de l’importance de poursuivre le dialogue avec la Russie.",
}
AS_CORRECTED = {
    **ADOPTED,
    "en": "The leaders agreed on the importance of continued dialogue with Russia.",
}


def file_with(*sentences: dict[str, str], **changes: object) -> MeetingFile:
    said = [
        Conclusion(by=Subject("participants"), agenda=ItemRef("approach"), sentence=one)
        for one in sentences
    ]
    return replace(example(**changes), conclusions=said, invitations=[], format=2)


async def held_with(house: House) -> None:
    """The meeting whose adopted sentence has a slip; and a later one, which adopts the corrigendum."""
    house.app.state.site.press._lay = lay_blocks
    first = file_with(ADOPTED)
    later = file_with(
        {
            "en": "Corrigendum to the conclusions of January.",
            "fr": "Rectificatif aux conclusions de janvier.",
        },
        AS_CORRECTED,
        starts=first.convening.starts + 8 * 86_400_000,
    ).renamed(LATER)
    for one in (first, later):
        await house.convene(one)
        await house.play(one)


async def quoted(house: House, side: str | None = None) -> Sentence:
    press = house.press.of(MemberCode(side)) if side else house.press
    text = await press.text(CALL)
    assert text
    return next(one for one in standing(text.drafting) if "dialog" in words_of(one).get("en", ""))


async def test_the_body_corrects_what_was_adopted_and_nobody_else(house: House) -> None:
    await held_with(house)
    office = await house.secretariat()
    assert (await office.post(f"{AT}/begin")).status_code == 303
    draft = await house.press.text(CALL)
    assert draft
    source = draft.drafting.blocks[-1].sentences[0]
    base = draft.drafting.table[source].words["en"].seq
    await house.press.do(CALL, RewordSentence(source, "en", base, {"en": "Source: us"}), HAND)
    hers = Hand("Ana Duval", actor="FR")
    assert not isinstance(await house.press.of(MemberCode("FR")).lay(CALL, hers), Refusal)

    # Who tries is told, and finds what the body adopted since.
    before = await quoted(house)
    form = {
        "sentence": before.id,
        "language": "en",
        "base": str(before.words["en"].seq),
        "words": "x",
    }
    refused = await office.post(f"{AT}/reword", data=form)
    assert refused.status_code == 409
    assert "corrigendum" in refused.text
    meeting = await house.recorder.meeting(CALL)
    [known] = [one for one in meeting.outcomes.table.values() if one.status == "adopted"]
    alone = CorrectText(known.seq, {known.parts[0].id: {"en": "x"}})
    answer = await house.recorder.act(CALL, "secretariat", alone, None)
    assert isinstance(answer, Refusal)
    assert answer.spec == "PUBLISH-7"
    assert f"{AT}/corrigendum?sentence={before.id}" in (await office.get(AT)).text
    page = (await office.get(f"{AT}/corrigendum?sentence={before.id}")).text
    assert AS_CORRECTED["en"] in page
    assert "Corrigendum to the conclusions of January." not in page
    there = await house.recorder.meeting(LATER)
    outcome = next(
        one for one in there.outcomes.table.values() if AS_CORRECTED["en"] in one.words.values()
    )
    taken = {"sentence": before.id, "corrigendum": f"{LATER}/{outcome.id}/{outcome.parts[0].id}"}
    assert (await office.post(f"{AT}/corrigendum", data=taken)).status_code == 303

    # Every text that quotes it follows, stays quoted, and is to be looked at.
    correction = (await house.recorder.meeting(CALL)).publication.corrections[-1]
    assert correction.corrigendum == await house.recorder.entry_point(LATER, outcome.settled or 0)
    now = await quoted(house)
    assert words_of(now) == words_of(before) | {"en": AS_CORRECTED["en"]}
    assert now.words["en"].origin == "corrected"
    assert now.tells[-1].seq == correction.seq
    text = await house.press.text(CALL)
    assert text
    assert now.id in to_settle(text.drafting, "fr")
    own = await house.press.of(MemberCode("FR")).lay(CALL, hers)
    assert not isinstance(own, Refusal)
    assert words_of(await quoted(house, "FR"))["en"] == AS_CORRECTED["en"]
    assert (await quoted(house, "FR")).words["en"].origin == "corrected"
    assert "Adopted, corrected" in (await office.get(AT)).text
    assert (await office.post(f"{AT}/corrigendum", data=taken)).status_code == 404

    # The page that goes out says so, and leads to the entry.
    for language in ("en", "fr"):
        for one in to_settle(text.drafting, language):
            await office.post(f"{AT}/confirm", data={"sentence": one, "language": language})
    for language in ("en", "fr"):
        now_at = (await house.press.known(CALL)).drafting.touched[language]
        assert not isinstance(await house.press.sign(CALL, language, now_at, HAND), Refusal)
    assert not isinstance(await house.press.publish(CALL, HAND), Refusal)
    shown = (await office.get(f"/en/meetings/{CALL}/readout")).text
    assert AS_CORRECTED["en"] in shown
    assert f'/record#e{correction.seq}"' in shown
