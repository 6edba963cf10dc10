"""The tables of who is told what came out, and of what others published."""

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
    UniqueConstraint,
)

from hemicycle.register.metadata import metadata

LONGEST_URL = 2000

wishes = Table(
    "hub_wishes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("mode", String(12), nullable=False),
    Column("topic", String(300), nullable=False),
    Column("callback", String(LONGEST_URL), nullable=False),
    Column("host", String(255), nullable=False, index=True),
    Column("secret", String(200), nullable=True),
    Column("lease_s", Integer, nullable=False),
    Column("made", BigInteger, nullable=False),
)
"""Who asked to be told of a feed, or to be told no more, and has not yet said again that this is meant."""

subscriptions = Table(
    "hub_subscriptions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("topic", String(300), nullable=False),
    Column("callback", String(LONGEST_URL), nullable=False),
    Column("host", String(255), nullable=False, index=True),
    Column("secret", String(200), nullable=True),
    Column("until", BigInteger, nullable=False),
    Column("told", String(64), nullable=False),
    Column("failing", BigInteger, nullable=True),
    Column("answer", Text, nullable=False),
    UniqueConstraint("topic", "callback"),
)
"""Who is told of a feed (`topic`: its path), at which address, until when. `told`: the digest of the feed as it was
brought last. `failing`: since when it cannot be brought; `answer`: what was answered last."""

partners = Table(
    "partners",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("address", String(LONGEST_URL), nullable=False),
    Column("secret", String(80), nullable=False),
    Column("made", BigInteger, nullable=False),
    Column("by", String(64), nullable=True),
    Column("failing", BigInteger, nullable=True),
    Column("ended", BigInteger, nullable=True),
)
"""Partners of the press office: to which address what came out is told, signed with `secret`. `ended`: not any more."""

deliveries = Table(
    "partner_deliveries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("partner", Integer, ForeignKey("partners.id", ondelete="CASCADE"), nullable=False),
    Column("key", String(64), nullable=False),
    Column("record", String(300), nullable=False),
    Column("what", String(12), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("state", String(12), nullable=False),
    Column("since", BigInteger, nullable=False),
    Column("tried", Integer, nullable=False),
    Column("answer", Text, nullable=False),
    UniqueConstraint("partner", "key"),
)
"""What a partner is told, in this order: `what` happened to the text on `record`, at `at`. `key`: what it follows from,
hashed; it stands once. `state` since `since`, with the `answer` to the last of so many tries."""
Index("deliveries_by_state", deliveries.c.partner, deliveries.c.state, deliveries.c.id)

sources = Table(
    "sources",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("address", String(LONGEST_URL), nullable=False, unique=True),
    Column("language", String(20), nullable=False),
    Column("made", BigInteger, nullable=False),
    Column("etag", String(300), nullable=False),
    Column("modified", String(100), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("asked", BigInteger, nullable=True),
    Column("fault", Text, nullable=False),
)
"""Feeds of others from which the newsroom takes over. `language`: where the feed says none. `etag`, `modified` and
`digest`: of the feed as it was read last; `asked`: when; `fault`: why it could not be read, empty where it was."""

source_items = Table(
    "source_items",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("source", Integer, ForeignKey("sources.id", ondelete="CASCADE"), nullable=False),
    Column("key", String(64), nullable=False),
    Column("title", Text, nullable=False),
    Column("link", String(LONGEST_URL), nullable=False),
    Column("language", String(20), nullable=False),
    Column("seen", BigInteger, nullable=False),
    Column("changed", BigInteger, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("told", LargeBinary, nullable=False),
    Column("withdrawn", BigInteger, nullable=True),
    Column("reason", Text, nullable=False),
    Column("state", String(12), nullable=False),
    Column("record", String(300), nullable=True, index=True),
    Column("taken_digest", String(64), nullable=False),
    Column("noted", Boolean, nullable=False),
    UniqueConstraint("source", "key"),
)
"""An item of a source. `key`: what tells it from the others, hashed; `told`: what it says; `digest`: of that. `record`:
the text that was begun with it, when it said what has `taken_digest`. `noted`: that text says what became of it."""
Index("source_items_by_state", source_items.c.state, source_items.c.id)
