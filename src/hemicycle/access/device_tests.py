"""Tests of devices before a meeting: what each found, in codes. No picture and no sound of them leaves the device.

A test is that of a device: who sits on another one has not tested there.
"""

from collections.abc import Callable, Mapping
from typing import Literal, get_args

import msgspec
from sqlalchemy import Connection, delete, insert, select, update

from hemicycle.access.devices import Device, read_device
from hemicycle.access.rate_limiter import RateLimiter
from hemicycle.access.sessions import Who
from hemicycle.access.tables import device_tests, links, sessions
from hemicycle.register.register import Register

MOST_DEVICES = 5
"""Of one seat in a meeting; the oldest go."""
AT_ONCE, REST_S = 20, 5
"""So many tests of one seat at once, and one more after so long."""
LASTS_DAYS = 14
"""How long a test is kept after it was made for the last time, where nobody says otherwise."""

Camera = Literal["ok", "none", "denied", "busy", "off", "insecure", "failed"]
Microphone = Literal[
    "ok", "unheard", "silent", "narrow", "none", "denied", "busy", "off", "insecure", "failed"
]
Speaker = Literal["ok", "unsaid", "unheard", "failed"]
Line = Literal["udp", "direct", "tcp", "slow", "lossy", "blocked", "none"]
Browser = Literal["ok", "phone", "old", "insecure", "embedded"]
State = Literal["right", "open", "weak", "wrong"]
RIGHT = frozenset({"ok", "udp", "direct", "phone"})
OPEN = frozenset({("speaker", "unsaid"), ("microphone", "unheard")})
WEAK = frozenset({"tcp", "slow", "lossy", "narrow"})


class Findings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What was found, thing by thing."""

    camera: Camera
    microphone: Microphone
    speaker: Speaker
    line: Line
    browser: Browser

    @property
    def states(self) -> Mapping[str, State]:
        """Thing by thing: right, open (nobody has said yet), weak, or wrong."""
        return {name: state_of(name, code) for name, code in msgspec.structs.asdict(self).items()}

    @property
    def right(self) -> int:
        """How many are."""
        return sum(state == "right" for state in self.states.values())


THINGS = Findings.__struct_fields__
CODES: Mapping[str, tuple[str, ...]] = {
    name: get_args(kind)
    for name, kind in zip(THINGS, (Camera, Microphone, Speaker, Line, Browser), strict=True)
}


def state_of(thing: str, code: str) -> State:
    """What a code of a finding means."""
    if code in RIGHT:
        return "right"
    return "open" if (thing, code) in OPEN else "weak" if code in WEAK else "wrong"


class Test(msgspec.Struct, frozen=True):
    """The last test of a device. `here`: it is the device on which the seat is held now."""

    participant: str
    device: Device
    findings: Findings
    made: int
    here: bool


class DeviceTests:
    """The tests of one server. `now`: UTC in milliseconds."""

    __test__ = False

    def __init__(self, register: Register, now: Callable[[], int]) -> None:
        self._register = register
        self._now = now
        self._rate = RateLimiter(1 / REST_S, AT_ONCE, now)

    def allows(self, who: Who) -> bool:
        """Whether this seat may tell of a test now; it is counted."""
        return self._rate.allows(f"{who.record} {who.actor}")

    async def keep(self, who: Who, mark: str, device: Device, findings: Findings) -> None:
        """What this device found; it takes the place of what it found before. `mark`: by which it is known again."""
        mine = {"record": who.record, "participant": who.actor, "mark": mark}
        said = {
            "session": who.session,
            "device": device.written(),
            "findings": msgspec.json.encode(findings).decode(),
            "made": self._now(),
        }

        def work(register: Connection) -> None:
            at = [device_tests.c[name] == value for name, value in mine.items()]
            if not register.execute(update(device_tests).where(*at).values(said)).rowcount:
                register.execute(insert(device_tests).values(mine | said))
            theirs = device_tests.c.record == who.record, device_tests.c.participant == who.actor
            last = select(device_tests.c.id).where(*theirs)
            kept = last.order_by(device_tests.c.made.desc()).limit(MOST_DEVICES)
            register.execute(delete(device_tests).where(*theirs, device_tests.c.id.not_in(kept)))

        await self._register.write(work)

    async def seen(self, who: Who, mark: str) -> tuple[Findings, int] | None:
        """A device that tested is here again, in a session of its own: what it found, and when."""
        here = (
            device_tests.c.record == who.record,
            device_tests.c.participant == who.actor,
            device_tests.c.mark == mark,
        )
        asked = select(device_tests.c.findings, device_tests.c.made, device_tests.c.session)
        row = await self._register.read(lambda c: c.execute(asked.where(*here)).first())
        if row is None:
            return None
        if row.session != who.session:
            moved = update(device_tests).where(*here).values(session=who.session)
            await self._register.write(lambda register: register.execute(moved))
        return msgspec.json.decode(row.findings, type=Findings), row.made


def tests_of(register: Connection, record: str) -> dict[str, Test]:
    """Participant → their test: that of the device on which they sit, else the last of any."""
    held = select(sessions.c.id).join(links, links.c.id == sessions.c.link)
    holding = {*register.scalars(held.where(links.c.record == record, sessions.c.live))}
    asked = select(device_tests).where(device_tests.c.record == record)
    found: dict[str, Test] = {}
    for row in register.execute(asked.order_by(device_tests.c.made)):
        here = row.session in holding
        before = found.get(row.participant)
        if here or before is None or not before.here:
            found[row.participant] = Test(
                row.participant,
                read_device(row.device),
                msgspec.json.decode(row.findings, type=Findings),
                row.made,
                here,
            )
    return found


def sitting_on(register: Connection, record: str) -> dict[str, Device]:
    """Participant → the device on which the seat is held now."""
    asked = select(links.c.actor, sessions.c.device).join(links, links.c.id == sessions.c.link)
    rows = register.execute(asked.where(links.c.record == record, sessions.c.live))
    return {row.actor: read_device(row.device) for row in rows}


def tested_last(register: Connection, record: str) -> dict[str, int]:
    """Participant → when they tested the device on which they sit; of who sits nowhere now, any."""
    on = sitting_on(register, record)
    return {
        who: test.made
        for who, test in tests_of(register, record).items()
        if test.here or who not in on
    }
