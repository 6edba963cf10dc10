"""The invitation that the cases answer, as `state.json` and its objects tell it."""

import json
import re
from datetime import UTC, datetime
from email import message_from_bytes
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any, NamedTuple

from hemicycle.calendar.invited import Invited, Invitee, Sitting, token_digest
from hemicycle.calendar.moments import ms_of

HOUR = 3_600_000


class Case(NamedTuple):
    """A mail of the cases, with what must come out."""

    name: str
    raw: bytes
    to: str
    received: int
    expected: dict[str, Any]


def instant(written: str) -> int:
    """UTC in milliseconds."""
    return ms_of(datetime.fromisoformat(written).replace(tzinfo=UTC))


def told_at(folder: Path, name: str) -> int:
    """When those invited were told of an object: its DTSTAMP."""
    found = re.search(r"DTSTAMP:(\d{8}T\d{6})Z", (folder / "invitation" / name).read_text("utf-8"))
    assert found
    return instant(found[1])


def invited(folder: Path) -> Invited:
    """Sittings and people, as they stand when the mails come."""
    state = json.loads((folder / "invitation" / "state.json").read_text("utf-8"))
    moved = {
        "S2": told_at(folder, "02-series-second-sitting-moved.ics"),
        "X": told_at(folder, "03-extraordinary-request-as-moved-twice.ics"),
    }
    sittings = [
        _sitting(name, meeting, one, moved.get(name))
        for meeting in state["meetings"].values()
        for name, one in meeting["sittings"].items()
    ]
    people = [
        Invitee(token_digest(one["token"]), seat, one["person"], one["address"])
        for seat, one in state["seats"].items()
    ]
    return Invited(tuple(sittings), tuple(people))


def _sitting(name: str, meeting: dict[str, Any], one: dict[str, Any], moved: int | None) -> Sitting:
    starts = instant(one.get("starts") or one["date"])
    recurrence = one.get("recurrence_id") or one.get("date")
    return Sitting(
        id=name,
        uid=meeting["uid"],
        recurrence=instant(recurrence) if recurrence else None,
        starts=starts,
        ends=starts + (24 if "date" in one else 1) * HOUR,
        zone=meeting.get("zone", "UTC"),
        all_day="date" in one,
        sequence=one.get("sequence", 0),
        moved_at=moved,
    )


def cases(folder: Path) -> dict[str, Case]:
    """All mails, by their file names."""
    expected = json.loads((folder / "expected.json").read_text("utf-8"))
    found = {}
    for name, values in expected.items():
        raw = (folder / name).read_bytes()
        head = message_from_bytes(raw)
        came = ms_of(parsedate_to_datetime(str(head["Received"]).rpartition(";")[2].strip()))
        short = name.removeprefix("mails/")
        found[short] = Case(short, raw, str(head["Delivered-To"]), came, values)
    return found
