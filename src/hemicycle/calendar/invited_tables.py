"""What was invited to and who, in the register. It decides nothing: who sits is on the record of the meeting."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from hemicycle.register.metadata import metadata

invited_meetings = Table(
    "invited_meetings",
    metadata,
    Column("record", String(200), primary_key=True),
    Column("uid", String(320), nullable=False, index=True),
    Column("zone", String(64), nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("starts", BigInteger, nullable=False),
    Column("ends", BigInteger, nullable=True),
    Column("digest", String(64), nullable=False),
    Column("cancelled", Boolean, nullable=False),
    Column("moved", BigInteger, nullable=True),
    Column("series", String(200), nullable=True, index=True),
    Column("planned", BigInteger, nullable=True),
    Column("title", Text, nullable=True),
)
"""A meeting to which somebody was invited, as calendars have it: under which `uid`, of which `sequence`. `digest`: of
its words. `moved`: when it was told last that it is at another time. `series`: of which it is a sitting; until it is
called as a meeting, `record` names the sitting. `planned`: when the rule of its series has it, whose sittings share
their `uid`; None: it is an object of its own. `title`: of a sitting, by language, as JSON."""

invitations = Table(
    "invitations",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("record", String(200), nullable=False),
    Column("participant", String(40), nullable=False),
    Column("name", String(250), nullable=False),
    Column("address", String(320), nullable=False),
    Column("language", String(20), nullable=False),
    Column("number", Integer, nullable=False),
    Column("token_digest", String(64), nullable=False, index=True),
    Column("wanted", BigInteger, nullable=False),
    Column("letters", Integer, nullable=False),
    Column("sequence", Integer, nullable=True),
    Column("told", BigInteger, nullable=True),
    Column("outbox", Integer, nullable=True),
    Column("ended", BigInteger, nullable=True),
    Column("series", String(200), nullable=True),
    Column("person", String(40), nullable=True),
    UniqueConstraint("record", "participant"),
    sqlite_autoincrement=True,
)
"""Somebody who is invited. `number`: how many tokens they had before this one, of which only the digest is kept.
`sequence`: of what they were told last, by the last of so many `letters`, the message `outbox`, at `told`; None:
nothing yet. `ended`: when they were told that they are not invited any more. `series`, `person`: they were invited to a
series as a whole, as this person of it, and answer for each of its sittings by one token; the row of the invitation to
all has the series for its `record`."""
