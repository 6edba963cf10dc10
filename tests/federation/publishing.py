"""What the office does with a publication of a body after it is out."""

from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.publication.drafting.commands import RewordSentence
from hemicycle.procedure.publication.signing.queries import touched
from hemicycle.web.federating.following import TELL
from hemicycle.web.press.press import Hand
from tests.web.conftest import WHY, House

HAND = Hand("Claire Morel")


async def carry(house: House) -> None:
    """All that follows from what stands on record, and all that is due for others."""
    await house.followers.current()
    await house.app.state.site.due.worker.run_due(TELL)
    await house.app.state.site.federation.bring_due()


async def correct(house: House, at: str, words: str) -> None:
    """The headline is another in each language, and goes out so. `at`: of the editor."""
    items, record = house.app.state.site.items, f"item.{at.split('/')[3]}"
    text = await items.known(record)
    (sentence,) = text.drafting.blocks[0].sentences
    for language in text.drafting.languages:
        text = await items.known(record)
        base = text.drafting.table[sentence].words[language].seq
        command = RewordSentence(sentence, language, base, {language: f"{words} ({language})"})
        answer = await items.do(record, command, HAND)
        assert not isinstance(answer, Refusal), answer
    await sign(house, record)
    desk = await house.secretariat()
    note = {"note.en": "The headline.", "note.fr": "Le titre."}
    answer = await desk.post(f"{at}/issue", data={"id": words, **note})
    assert answer.status_code == 303, answer.text


async def sign(house: House, record: str) -> None:
    """In each language."""
    items = house.app.state.site.items
    for language in (await items.known(record)).drafting.languages:
        base = touched(await items.known(record), language)
        answer = await items.sign(record, language, base, HAND)
        assert not isinstance(answer, Refusal), answer


async def withdraw(house: House, at: str) -> None:
    """It is taken back."""
    desk = await house.secretariat()
    answer = await desk.post(f"{at}/withdraw", data=WHY)
    assert answer.status_code == 303, answer.text
