"""The tables of the fediverse. Whatever names somebody elsewhere stands in `federation_people`, or says so."""

from sqlalchemy import (
    BigInteger,
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

accounts = Table(
    "federation_accounts",
    metadata,
    Column("body", String(128), primary_key=True),
    Column("name", String(40), nullable=False, unique=True),
    Column("public_key", Text, nullable=False),
    Column("sealed_key", LargeBinary, nullable=False),
    Column("made", BigInteger, nullable=False),
)
"""An account of this server: a body's, or (`body` empty) the server's own, in whose name it asks others. `name` is for
good: others know the account by it. `made`: what came out before is not told."""

people = Table(
    "federation_people",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("actor", String(2000), nullable=False, unique=True),
    Column("host", String(260), nullable=False),
    Column("handle", String(400), nullable=False),
    Column("name", String(400), nullable=False),
    Column("page", String(2000), nullable=False),
    Column("inbox", String(2000), nullable=False),
    Column("shared_inbox", String(2000), nullable=True),
    Column("key_id", String(2000), nullable=False, index=True),
    Column("key", Text, nullable=False),
    Column("read", BigInteger, nullable=False),
    sqlite_autoincrement=True,
)
"""Accounts elsewhere, as their own server told of them at `read`."""

followers = Table(
    "federation_followers",
    metadata,
    Column("body", String(128), primary_key=True),
    Column("person", Integer, ForeignKey(people.c.id), primary_key=True),
    Column("activity", String(2000), nullable=False),
    Column("since", BigInteger, nullable=False),
)
"""`activity`: the id of the Follow that came."""

posts = Table(
    "federation_posts",
    metadata,
    Column("record", String(200), primary_key=True),
    Column("body", String(128), nullable=False, index=True),
    Column("made", BigInteger, nullable=False),
    Column("changed", BigInteger, nullable=False),
    Column("turn", Integer, nullable=False),
    Column("note", Text, nullable=True),
)
"""What was told of a publication, as it stands (JSON); `note` None: it is withdrawn. `turn`: one more each time it came
out anew after that."""

reactions = Table(
    "federation_reactions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("record", String(200), nullable=False),
    Column("person", Integer, ForeignKey(people.c.id), nullable=False),
    Column("kind", String(10), nullable=False),
    Column("activity", String(2000), nullable=False),
    Column("at", BigInteger, nullable=False),
    UniqueConstraint("record", "person", "kind"),
    sqlite_autoincrement=True,
)
"""Likes, boosts and other reactions to a publication."""

replies = Table(
    "federation_replies",
    metadata,
    Column("comment", Integer, primary_key=True, autoincrement=False),
    Column("object", String(2000), nullable=False, unique=True),
    Column("person", Integer, ForeignKey(people.c.id), nullable=False),
    Column("record", String(200), nullable=False),
    Column("written", BigInteger, nullable=False),
)
"""Which comment is which object elsewhere. `written`: when its author wrote the words that stand, by their server."""

messages = Table(
    "federation_messages",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("body", String(128), nullable=False, index=True),
    Column("kind", String(10), nullable=False),
    Column("record", String(200), nullable=True),
    Column("sender", String(400), nullable=False),
    Column("activity", String(2000), nullable=False, unique=True),
    Column("words", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("settled", BigInteger, nullable=True),
    sqlite_autoincrement=True,
)
"""What is for the office alone: a report (`sender`: its server) or a message to the account (`sender`: who wrote)."""

blocks = Table(
    "federation_blocks",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("body", String(128), nullable=False),
    Column("subject", String(2000), nullable=False),
    Column("at", BigInteger, nullable=False),
    UniqueConstraint("body", "subject"),
    sqlite_autoincrement=True,
)
"""From whom a body takes nothing: a server (its host) or an account (its address)."""

deliveries = Table(
    "federation_deliveries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("body", String(128), nullable=False),
    Column("record", String(200), nullable=True),
    Column("kind", String(10), nullable=False),
    Column("activity", Text, nullable=True),
    Column("inbox", String(2000), nullable=False),
    Column("host", String(260), nullable=False),
    Column("made", BigInteger, nullable=False),
    Column("state", String(12), nullable=False),
    Column("answer", String(300), nullable=False),
    Column("since", BigInteger, nullable=False),
    sqlite_autoincrement=True,
)
"""What goes to which inbox. `activity`: its words; None: the post as it stands when it leaves. `state`: waiting,
delivered, refused, given-up; `answer`: the last one."""
Index("deliveries_by_host", deliveries.c.host, deliveries.c.state)
Index("deliveries_by_record", deliveries.c.record)

hosts = Table(
    "federation_hosts",
    metadata,
    Column("host", String(260), primary_key=True),
    Column("signature", String(10), nullable=False),
    Column("failing", BigInteger, nullable=True),
)
"""What is known of a server: the kind of signature that it takes; since when nothing reaches it."""
