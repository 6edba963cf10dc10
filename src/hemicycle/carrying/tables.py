"""The followers' tables in the register."""

from sqlalchemy import BigInteger, Column, Integer, String, Table, UniqueConstraint

from hemicycle.register.metadata import metadata

followers = Table(
    "followers",
    metadata,
    Column("rule", String(40), primary_key=True),
    Column("version", String(200), nullable=False),
)
"""The followers that have ever run here."""

cursors = Table(
    "cursors",
    metadata,
    Column("rule", String(40), primary_key=True),
    Column("record", String(200), primary_key=True),
    Column("size", Integer, nullable=False),
    Column("leaf", String(64), nullable=False),
)
"""How far a follower has read a record: `size` entries, the last of which has the leaf hash `leaf` (hex)."""

steps = Table(
    "outward_steps",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("taken", BigInteger, nullable=False),
)
"""One row: how many transactions wrote what leads outward. Held against the watermark, which no backup puts back."""


def key() -> tuple[Column[str], Column[str], Column[str], UniqueConstraint]:
    """The key under which a follower writes a row: it stands once, whatever happens."""
    return (
        Column("record", String(200), nullable=False),
        Column("leaf", String(64), nullable=False),
        Column("rule", String(40), nullable=False),
        UniqueConstraint("record", "leaf", "rule"),
    )
