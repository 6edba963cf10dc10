"""Entries upon series of meetings."""

from hemicycle.procedure.core.entry import Fact
from hemicycle.procedure.record_point import EntryPoint
from hemicycle.procedure.standing_body.series.state import Manner, Slot
from hemicycle.procedure.words import MeetingId, OfficeId, SeriesId


class SeriesCalled(Fact, frozen=True):
    """A series, with so many topics; its words hang beside it."""

    series: SeriesId
    manner: Manner
    topics: int
    caller: OfficeId | None
    source: EntryPoint | None


class SittingPlanned(Fact, frozen=True):
    """A sitting of a series, and which of its topics it treats."""

    series: SeriesId
    number: int
    slot: Slot
    topics: list[int]


class SittingMoved(Fact, frozen=True):
    """Another time; the one before stays beside it."""

    series: SeriesId
    number: int
    slot: Slot
    before: Slot


class SittingCancelled(Fact, frozen=True):
    """It is not held, and keeps its number."""

    series: SeriesId
    number: int


class SittingJoined(Fact, frozen=True):
    """The meeting as which it was called."""

    series: SeriesId
    number: int
    meeting: MeetingId
