"""The outbox in the register: a row a message, and a row for everything that happened to one."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
)

from hemicycle.register.metadata import metadata

outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", String(40), nullable=False),
    Column("key", String(64), nullable=False, unique=True),
    Column("record", String(200), nullable=True),
    Column("rule", String(40), nullable=True),
    Column("message_id", String(400), nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("address", String(320), nullable=False),
    Column("language", String(20), nullable=False),
    Column("subject", Text, nullable=False),
    Column("letter", LargeBinary, nullable=True),
    Column("secret", Boolean, nullable=False),
    Column("written", BigInteger, nullable=False),
    Column("expires", BigInteger, nullable=True),
    Column("state", String(20), nullable=False),
    Column("since", BigInteger, nullable=False),
    Column("answer", Text, nullable=False),
    Column("settled", BigInteger, nullable=True),
)
"""A message. `key`: what it follows from, hashed; it stands once. `record` and `rule`: where a follower derived it.
`letter`: its words, None once they were deleted. `state` since `since`, with the last `answer` to it.
`settled`: when a person said that it needs nothing more."""

inboxes = Table(
    "inboxes",
    metadata,
    Column("key", String(64), primary_key=True),
    Column("mark", String(64), nullable=False),
)
"""How far a mailbox was read into which mail comes back. `key`: which one, hashed; `mark`: its numbering (UIDVALIDITY)
and the number (UID) of the last message."""

Index("outbox_by_state", outbox.c.state, outbox.c.id)
Index("outbox_by_address", outbox.c.address, outbox.c.kind)

events = Table(
    "outbox_events",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("message", Integer, ForeignKey("outbox.id"), nullable=False, index=True),
    Column("at", BigInteger, nullable=False),
    Column("what", String(20), nullable=False),
    Column("answer", Text, nullable=False),
    Column("by", String(64), nullable=True),
)
"""What happened to a message, in order: each attempt with its answer, each report, what a person did. `by`: the id of
that person's account, where there is one."""
