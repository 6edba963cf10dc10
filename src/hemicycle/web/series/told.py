"""What the sentences about series say: whose title, which sitting, when."""

from hemicycle.documents.rule_words import words_in
from hemicycle.procedure.core.entry import Fact
from hemicycle.procedure.standing_body.series.entries import (
    SeriesCalled,
    SittingCancelled,
    SittingJoined,
    SittingMoved,
    SittingPlanned,
)
from hemicycle.procedure.standing_body.series.state import Slot
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.web.dates import date_and_time
from hemicycle.web.series.clocks import offset_min

SERIES = (SeriesCalled, SittingPlanned, SittingMoved, SittingCancelled, SittingJoined)


def series_values(state: StandingBody, fact: Fact, reader: str) -> dict[str, str | int]:
    """The values of the sentence about one of these."""
    series = state.series.table[fact.series]  # type: ignore[attr-defined]
    values: dict[str, str | int] = {"title": words_in(series.texts.get("title", {}), reader)}
    for name in ("number", "manner"):
        if hasattr(fact, name):
            values[name] = getattr(fact, name)
    for name, value in (("when", "slot"), ("before", "before")):
        slot = getattr(fact, value, None)
        if isinstance(slot, Slot):
            values[name] = date_and_time(slot.starts, reader, offset_min(slot))
    return values
