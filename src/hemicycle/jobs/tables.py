"""The jobs' table in the register."""

from sqlalchemy import BigInteger, Column, Index, Integer, String, Table, UniqueConstraint

from hemicycle.register.metadata import metadata

jobs = Table(
    "jobs",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", String(40), nullable=False),
    Column("subject", String(200), nullable=False),
    Column("due", BigInteger, nullable=False),
    Column("tried", Integer, nullable=False),
    UniqueConstraint("kind", "subject"),
)
"""One row a thing to do: of what kind, about what, when at the earliest, how often it was tried in vain."""

Index("jobs_by_due", jobs.c.kind, jobs.c.due)
