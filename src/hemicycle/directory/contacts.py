"""How people are reached, and what else a list said of them: in the register, never on a record."""

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, delete, insert, select

from hemicycle.directory.tables import contacts

Known = dict[str, list[tuple[str, str]]]
"""Person → each kind with its value, in the order in which they came."""


def keep(
    register: Connection,
    record: str,
    listed: str | None,
    people: Mapping[str, Iterable[tuple[str, str]]],
) -> None:
    """Enter what is known of these people."""
    rows = [
        {"record": record, "person": person, "listed": listed, "kind": kind, "value": value}
        for person, known in people.items()
        for kind, value in known
    ]
    if rows:
        register.execute(insert(contacts), rows)


def known_of(register: Connection, record: str) -> Known:
    """What is known of all people of a record."""
    asked = select(contacts.c.person, contacts.c.kind, contacts.c.value)
    found: Known = {}
    rows = register.execute(asked.where(contacts.c.record == record).order_by(contacts.c.id))
    for person, kind, value in rows:
        found.setdefault(person, []).append((kind, value))
    return found


def forget_list(register: Connection, record: str, listed: str) -> None:
    """Leave nothing of what a list brought."""
    ours = contacts.c.record == record, contacts.c.listed == listed
    register.execute(delete(contacts).where(*ours))


def forget_person(register: Connection, record: str, person: str) -> None:
    """Leave nothing of what is known of somebody."""
    ours = contacts.c.record == record, contacts.c.person == person
    register.execute(delete(contacts).where(*ours))


def forget_kind(register: Connection, record: str, person: str, kind: str) -> None:
    """Leave nothing of one kind of what is known of somebody."""
    ours = contacts.c.record == record, contacts.c.person == person, contacts.c.kind == kind
    register.execute(delete(contacts).where(*ours))
