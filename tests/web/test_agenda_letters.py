"""[CALL-6] Whoever was invited is written to when the agenda is issued anew: with the marks, in their own language."""

import pytest
from httpx2 import AsyncClient

from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.business.agenda.commands import ConvenedItem, ReviseAgenda
from hemicycle.procedure.meeting.kernel.calling.commands import MoveMeeting
from hemicycle.procedure.words import ItemId
from tests.web.conftest import CALL, House, example
from tests.web.test_inviting import HOUR, OFFICE, PAGE, form, letters

AT = f"/secretariat/meetings/{CALL}/change"
pytestmark = pytest.mark.parametrize("settings", [OFFICE])


async def test_a_revised_agenda_is_told_by_letter_to_who_was_invited(house: House) -> None:
    await house.followers.catch_up()
    await house.convene(example())
    house.clock.at -= 72 * HOUR
    office = await house.secretariat()
    await office.post(PAGE, data=form({"p1": "p1@waters.example"}, "fr"))
    house.clock.at += 1000
    _, second = [*(await house.recorder.meeting(CALL)).agenda.items]
    asked = {
        "do": "agenda",
        "title.new-1.en": "The mills",
        "title.new-1.fr": "Les moulins",
        "place.new-1": "1",
        "access.new-1": "closed",
        f"struck.{second}": "yes",
    }
    shown = (await office.post(AT, data=asked)).text
    assert "(1 of them by letter)" in shown
    assert (await office.post(AT, data={**asked, "sure": "yes"})).status_code == 303
    for _ in range(2):
        await house.followers.catch_up()
    _, letter = await letters(house)
    assert letter.subject.startswith("Ordre du jour révisé (Rév. 1)")
    assert letter.greeting
    assert letter.addressed.startswith(letter.to.name)
    new, stays, struck = dict(letter.facts)["Ordre du jour"].split("\n")
    assert new == "1. Les moulins (nouveau, à huis clos)"
    assert stays.startswith("2. ")
    assert "(" not in stays
    assert struck.endswith("(supprimé)")
    assert letter.acts[0].url.partition("/reply/")[1]


async def begun(house: House) -> AsyncClient:
    """The example, three days ahead; p1 is invited."""
    await house.followers.catch_up()
    house.clock.at -= 72 * HOUR
    await house.convene(example())
    office = await house.secretariat()
    await office.post(PAGE, data=form({"p1": "p1@waters.example"}, "fr"))
    return office


async def test_a_long_agenda_is_read_whole(house: House) -> None:
    """However many fields it has; what is far more than the page has is refused."""
    office = await begun(house)
    asked = {"do": "agenda", "title.new-1.en": "A", "title.new-1.fr": "A"}
    items = [
        ConvenedItem(ItemId(f"more-{n}"), {"en": f"Item {n}", "fr": f"Point {n}"}, None)
        for n in range(300)
    ]
    known = [*(await house.recorder.meeting(CALL)).agenda.items]
    order = [*known, *(one.id for one in items)]
    await house.act(SECRETARIAT, ReviseAgenda(order, items, [], [], []))
    fields = {
        f"{name}.{item}": ""
        for item in order
        for name in ("place", "title.en", "title.fr", "minutes")
    }
    assert len(fields) > 1000
    shown = await office.post(AT, data={**fields, **asked})
    assert shown.status_code == 200
    assert (await office.post(AT, data={f"x.{n}": "" for n in range(5000)})).status_code == 400


async def revise(house: House, office: AsyncClient, title: str) -> None:
    """The office adds an item as the first, a second after the last press."""
    house.clock.at += 1000
    added = {"title.new-1.en": title, "title.new-1.fr": title, "place.new-1": "1"}
    answer = await office.post(AT, data={"do": "agenda", **added, "sure": "yes"})
    assert answer.status_code == 303


async def test_two_revisions_before_anybody_was_told_are_one_letter(house: House) -> None:
    """It has the marks of both; who was told of the first has those of the second alone."""
    office = await begun(house)
    for title in ("A", "B"):
        await revise(house, office, title)
    await house.followers.catch_up()
    _, letter = await letters(house)
    assert letter.subject.startswith("Ordre du jour révisé (Rév. 2)")
    lines = dict(letter.facts)["Ordre du jour"].split("\n")
    assert lines[:2] == ["1. B (nouveau)", "2. A (nouveau)"]
    await revise(house, office, "C")
    await house.followers.catch_up()
    *_, letter = await letters(house)
    assert dict(letter.facts)["Ordre du jour"].startswith("1. C (nouveau)\n2. B\n3. A\n")


async def test_who_is_invited_after_a_revision_is_not_told_of_it_once_more(house: House) -> None:
    """Though nobody else was told of it yet: their invitation has the agenda as it is."""
    office = await begun(house)
    await revise(house, office, "A")
    house.clock.at += 1000
    await office.post(PAGE, data=form({"p2": "p2@waters.example"}, "fr"))
    await house.followers.catch_up()
    told = [one.to.address for one in await letters(house) if "révisé" in one.subject]
    assert told == ["p1@waters.example"]


async def test_a_meeting_that_moved_twice_says_the_time_that_was_told(house: House) -> None:
    """[CALL-3] Not the one in between, which nobody was ever told."""
    await begun(house)
    before = (await house.recorder.meeting(CALL)).sitting
    assert before
    for hours in (1, 2):
        at = before.starts + hours * HOUR
        reason = {"en": "The chair travels.", "fr": "La présidence voyage."}
        await house.act(SECRETARIAT, MoveMeeting(at, None, before.offset_min, reason=reason))
    await house.followers.catch_up()
    first, letter = await letters(house)
    assert dict(letter.facts)["Au lieu du"].partition(" – ")[0] == dict(first.facts)["Date"]


async def test_who_hosts_beside_the_host_is_told_so(house: House) -> None:
    """[CALL-8] As the host is."""
    office = await begun(house)
    sitting = (await house.recorder.meeting(CALL)).sitting
    assert sitting
    assert sitting.chair != "p1"
    named = {"do": "offices", "chair": str(sitting.chair), "beside-1": "p1", "sure": "yes"}
    await office.post(AT, data=named)
    await house.followers.catch_up()
    *_, letter = await letters(house)
    assert dict(letter.facts)["Votre rôle"] == "hôte"
