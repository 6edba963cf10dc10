"""[AGENDA-9] What stands under an item stays there after the call: in each list of the agenda, and in revisions."""

from hemicycle.convene.draft import Draft, Item
from hemicycle.convene.filing import meeting_file_text
from hemicycle.files.read import read_meeting_file
from hemicycle.procedure.meeting.business.agenda import numbering
from hemicycle.procedure.meeting.business.agenda.numbering import numbers
from hemicycle.procedure.meeting.business.agenda.state import Item as OnTheAgenda
from hemicycle.procedure.words import ItemId
from hemicycle.web.agenda_order import order
from hemicycle.web.drafting.filling import of_meeting
from tests.web.conftest import CALL, House

AT = f"/secretariat/meetings/{CALL}/change"


def on_the_agenda(*subs: bool) -> list[OnTheAgenda]:
    return [OnTheAgenda(ItemId(f"i{n}"), n, None, {}, sub=sub) for n, sub in enumerate(subs)]


def test_what_stands_under_an_item_has_its_number_and_a_letter() -> None:
    assert [*numbers(on_the_agenda(False, False, True, True, False, True)).values()] == [
        *("1", "2", "2(a)", "2(b)", "3", "3(a)")
    ]
    assert [*numbers(on_the_agenda(True, True)).values()] == ["1", "1(a)"]
    assert numbers([]) == {}
    assert numbering.numbers(on_the_agenda(False, *[True] * 27))[ItemId("i27")] == "1(27)"


def test_a_draft_files_them_and_the_file_reads_them() -> None:
    items = [Item(key="a", title={"en": "Rivers"}), Item(key="b", title={"en": "Mills"}, sub=True)]
    text = meeting_file_text(Draft(items=items))
    assert "item-1-a" in text
    assert text.count('"sub" = true') == 1
    read_meeting_file(text)


async def revised(house: House, **fields: str) -> str:
    office = await house.secretariat()
    page = (await office.get(AT)).text
    assert "2(a) stands under item 2" in page
    sent = {"do": "agenda", **fields}
    shown = (await office.post(AT, data=sent)).text
    done = await office.post(AT, data={**sent, "sure": "yes"})
    assert done.status_code == 303, done.text
    return shown


async def test_items_are_put_under_others_and_planned_on_the_page_of_changes(
    convened: House,
) -> None:
    items = [*(await convened.recorder.meeting(CALL)).agenda.items]
    second = items[1]
    shown = await revised(
        convened,
        **{
            f"minutes.{second}": "25",
            f"place.{second}": "1(a)",
            "title.new-1.en": "The mills",
            "title.new-1.fr": "Les moulins",
            "place.new-1": "1(b)",
            "minutes.new-1": "10",
            "access.new-1": "closed",
        },
    )
    assert ("1(a)." in shown, "1(b)." in shown, "25 min" in shown) == (True, True, True)
    agenda = (await convened.recorder.meeting(CALL)).agenda
    known = agenda.items[second]
    assert (known.minutes, known.sub) == (25, True)
    new = next(one for one in agenda.items.values() if one.texts["title"]["en"] == "The mills")
    assert (new.minutes, new.sub, new.access) == (10, True, "closed")
    public = (await convened.client().get(f"/en/meetings/{CALL}")).text
    assert "1(a). " in public
    office = await convened.secretariat()
    papers = (await office.get(f"/secretariat/meetings/{CALL}/documents")).text
    assert "1(b). The mills" in papers
    assert "1(a)." in (await office.get(f"/en/meetings/{CALL}/script")).text
    again = of_meeting(await convened.recorder.meeting(CALL))
    assert [one.sub for one in again.items][:3] == [False, True, True]
    assert again.items[2].minutes == "10"
    no_number = await office.post(AT, data={"do": "agenda", f"minutes.{second}": "soon"})
    assert no_number.status_code == 409
    once_more = {"do": "agenda", f"minutes.{second}": "25", f"place.{second}": "1(a)"}
    assert "Nothing has changed" in (await office.post(AT, data=once_more)).text


NOW = {"a": "1", "b": "2", "b1": "2(a)", "b2": "2(b)", "c": "3", "d": "4"}


def ordered(**asked: str) -> str:
    now = {ItemId(item): number for item, number in NOW.items()}
    every = {**NOW, **asked}
    found = order(now, {ItemId(item): place for item, place in every.items()})
    return " ".join(f"+{item}" if sub else item for item, sub in found.items())


def test_an_item_is_put_by_the_number_that_it_is_to_have_and_takes_its_sub_items_along() -> None:
    assert ordered() == "a b +b1 +b2 c d"
    assert ordered(new="3") == "a b +b1 +b2 new c d"
    assert ordered(b="4") == "a c d b +b1 +b2"
    assert ordered(b="1") == "b +b1 +b2 a c d"
    assert ordered(a="2", b="1") == "b +b1 +b2 a c d"
    assert ordered(d="2b") == "a b +b1 +d +b2 c"
    assert ordered(b1="2(b)") == "a b +b2 +b1 c d"
    assert ordered(b1="3") == "a b +b2 b1 c d"
    assert ordered(b="1(a)") == "a +b +b1 +b2 c d"
    assert ordered(x="3", y="3(a)") == "a b +b1 +b2 x +y c d"
    assert ordered(x="", c="soon") == "a b +b1 +b2 c d x"
    assert order({}, {ItemId("n"): "1(a)"}) == {"n": False}


async def test_the_preview_marks_what_gets_another_parent_or_number(convened: House) -> None:
    _, second = [*(await convened.recorder.meeting(CALL)).agenda.items][:2]
    sub = {f"place.{second}": "1(a)"}
    assert "Moved" in await revised(convened, **sub)
    office = await convened.secretariat()
    assert 'value="1(a)"' in (await office.get(AT)).text
    new = {"title.new-1.en": "Mills", "title.new-1.fr": "Moulins", "place.new-1": "1"}
    shown = (await office.post(AT, data={"do": "agenda", **new})).text
    ahead = shown.partition('aria-labelledby="sure"')[2].partition("</ol>")[0]
    assert [one.count("was 1") for one in ahead.split("<li>")[1:4]] == [0, 1, 1]
    assert "2(a)." in ahead
    assert "Moved" not in ahead


async def test_what_stands_under_an_item_goes_with_it(convened: House) -> None:
    """A new item between an item and what stands under it takes nothing of it over; a moved one takes its own along."""
    first, second = [*(await convened.recorder.meeting(CALL)).agenda.items]
    await revised(convened, **{f"place.{second}": "1(a)"})
    new = {"title.new-1.en": "Warnings", "title.new-1.fr": "Alertes", "place.new-1": "2"}
    shown = await revised(convened, **new)
    assert "1(a)." in shown
    assert "2(a)." not in shown

    async def agenda() -> list[str]:
        items = (await convened.recorder.meeting(CALL)).agenda.items.values()
        return [
            one.texts["title"]["en"] if one.id not in (first, second) else one.id for one in items
        ]

    assert await agenda() == [first, second, "Warnings"]
    await revised(convened, **{f"place.{first}": "2"})
    assert await agenda() == ["Warnings", first, second]
