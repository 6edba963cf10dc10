"""[DRAFT-8] [AGENDA-8] What a body's last meeting left open stands on the next agenda, and says from where."""

from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.kernel.calling.commands import CancelMeeting
from tests.web.calling import begun, call, change, checked, content, put
from tests.web.conftest import House


async def test_what_was_left_open_is_taken_over(house: House) -> None:
    office = await house.secretariat()
    first = await begun(office, template="assembly")
    await change(office, first, put("id", "assembly-46"), put("access", "open"))
    assert (await call(office, first)).status_code == 200
    await house.act(SECRETARIAT, CancelMeeting({"en": "The hall is flooded."}), "assembly-46")
    titles = [one["title"]["en"] for one in (await content_of(house, "assembly-46"))]
    draft = await begun(office, template="assembly")
    await change(office, draft, put("date", "2035-12-04"))
    left = (await office.get(f"{draft}/left")).json()
    assert (left["record"], [one["en"] for one in left["items"]]) == ("assembly-46", titles)
    await change(office, draft, *left["changes"])
    assert (await office.get(f"{draft}/left")).json() is None
    items = (await content(office, draft))["items"]
    assert [one["title"]["en"] for one in items if one["carried"]] == titles
    assert items[-1]["other_business"] or not any(one["other_business"] for one in items)
    assert (await checked(office, draft))["faults"] == []
    assert (await call(office, draft)).status_code == 200
    [record] = {*await house.recorder.records()} - {"assembly-46"}
    meeting = await house.recorder.meeting(record)
    carried = [one for one in meeting.agenda.items.values() if one.carried == "assembly-46"]
    assert [one.texts["title"]["en"] for one in carried] == titles
    page = await house.client().get(f"/en/meetings/{record}")
    assert 'href="/en/meetings/assembly-46"' in page.text
    assert "Carried over from" in page.text


async def test_of_a_body_that_has_not_met_nothing_is_left(house: House) -> None:
    office = await house.secretariat()
    assert (await office.get(f"{await begun(office)}/left")).json() is None
    draft = await begun(office, template="assembly")
    assert (await office.get(f"{draft}/left")).json() is None


async def content_of(house: House, record: str) -> list[dict[str, dict[str, str]]]:
    items = (await house.recorder.meeting(record)).agenda.items.values()
    return [{"title": dict(one.texts["title"])} for one in items if not one.other_business]
