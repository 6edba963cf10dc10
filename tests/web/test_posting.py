"""[POST-6] The office's pages of posting: accounts, as it will look, where it went."""

import pytest

from hemicycle.posting.port import Connected
from tests.web.conftest import CALL, House

AT = f"/secretariat/meetings/{CALL}"
GONE = "https://gone.invalid"


async def connected(
    house: House, network: str, handle: str, language: str = "fr", **secret: str
) -> int:
    """An account whose network cannot be reached."""
    body = (await house.recorder.meeting(CALL)).sitting.rulebook.id  # type: ignore[union-attr]
    keep = house.posting.accounts.keep
    return await keep(body, network, language, "lead", Connected(handle, secret, GONE), None)  # type: ignore[arg-type]


@pytest.fixture
async def with_accounts(held: House) -> House:
    await connected(held, "mastodon", "@presse@social.example", token="t", account="1")
    await connected(held, "x", "@presse_ex", "en", consumer_key="a")
    return held


async def test_the_pages(with_accounts: House) -> None:
    desk = await with_accounts.secretariat()
    for path in ("/secretariat/posting", f"{AT}/preview", f"{AT}/reach"):
        answer = await desk.get(path)
        assert answer.status_code == 200, (path, answer.text)
