"""The tables of accounts in the register. Names and addresses stand here alone, and may be erased."""

from typing import Any

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
    "accounts",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("name", String(200), nullable=False),
    Column("mail", String(320), nullable=True),
    Column("roles", String(120), nullable=False),
    Column("body", String(200), nullable=True),
    Column("made", BigInteger, nullable=False),
    Column("removed", BigInteger, nullable=True),
)
"""Members of staff. `id` is drawn by chance and says nothing. `roles`: their names, parted by spaces.
`body`: the only one whose meetings they see; None: all of this server's. `removed`: from then on it opens nothing."""


def passkey_columns(of: str) -> list[Column[Any]]:
    """The columns of a table of passkeys. `of`: whose they are, as `accounts.id`.

    `credential`: its id, one over all of a table. `uses`: its signature counter. `device`: on which it was made.
    """
    return [
        Column("id", Integer, primary_key=True),
        Column("account", String(40), ForeignKey(of), nullable=False, index=True),
        Column("credential", LargeBinary, nullable=False, unique=True),
        Column("public_key", LargeBinary, nullable=False),
        Column("uses", BigInteger, nullable=False),
        Column("transports", String(120), nullable=False),
        Column("device", String(120), nullable=False),
        Column("made", BigInteger, nullable=False),
        Column("used", BigInteger, nullable=True),
    ]


passkeys = Table("passkeys", metadata, *passkey_columns("accounts.id"))
"""Passkeys of staff (Web Authentication, level 3)."""

identities = Table(
    "identities",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("account", String(40), ForeignKey("accounts.id"), nullable=False, index=True),
    Column("issuer", String(400), nullable=False),
    Column("subject", String(400), nullable=False),
    Column("made", BigInteger, nullable=False),
    UniqueConstraint("issuer", "subject"),
)
"""Who an account is at the organisation's own sign-in: `subject` of `issuer` (OpenID Connect Core 1.0, 2)."""

audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("until", BigInteger, nullable=True),
    Column("account", String(40), nullable=True),
    Column("kind", String(12), nullable=False),
    Column("what", String(80), nullable=False),
    Column("record", String(200), nullable=True),
    Column("body", String(200), nullable=True),
    Column("facts", Text, nullable=False),
)
"""Who did what. `account` None: the office without a name. `kind`: changed, opened, refused, gap.
`until`: of a gap, when it ended. `facts`: more about it, as JSON."""

Index("audit_by_time", audit.c.at)
