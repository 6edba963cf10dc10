"""The secretariat's outbox: the list, one message, what a person may do; without a mail server each is a file."""

import re
from email import message_from_bytes
from email.policy import default
from urllib.parse import parse_qs, urlsplit

import httpx2

from tests.web.conftest import House


async def read(office: httpx2.AsyncClient, path: str) -> str:
    answer = await office.get(path)
    assert answer.status_code == 200, answer.text
    return answer.text


async def test_a_message_is_tried_out_and_stands_as_a_file(house: House) -> None:
    office = await house.secretariat()
    assert "Nothing has been written yet" in await read(office, "/secretariat/outbox")
    answer = await office.post("/secretariat/outbox/try", data={"address": "me@waters.example"})
    assert answer.status_code == 303
    page = await read(office, answer.headers["location"])
    assert "To hand over" in page
    assert "Mail from Hemicycle works" in page
    mailto = re.search(r'href="(mailto:[^"]+)"', page)
    assert mailto
    parts = urlsplit(mailto[1].replace("&amp;", "&"))
    assert parts.path == "me@waters.example"
    assert "Mail works\r\n" in parse_qs(parts.query)["body"][0]
    file = await office.get(f"{answer.headers['location']}/file")
    assert file.headers["content-type"] == "message/rfc822"
    parsed = message_from_bytes(file.content, policy=default)
    assert parsed["to"].addresses[0].addr_spec == "me@waters.example"
    assert "One message needs you" in await read(office, "/secretariat")
    await office.post(f"{answer.headers['location']}/settle")
    assert "needs you" not in await read(office, "/secretariat")
    assert "Settled" in await read(office, answer.headers["location"])
