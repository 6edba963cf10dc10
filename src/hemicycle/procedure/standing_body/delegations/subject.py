"""Who sits for the members."""

from msgspec.structs import replace

from hemicycle.procedure.core.changes import by_code, into
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.subject import Subject, on
from hemicycle.procedure.core.values import SEQ, WORDS, like
from hemicycle.procedure.standing_body.delegations import acts
from hemicycle.procedure.standing_body.delegations.entries import (
    DelegateDated,
    DelegateListed,
    DelegateNamed,
    DelegateWithdrawn,
)
from hemicycle.procedure.standing_body.delegations.state import Delegate, Delegations
from hemicycle.procedure.standing_body.people.entries import PersonErased
from hemicycle.procedure.standing_body.people.state import People, Person
from hemicycle.procedure.standing_body.people.subject import tells
from hemicycle.procedure.standing_body.state import StandingBody

PART, TABLE = StandingBody.delegations, into(Delegations.table)


def forget(known: Delegations, fact: PersonErased, _: Entry) -> Delegations:
    """Who sat with words of the erased entry sits without them."""
    theirs = [one for one in known.table.values() if one.seq == fact.target]
    return replace(known, table={**known.table, **{o.id: replace(o, texts={}) for o in theirs}})


DELEGATIONS = Subject[StandingBody](
    name="delegations",
    home=__package__,
    parts=("delegations",),
    acts=[acts.list_, acts.name, acts.date_delegate, acts.withdraw],
    evolve=[
        on(
            DelegateListed,
            StandingBody.people,
            into(People.table).put(
                DelegateListed.person,
                like(Person, DelegateListed, id=DelegateListed.person, seq=SEQ, texts=WORDS),
            ),
            tells(DelegateListed.person),
        ),
        on(
            DelegateListed,
            PART,
            TABLE.put(
                DelegateListed.delegate,
                like(
                    Delegate,
                    DelegateListed,
                    id=DelegateListed.delegate,
                    seq=SEQ,
                    texts=WORDS,
                    until=None,
                ),
            ),
        ),
        on(
            DelegateNamed,
            PART,
            TABLE.put(
                DelegateNamed.delegate,
                like(
                    Delegate,
                    DelegateNamed,
                    id=DelegateNamed.delegate,
                    seq=SEQ,
                    texts=WORDS,
                    until=None,
                ),
            ),
        ),
        on(DelegateNamed, StandingBody.people, tells(DelegateNamed.person)),
        on(
            DelegateDated,
            PART,
            TABLE.at(
                DelegateDated.delegate,
                into(Delegate.since).set(DelegateDated.since),
                into(Delegate.until).set(DelegateDated.until),
            ),
        ),
        on(PersonErased, PART, by_code(Delegations, forget)),
        on(
            DelegateWithdrawn,
            StandingBody.people,
            into(People.table).take(DelegateWithdrawn.person),
            into(People.told).take(DelegateWithdrawn.target),
        ),
        on(DelegateWithdrawn, PART, TABLE.take(DelegateWithdrawn.delegate)),
    ],
    offers=(),
)
