"""Where it stands who passes on what comes out, and what others published: partners by name, texts that name people."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, update

from hemicycle.keeping.place import NO_PERIOD, Place, Sought, Stored
from hemicycle.keeping.rows import Row, Rows, TablePlace
from hemicycle.partners.tables import (
    deliveries,
    partners,
    source_items,
    sources,
    subscriptions,
    wishes,
)
from hemicycle.register.register import Register


def places_of_partners(register: Register) -> Sequence[Place]:
    """Partners stay until the office lets them go; what others published, as long as their feed is read."""
    subscriber = ("id", "topic", "callback", "host", "secret")
    named = Rows(
        partners,
        personal=("name", "address", "by"),
        free=("id", "secret", "made", "failing", "ended"),
        wipe=_end,
        called=lambda row: (row["name"],),
        shown=lambda row: (row["name"], row["address"]),
        also=(
            Stored(deliveries.name, free=tuple(deliveries.c.keys())),
            Stored(wishes.name, free=(*subscriber, "mode", "lease_s", "made")),
            Stored(subscriptions.name, free=(*subscriber, "until", "told", "failing", "answer")),
        ),
    )
    others = Rows(
        source_items,
        personal=("title", "told", "reason"),
        free=(
            *("id", "source", "key", "link", "language", "seen", "changed", "digest", "withdrawn"),
            *("state", "record", "taken_digest", "noted"),
        ),
        wipe=_forget,
        shown=lambda row: (row["title"], row["link"]),
        says=lambda row: (row["title"], row["told"].decode(errors="replace"), row["reason"]),
        blank=_forget,
        old=lambda before: source_items.c.changed < before,
        at="seen",
        also=(Stored(sources.name, personal=("name",), free=_but(sources.c.keys(), "name")),),
    )
    return (
        TablePlace(register, "partners", named, NO_PERIOD),
        TablePlace(register, "taken-over", others, NO_PERIOD),
    )


def _but(names: Sequence[str], left_out: str) -> tuple[str, ...]:
    return tuple(one for one in names if one != left_out)


def _end(connection: Connection, row: Row, _: Sought) -> None:
    connection.execute(delete(deliveries).where(deliveries.c.partner == row["id"]))
    connection.execute(delete(partners).where(partners.c.id == row["id"]))


def _forget(connection: Connection, row: Row, _: Sought) -> None:
    """The row stays without words, so that the same item is not laid before the office again."""
    mine = update(source_items).where(source_items.c.id == row["id"])
    connection.execute(mine.values(title="", told=b"{}", reason="", state="erased"))
