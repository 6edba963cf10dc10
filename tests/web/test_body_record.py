"""[BODY-21] The record of a body as people read it: each kind of its entries has a sentence in every language."""

import re
from datetime import date

import pytest

from hemicycle.locales.messages import Messages
from hemicycle.procedure.standing_body.people.commands import ErasePerson
from hemicycle.procedure.standing_body.record import BODY
from hemicycle.procedure.standing_body.tracks.commands import OpenTrack
from hemicycle.procedure.words import PersonId, TrackId
from hemicycle.web.body_told import PER_PAGE, told
from hemicycle.web.messages import Words
from tests.procedure.standing_body.test_body_record import appoint
from tests.records.freeze_body import held
from tests.web.conftest import House
from tests.web.test_bodies import PAGE, begin, enter

RECORD = f"{PAGE}/record"
LANGUAGES = ("en", "fr", "ar")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_kind_has_its_sentence(language: str) -> None:
    """In the language itself, not in its fallback."""
    own = Messages(
        language, "directory.ftl", "series.ftl", "programme.ftl", "follow.ftl"
    )._entries.names
    assert [kind for kind in BODY.kinds if f"body-told-{kind}" not in own] == []


class Kept:
    """Entries as a recorder gives them."""

    def __init__(self) -> None:
        self.kept = held()

    async def entries(self, _: str, start: int = 0, end: int | None = None) -> list[object]:
        return list(self.kept.entries[start:end])


@pytest.mark.parametrize("language", LANGUAGES)
async def test_everything_that_can_happen_is_told(language: str) -> None:
    """A record in which each kind stands, and a name was erased."""
    kept = Kept()
    state, t = kept.kept.state, Words(language)
    pages = range(state.size, 0, -PER_PAGE)
    lines = [one for n in pages for one in await told(kept, state, n, t, language)]  # type: ignore[arg-type]
    assert {one.kind for one in kept.kept.entries} == set(BODY.kinds)
    assert len(lines) == len(kept.kept.entries)
    assert not [line for line in lines if "none" in line.words or not line.words.strip()]


async def test_the_page_reads_from_the_last_entry(house: House) -> None:
    await begin(house)
    await enter(house, appoint("Sami Odeh", date(2023, 1, 1)))
    async with house.client() as browser:
        page = (await browser.get(RECORD)).text
        first = (await browser.get(f"{RECORD}?before=1")).text
        assert (await browser.get(f"{RECORD}?before=x")).status_code == 404
    sentences = re.findall(r"<li id=\"e(\d+)\"[^>]*><p>(.*?)</p>", page)
    assert [int(seq) for seq, _ in sentences] == list(range(len(sentences)))[::-1]
    assert (
        sentences[0][1]
        == "Sami Odeh holds the office “Minister” from 1 January 2023 on, for Jordan."
    )
    assert "Tareq Nimri, “Minister”: first day 5 March 2022, last day 31 December 2022." in page
    assert "The record begins with the rules of procedure" in first
    assert "Sami Odeh" not in first


async def test_what_was_erased_is_named_nowhere(house: House) -> None:
    await begin(house)
    await enter(house, ErasePerson(PersonId("n2"), {"en": "at his request"}))
    async with house.client() as browser:
        page = (await browser.get(RECORD)).text
    assert "Zureik" not in page
    assert "Name erased holds the office “Minister” from 1 June 2021 on" in page


async def test_what_is_closed_by_itself_is_the_office_s_alone(house: House) -> None:
    """[BODY-21] [TRACK-4] In an open record, too: neither its words nor a line of it."""
    await begin(house)
    track = OpenTrack(TrackId("quiet"), {"title": {"en": "Quiet diplomacy"}}, closed=True)
    await enter(house, track)
    await enter(house, OpenTrack(TrackId("dialogue"), {"title": {"en": "Dialogue"}}))
    office = await house.secretariat()
    async with house.client() as browser:
        page = (await browser.get(RECORD)).text
    whole = (await office.get("/secretariat/bodies/waters/record")).text
    assert "The track “Dialogue” is opened" in page
    assert "Quiet" not in page
    assert "Quiet diplomacy" in whole


async def test_a_closed_record_is_the_office_s(house: House) -> None:
    await begin(house, "closed")
    office = await house.secretariat()
    async with house.client() as browser:
        assert (await browser.get(RECORD)).status_code == 404
    assert "Tareq Nimri" in (await office.get("/secretariat/bodies/waters/record")).text
