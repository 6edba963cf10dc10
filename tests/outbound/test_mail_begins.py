"""A server that was started without mail, and is told of a mail server: what leaves, leaves by it from then on."""

import asyncio
import re
from itertools import count
from pathlib import Path

import httpx2
import pytest

from hemicycle.cli.composition import House, open_house
from hemicycle.jobs.queue import planned
from hemicycle.settings import Settings
from hemicycle.web.delegation.mail import DAILY
from tests.outbound.smtp import answering
from tests.web.test_start_mail import MAIL, in_clear

__all__ = ["in_clear"]
BASE = "http://127.0.0.1:8000"


def browser(house: House) -> httpx2.AsyncClient:
    transport = httpx2.ASGITransport(house.app, client=("127.0.0.1", 1))
    return httpx2.AsyncClient(transport=transport, base_url=BASE, headers={"Origin": BASE})


async def planned_letters(house: House) -> set[str]:
    """Whose daily letter is planned."""
    return set(await house.door.register.read(lambda register: planned(register, DAILY)))


@pytest.mark.usefixtures("in_clear")
async def test_mail_that_is_set_holds_at_once(tmp_path: Path) -> None:
    async with open_house(tmp_path, Settings(base_url=BASE)) as house, answering() as smtp:
        mara, nobody = browser(house), browser(house)
        came, all_came = count(1), asyncio.Event()
        smtp.on_words = lambda: all_came.set() if next(came) == 4 else None
        named = {"name": "Mara Lindqvist", "mail": "mara@waters.example"}
        await mara.post(await house.door.issue_secretariat_link(), data=named)
        delegations = house.app.state.site.delegates
        first, link = await delegations.let_in(
            "waters", "JO", "head", "Ada Aalto", "ada@waters.example", "en"
        )
        assert link
        assert await planned_letters(house) == set()
        asked = {"mail": "mara@waters.example"}
        assert (await nobody.post("/secretariat/enter/link", data=asked)).status_code == 404
        set_ = await mara.post(
            "/secretariat/start", data={**MAIL, "mail-port": f"{smtp.port}", "do": "mail"}
        )
        assert set_.status_code == 200, re.findall(r'role="alert">.*', set_.text)
        assert await planned_letters(house) == {first.id}

        # A link to sign in, one to a delegation's page, and a trial from the page of the outbox.
        assert (await nobody.post("/secretariat/enter/link", data=asked)).status_code == 200
        _, link = await delegations.let_in(
            "waters", "MA", "head", "Cy Cordes", "cy@waters.example", "en"
        )
        assert link is None
        await mara.post("/secretariat/outbox/try", data={"address": "reader@waters.example"})
        await all_came.wait()
        to = [re.findall(rb"To: .*?(\w+)@", letter)[0] for letter in smtp.taken]
        assert sorted(to) == [b"cy", b"mara", b"mara", b"reader"]
        assert all(b"office@waters.example" in letter for letter in smtp.taken)
        assert len(await planned_letters(house)) == 2
