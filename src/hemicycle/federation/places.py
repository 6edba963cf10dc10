"""Where the fediverse keeps something of people: accounts elsewhere with what they did, and words for the office."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, or_, update

from hemicycle.federation.tables import (
    accounts,
    blocks,
    deliveries,
    followers,
    hosts,
    messages,
    people,
    posts,
    reactions,
    replies,
)
from hemicycle.keeping.place import Place, Sought, Stored
from hemicycle.keeping.rows import Row, Rows, TablePlace
from hemicycle.register.register import Register

MESSAGE_DAYS = 180


def places_of_fediverse(register: Register) -> Sequence[Place]:
    """The places. Whoever goes follows nothing more; what they wrote as a comment goes where comments are kept."""
    known = Rows(
        people,
        personal=(
            *("actor", "host", "handle", "name", "page", "inbox", "shared_inbox"),
            *("key_id", "key"),
        ),
        free=("id", "read"),
        wipe=_forget,
        called=lambda row: (row["name"], row["handle"], row["handle"].removeprefix("@")),
        marks=lambda row: frozenset((f"fediverse:{row['actor']}",)),
        shown=lambda row: (row["handle"],),
        at="read",
        also=(
            Stored(followers.name, ("activity",), ("body", "person", "since")),
            Stored(reactions.name, ("activity",), ("id", "record", "person", "kind", "at")),
            Stored(replies.name, ("object",), ("comment", "person", "record", "written")),
            Stored(blocks.name, ("subject",), ("id", "body", "at")),
            Stored(accounts.name, (), ("body", "name", "public_key", "sealed_key", "made")),
            Stored(posts.name, ("note",), ("record", "body", "made", "changed", "turn")),
            Stored(hosts.name, (), ("host", "signature", "failing")),
            Stored(
                deliveries.name,
                ("activity", "inbox", "host", "answer"),
                ("id", "body", "record", "kind", "made", "state", "since"),
            ),
        ),
    )
    told = Rows(
        messages,
        personal=("sender", "activity", "words"),
        free=("id", "body", "kind", "record", "at", "settled"),
        wipe=lambda register, row, _: _delete_message(register, row),
        called=lambda row: (row["sender"],),
        marks=lambda row: frozenset((f"fediverse-message:{row['id']}",)),
        shown=lambda row: (row["sender"], row["record"]),
        says=lambda row: (row["words"],),
        blank=lambda register, row, _: _delete_message(register, row),
        old=lambda before: messages.c.at < before,
        at="at",
    )
    return (
        TablePlace(register, "fediverse", known),
        TablePlace(register, "fediverse-messages", told, MESSAGE_DAYS),
    )


def _forget(register: Connection, row: Row, _: Sought) -> None:
    """It goes with all that it did; where something was brought to its own inbox, nothing tells whose that was."""
    for table in (followers, reactions, replies):
        register.execute(delete(table).where(table.c.person == row["id"]))
    register.execute(delete(blocks).where(blocks.c.subject == row["actor"]))
    theirs = or_(deliveries.c.inbox == row["inbox"], deliveries.c.activity.contains(row["actor"]))
    nobody = {"inbox": "", "activity": None, "answer": "", "state": "given-up"}
    register.execute(update(deliveries).where(theirs).values(nobody))
    register.execute(delete(people).where(people.c.id == row["id"]))


def _delete_message(register: Connection, row: Row) -> None:
    register.execute(delete(messages).where(messages.c.id == row["id"]))
