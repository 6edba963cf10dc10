"""Readers by mail, as tests make them: on the list, told, and the letters to them."""

import re
from urllib.parse import urlsplit

from hemicycle.outbound.letter import Letter
from hemicycle.outbound.reading import Message
from hemicycle.readers.telling import TELL
from hemicycle.settings import Settings
from tests.web.conftest import BASE, House

BY_MAIL = Settings(
    base_url=BASE,
    mail_server="smtp://127.0.0.1:1",
    mail_tls="none",
    mail_sender="Council <secretariat@waters.example>",
)
"""A mail server that nobody can reach: what is written waits."""
ADDRESS = "amelie@reader.example"


async def letters(house: House, kind: str) -> list[Message]:
    """Those of a kind, the oldest first."""
    found = await house.post_office.messages("all", "", 1)
    said = [await house.post_office.message(one.id) for one in reversed(found.messages)]
    return [one for one in said if one is not None and one.sent.kind == kind]


def words(message: Message) -> Letter:
    assert message.letter is not None
    return message.letter


async def ask(house: House, address: str = ADDRESS, lang: str = "en", **wishes: object) -> str:
    """Ask by the form, without a proof of work; what the page says."""
    async with house.client() as reader:
        fields = {"mail": address, "do": "send", **wishes}
        return (await reader.post(f"/{lang}/readers", data=fields)).text


def link(letter: Letter) -> str:
    """The path of the link that a letter asks to open."""
    return urlsplit(letter.acts[0].url).path


async def on_list(house: House, address: str = ADDRESS, lang: str = "en", **wishes: object) -> str:
    """Ask and confirm; the path of their own page."""
    await house.followers.current()  # what leads outward begins at each record's end
    house.app.state.site.reader_rate._left.clear()
    await ask(house, address, lang, **wishes)
    asked = [one for one in await letters(house, "reader-confirm") if one.sent.address == address]
    async with house.client() as reader:
        answer = await reader.post(link(words(asked[-1])))
        assert answer.status_code == 303, answer.text
        house.clock.at += 1000
        return re.sub(r"\?.*", "", answer.headers["location"])


async def tell(house: House) -> list[Message]:
    """Carry what has happened, and write all letters to readers that are due; all of them so far."""
    await house.followers.current()
    await house.app.state.site.due.worker.run_due(TELL)
    return await letters(house, "reader-told")
