"""[RECORD-14] A database is put back from a copy, or both: it is noticed, pages are right, nothing goes out twice."""

from pathlib import Path

import pytest

from hemicycle.web.listing import Listing
from hemicycle.web.tables import listed
from tests.carrying.conftest import Folder, Server
from tests.carrying.test_killed import derived_anew, lists
from tests.carrying.toys import Letters, Marks, letters, marks

RULES = (Listing(["en", "fr"]), Marks(), Letters())
EARLY, LATE = ("geneva", 11), ("geneva", 12)


async def lived(folder: Folder) -> Path:
    """A copy is taken after the first limit, whose letter waits; a second limit and a second record follow."""
    async with folder.serve(*RULES) as server:
        await server.convene("geneva")
        await server.limit("geneva", 11)
        await server.followers.catch_up()
    early = folder.copy()
    async with folder.serve(*RULES) as server:
        await server.limit("geneva", 12)
        await server.convene("vienna")
        await server.limit("vienna", 21)
        await server.followers.catch_up()
        assert sorted(await server.rows(letters)) == [EARLY, LATE, ("vienna", 21)]
    return early


async def sound(server: Server, folder: Folder) -> None:
    """The lists are as they are derived anew."""
    with server.register.reading() as connection:
        known = lists(connection)
    assert known == await derived_anew(server.recorder, folder.path)


async def test_records_alone_pages_are_derived_anew_and_letters_are_unknown(folder: Folder) -> None:
    early = await lived(folder)
    folder.put_back(early, ["records"])
    async with folder.serve(*RULES) as server:
        assert await server.rows(marks) == [EARLY]
        assert await server.states(letters) == ["unknown"] * 3
        await sound(server, folder)
        await server.limit("geneva", 13)
        await server.convene("vienna")
        await server.limit("vienna", 22)
        await server.followers.catch_up()
        assert sorted(await server.rows(marks)) == [EARLY, ("geneva", 13), ("vienna", 22)]
        assert await server.states(letters) == ["unknown"] * 3 + ["waiting"] * 2


async def test_records_alone_that_grew_past_the_cursor_before_anybody_followed(
    folder: Folder,
) -> None:
    early = await lived(folder)
    folder.put_back(early, ["records"])
    async with folder.serve() as server:
        await server.convene("vienna")
        for record in ("geneva", "vienna"):
            await server.limit(record, *range(31, 39))
    async with folder.serve(*RULES) as server:
        limits = [(record, n) for record in ("geneva", "vienna") for n in range(31, 39)]
        assert sorted(await server.rows(marks)) == sorted([EARLY, *limits])
        assert await server.states(letters) == ["unknown"] * 3
        await sound(server, folder)


@pytest.mark.parametrize("elsewhere", [False, True])
@pytest.mark.parametrize("both", [False, True])
async def test_the_register_its_letters_are_unknown_and_none_is_written_again(
    folder: Folder, *, both: bool, elsewhere: bool
) -> None:
    early = await lived(folder)
    which = ["register", "records"] if both else ["register"]
    folder.put_back(early, which, elsewhere=elsewhere)
    async with folder.serve(*RULES) as server:
        assert await server.states(letters) == ["unknown"]
        assert sorted(await server.rows(marks)) == (
            [EARLY] if both else [EARLY, LATE, ("vienna", 21)]
        )
        await sound(server, folder)
        await server.limit("geneva", 13)
        await server.followers.catch_up()
        assert await server.states(letters) == ["unknown", "waiting"]
    async with folder.serve(*RULES) as server:
        assert await server.states(letters) == ["unknown", "waiting"], "it is told once"


async def test_a_crash_before_the_watermark_is_no_restore(folder: Folder) -> None:
    async with folder.serve(*RULES) as server:
        await server.convene("geneva")
        await server.limit("geneva", 11)
        server.followers._watermark = None
        await server.followers.catch_up()
        assert await server.rows(letters) == [EARLY]
    async with folder.serve(*RULES) as server:
        assert await server.states(letters) == ["unknown"], "where no watermark ever stood"
        await server.limit("geneva", 12)
        await server.followers.catch_up()
        await server.limit("geneva", 13)
        server.followers._watermark = None
        await server.followers.catch_up()
    async with folder.serve(*RULES) as server:
        assert await server.states(letters) == ["unknown", "waiting", "waiting"]


async def test_a_record_that_is_gone_is_on_no_list(folder: Folder) -> None:
    early = await lived(folder)
    folder.put_back(early, ["records"])
    async with folder.serve(*RULES) as server:
        records = await server.register.read(lambda c: [*c.scalars(listed.select())])
        assert len(records) == 1
