"""The tables of comments. What readers wrote stands here alone, and may be erased."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from hemicycle.register.metadata import metadata

comments = Table(
    "comments",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("item", String(300), nullable=False),
    Column("body", String(128), nullable=False),
    Column("answers", Integer, nullable=True),
    Column("name", String(200), nullable=False),
    Column("mail", String(254), nullable=True),
    Column("language", String(20), nullable=False),
    Column("words", Text, nullable=False),
    Column("office", Boolean, nullable=False),
    Column("state", String(12), nullable=False, index=True),
    Column("signs", String(200), nullable=False),
    Column("secret", String(40), nullable=False, unique=True),
    Column("proof", String(128), nullable=True, unique=True),
    Column("made", BigInteger, nullable=False),
    Column("changed", BigInteger, nullable=True),
    Column("decided", BigInteger, nullable=True),
    Column("decided_by", String(200), nullable=True),
    Column("reason", String(20), nullable=True),
    Column("reports", Integer, nullable=False, default=0),
    Column("origin", String(400), nullable=True, index=True),
    Column("source", String(2000), nullable=True),
    Column("links", Text, nullable=True),
    Column("others", Text, nullable=True),
    Column("before", Text, nullable=True),
    sqlite_autoincrement=True,
)
"""`item`: the record of the text under which it stands; `answers`: the comment to which it is an answer; `office`:
written by the office; `secret`: opens its writer's own page; `proof`: the signature of the challenge that was solved,
which serves once; `signs`: what speaks for spam, in words of the code. Of one that was written elsewhere: `origin`, the
account that wrote it; `source`, where it stands there; `links`, where words of it lead (JSON: start, end, address);
`others`, its words in other languages (JSON); `before`, the words that it had before it was last changed."""
Index("comments_of_item", comments.c.item, comments.c.state)
Index("comments_of_writer", comments.c.mail, comments.c.name)

comment_reports = Table(
    "comment_reports",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("comment", Integer, ForeignKey("comments.id", ondelete="CASCADE"), nullable=False),
    Column("reader", String(64), nullable=False),
    Column("at", BigInteger, nullable=False),
    UniqueConstraint("comment", "reader"),
)
"""Who reported what: `reader` is a digest of an address with a salt of the day, so that one reader counts once."""

comment_rules = Table(
    "comment_rules",
    metadata,
    Column("body", String(128), primary_key=True),
    Column("reading", String(12), nullable=False),
)
"""What is read before it is published, by body (empty: where there is none)."""
