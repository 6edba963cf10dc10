"""[PRESS-40] The register of decisions: what bodies adopted, found and opened, never without its rule."""

import pytest

from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.business.publication.commands import (
    CorrectText,
    RedactText,
    ReleaseItem,
)
from hemicycle.procedure.record_point import EntryPoint
from hemicycle.web.tables import decisions
from tests.web.conftest import CALL, House, example
from tests.web.staged import RECORD, hold


async def read(house: House, path: str, status: int = 200) -> str:
    async with house.client() as reader:
        answer = await reader.get(path)
        assert answer.status_code == status
        return answer.text


async def test_what_was_adopted_stands_there_with_its_rule_and_entry(held: House) -> None:
    page = await read(held, "/en/decisions")
    assert "SUMMIT/2022/1" in page
    assert "nobody objected" in page
    entry = next(
        one.settled
        for one in (await held.recorder.meeting(CALL)).outcomes.table.values()
        if one.status == "adopted"
    )
    assert f"/en/meetings/{CALL}/record?at={entry}#entry-{entry}" in page
    told = (await held.client().get("/fr/decisions.json")).json()
    assert {one["how"] for one in told["decisions"]} == {"consensus"}
    assert told["decisions"][0]["symbol"] in page


async def test_it_is_found_by_words_symbol_body_and_year(held: House) -> None:
    assert "SUMMIT/2022/1" in await read(held, "/en/decisions?q=SUMMIT/2022/1")
    assert "SUMMIT/2022/2<" not in await read(held, "/en/decisions?q=SUMMIT/2022/1")
    assert "SUMMIT/2022/" in await read(held, "/en/decisions?q=DIALOGUE+russia")
    assert "Nothing was found" in await read(held, "/en/decisions?q=nowhere")
    assert "There is no such page" in await read(held, "/en/decisions?page=9", 404)


@pytest.mark.parametrize(
    ("scenario", "why"),
    [
        ("silence", "nobody broke it"),
        ("acclamation-model-un", "no member asked for a vote"),
        ("division", "The vote met what the rule asks for"),
    ],
)
async def test_each_way_of_adopting_says_its_rule(house: House, scenario: str, why: str) -> None:
    await hold(house, scenario)
    assert why in await read(house, "/en/decisions")


async def test_what_was_adopted_behind_closed_doors_is_absent_until_it_is_released(
    house: House,
) -> None:
    file = example(access="closed")
    await house.convene(file)
    await house.play(file)
    assert "No body has adopted" in await read(house, "/en/decisions")
    for item in (None, *(await house.recorder.meeting(CALL)).agenda.items):
        await house.act(SECRETARIAT, ReleaseItem(item))
    assert "SUMMIT/2022/1" in await read(house, "/en/decisions")


async def test_corrected_words_say_so_and_erased_words_are_gone(held: House) -> None:
    meeting = await held.recorder.meeting(CALL)
    one = next(o for o in meeting.outcomes.table.values() if o.status == "adopted")
    [target] = {seq for part in one.parts for seq in part.entries.values()}
    name = one.parts[0].id
    await held.act(
        SECRETARIAT,
        CorrectText(
            target,
            {name: {"en": "Put right.", "fr": "Rectifié."}},
            EntryPoint("later", 41, "ab" * 32),
        ),
    )
    page = await read(held, "/en/decisions?q=put+right")
    assert "The words were corrected on" in page
    assert "/en/meetings/later/record?at=41#entry-41" in page
    assert "Corrected" in page
    await held.act(SECRETARIAT, RedactText(target))
    assert "Put right." not in await read(held, "/en/decisions")
    stored = await held.door.register.read(lambda r: [*r.execute(decisions.select())])
    assert not any("put right" in row.words for row in stored)


async def test_a_number_stays_when_more_is_adopted(held: House) -> None:
    before = (await held.client().get("/en/decisions.json")).json()["decisions"]
    await hold(held, "quorum")
    after = (await held.client().get("/en/decisions.json")).json()["decisions"]
    numbers = {one["symbol"]: one["text"] for one in after}
    assert len(numbers) == len(before) + 1
    rows = await held.door.register.read(lambda r: [*r.execute(decisions.select())])
    assert {row.record for row in rows} == {CALL, RECORD}
