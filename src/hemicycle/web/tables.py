"""The pages' tables in the register: what lists show of each meeting, derived from its record by `listing.py`."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
)

from hemicycle.carrying.tables import key
from hemicycle.register.metadata import metadata

listed = Table(
    "listed_meetings",
    metadata,
    Column("id", Integer, primary_key=True),
    *key(),
    Column("under_way", Boolean, nullable=False),
    Column("stage", String(20), nullable=True),
    Column("starts", BigInteger, nullable=True),
    Column("body", String(128), nullable=True),
    Column("known_by", Text, nullable=False),
    Column("office_card", LargeBinary, nullable=False),
    Column("public_stage", String(20), nullable=True),
    Column("public_starts", BigInteger, nullable=True),
    Column("released", BigInteger, nullable=True),
    Column("dated", BigInteger, nullable=True),
    Column("card", LargeBinary, nullable=False),
    Column("awaits", Boolean, nullable=False, server_default=false()),
    Column("withdrawn", BigInteger, nullable=True),
)
"""One row a meeting. `stage`, `starts`, `known_by`, `office_card`: for the secretariat. `public_stage`, `public_starts`
(None: the public sees nothing of it), `released` (when its readout first came out), `dated` (the same, also
once it was withdrawn) and `card`: for everybody.
`body`: whose meeting it is, by the id of its rules.
`under_way`: somebody is present in a meeting that is not over, or a photo is being taken. `awaits`: it is not over, or
something outlasts it, so that delegations may have something to do. `withdrawn`: when what came out was withdrawn."""

Index("listed_by_record", listed.c.record, unique=True)
Index("listed_by_public_stage", listed.c.public_stage, listed.c.public_starts)
Index("listed_by_release", listed.c.released)
Index("listed_by_withdrawal", listed.c.withdrawn)
Index("listed_by_date", listed.c.dated)
Index("listed_by_body_release", listed.c.body, listed.c.released)
Index("listed_by_body_withdrawal", listed.c.body, listed.c.withdrawn)
Index("listed_by_body", listed.c.body, listed.c.starts)
Index("listed_under_way", listed.c.under_way)

deeds = Table(
    "member_deeds",
    metadata,
    Column("record", String(200), primary_key=True),
    Column("member", String(40), primary_key=True),
    Column("votes", Integer, nullable=False),
    Column("words", Integer, nullable=False),
)
"""How often a member was on the register of a vote that is over, and said, bound or objected, in a meeting: derived by
`delegation/deeds.py`. No row where it did nothing."""

Index("deeds_by_member", deeds.c.member)

published_words = Table(
    "published_words",
    metadata,
    Column("record", String(200), primary_key=True),
    Column("language", String(20), primary_key=True),
    Column("listed", String(200), nullable=False, index=True),
    Column("kind", String(20), nullable=False),
    Column("words", Text, nullable=False),
)
"""By which words (without case and accents) a publication is found in a language, while it is out: derived by
`press/found.py` from its `record`. `listed`: the record as which it stands in `listed_meetings`; `kind`: what it is."""

decisions = Table(
    "decisions",
    metadata,
    Column("record", String(200), primary_key=True),
    Column("outcome", String(64), primary_key=True),
    Column("seq", Integer, nullable=False),
    Column("body", String(128), nullable=False),
    Column("year", Integer, nullable=False),
    Column("since", BigInteger, nullable=False),
    Column("words", Text, nullable=False),
)
"""[PRESS-40] The texts that bodies adopted, as far as everybody may read them: derived by `press/decided.py`. `since`:
when that was first so (UTC, ms), `year`: of it; `words`: by which it is found, without case and accents."""

Index("decisions_by_date", decisions.c.since, decisions.c.record, decisions.c.seq)
Index("decisions_by_year", decisions.c.body, decisions.c.year, decisions.c.since)

standing_pages = Table(
    "standing_pages",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("page", String(20), nullable=False),
    Column("language", String(20), nullable=False),
    Column("words", Text, nullable=False),
    Column("confirmed", Boolean, nullable=False),
    Column("changed", BigInteger, nullable=False),
    UniqueConstraint("page", "language"),
)
"""[PRESS-42] What the office says of a standing page in a language: own words (none: the template), and whether the
body has read what stands there."""
