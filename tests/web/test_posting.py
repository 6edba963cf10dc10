"""[POST-3] [POST-4] [POST-6] [POST-7] The office's pages: accounts, as it will look, where it went."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.responses import JSONResponse

from hemicycle.posting.port import Connected
from hemicycle.settings import Settings
from tests.posting.fakes import FakeMastodon, running
from tests.web.conftest import CALL, WHY, House
from tests.web.staffed import first_account, member
from tests.web.test_items import begun, out

AT = f"/secretariat/meetings/{CALL}"
ACCOUNTS = "/secretariat/posting"
GONE = "https://gone.invalid"


@pytest.fixture
def fake() -> FakeMastodon:
    return FakeMastodon()


@pytest.fixture
def server(fake: FakeMastodon) -> Iterator[str]:
    with running(fake) as at:
        yield at


@pytest.fixture
def settings(server: str) -> Settings:
    return Settings(
        base_url="http://127.0.0.1:8000",
        trusted_partners=[server],
        mail_office="office@example.org",
    )


async def connected(
    house: House, network: str, handle: str, language: str = "fr", at: str = GONE, **secret: str
) -> int:
    """An account whose network cannot be reached."""
    keep = house.posting.accounts.keep
    found = Connected(handle, secret, at)
    return await keep("summit", network, language, "lead", found, None)  # type: ignore[arg-type]


async def carried(house: House) -> None:
    await house.followers.current()
    await house.posting.run_due()


async def test_a_meeting_is_posted_as_it_is_published(
    held: House, fake: FakeMastodon, server: str
) -> None:
    await connected(
        held, "mastodon", "@presse@social.example", at=server, token="token", account="1"
    )
    await carried(held)
    assert fake.posts == {}
    await held.publish()
    await carried(held)
    [post] = fake.posts.values()
    assert post["text"].startswith("Appel vidéo sur la sécurité européenne\n\n")
    assert post["text"].endswith(f"http://127.0.0.1:8000/fr/meetings/{CALL}/readout")
    desk = await held.secretariat()
    page = (await desk.get(f"{AT}/reach")).text
    assert f'href="{post["url"]}"' in page
    assert "untested against the network" in page
    assert (await desk.post(f"{ACCOUNTS}/1/confirm")).status_code == 303
    assert "untested against the network" not in (await desk.get(f"{AT}/reach")).text


async def test_mastodon_is_connected_by_its_own_sign_in(
    house: House, fake: FakeMastodon, server: str
) -> None:
    desk = await house.secretariat()
    form = {
        "network": "mastodon",
        "body": "nac",
        "language": "fr",
        "template": "lead",
        "server": server,
    }
    page = (await desk.post(f"{ACCOUNTS}/connect", data=form)).text
    [there] = re.findall(r'href="(http[^"]+/oauth/authorize[^"]+)"', page)
    there = there.replace("&amp;", "&")
    state = there.rpartition("state=")[2]
    stranger = await desk.get(f"{ACCOUNTS}/back?code=the-code&state=another")
    assert "begun elsewhere" in stranger.text
    fake.codes.add("the-code")
    back = f"{ACCOUNTS}/back?code=the-code&state={state}"
    assert (await desk.get(back)).status_code == 303
    assert "begun elsewhere" in (await desk.get(back)).text, "once"
    page = (await desk.get(ACCOUNTS)).text
    assert "@press@127.0.0.1" in page
    assert "hush" not in page
    refused = await desk.post(f"{ACCOUNTS}/connect", data={**form, "server": "no address"})
    assert refused.status_code == 422
    assert (await desk.post(f"{ACCOUNTS}/1/end")).status_code == 303
    assert "@press@127.0.0.1" not in (await desk.get(ACCOUNTS)).text


async def test_secrets_are_sealed_where_they_lie(house: House, tmp_path: Path) -> None:
    await connected(house, "telegram", "Salle", token="123:very-secret-token", chat="@salle")
    await house.door.register.pack()
    kept = b"".join(one.read_bytes() for one in tmp_path.rglob("*") if one.is_file())
    assert b"Salle" in kept
    assert b"very-secret-token" not in kept
    account = await house.posting.accounts.open(1)
    assert account.secret["token"] == "123:very-secret-token"


async def test_the_preview_counts_and_keeps_what_is_wished(held: House) -> None:
    await connected(held, "bluesky", "@presse.example", identifier="a", password="b")
    await connected(held, "x", "@presse_ex", "en", consumer_key="a")
    desk = await held.secretariat()
    page = (await desk.get(f"{AT}/preview")).text
    assert "The headline alone, since more does not fit." in page
    assert "Nothing leaves before publication" in page
    assert "0.0" in page, "X asks a price"
    long = "é" * 310
    form = {
        "goes.1": "on",
        "words.1": long,
        "was.1": "",
        "words.2": "x",
        "was.2": "x",
        "how": "keep",
    }
    assert (await desk.post(f"{AT}/preview", data=form)).status_code == 303
    page = (await desk.get(f"{AT}/preview")).text
    assert "310 of 300, 10 too many" in page
    assert f"<mark>{'é' * 10}</mark>" in page
    assert "One is too long." in page
    dry = await desk.post(f"{AT}/preview", data={**form, "how": "dry"})
    assert "nothing left this server" in dry.text
    assert "is left out" in dry.text
    assert (
        await desk.post(f"{AT}/preview", data={"goes.1": "on", "shorter": "1"})
    ).status_code == 303
    assert "too many" not in (await desk.get(f"{AT}/preview")).text


async def test_what_the_office_left_out_stays(held: House, fake: FakeMastodon, server: str) -> None:
    await connected(held, "mastodon", "@presse", at=server, token="token", account="1")
    desk = await held.secretariat()
    assert (await desk.post(f"{AT}/preview", data={"how": "keep"})).status_code == 303
    await held.publish()
    await carried(held)
    assert fake.posts == {}
    now = {"goes.1": "on", "how": "now"}
    assert (await desk.post(f"{AT}/preview", data=now)).headers["location"] == f"{AT}/reach"
    await carried(held)
    assert len(fake.posts) == 1
    await desk.post(f"{AT}/preview", data=now)
    await carried(held)
    assert len(fake.posts) == 1


async def test_an_account_that_comes_later_posts_nothing_old(
    published: House, fake: FakeMastodon, server: str
) -> None:
    published.clock.at += 60_000
    await connected(published, "mastodon", "@presse", at=server, token="token", account="1")
    await carried(published)
    assert fake.posts == {}


async def test_words_that_the_office_wrote_lapse_with_the_text(held: House) -> None:
    await connected(held, "telegram", "Salle", token="1:token", chat="@salle")
    desk = await held.secretariat()
    form = {"goes.1": "on", "words.1": "Mes mots", "was.1": "", "how": "keep"}
    await desk.post(f"{AT}/preview", data=form)
    assert "Mes mots" in (await desk.get(f"{AT}/preview")).text
    assert (await desk.post(f"{AT}/text/begin")).status_code == 303
    page = (await desk.get(f"{AT}/preview")).text
    assert "Mes mots" not in page
    assert "the text has changed since" in page


async def test_the_end_of_a_sign_in_is_announced(house: House) -> None:
    await connected(house, "facebook", "Secretariat", page="1", token="t")
    desk = await house.secretariat()
    assert (
        await desk.post(f"{ACCOUNTS}/1/change", data={"expires": "2022-01-26"})
    ).status_code == 303
    await house.posting.worker.run_due("post-expiry")
    await house.posting.worker.run_due("post-expiry")
    found = (await house.post_office.messages("all", "", 1)).messages
    assert [one.subject for one in found] == [
        "The sign-in at Facebook Page ends on 26 January 2022"
    ]
    assert "The sign-in ends" in (await desk.get(ACCOUNTS)).text


async def test_who_works_for_one_body_sees_its_accounts_alone(house: House) -> None:
    await connected(house, "telegram", "Salle", token="t", chat="@salle")
    at = (await begun(house)).removesuffix("/text")
    chief, _ = await first_account(house)
    _, desk = await member(house, chief, "Pia Press", "press", body="nac")
    assert "Salle" not in (await desk.get(ACCOUNTS)).text
    assert (await desk.post(f"{ACCOUNTS}/1/end")).status_code == 404
    assert (await desk.get(f"{at}/reach")).status_code == 200
    assert (await desk.get("/secretariat/items/un-sc.2022-01-24-1/reach")).status_code == 404


async def test_one_button_tries_what_failed_again(
    house: House, fake: FakeMastodon, server: str
) -> None:
    keep = house.posting.accounts.keep
    secret = {"token": "token", "account": "1"}
    await keep("nac", "mastodon", "fr", "lead", Connected("@presse", secret, server), None)
    await carried(house)
    fake.refuses = JSONResponse({"error": "Suspended"}, 403)
    at = await begun(house)
    await out(house, at)
    await carried(house)
    desk = await house.secretariat()
    item = at.removesuffix("/text")
    page = (await desk.get(f"{item}/reach")).text
    assert "403 Suspended" in page
    fake.refuses = None
    assert (await desk.post(f"{item}/reach/again")).status_code == 303
    await carried(house)
    assert len(fake.posts) == 1
    assert "Try the failed one again" not in (await desk.get(f"{item}/reach")).text


async def test_of_what_was_withdrawn_nothing_is_said_to_go(house: House) -> None:
    await house.posting.accounts.keep(
        *("nac", "telegram", "fr", "lead"), Connected("Salle", {"token": "t"}, GONE), None
    )
    at = await begun(house)
    await out(house, at)
    desk = await house.secretariat()
    item = at.removesuffix("/text")
    assert "would be posted" in (await desk.get(f"{item}/preview")).text
    assert (await desk.post(f"{at}/withdraw", data=WHY)).status_code == 303
    page = (await desk.get(f"{item}/preview")).text
    assert "It was withdrawn" in page
    assert "would be posted" not in page
