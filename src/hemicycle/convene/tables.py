"""The tables of drafts, and of what was wished beside a meeting when it was called."""

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, LargeBinary, String, Table, Text

from hemicycle.register.metadata import metadata

drafts = Table(
    "meeting_drafts",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("body", String(128), nullable=True),
    Column("version", Integer, nullable=False),
    Column("made", BigInteger, nullable=False),
    Column("changed", BigInteger, nullable=False),
    Column("title", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
)
"""Meetings that are being called, as JSON (`draft.py`). `version`: how often it was changed. `body`: of whose staff it
is; None: of the whole office. `title`: by which its list calls it."""

draft_changes = Table(
    "meeting_draft_changes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("draft", String(40), nullable=False),
    Column("version", Integer, nullable=False),
    Column("tab", String(40), nullable=False),
    Column("name", String(200), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("changes", LargeBinary, nullable=False),
)
"""The last changes of each draft, by which a page that was behind comes to the newest version. `tab`: of which page;
`name`: whose."""

Index("draft_changes_by_version", draft_changes.c.draft, draft_changes.c.version, unique=True)

called_meetings = Table(
    "called_meetings",
    metadata,
    Column("record", String(200), primary_key=True),
    Column("wanted_invitations", Boolean, nullable=False),
    Column("account", String(40), nullable=True),
    Column("at", BigInteger, nullable=False),
    Column("draft", String(40), nullable=True),
    Column("series", String(200), nullable=True),
    Column("sitting", Integer, nullable=True),
    Column("language", String(20), nullable=True),
    Column("finished", BigInteger, nullable=True, index=True),
)
"""Meetings that were called by the page. `wanted_invitations`: the office asked that invitations be sent. `draft`: from
which, which goes with it; `series`, `sitting`: as which sitting; `language`: of whoever called it. `finished`: when all
that follows was done; until then the next start takes it up."""

called_people = Table(
    "called_people",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("record", String(200), nullable=False),
    Column("participant", String(40), nullable=False),
    Column("mail", String(320), nullable=False),
)
"""How somebody whom no directory knows is reached, as it was written when the meeting was called."""

Index("called_people_of", called_people.c.record, called_people.c.participant, unique=True)

topics = Table(
    "proposed_topics",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("body", String(128), nullable=False),
    Column("member", String(128), nullable=False),
    Column("record", String(200), nullable=True, index=True),
    Column("texts", LargeBinary, nullable=False),
    Column("made", BigInteger, nullable=False),
    Column("state", String(20), nullable=False),
    Column("decided", BigInteger, nullable=True),
    Column("reason", LargeBinary, nullable=True),
    Column("item", String(128), nullable=True),
    sqlite_autoincrement=True,
)
"""Items that delegations proposed for a meeting. `record`: for which; None: for the next one of the body that is
called. `texts`, `reason`: words by language, as JSON. `state`: proposed, accepted, declined, withdrawn. `item`: as
which item of the meeting it was accepted. Who of the delegation wrote it is not kept."""

Index("proposed_topics_of", topics.c.body, topics.c.member)
