"""Replies in the register: each mail that came, and each answer, by whatever way. Nothing is overwritten.

Who sits is on the record; who comes is here.
"""

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

reply_mails = Table(
    "reply_mails",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("token", String(64), nullable=False),
    Column("mark", String(64), nullable=False),
    Column("record", String(200), nullable=False, index=True),
    Column("received", BigInteger, nullable=False),
    Column("outcome", String(20), nullable=False),
    Column("why", String(20), nullable=False),
    Column("other", String(64), nullable=True),
    Column("sender", String(320), nullable=False),
    Column("words", Text, nullable=False),
    Column("meant", Text, nullable=False),
    Column("status", String(40), nullable=False),
    Column("until", String(80), nullable=False),
    Column("settled", BigInteger, nullable=True),
    Column("participant", String(40), nullable=True),
    UniqueConstraint("token", "mark"),
    sqlite_autoincrement=True,
)
"""A mail that was read. `token`: of the invitee, as its digest; `mark`: the same mail has the same; `record`: of the
meeting on whose page it is shown. `other`: the token of the invitee for whom it seems to speak. `meant`: the answers of
a held mail, as JSON. `status` and `until`: what a mail server reported. `settled`: when nothing more was to be done."""

replies = Table(
    "replies",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("mail", Integer, ForeignKey("reply_mails.id"), nullable=True, index=True),
    Column("token", String(64), nullable=False, index=True),
    Column("sitting", String(200), nullable=False),
    Column("state", String(20), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("received", BigInteger, nullable=False),
    Column("way", String(10), nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("starts", BigInteger, nullable=True),
    Column("comment", Text, nullable=False),
    Column("sender", String(320), nullable=False),
    Column("proposed_starts", BigInteger, nullable=True),
    Column("proposed_ends", BigInteger, nullable=True),
    Column("deputy_name", String(200), nullable=True),
    Column("deputy_address", String(320), nullable=True),
    Column("deputy_office", String(300), nullable=True),
    Column("deputy_capacity", String(40), nullable=True),
    Column("by_deputy", Boolean, nullable=False),
    Column("by", String(40), nullable=True),
    Column("participant", String(40), nullable=True),
    sqlite_autoincrement=True,
)
"""An answer, as `answered.Answer`. `by`: the account of whoever of the office entered it.
`participant`: of whose seat it is."""

deputies = Table(
    "deputies",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("token", String(64), nullable=False),
    Column("sitting", String(200), nullable=False),
    Column("address", String(320), nullable=False),
    Column("participant", String(40), nullable=False),
    Column("accredited", BigInteger, nullable=False),
    UniqueConstraint("token", "sitting", "address"),
)
"""Deputies who were accredited: as which participant of the meeting."""

Index("replies_by_sitting", replies.c.sitting, replies.c.token, replies.c.id)
