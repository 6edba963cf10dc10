"""[MESSAGE-2] [MESSAGE-3] A party outside acknowledges and answers by a link of its own, as itself."""

import re

import httpx2

from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.standing_body.messages.commands import EndMessage
from hemicycle.procedure.standing_body.messages.state import Message
from hemicycle.procedure.words import MessageId
from tests.attachments.files import PDF
from tests.web.conftest import House
from tests.web.followed import AT, NRC, begin, held, hold


async def message(house: House) -> Message:
    [one] = (await held(house)).messages.table.values()
    return one


async def delivered(house: House, office: httpx2.AsyncClient) -> str:
    """The link that the office is shown, once it was delivered so."""
    form = {"do": "deliver-message", "message": (await message(house)).id, "how": "link"}
    assert (await office.post(AT, data=form)).status_code == 303
    page = (await office.get(AT)).text
    return str(re.findall(r"http://[^\s<]+/outside/nrc/[\w/-]+", page)[0])


async def test_they_acknowledge_and_answer_as_themselves(house: House) -> None:
    await begin(house)
    await hold(house)
    office = await house.secretariat()
    assert "/outside/" not in (await office.get(AT)).text
    link = await delivered(house, office)
    async with house.client() as party:
        page = await party.get(link)
        assert "France invites the Security Council" in page.text
        assert page.headers["x-robots-tag"] == "noindex, nofollow"
        assert (await message(house)).acknowledged is None
        assert (await party.post(link, data={"do": "acknowledge-message"})).status_code == 303
        nothing = await party.post(link, data={"do": "answer-message", "answer": "accepted"})
        assert nothing.status_code == 409
        form = {
            "do": "answer-message",
            "answer": "declined",
            "words": "Not at this hour.",
            "language": "en",
            "name": "The President",
            "message": "w0",
        }
        note = {"file": ("note.pdf", PDF, "application/pdf")}
        assert (await party.post(link, data=form, files=note)).status_code == 303
        assert "Not at this hour." in (await party.get(link)).text
        for other in ({"do": "end-message"}, {"do": "deliver-message", "how": "note"}):
            assert (await party.post(link, data=other)).status_code == 400
        public = (await party.get("/en/bodies/nrc/follow-up")).text
    known = await message(house)
    assert known.acknowledged
    assert known.acknowledged.by == "party"
    [answer] = known.answers
    assert (answer.by, answer.answer, len(answer.documents)) == ("party", "declined", 1)
    assert "Not at this hour." in public
    assert "by the party itself" in public
    assert link not in public


async def test_a_link_ends_by_another_and_with_the_message(house: House) -> None:
    await begin(house)
    await hold(house)
    office = await house.secretariat()
    first = await delivered(house, office)
    second = await delivered(house, office)
    async with house.client() as party:
        assert first != second
        assert (await party.get(first)).status_code == 404
        assert (await party.get(second)).status_code == 200
        assert (await party.get(f"{second[:-1]}x")).status_code == 404
        one = (await message(house)).id
        assert (await party.get(second.replace(one, "w0"))).status_code == 404
        await house.act(SECRETARIAT, EndMessage(MessageId(one)), NRC)
        assert (await party.get(second)).status_code == 404
    assert "/outside/" not in (await office.get(AT)).text
