"""The people whom a body's record names. It holds their names and nothing by which they are reached."""

import msgspec

from hemicycle.procedure.words import PersonId, Texts


class Person(msgspec.Struct, frozen=True):
    """`texts`: `name`, `family`, `short`, `pronounced`, `gender`; none once they were erased."""

    id: PersonId
    seq: int
    texts: Texts


class People(msgspec.Struct, frozen=True):
    """By id, in the order in which they were entered. `told`: each entry with words about a person → who that is."""

    table: dict[PersonId, Person] = {}
    told: dict[int, PersonId] = {}
