"""The demo's seats: what the rehearsal plays is on offer, and yields to whoever comes, unasked."""

from msgspec.structs import replace

from hemicycle.access.door import Door
from hemicycle.rehearsal import PersonalLink
from hemicycle.rehearsal.seat import Seat

from .conftest import Venue
from .test_rehearse import leaders_call


async def test_a_seat_that_is_played_is_free_for_a_visitor(venue: Venue) -> None:
    file, house = leaders_call(), venue.house
    await venue.convene(file)
    record, site = file.id, house.app.state.site
    settings = replace(site.settings, demo=True)
    site.door = Door(house.door.register, settings, house.door._clock)
    people = list((await house.recorder.meeting(record)).seats.participants.values())
    issued = (await site.door.issue_links(record, people, offered=True))[2]
    link = PersonalLink(issued.participant, issued.role, issued.link)

    async def taken() -> bool:
        return any(o.taken for o in await site.door.offers(record) if o.link == link.link)

    played, visitor, late = (Seat(venue.url, link) for _ in range(3))
    assert await played.take()
    assert not await taken()
    visitor._http.headers["User-Agent"] = late._http.headers["User-Agent"] = "Firefox/140.0 Linux"
    assert await visitor.take()
    assert await taken()
    assert not await late.take()
    assert not await played.take(), "the rehearsal took the seat back from who sits there"
    for seat in (played, visitor, late):
        await seat.close()
