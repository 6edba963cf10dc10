"""What the record of a body says of people: whom it names, and what they held, which stands."""

from collections.abc import Iterator, Sequence

from hemicycle.keeping.place import Trace
from hemicycle.keeping.record_traces import RECORDS, any_words, names_in, stays
from hemicycle.procedure.core.state import RecordState
from hemicycle.procedure.standing_body.people.state import Person
from hemicycle.procedure.standing_body.state import StandingBody


def people_of_body(record: str, state: RecordState) -> Iterator[Trace]:
    """Whom the record names."""
    if not isinstance(state, StandingBody):
        return
    told = {*state.people.told.values()}
    for one in state.people.table.values():
        if one.id in told:
            yield Trace(
                RECORDS,
                f"person/{record}/{one.id}",
                names_in(one.texts),
                _sits(record, state, one),
                frozenset({f"person:{record}/{one.id}"}),
                record,
            )


def held_in_body(record: str, state: StandingBody, who: Sequence[Trace]) -> Iterator[Trace]:
    """What they held, and for whom they sat, which stands."""
    for one in who:
        person = one.key.rpartition("/")[2]
        number = sum(held.person == person for held in state.offices.tenures.values())
        number += sum(sat.person == person for sat in state.delegations.table.values())
        if number:
            yield stays(record, one, "held", number)


def _sits(record: str, state: StandingBody, one: Person) -> str:
    held = [t.office for t in state.offices.tenures.values() if t.person == one.id]
    sat = [d for d in state.delegations.table.values() if d.person == one.id]
    said = [
        *held,
        *(d.member for d in sat if d.member),
        *(any_words(d.texts, "office") for d in sat),
        record,
    ]
    return " · ".join(dict.fromkeys(part for part in said if part))
