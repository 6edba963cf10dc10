"""What the sentences about conferences say: whose title, which sitting, when and where."""

from hemicycle.documents.rule_words import words_in
from hemicycle.procedure.core.entry import Fact
from hemicycle.procedure.standing_body.conferences.entries import (
    ConferencePlanned,
    PartAdded,
    ProgrammeCalled,
    ProgrammeCancelled,
    ProgrammeMoved,
    ProgrammePlanned,
)
from hemicycle.procedure.standing_body.conferences.state import Place
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.web.dates import date_and_time
from hemicycle.web.series.clocks import offset_min

CONFERENCES = (
    ConferencePlanned,
    PartAdded,
    ProgrammePlanned,
    ProgrammeMoved,
    ProgrammeCancelled,
    ProgrammeCalled,
)


def conference_values(state: StandingBody, fact: Fact, reader: str) -> dict[str, str | int]:
    """The values of the sentence about one of these."""
    one = state.conferences.table[fact.conference]  # type: ignore[attr-defined]
    words = one.words
    values: dict[str, str | int] = {"title": words_in(words.get("title", {}), reader)}
    number = getattr(fact, "number", None)
    if isinstance(number, int):
        part = number if isinstance(fact, PartAdded) else one.programme[number].part
        values["number"], values["part"] = number, words_in(words.get(f"part-{part}", {}), reader)
    for name, value in (("when", "place"), ("before", "was")):
        place = getattr(fact, value, None)
        if isinstance(place, Place):
            slot = place.slot
            values[name] = date_and_time(slot.starts, reader, offset_min(slot))
            values[f"{name}_room"] = words_in(words.get(f"room-{place.room}", {}), reader)
    return values
