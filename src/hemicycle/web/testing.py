"""[PREPARE-2] Tests of devices before a meeting: taken from the device, and shown to the office, never as a picture.

Who sits for somebody is ready only by a test on the device on which they sit now. Nothing of it stands on a record.
"""

from collections.abc import Mapping
from typing import Any, Literal

import msgspec
from sqlalchemy import Connection
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.access.clock import now_ms
from hemicycle.access.cookies import test_cookie
from hemicycle.access.device_tests import (
    LASTS_DAYS,
    Findings,
    State,
    Test,
    sitting_on,
    state_of,
    tests_of,
)
from hemicycle.access.devices import Device
from hemicycle.access.sessions import Who
from hemicycle.access.tokens import SESSION_BYTES, new_token
from hemicycle.live.ice import has_seat, relays_of
from hemicycle.procedure.meeting.kernel.queries import on_the_list
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.web.devices import device_of
from hemicycle.web.paper_lists import heaps
from hemicycle.web.policy import allow
from hemicycle.web.reads_as import papers_seen
from hemicycle.web.site import Site, site_of
from hemicycle.web.stages import stage_of
from hemicycle.web.view_models import Person, person_of

HOUR_MS = 3_600_000
LARGEST = 2_000
MARK = 64
LASTS_S = LASTS_DAYS * 86_400
FINDINGS = msgspec.json.Decoder(Findings)
Readiness = Literal["wrong", "untested", "elsewhere", "weak", "open", "ready"]
ORDER: tuple[Readiness, ...] = ("wrong", "elsewhere", "untested", "weak", "open", "ready")
"""What is not right comes first."""


class Found(msgspec.Struct, frozen=True):
    """One thing that is not right: a code, and how much it matters."""

    thing: str
    code: str
    state: State


class Tried(msgspec.Struct, frozen=True):
    """Somebody with a link, and their last test. `now_on`: another device on which they sit now, untested."""

    person: Person
    state: Readiness
    test: Test | None
    found: list[Found]
    now_on: Device | None


class Tests(msgspec.Struct, frozen=True):
    """Of a meeting. `tested`: how many have tested at all."""

    rows: list[Tried]
    tested: int

    @property
    def to_chase(self) -> list[Tried]:
        """Who is not ready."""
        return [row for row in self.rows if row.state != "ready"]

    @property
    def ready(self) -> list[Tried]:
        """Who is."""
        return [row for row in self.rows if row.state == "ready"]


def ahead(meeting: Meeting, now: int) -> bool:
    """Whether a link leads to the test: days before, until an hour before the beginning."""
    sitting = meeting.sitting
    coming = sitting is not None and stage_of(meeting) == "coming" and sitting.mode != "written"
    return coming and sitting is not None and sitting.starts - now > HOUR_MS


@allow("room", noted=False)
async def tested(request: Request) -> Response:
    """What this device found. It is asked for nothing else: no picture, no sound, no name of a device."""
    who: Who | None = request.state.who
    if who is None or who.record is None:
        raise HTTPException(404)
    if not site_of(request).tests.allows(who):
        raise HTTPException(429)
    body = await request.body()
    try:
        findings = FINDINGS.decode(body if len(body) <= LARGEST else b"")
    except msgspec.DecodeError as fault:
        raise HTTPException(400) from fault
    site, record = site_of(request), request.path_params["record"]
    if not ahead(await site.recorder.meeting(record), site.door.now()):
        raise HTTPException(409)
    name, https = test_cookie(record, site.settings.https), site.settings.https
    mark = request.cookies.get(name, "")[:MARK] or new_token(SESSION_BYTES)
    await site.tests.keep(who, mark, device_of(request), findings)
    response = Response(status_code=204)
    response.set_cookie(name, mark, max_age=LASTS_S, secure=https, httponly=True, samesite="lax")
    return response


async def with_test(request: Request, meeting: Meeting, who: Who | None) -> dict[str, Any]:
    """What the room begins with beside the rest, days before: the test, and what the line is tried with."""
    practice = site_of(request).practices.known(who.record or "") if who else None
    if practice is not None:
        return {"alone": f"/room/{practice.of}/practice/end"}
    test = await _test(request, meeting, who)
    if test is None or who is None or has_seat(meeting, who.actor):
        return {"test": test}
    relays = relays_of(site_of(request).settings).for_test(who.actor, now_ms())
    return {"test": test, "ice_servers": msgspec.to_builtins(relays)}


async def _test(request: Request, meeting: Meeting, who: Who | None) -> dict[str, Any] | None:
    """None where nothing is tested now."""
    site = site_of(request)
    now = site.door.now()
    if who is None or who.record is None:
        return None
    record = who.record
    mark = request.cookies.get(test_cookie(record, site.settings.https))
    before = await site.tests.seen(who, mark) if mark else None
    if not ahead(meeting, now):
        return None
    laid = any(
        heap.papers for heap in heaps(papers_seen(meeting, who.actor), site.settings.languages[0])
    )
    return {
        "to": f"/room/{record}/tested",
        "papers": f"/meetings/{record}/papers" if laid else None,
        "practice": site.practices.offered(meeting, who),
        "before": {"at": before[1], "right": before[0].right} if before else None,
    }


async def tests_to(site: Site, record: str, meeting: Meeting, reader: str) -> Tests | None:
    """[PREPARE-2] What the office sees; None once the meeting has begun, or while nobody could test."""
    coming = stage_of(meeting) == "coming" and meeting.sitting is not None
    if not coming or meeting.sitting is None or meeting.sitting.mode == "written":
        return None
    able = {link.actor for link in await site.door.links(record)}
    people = [one for one in on_the_list(meeting) if one.id in able]
    if not people:
        return None
    known, on = await site.door.register.read(lambda c: _known(c, record))
    rows = [_tried(person_of(one, meeting, reader), known, on) for one in people]
    rows.sort(key=lambda row: ORDER.index(row.state))
    return Tests(rows, sum(row.test is not None for row in rows))


def _known(register: Connection, record: str) -> tuple[dict[str, Test], dict[str, Device]]:
    return tests_of(register, record), sitting_on(register, record)


def _tried(person: Person, known: Mapping[str, Test], on: Mapping[str, Device]) -> Tried:
    test = known.get(person.id)
    if test is None:
        return Tried(person, "untested", None, [], None)
    said = msgspec.structs.asdict(test.findings).items()
    found = [Found(thing, code, state_of(thing, code)) for thing, code in said]
    found = [one for one in found if one.state != "right"]
    if not test.here and person.id in on:
        return Tried(person, "elsewhere", test, found, on[person.id])
    matters: tuple[Literal["wrong", "weak", "open"], ...] = ("wrong", "weak", "open")
    worst = next((s for s in matters if any(s == one.state for one in found)), None)
    return Tried(person, worst or "ready", test, found, None)


routes: list[BaseRoute] = [Route("/room/{record}/tested", tested, methods=["POST"])]
