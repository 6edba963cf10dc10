"""The tables of keeping in the register."""

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, LargeBinary, String, Table, Text

from hemicycle.register.metadata import metadata

erasures = Table(
    "erasures",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("made", BigInteger, nullable=False),
    Column("by", String(40), nullable=True),
    Column("ground", String(20), nullable=False),
    Column("state", String(20), nullable=False),
    Column("since", BigInteger, nullable=False),
    Column("waits", String(40), nullable=True),
    Column("wanted", LargeBinary, nullable=True),
    Column("pad", LargeBinary, nullable=True),
    Column("proof", Text, nullable=True),
    sqlite_autoincrement=True,
)
"""Requests to erase a person. `ground`: why. `wanted`: whom, as long as it is under way, under a `pad`, so that the
search afterwards does not find the request itself; then none of it stays. `proof`: what that search found, as JSON."""

erasure_places = Table(
    "erasure_places",
    metadata,
    Column("erasure", Integer, ForeignKey("erasures.id"), primary_key=True),
    Column("place", String(40), primary_key=True),
    Column("gone", Integer, nullable=False),
    Column("stays", Integer, nullable=False),
    Column("done", BigInteger, nullable=True),
)
"""How far a request has come: how much is `gone` of each place, how much `stays`, and when the place was `done`."""

restores_seen = Table(
    "restores_seen",
    metadata,
    Column("restored", BigInteger, primary_key=True),
    Column("at", BigInteger, nullable=False),
)
"""The restores after which somebody has erased anew whoever was erased since the backup: when it was put back."""

periods = Table(
    "keeping_periods",
    metadata,
    Column("place", String(40), primary_key=True),
    Column("days", Integer, nullable=True),
    Column("changed", BigInteger, nullable=False),
)
"""The periods that somebody has said. `days` None: it is kept until it is erased."""

let_go = Table(
    "let_go",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("place", String(40), nullable=False),
    Column("count", Integer, nullable=False),
)
"""What went when its period was over: how much, of which place; nobody's name."""
