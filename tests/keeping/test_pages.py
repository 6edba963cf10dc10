"""[KEEP-2], [KEEP-3] The pages on which somebody is erased, and on which it is said how long what is kept."""

import html
import re
from collections.abc import AsyncIterator
from pathlib import Path

import httpx2
import pytest

from hemicycle.cli.composition import open_house
from hemicycle.stores.backup import make_backup, restore_backup
from tests.keeping.spread import Somebody, Spread, holding
from tests.keeping.test_erasing import ANA, BO, OTHER_ANA, SETTINGS

HOME = "/secretariat/keeping"


@pytest.fixture
async def spread(tmp_path: Path) -> AsyncIterator[Spread]:
    async with open_house(tmp_path, SETTINGS) as house:
        server = Spread(house, tmp_path)
        await server.begin()
        yield server


async def office(spread: Spread) -> httpx2.AsyncClient:
    """The administrator's browser."""
    chief = await spread.staff.account(spread.chief)
    assert chief
    link = await spread.staff.people.link_for(chief, None)
    base = SETTINGS.base_url
    transport = httpx2.ASGITransport(spread.house.app, client=("127.0.0.1", 1))
    browser = httpx2.AsyncClient(transport=transport, base_url=base, headers={"Origin": base})
    assert (await browser.post(link)).status_code == 303
    return browser


def offered(page: str, name: str) -> list[str]:
    """The values of the fields of this name on a page."""
    found = re.findall(rf'name="{name}" value="([^"]*)"', page)
    return [html.unescape(one) for one in found]


def ticked(page: str) -> list[str]:
    """What is to go as a page proposes it."""
    found = re.findall(r'name="goes" value="([^"]*)" checked', page)
    return [html.unescape(one) for one in found]


def person_of(page: str, told: str) -> str:
    """The key of the person in whose line something stands."""
    [line] = [one for one in page.split("<li>") if 'name="person"' in one and told in one]
    return offered(line, "person")[0]


async def test_somebody_is_found_previewed_confirmed_and_gone(
    spread: Spread, tmp_path: Path
) -> None:
    await spread.everywhere(ANA, BO)
    browser = await office(spread)
    assert (await browser.get(f"{HOME}/erase")).status_code == 200
    found = await browser.post(f"{HOME}/find", data={"q": ANA.name})
    people = offered(found.text, "person")
    assert people
    asked = {"q": ANA.name, "person": people}
    preview = await browser.post(f"{HOME}/preview", data=asked)
    assert preview.status_code == 200
    assert "Backups from before hold everything" in preview.text
    assert "who voted and spoke how is public business" in preview.text
    seen = offered(preview.text, "seen")
    goes = offered(preview.text, "goes")
    kept = set(goes) - set(ticked(preview.text))
    assert {one.partition("/")[0] for one in kept} == {"records seq"}  # others' words: a choice
    sure = {**asked, "seen": seen, "goes": goes, "ground": "asked", "sure": "yes"}
    answer = await browser.post(f"{HOME}/erasures", data=sure)
    assert answer.status_code == 303, answer.text
    await spread.keeping.erase_due()
    done = (await browser.get(answer.headers["location"])).text
    assert "Erased, and searched for" in done
    assert "byte by byte" in done
    assert holding(tmp_path, ANA.name, ANA.mail) == []
    assert ANA.name not in done


async def test_a_name_of_two_signs_is_found(spread: Spread) -> None:
    await spread.on_body(Somebody("王伟", "wei@waters.example", "wei"))
    browser = await office(spread)
    for words, status in (("王伟", 200), ("W", 400)):
        answer = await browser.post(f"{HOME}/find", data={"q": words})
        assert (answer.status_code, "王伟" in answer.text) == (status, status == 200)


async def test_what_came_meanwhile_is_shown_before_it_goes(spread: Spread) -> None:
    await spread.asks_to_attend(ANA)
    browser = await office(spread)
    people = offered((await browser.post(f"{HOME}/find", data={"q": ANA.name})).text, "person")
    asked = {"q": ANA.name, "person": people}
    preview = (await browser.post(f"{HOME}/preview", data=asked)).text
    sure = {
        **asked,
        "seen": offered(preview, "seen"),
        "goes": offered(preview, "goes"),
        "ground": "asked",
        "sure": "yes",
    }
    await spread.asks_to_attend(ANA, record="another-call")
    answer = await browser.post(f"{HOME}/erasures", data=sure)
    assert answer.status_code == 409
    assert "Something changed" in answer.text
    assert len(await spread.keeping.erasures()) == 0


@pytest.mark.parametrize("lacking", ["ground", "sure"])
async def test_nobody_is_erased_without_a_ground_and_a_yes(spread: Spread, lacking: str) -> None:
    await spread.asks_to_attend(ANA)
    browser = await office(spread)
    people = offered((await browser.post(f"{HOME}/find", data={"q": ANA.mail})).text, "person")
    asked = {"q": ANA.mail, "person": people}
    seen = offered((await browser.post(f"{HOME}/preview", data=asked)).text, "seen")
    sure = {**asked, "seen": seen, "ground": "asked", "sure": "yes", lacking: ""}
    assert (await browser.post(f"{HOME}/erasures", data=sure)).status_code == 400
    assert await spread.keeping.erasures() == []


async def test_two_of_one_name_are_two_and_the_other_stays(spread: Spread, tmp_path: Path) -> None:
    await spread.asks_to_attend(ANA)
    await spread.asks_to_attend(OTHER_ANA)
    await spread.written_to(BO, f"{ANA.name} comes")
    browser = await office(spread)
    found = (await browser.post(f"{HOME}/find", data={"q": ANA.name})).text
    assert "2 different people" in found
    asked = {"q": ANA.name, "person": person_of(found, ANA.mail)}
    preview = (await browser.post(f"{HOME}/preview", data=asked)).text
    assert "Somebody else has the same name" in preview
    assert [one.partition(" ")[0] for one in ticked(preview)] == ["requests"]  # no letter to others
    sure = {
        **asked,
        "seen": offered(preview, "seen"),
        "goes": ticked(preview),
        "ground": "asked",
        "sure": "yes",
    }
    answer = await browser.post(f"{HOME}/erasures", data=sure)
    await spread.keeping.erase_due()
    done = (await browser.get(answer.headers["location"])).text
    assert "One word stands elsewhere rightly" in done
    assert "Erased, and searched for" in done  # by the address, which nobody else has
    assert holding(tmp_path, ANA.mail) == []
    assert holding(tmp_path, OTHER_ANA.mail)


async def test_where_all_words_are_others_too_no_search_is_claimed(spread: Spread) -> None:
    await spread.asks_to_attend(ANA)
    await spread.written_to(BO, f"{ANA.name}, {ANA.mail}, comes")
    browser = await office(spread)
    people = (await spread.keeping.find([ANA.name])).people
    asked = await spread.keeping.ask(spread.chief, "asked", people, [], set())
    await spread.keeping.erase_due()
    done = (await browser.get(f"{HOME}/erasures/{asked}")).text
    assert "Erased, and searched for" not in done
    assert "Erased from each place" in done
    assert "2 words stand elsewhere rightly" in done


async def test_the_request_leaves_a_trace_without_the_name(spread: Spread) -> None:
    await spread.asks_to_attend(ANA)
    browser = await office(spread)
    people = offered((await browser.post(f"{HOME}/find", data={"q": ANA.name})).text, "person")
    asked = {"q": ANA.name, "person": people}
    preview = (await browser.post(f"{HOME}/preview", data=asked)).text
    sure = {**asked, "seen": offered(preview, "seen"), "goes": offered(preview, "goes")}
    await browser.post(f"{HOME}/erasures", data={**sure, "ground": "ordered", "sure": "yes"})
    await spread.keeping.erase_due()
    home = (await browser.get(HOME)).text
    assert "Erasure 1" in home
    assert "An authority ordered it" in home
    log = (await browser.get("/secretariat/audit")).text
    assert "asked for erasure 1" in log
    assert ANA.name not in home + log


async def test_a_period_is_said_and_a_wrong_one_is_told(spread: Spread) -> None:
    browser = await office(spread)
    said = await browser.post(f"{HOME}/period", data={"place": "requests", "days": "40"})
    assert said.status_code == 303
    assert (
        'id="d-requests" name="days" type="number" min="1" max="36500" value="40"'
        in (await browser.get(HOME)).text
    )
    for wrong in ("0", "-1", "36501", "ten", "1.5"):
        answer = await browser.post(f"{HOME}/period", data={"place": "requests", "days": wrong})
        assert answer.status_code == 400, wrong
    for place in ("records", "nothing", ""):
        answer = await browser.post(f"{HOME}/period", data={"place": place, "days": "5"})
        assert answer.status_code == 400, place


async def test_in_a_running_meeting_nobody_is_erased_and_the_page_says_why(spread: Spread) -> None:
    record = await spread.in_meeting(ANA)
    await spread.open(record)
    browser = await office(spread)
    people = offered((await browser.post(f"{HOME}/find", data={"q": ANA.name})).text, "person")
    asked = {"q": ANA.name, "person": people}
    preview = (await browser.post(f"{HOME}/preview", data=asked)).text
    assert "A meeting in which they sit is running" in preview
    sure = {**asked, "seen": offered(preview, "seen"), "goes": offered(preview, "goes")}
    answer = await browser.post(f"{HOME}/erasures", data={**sure, "ground": "asked", "sure": "yes"})
    assert answer.status_code == 409
    assert await spread.keeping.erasures() == []


async def test_who_works_for_one_body_reaches_none_of_it(spread: Spread) -> None:
    account, link = await spread.staff.people.invite(
        spread.chief, "Of one body", None, ["administrator"], "waters"
    )
    assert account.body == "waters"
    base = SETTINGS.base_url
    transport = httpx2.ASGITransport(spread.house.app, client=("127.0.0.1", 1))
    async with httpx2.AsyncClient(
        transport=transport, base_url=base, headers={"Origin": base}
    ) as browser:
        assert (await browser.post(link)).status_code == 303
        for method, path in (
            ("GET", ""),
            ("POST", "/period"),
            ("GET", "/erase"),
            ("POST", "/find"),
            ("POST", "/preview"),
            ("POST", "/erasures"),
            ("GET", "/erasures/1"),
            ("POST", "/erasures/1/again"),
            ("POST", "/erasures/1/settle"),
        ):
            assert (await browser.request(method, f"{HOME}{path}")).status_code == 404, path
        assert HOME not in (await browser.get("/secretariat/people")).text


async def test_after_a_restore_the_office_is_asked_to_erase_anew(tmp_path: Path) -> None:
    """[KEEP-7] Whoever was erased since the backup is there again; it is told until somebody has looked."""
    first, backup, second = tmp_path / "first", tmp_path / "backup", tmp_path / "second"
    async with open_house(first, SETTINGS) as house:
        spread = Spread(house, first)
        await spread.begin()
        await spread.everywhere(ANA, BO)
        chief = spread.chief
        assert "A backup was put back" not in (await (await office(spread)).get(HOME)).text
    make_backup(first, backup)
    restore_backup(backup, second, 1_700_000_000_000)
    async with open_house(second, SETTINGS) as house:
        spread = Spread(house, second)
        spread.chief = chief
        browser = await office(spread)
        for page in ("/secretariat", HOME):
            assert "A backup was put back" in (await browser.get(page)).text
            assert "14 November 2023" in (await browser.get(page)).text
        assert (await browser.post(f"{HOME}/restored")).status_code == 303
        for page in ("/secretariat", HOME):
            assert "A backup was put back" not in (await browser.get(page)).text
