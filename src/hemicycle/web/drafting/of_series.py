"""[SERIES-5] A sitting of a series is called as a meeting: the draft has its day and topics, the series the meeting."""

from msgspec.structs import replace

from hemicycle.convene.draft import Draft, Item
from hemicycle.procedure.standing_body.series.state import Series, Sitting
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import SeriesId
from hemicycle.web.drafting.filling import key
from hemicycle.web.series.clocks import at_place


def sitting_of(state: StandingBody, series: str, number: str) -> tuple[Series, Sitting] | None:
    """A sitting that may still be called; None where there is none."""
    known = state.series.table.get(SeriesId(series))
    wanted = int(number) if number.isdecimal() and len(number) < 5 else 0
    sitting = known.sittings.get(wanted) if known else None
    if known is None or sitting is None or sitting.cancelled or sitting.meeting:
        return None
    return known, sitting


def with_sitting(draft: Draft, series: Series, sitting: Sitting) -> Draft:
    """The draft with the title of the series, the hour on the clocks of the place, and the topics as its agenda."""
    clock = at_place(sitting.slot.starts, sitting.slot.zone)
    topics = [series.texts.get(f"topic-{number}", {}) for number in sitting.topics]
    items = [Item(key=key(), title=dict(topic)) for topic in topics if topic]
    return replace(
        draft,
        texts={**draft.texts, "title": dict(series.texts.get("title", {}))},
        date=clock.date().isoformat(),
        time=f"{clock:%H:%M}",
        zone=sitting.slot.zone,
        minutes=str(sitting.slot.minutes),
        number=str(sitting.number),
        items=items or draft.items,
        series=series.id,
        sitting=str(sitting.number),
    )
