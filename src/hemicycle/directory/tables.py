"""The directory's tables in the register. They decide no outcome, and what stands in them may be erased."""

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, LargeBinary, String, Table, Text

from hemicycle.carrying.tables import key
from hemicycle.register.metadata import metadata

standing_bodies = Table(
    "standing_bodies",
    metadata,
    Column("id", Integer, primary_key=True),
    *key(),
    Column("body", String(128), nullable=False),
    Column("access", String(10), nullable=False),
    Column("rules", LargeBinary, nullable=False),
)
"""One row a body that has a record, derived from it (`standing.py`). `rules`: the body, to take a day's rules from."""

Index("standing_by_record", standing_bodies.c.record, unique=True)

contacts = Table(
    "contacts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("record", String(200), nullable=False),
    Column("person", String(40), nullable=False),
    Column("listed", String(40), nullable=True),
    Column("kind", String(20), nullable=False),
    Column("value", Text, nullable=False),
)
"""How somebody whom a body's record names is reached, and what else its list says of them. `listed`: by which list it
came. `kind`: a field of `lists/fields.py`."""

Index("contacts_of_person", contacts.c.record, contacts.c.person)
Index("contacts_of_list", contacts.c.record, contacts.c.listed)

imports = Table(
    "imported_lists",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("record", String(200), nullable=False),
    Column("listed", String(40), nullable=False, unique=True),
    Column("file", String(200), nullable=False),
    Column("made", BigInteger, nullable=False),
    Column("people", Integer, nullable=False),
    Column("undone", BigInteger, nullable=True),
)
"""The lists that came in, by the name under which the record has them. `undone`: when they were taken back."""

house = Table(
    "house",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("value", Text, nullable=False),
)
"""What the server was told at its first start, by name (`house.py`)."""

looks = Table(
    "looks",
    metadata,
    Column("body", String(128), primary_key=True),
    Column("accent", String(7), nullable=True),
    Column("flags", Boolean, nullable=False),
    Column("dates", String(20), nullable=False),
    Column("typeface", String(40), nullable=False),
    Column("font", LargeBinary, nullable=True),
    Column("emblem", LargeBinary, nullable=True),
    Column("emblem_type", String(20), nullable=True),
)
"""How a body looks. `accent`: `#rrggbb`, on a light ground; None: the pages' own. `font`: WOFF2 of its own.
`emblem`: cleaned, of the media type `emblem_type`."""

own_flags = Table(
    "own_flags",
    metadata,
    Column("body", String(128), primary_key=True),
    Column("member", String(128), primary_key=True),
    Column("picture", LargeBinary, nullable=False),
)
"""Flags and other pictures that a body brought for its members: cleaned SVG, or PNG."""
