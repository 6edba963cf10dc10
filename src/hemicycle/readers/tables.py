"""The tables of readers by mail. Addresses stand here alone, and go with who leaves."""

from sqlalchemy import (
    BigInteger,
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

reader_requests = Table(
    "reader_requests",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("address", String(254), nullable=False, index=True),
    Column("language", String(20), nullable=False),
    Column("bodies", Text, nullable=False),
    Column("kinds", Text, nullable=False),
    Column("token", String(64), nullable=False, unique=True),
    Column("proof", String(128), nullable=True, unique=True),
    Column("made", BigInteger, nullable=False),
    sqlite_autoincrement=True,
)
"""Wishes that wait for whoever has the address to say that they are theirs. `token`: of the link in the letter,
hashed. `bodies`, `kinds`: names with spaces between them; empty: all. `proof`: the challenge that was solved, which
serves once."""

readers = Table(
    "readers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("address", String(254), nullable=False, unique=True),
    Column("language", String(20), nullable=False),
    Column("bodies", Text, nullable=False),
    Column("kinds", Text, nullable=False),
    Column("token", String(40), nullable=False, unique=True),
    Column("confirmed", BigInteger, nullable=False),
    Column("stopped", BigInteger, nullable=True),
    sqlite_autoincrement=True,
)
"""Who is told. `token`: opens their own page, and is the way out; it stands in each letter.
`stopped`: since when nothing is sent there any more, as their mail server refused too much."""

tellings = Table(
    "tellings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("record", String(200), nullable=False),
    Column("leaf", String(64), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("how", String(12), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("reached", Integer, nullable=False),
    Column("written", Integer, nullable=False),
    Column("state", String(12), nullable=False),
    UniqueConstraint("record", "leaf"),
)
"""What readers are told: `how` the entry `leaf` of a record changed what is out. `reached`: the last reader whose
turn it was; `written`: how many letters. `state`: `open`, `done`, `overtaken` by a later one, `unknown`
after a restore."""

Index("tellings_by_state", tellings.c.state, tellings.c.id)

journalists = Table(
    "journalists",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(200), nullable=False),
    Column("outlet", String(300), nullable=False),
    Column("address", String(254), nullable=False, index=True),
    Column("language", String(20), nullable=False),
    Column("zone", String(60), nullable=False),
    Column("evidence", Text, nullable=False),
    Column("token", String(40), nullable=False, unique=True),
    Column("state", String(12), nullable=False),
    Column("since", BigInteger, nullable=False),
    Column("until", BigInteger, nullable=True),
    Column("decided_by", String(200), nullable=True),
    Column("reason", Text, nullable=False),
    sqlite_autoincrement=True,
)
"""Who asks to be accredited as a journalist. `evidence`: a press card, what they have published. `token`: opens
their own page. `state` since `since`: `written` (the address is not confirmed), `asked`, `accredited` with a
term `until`, `refused` for a `reason`, `ended`."""

embargoed_copies = Table(
    "embargoed_copies",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("record", String(200), nullable=False, index=True),
    Column("journalist", Integer, ForeignKey("journalists.id"), nullable=False, index=True),
    Column("token", String(40), nullable=False, unique=True),
    Column("made", BigInteger, nullable=False),
    Column("ended", BigInteger, nullable=True),
    Column("schedule", Integer, nullable=True),
    UniqueConstraint("record", "journalist"),
)
"""Who may read which text before it comes out, by which link; `ended`: since when no more; `schedule`: the entry by
which the time was set for which it was given."""

embargo_openings = Table(
    "embargo_openings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("copy", Integer, ForeignKey("embargoed_copies.id"), nullable=False, index=True),
    Column("at", BigInteger, nullable=False),
)
"""Each time that somebody opened theirs."""
