"""Commands upon series of meetings."""

import msgspec

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.record_point import EntryPoint
from hemicycle.procedure.standing_body.series.state import Manner, Slot
from hemicycle.procedure.words import MeetingId, OfficeId, SeriesId, Text, Texts


class Plan(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A sitting that is to be held."""

    slot: Slot
    topics: list[int] = []


class Move(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A sitting's new time."""

    number: int
    slot: Slot


class CallSeries(Command, frozen=True, kw_only=True, tag="call-series"):
    """Call a body to a series of meetings, in the words of the sentence that says so; dates may follow.

    `texts`: its `title`, `whom` it invites, and its topics, `topic-1` and on.
    """

    manner: Manner
    texts: Texts
    caller: OfficeId | None = None
    source: EntryPoint | None = None
    sittings: list[Plan] = []  # noqa: RUF012 — copied by the struct


class PlanSittings(Command, frozen=True, tag="plan-sittings"):
    """Further sittings of a series, which go on in number."""

    series: SeriesId
    sittings: list[Plan]


class MoveSittings(Command, frozen=True, tag="move-sittings"):
    """Other times for one sitting, for some, or for all."""

    series: SeriesId
    moves: list[Move]
    reason: Text = {}  # noqa: RUF012 — copied by the struct


class CancelSitting(Command, frozen=True, tag="cancel-sitting"):
    """A sitting is not held."""

    series: SeriesId
    number: int
    reason: Text = {}  # noqa: RUF012 — copied by the struct


class JoinMeeting(Command, frozen=True, tag="join-meeting"):
    """A sitting was called as a meeting of its own, whose record is that of this id."""

    series: SeriesId
    number: int
    meeting: MeetingId
