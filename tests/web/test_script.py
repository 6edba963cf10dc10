"""[SCRIPT-1] The chair's script as a page: who may read it, what it says, who speaks and how names are said."""

import re

from msgspec.structs import replace

from hemicycle.files.model import MeetingFile
from hemicycle.procedure.words import in_no_language
from tests.web.conftest import CALL, House, example

PAGE = f"/en/meetings/{CALL}/script"


def pronounced() -> MeetingFile:
    """The example, with how the names of the first are said."""
    file = example()
    first, *others = file.convening.participants
    first = replace(
        first,
        pronounced=in_no_language("ahn-jay DOO-dah"),
        member_pronounced=in_no_language("POH-lund"),
    )
    return replace(file, convening=replace(file.convening, participants=[first, *others]))


async def test_the_script_is_for_the_chair_and_the_secretariat(convened: House) -> None:
    assert (await convened.client().get(PAGE)).status_code == 403
    office = await convened.secretariat()
    assert (await office.get(PAGE)).status_code == 200
    meeting = await convened.recorder.meeting(CALL)
    assert meeting.sitting
    people = list(meeting.seats.participants.values())
    chair, other = meeting.sitting.chair, people[-1].id
    for seat in await convened.door.issue_links(CALL, people):
        client = convened.client()
        if seat.participant in (chair, other):
            assert (await client.post(seat.link)).status_code == 303
            expected = 200 if seat.participant == chair else 403
            assert (await client.get(PAGE)).status_code == expected


async def test_it_has_the_steps_in_their_order_and_claims_nothing(house: House) -> None:
    await house.convene(pronounced())
    office = await house.secretariat()
    page = (await office.get(PAGE)).text
    told = re.findall(r'<h3 dir="auto">(?:<time[^>]*>.*?</time> )?(.*?)(?: <span.*?)?</h3>', page)
    items = [one for one in told if one.startswith("Item ")]
    assert told[0] == "Opening"
    assert told[-1] == "Closing"
    assert len(items) == len(example().convening.items)
    assert "ahn-jay DOO-dah" in page
    assert "POH-lund" in page
    assert "adopts its agenda" not in page  # a body that says nothing begins with its first item


async def test_it_is_in_the_language_of_the_reader(convened: House) -> None:
    office = await convened.secretariat()
    page = (await office.get(PAGE.replace("/en/", "/fr/"))).text
    assert "Conduite de la présidence" in page
    assert "Je vous remercie. La séance est levée." in page


async def test_it_prints_when_each_step_is_planned_and_on_what_it_rests(house: House) -> None:
    file = example()
    first, second = file.convening.items
    items = [replace(first, minutes=75), second]
    await house.convene(replace(file, convening=replace(file.convening, items=items)))
    page = (await (await house.secretariat()).get(PAGE)).text
    told = re.findall(r'<h3 dir="auto">(?:<time[^>]*>(.*?)</time> )?(.*?)</h3>', page)
    times = [(at, heading.partition(".")[0]) for at, heading in told]
    # The end is not known: nobody said how long the second item is to take.
    expected = [
        ("20:00 UTC", "Opening"),
        ("20:00 UTC", "Item 1"),
        ("21:15 UTC", "Item 2"),
        ("", "Closing"),
    ]
    assert [one for one in times if one[1] in {heading for _, heading in expected}] == expected
    assert '<span class="rests">Rule\u00a03</span>' in page
