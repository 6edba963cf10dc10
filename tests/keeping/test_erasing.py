"""Somebody is erased by one request, from every place, and a search of every byte finds nothing of them."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from hemicycle.cli.composition import open_house
from hemicycle.keeping.finding import Person
from hemicycle.keeping.requests import Erasure
from hemicycle.settings import Settings
from tests.keeping.spread import Somebody, Spread, holding

SETTINGS = Settings(base_url="http://127.0.0.1:8000")
ANA = Somebody("Ana Marković-Đurić", "ana.markovic@ministry.example", "ana")
OTHER_ANA = Somebody("Ana Marković-Đurić", "ana@press.example", "other-ana")
BO = Somebody("Bo Brenn", "bo@paper.example", "bo")


@pytest.fixture
async def spread(tmp_path: Path) -> AsyncIterator[Spread]:
    async with open_house(tmp_path, SETTINGS) as house:
        server = Spread(house, tmp_path)
        await server.begin()
        yield server


async def erase(spread: Spread, people: list[Person], *words: str) -> Erasure:
    """Erase these people and all that names them, and wait for the proof."""
    found = await spread.keeping.find(words)
    asked = await spread.keeping.ask(spread.chief, "asked", people, found.mentions, set())
    await spread.keeping.erase_due()
    done = await spread.keeping.erasure(asked)
    assert done
    return done


async def known_as(spread: Spread, *words: str) -> list[Person]:
    return list((await spread.keeping.find(words)).people)


async def test_nothing_of_somebody_is_left_in_any_file(spread: Spread, tmp_path: Path) -> None:
    await spread.everywhere(ANA, BO)
    there = holding(tmp_path, ANA.name, ANA.mail)
    assert {name.partition(".")[0].partition("/")[0] for name in there} == {
        "register",
        "records",
        "credentials",
    }
    people = await known_as(spread, ANA.name)
    done = await erase(spread, people, ANA.name)
    assert done.state == "gone", done
    assert done.proof
    assert done.proof.left == {}
    assert done.proof.words >= 2
    emptied = {one.place for one in done.places if one.gone and one.done}
    assert emptied == {
        *("links", "requests", "credentials", "accounts", "log"),
        *("contacts", "lists", "records", "letters"),
    }
    assert holding(tmp_path, ANA.name, ANA.mail) == []
    assert holding(tmp_path, BO.name)
    assert await known_as(spread, ANA.name, ANA.mail) == []
