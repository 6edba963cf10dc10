"""The tables of posting: accounts of bodies, what is to stand there, what happened to it, what the office wished."""

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

post_accounts = Table(
    "post_accounts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("body", String(128), nullable=False),
    Column("network", String(20), nullable=False),
    Column("server", String(300), nullable=False),
    Column("handle", String(300), nullable=False),
    Column("language", String(20), nullable=False),
    Column("template", String(20), nullable=False),
    Column("secret", LargeBinary, nullable=True),
    Column("expires", BigInteger, nullable=True),
    Column("made", BigInteger, nullable=False),
    Column("made_by", String(200), nullable=True),
    Column("confirmed", BigInteger, nullable=True),
    Column("ended", BigInteger, nullable=True),
    sqlite_autoincrement=True,
)
"""An account. `secret`: sealed; None once it was disconnected, at `ended`. `confirmed`: when somebody said that what
was posted there stands as it should."""

posts = Table(
    "posts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("account", Integer, ForeignKey("post_accounts.id"), nullable=False),
    Column("record", String(200), nullable=False),
    Column("version", Integer, nullable=False),
    Column("deed", String(10), nullable=False),
    Column("marker", String(100), nullable=False),
    Column("draft", LargeBinary, nullable=True),
    Column("picture", String(64), nullable=False),
    Column("alt", Text, nullable=False),
    Column("written", BigInteger, nullable=False),
    Column("state", String(12), nullable=False),
    Column("since", BigInteger, nullable=False),
    Column("tried", Integer, nullable=False),
    Column("doubt", Boolean, nullable=False),
    Column("answer", Text, nullable=False),
    Column("there", String(300), nullable=False),
    Column("url", String(500), nullable=False),
    Column("gone", BigInteger, nullable=True),
    UniqueConstraint("account", "record", "version", "deed"),
    sqlite_autoincrement=True,
)
"""What is to be done at an account for a version of what stands on `record`: `deed` post, correct or withdraw.

`marker`: makes every attempt the same post. `picture`: the digest of the picture that goes along, `alt` its words.
`doubt`: an answer was lost, so that it is looked up first. `there`, `url`: the post as it stands, until it is
`gone`."""
Index("posts_of_record", posts.c.record)

post_events = Table(
    "post_events",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("post", Integer, ForeignKey("posts.id"), nullable=False, index=True),
    Column("at", BigInteger, nullable=False),
    Column("what", String(20), nullable=False),
    Column("answer", Text, nullable=False),
    Column("by", String(200), nullable=True),
)
"""What happened to a post, in order. `by`: the account of who did it, where a person did."""

post_wishes = Table(
    "post_wishes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("record", String(200), nullable=False),
    Column("account", Integer, ForeignKey("post_accounts.id"), nullable=False),
    Column("goes", Boolean, nullable=False),
    Column("template", String(20), nullable=False),
    Column("words", Text, nullable=False),
    Column("alt", Text, nullable=False),
    Column("base", Integer, nullable=False),
    UniqueConstraint("record", "account"),
)
"""What the office wishes of one item at one account. `words` (empty: by the template) hold while the text stands as
with entry `base`; `alt`: of the picture (empty: its caption)."""
