"""The series of meetings to which a body was called, each with its numbered sittings."""

from typing import Literal

import msgspec

from hemicycle.procedure.record_point import EntryPoint
from hemicycle.procedure.words import MeetingId, OfficeId, SeriesId, Texts, Token

Manner = Literal["announced", "adopted"]
"""By whoever may call the body, on their own authority; or by a meeting that agreed to it."""


class Slot(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """When a sitting begins (UTC, ms), for how many minutes, and by the clocks of which zone (IANA) it was fixed."""

    starts: int
    minutes: int
    zone: Token


class Sitting(msgspec.Struct, frozen=True):
    """One meeting of a series. No number is used twice: what was moved has its earlier times, what was cancelled stays.

    `topics`: the numbers of those of the series that it treats, from 1. `meeting`: the record of the meeting itself,
    once it was called; from then on its own record says when it is.
    """

    number: int
    slot: Slot
    topics: list[int] = []
    before: list[Slot] = []
    cancelled: bool = False
    meeting: MeetingId | None = None


class Series(msgspec.Struct, frozen=True):
    """`caller`: the office that announced it; `source`: the entry of the meeting whose sentence called it.

    `texts`: its `title`, `whom` it invites, and its topics, `topic-1` and on. `sittings`: by their numbers.
    """

    id: SeriesId
    manner: Manner
    topics: int
    caller: OfficeId | None = None
    source: EntryPoint | None = None
    seq: int = 0
    texts: Texts = {}
    sittings: dict[int, Sitting] = {}


class SeriesTable(msgspec.Struct, frozen=True):
    """In the order in which they were called."""

    table: dict[SeriesId, Series] = {}
