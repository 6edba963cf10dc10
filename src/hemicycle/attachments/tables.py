"""The table of recorded statements that were handed in."""

from sqlalchemy import BigInteger, Boolean, Column, Integer, String, Table, UniqueConstraint

from hemicycle.register.metadata import metadata

recordings = Table(
    "recordings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("record", String(128), nullable=False, index=True),
    Column("party", String(40), nullable=False),
    Column("participant", String(40), nullable=False),
    Column("item", String(40), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("format", String(8), nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("codecs", String(200), nullable=False),
    Column("length_ms", Integer, nullable=False),
    Column("sound", Boolean, nullable=False),
    Column("heard", Boolean, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("speaker", String(200), nullable=False),
    Column("tested_on", String(200), nullable=False),
    Column("made", BigInteger, nullable=False),
    UniqueConstraint("record", "party", "item"),
)
"""One a delegation and item: what is handed in later takes its place.

`party`: the member, or the person where they sit for none; `item` empty: for the meeting as a whole. `sound`: the file
has a track of it; `heard`: it was not silent when it was tested, by the browser `tested_on`.
"""
