"""[AGENDA-9] What stands under an item stays there after the call: in each list of the agenda, and in revisions."""

from hemicycle.convene.draft import Draft, Item
from hemicycle.convene.filing import meeting_file_text
from hemicycle.files.read import read_meeting_file
from hemicycle.procedure.meeting.business.agenda import numbering
from hemicycle.procedure.meeting.business.agenda.numbering import numbers
from hemicycle.procedure.meeting.business.agenda.state import Item as OnTheAgenda
from hemicycle.procedure.words import ItemId
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
    assert "Under the one before" in page
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
            f"sub.{second}": "yes",
            "title.new-1.en": "The mills",
            "title.new-1.fr": "Les moulins",
            "place.new-1": "3",
            "sub.new-1": "yes",
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
    once_more = {"do": "agenda", f"minutes.{second}": "25", f"sub.{second}": "yes"}
    assert "Nothing has changed" in (await office.post(AT, data=once_more)).text


async def test_what_stands_under_an_item_goes_with_it(convened: House) -> None:
    """A new item between an item and what stands under it takes nothing of it over; a moved one takes its own along."""
    first, second = [*(await convened.recorder.meeting(CALL)).agenda.items]
    await revised(convened, **{f"minutes.{second}": "25", f"sub.{second}": "yes"})
    sub = {f"minutes.{second}": "25", f"sub.{second}": "yes"}
    new = {"title.new-1.en": "Warnings", "title.new-1.fr": "Alertes", "place.new-1": "2"}
    shown = await revised(convened, **sub, **new)
    assert "1(a)." in shown
    assert "2(a)." not in shown

    async def order() -> list[str]:
        agenda = (await convened.recorder.meeting(CALL)).agenda.items.values()
        return [
            one.texts["title"]["en"] if one.id not in (first, second) else one.id for one in agenda
        ]

    assert await order() == [first, second, "Warnings"]
    await revised(convened, **sub, **{f"place.{first}": "3"})
    assert await order() == ["Warnings", first, second]
