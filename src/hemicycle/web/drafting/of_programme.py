"""[CONFERENCE-4] A sitting of a conference is called: its draft knows it, and the programme then the meeting."""

from msgspec.structs import replace

from hemicycle.convene.draft import Draft, Item
from hemicycle.procedure.standing_body.conferences.state import Conference, Programmed
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import ConferenceId
from hemicycle.web.drafting.filling import key
from hemicycle.web.series.clocks import at_place


def programmed_of(
    state: StandingBody, conference: str, number: str
) -> tuple[Conference, Programmed] | None:
    """A sitting that may still be called; None where there is none."""
    known = state.conferences.table.get(ConferenceId(conference))
    wanted = int(number) if number.isdecimal() and len(number) < 5 else 0
    one = known.programme.get(wanted) if known else None
    if known is None or one is None or one.cancelled or one.meeting:
        return None
    return known, one


def with_programmed(draft: Draft, of: str, known: Conference, one: Programmed) -> Draft:
    """The draft with the names of the conference and of who meets, the hour there, and the topic as its item."""
    slot, words = one.place.slot, known.words
    clock = at_place(slot.starts, slot.zone)
    title, part = words.get("title", {}), words.get(f"part-{one.part}", {})
    named = {code: f"{said}, {part[code]}" for code, said in title.items() if code in part}
    topic = one.texts.get("topic")
    before = sum(each.part == one.part and n <= one.number for n, each in known.programme.items())
    return replace(
        draft,
        texts={**draft.texts, "title": named or dict(part)},
        date=clock.date().isoformat(),
        time=f"{clock:%H:%M}",
        zone=slot.zone,
        minutes=str(slot.minutes),
        number=str(before),
        items=[Item(key=key(), title=dict(topic))] if topic else draft.items,
        series=known.id,
        sitting=str(one.number),
        of=of,
    )
