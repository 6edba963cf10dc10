"""A meeting as it stands, for who comes late: the state, not the history.

The room folds on from it: what came since follows over the line, from the cursor that it names. Its statements come
without their words, which are asked for item by item; the entries themselves by who reads the record.
"""

import asyncio
import re
from collections.abc import Mapping
from typing import NamedTuple

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.live.encoding import entries_frame, wire_entry
from hemicycle.live.greeting import must_wait
from hemicycle.procedure.meeting.business.audiences import PUBLIC, class_of, visible
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.meeting.view import view
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.web.encodings import pack, takes
from hemicycle.web.policy import allow
from hemicycle.web.site import site_of

PRIVATE = {"Cache-Control": "private, no-cache", "Vary": "Accept-Encoding, Cookie"}
"""Kept by one's own browser, and asked about each time."""
CLASS = "Hemicycle-Class"
"""The header that names the class of readers whose state it is: a cursor on the line says it."""
PAGE_ENTRIES = 1000
NUMBER = re.compile("[0-9]{1,15}")


class Reader(NamedTuple):
    """Who asks: the meeting, and as which class they read it; None: they wait in the lobby, and read nothing."""

    record: str
    meeting: Meeting
    audience: str | None


async def _reader(request: Request) -> Reader:
    """Raises 404 where the public may know nothing."""
    site, record = site_of(request), request.path_params["record"]
    who = request.state.who
    try:
        meeting = await site.recorder.meeting(record)
    except UnknownRecord:
        raise HTTPException(404, "seat-only") from None
    if meeting.sitting is None or (who is None and view(meeting, PUBLIC).sitting is None):
        raise HTTPException(404, "seat-only")
    waits = who is not None and must_wait(meeting, who.actor)
    return Reader(record, meeting, None if waits else class_of(meeting, who and who.actor))


@allow("room")
async def state(request: Request) -> Response:
    """`{"upto", "meeting"}`: what this reader's class sees, and how many entries it rests on. The header names it."""
    record, meeting, audience = await _reader(request)
    if audience is None:
        return Response(status_code=204, headers=PRIVATE)
    told = await site_of(request).states.of(record, meeting, audience)
    headers = {**PRIVATE, CLASS: audience, "ETag": f'W/"{told.etag[:32]}-{audience}"'}
    if request.headers.get("if-none-match") == headers["ETag"]:
        return Response(status_code=304, headers=headers)
    return _answer(request, told.body, told.packed, headers)


@allow("room")
async def statements(request: Request) -> Response:
    """`{"texts": {seq: texts}}` of the statements made under `item`; without one, under none."""
    _, meeting, audience = await _reader(request)
    item = request.query_params.get("item") or None
    seen = view(meeting, audience).statements.entered if audience else []
    texts = {str(one.seq): one.texts for one in seen if one.item == item}
    return await _packed(request, msgspec.json.encode({"texts": texts}))


@allow("room")
async def entries(request: Request) -> Response:
    """What this reader's class sees of the entries from `start` up to `end`, in the form of the line, so many at once.

    `upto` in the answer is where to go on.
    """
    record, meeting, audience = await _reader(request)
    start, end = (_seq(request, name, meeting.size) for name in ("start", "end"))
    end = max(start, min(end, start + PAGE_ENTRIES, meeting.size))
    found = await site_of(request).recorder.entries(record, start, end) if audience else []
    seen = [one for one in found if visible(meeting, one, audience or PUBLIC)]
    wire = await asyncio.to_thread(lambda: [wire_entry(one) for one in seen])
    return await _packed(request, entries_frame(wire, end, meeting.last_at, None).encode())


def _seq(request: Request, name: str, size: int) -> int:
    written = request.query_params.get(name, "0" if name == "start" else str(size))
    if not NUMBER.fullmatch(written):
        raise HTTPException(400)
    return int(written)


async def _packed(request: Request, body: bytes) -> Response:
    return _answer(request, body, await asyncio.to_thread(pack, body), PRIVATE)


def _answer(request: Request, body: bytes, packed: bytes, headers: Mapping[str, str]) -> Response:
    if not takes(request.headers.get("accept-encoding", ""), "gzip"):
        return Response(body, media_type="application/json", headers=headers)
    small = {**headers, "Content-Encoding": "gzip"}
    return Response(packed, media_type="application/json", headers=small)


routes: list[BaseRoute] = [
    Route("/room/{record}/state", state),
    Route("/room/{record}/statements", statements),
    Route("/room/{record}/entries", entries),
]
