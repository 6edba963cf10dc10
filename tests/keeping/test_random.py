"""[KEEP-5] People drawn by chance, in places drawn by chance: who is erased is in no byte, and nobody else is lost."""

import random
import unicodedata
from collections.abc import Callable, Coroutine
from pathlib import Path

import pytest

from hemicycle.cli.composition import open_house
from tests.keeping.spread import Somebody, Spread, holding
from tests.keeping.test_erasing import SETTINGS, erase, known_as

LETTERS = "aeioubdklmnrstvéèüßøñžćłşıαβγδабвгدسكمن李安美"


def drawn(dice: random.Random, number: int) -> Somebody:
    """Somebody whose name is nobody else's, composed as keyboards compose."""
    words = ["".join(dice.choices(LETTERS, k=dice.randint(4, 9))) for _ in range(3)]
    name = unicodedata.normalize("NFC", " ".join(word.title() for word in words))
    return Somebody(name, f"p{number}-{dice.randrange(10**9)}@state.example", f"p{number}")


@pytest.mark.parametrize("seed", range(5))
async def test_whoever_is_erased_is_nowhere_and_nobody_else_is_lost(
    tmp_path: Path, seed: int
) -> None:
    dice = random.Random(seed)
    async with open_house(tmp_path, SETTINGS) as house:
        spread = Spread(house, tmp_path)
        await spread.begin()
        people = [drawn(dice, number) for number in range(5)]
        for one in people:
            await _spread(spread, dice, one, dice.choice(people))
        gone = dice.sample(people, 2)
        for one in gone:
            assert holding(tmp_path, one.name, one.mail)
            known = await known_as(spread, one.name, one.mail)
            done = await erase(spread, known, one.name, one.mail)
            assert done.state == "gone", done
            assert holding(tmp_path, one.name, one.mail) == [], one
        for one in people:
            found = await known_as(spread, one.name, one.mail)
            assert bool(found) is (one not in gone), one
    assert not [one for one in gone if holding(tmp_path, one.name, one.mail)]


async def _spread(spread: Spread, dice: random.Random, one: Somebody, other: Somebody) -> None:
    """In some of the places, in any order, and in words of others."""
    places: list[Callable[[], Coroutine[None, None, object]]] = [
        lambda: spread.on_body(one),
        lambda: spread.in_meeting(one, dice.choice(["", f"With {one.name}"])),
        lambda: spread.asks_to_attend(one, dice.choice(["", f"I know {other.name}"])),
        lambda: spread.in_office(one),
        lambda: spread.written_to(one, f"Dear {one.name}"),
        lambda: spread.in_a_list(one),
        lambda: spread.in_a_delegation(one),
        lambda: spread.in_a_draft(one),
        lambda: spread.stands_in_a_proposal(one),
        lambda: spread.asks_for_help(one, dice.choice(["", f"and {other.name}?"])),
    ]
    for place in dice.sample(places, dice.randint(2, len(places))):
        await place()
