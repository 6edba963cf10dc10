"""Whose devices are in the room, as a rehearsal holds it: the record, and what is said beside it."""

from typing import Any

import pytest

from hemicycle.rehearsal.line import Heard, Line
from tests.procedure.seated import seated

Seen = dict[str, dict[str, Any] | None]


@pytest.fixture
def line() -> Line:
    """It follows a meeting in which p1, p2 and p3 are present."""
    made = Line("wss://summit.example/live", "", "https://summit.example", lambda: None)
    made.meeting = seated().meeting
    return made


def test_who_is_present_is_connected_unless_it_is_said_otherwise(line: Line) -> None:
    assert line.connected == {"p1", "p2", "p3"}
    seen: Seen = {"p2": {"connected": False}, "p3": {"camera": True}, "p4": {"connected": True}}
    line._hear(Heard("presence", whole=True, seen=seen))
    assert line.connected == {"p1", "p3", "p4"}


def test_what_was_said_gives_way_to_what_is_said_now(line: Line) -> None:
    away: Seen = {"p2": {"connected": False}, "p3": {"connected": False}}
    line._hear(Heard("presence", whole=True, seen=away))
    line._hear(Heard("presence", whole=False, seen={"p2": None}))
    assert line.connected == {"p1", "p2"}
    line._hear(Heard("presence", whole=True, seen={}))
    assert line.connected == {"p1", "p2", "p3"}
