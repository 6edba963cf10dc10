"""[RECORD-10] While a page or an export of a long record is made, everybody else is answered."""

import asyncio
import threading
from itertools import count
from typing import Any

import pytest

from hemicycle.web import catalogue, exports, listing, logbook, records
from tests.web.conftest import CALL, House

PAGE, EXPORT = f"/en/meetings/{CALL}/record", f"/meetings/{CALL}/record"
NEWSROOM = "/en/"


@pytest.mark.parametrize(
    ("place", "work", "time", "address"),
    [
        (logbook.Logbook, "grow", 1, PAGE),
        (records, "page_of", 1, PAGE),
        (records, "line_of", 1, PAGE),
        (exports, "_piece", 1, EXPORT),
        (exports, "_piece", 2, EXPORT),
        (listing.Listing, "carry", 1, NEWSROOM),
        (catalogue, "_front", 1, NEWSROOM),
    ],
)
async def test_others_are_answered_meanwhile(
    published: House,
    monkeypatch: pytest.MonkeyPatch,
    place: Any,
    work: str,
    time: int,
    address: str,
) -> None:
    """The work of that time does not end before another request has been answered: on the loop it never would."""
    loop, begun, answered = asyncio.get_running_loop(), asyncio.Event(), threading.Event()
    done, times = getattr(place, work), count(1)
    in_time: list[bool] = []

    def waiting(*args: Any, **more: Any) -> Any:
        if next(times) == time:
            loop.call_soon_threadsafe(begun.set)
            in_time.append(answered.wait(5))
        return done(*args, **more)

    monkeypatch.setattr(place, work, waiting)
    monkeypatch.setattr(exports, "PIECE_BYTES", 4_096)
    published.app.state.site.exports = exports.Exports(published.recorder, most_bytes=0)
    async with published.client() as reader, published.client() as other:
        asked = asyncio.create_task(reader.get(address))
        await asyncio.wait_for(begun.wait(), 10)
        assert (await other.get("/healthz")).status_code == 200
        answered.set()
        assert (await asked).status_code == 200
    assert in_time == [True]
