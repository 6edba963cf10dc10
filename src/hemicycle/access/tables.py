"""The door's tables in the register.

They decide no outcome: what happens in a meeting stands on its record.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
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

from hemicycle.accounts.tables import passkey_columns
from hemicycle.register.metadata import metadata

links = Table(
    "links",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("record", String(200), nullable=True, index=True),
    Column("actor", String(40), nullable=False),
    Column("role", String(20), nullable=False),
    Column("token_digest", String(64), nullable=False, unique=True),
    Column("offered_token", String(64), nullable=True),
    Column("made", BigInteger, nullable=False),
    Column("revoked", BigInteger, nullable=True),
    Column("expires", BigInteger, nullable=True),
    Column("used", BigInteger, nullable=True),
    Column("account", String(40), ForeignKey("accounts.id"), nullable=True),
)
"""Personal links. `record` None: the secretariat's. `actor`: participant id or `secretariat`.
`offered_token` stands only on links that the demo page shows to everybody. `expires`: from then on it opens nothing.
`used`: when somebody signed in by a link of the secretariat, which works once. `account`: whom it signs in by name."""

sessions = Table(
    "sessions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("link", Integer, ForeignKey("links.id"), nullable=True),
    Column("account", String(40), ForeignKey("accounts.id"), nullable=True, index=True),
    Column("means", String(20), nullable=True),
    Column("token_digest", String(64), nullable=False, unique=True),
    Column("device", String(120), nullable=False),
    Column("made", BigInteger, nullable=False),
    Column("expires", BigInteger, nullable=False),
    Column("live", Boolean, nullable=False),
    Column("moved", BigInteger, nullable=True),
    Column("took_over", Integer, nullable=True),
)
"""Devices that came in by a link, or as a member of staff: by an account, of which there may be several.
One live session a link: the index below holds it, whatever races. `means`: by what an account came in.
`took_over`: the session whose place it took; `moved`: when another took its own."""

registrations = Table(
    "registrations",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("record", String(200), nullable=False, index=True),
    Column("kind", String(20), nullable=False),
    Column("name", String(200), nullable=False),
    Column("organisation", String(300), nullable=False),
    Column("mail", String(320), nullable=False),
    Column("why", String(2000), nullable=False),
    Column("language", String(20), nullable=False),
    Column("made", BigInteger, nullable=False),
    Column("decided", BigInteger, nullable=True),
    Column("outcome", String(20), nullable=True),
    Column("participant", String(40), nullable=True),
    sqlite_autoincrement=True,
)
"""Who asks to attend a meeting. `outcome`: approved, refused; None: it waits. `participant`: who they became.
No id comes twice: what the office chose on its page is what was there."""

registering = Table(
    "registering",
    metadata,
    Column("record", String(200), primary_key=True),
    Column("until", BigInteger, nullable=False),
)
"""Meetings at which people may ask to attend, and until when."""

credentials = Table(
    "credentials",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("record", String(200), nullable=False, index=True),
    Column("participant", String(40), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("media_type", String(40), nullable=False),
    Column("size", Integer, nullable=False),
    Column("made", BigInteger, nullable=False),
    Column("decided", BigInteger, nullable=True),
    Column("outcome", String(20), nullable=True),
    Column("reason", String(2000), nullable=True),
    sqlite_autoincrement=True,
)
"""Credentials that a delegation handed in, the newest of a person counting. `digest`: of the file, which stands beside
the register. `outcome`: accepted, challenged; None: not examined yet."""

help_asked = Table(
    "help_asked",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("record", String(200), nullable=True, index=True),
    Column("participant", String(40), nullable=True),
    Column("account", String(40), nullable=True),
    Column("link", Integer, nullable=True),
    Column("delegate", String(40), nullable=True),
    Column("body", String(128), nullable=True),
    Column("member", String(128), nullable=True),
    Column("name", String(200), nullable=False),
    Column("role", String(40), nullable=False),
    Column("language", String(20), nullable=False),
    Column("words", Text, nullable=False),
    Column("device", Text, nullable=False),
    Column("asked", BigInteger, nullable=False),
    Column("answer", Text, nullable=True),
    Column("answered", BigInteger, nullable=True),
    Column("answered_by", String(200), nullable=True),
    sqlite_autoincrement=True,
)
"""Who asked the secretariat for help: from a seat, by the `link` of one that is not taken yet, by their account, or as
a `delegate` of a member of a body. `device` is what they saw was sent, as JSON. Rows are deleted once they are over."""

badges = Table(
    "badges",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("record", String(200), nullable=False),
    Column("participant", String(40), nullable=False),
    Column("made", BigInteger, nullable=False),
    Column("picture", LargeBinary, nullable=True),
    UniqueConstraint("record", "participant"),
    sqlite_autoincrement=True,
)
"""Photos of those who wait in a lobby. `picture`: as JPEG; None: they were asked for it at `made`, no more."""

device_tests = Table(
    "device_tests",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("record", String(200), nullable=False),
    Column("participant", String(40), nullable=False),
    Column("mark", String(64), nullable=False),
    Column("session", Integer, nullable=False),
    Column("device", String(120), nullable=False),
    Column("findings", Text, nullable=False),
    Column("made", BigInteger, nullable=False),
    UniqueConstraint("record", "participant", "mark"),
    sqlite_autoincrement=True,
)
"""What devices found when they were tested before a meeting, the last of each device; `findings` as JSON, a code
for each thing that was tested. `mark`: by which the browser is known again; `session`: in which it was last here. No
picture and no sound of a test reaches the server."""

delegates = Table(
    "delegates",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("body", String(128), nullable=False),
    Column("member", String(40), nullable=False),
    Column("person", String(40), nullable=True),
    Column("name", String(200), nullable=False),
    Column("mail", String(320), nullable=True),
    Column("language", String(20), nullable=False),
    Column("rank", String(20), nullable=False),
    Column("made", BigInteger, nullable=False),
    Column("by", String(40), nullable=True),
    Column("removed", BigInteger, nullable=True),
    Column("link_digest", String(64), nullable=True, unique=True),
    Column("link_until", BigInteger, nullable=False),
    Column("zone", String(64), nullable=False),
    Column("hour", Integer, nullable=True),
    Column("stop", String(64), nullable=False, unique=True),
)
"""Who may open the page of a delegation. `person`: as the body's record names them; None: it does not. `by`: which of
them let them in; None: the office. `link_until`: until when their link opens it (0: it was used). `hour`: of their day,
by the clocks of `zone`, at which they are told what is due; None: they are not. `stop`: what stops that, in each mail.
"""

Index("delegates_by_member", delegates.c.body, delegates.c.member)

delegate_sessions = Table(
    "delegate_sessions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("delegate", String(40), ForeignKey("delegates.id"), nullable=False, index=True),
    Column("token_digest", String(64), nullable=False, unique=True),
    Column("device", String(120), nullable=False),
    Column("made", BigInteger, nullable=False),
    Column("expires", BigInteger, nullable=False),
)
"""Devices on which somebody has the page of a delegation open."""

delegate_keys = Table("delegate_keys", metadata, *passkey_columns("delegates.id"))
"""Passkeys of delegates, as those of staff; `account` is the delegate."""

Index(
    "one_live_session",
    sessions.c.link,
    unique=True,
    sqlite_where=sessions.c.live,
    postgresql_where=sessions.c.live,
)
