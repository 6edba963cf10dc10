"""Who may open the page of a delegation, their devices and passkeys; which meetings may still ask for something."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables; a migration never changes once it has shipped."""
    op.create_table(
        "delegates",
        sa.Column("id", sa.String(40), primary_key=True),
        sa.Column("body", sa.String(128), nullable=False),
        sa.Column("member", sa.String(40), nullable=False),
        sa.Column("person", sa.String(40), nullable=True),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("mail", sa.String(320), nullable=True),
        sa.Column("language", sa.String(20), nullable=False),
        sa.Column("rank", sa.String(20), nullable=False),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.Column("by", sa.String(40), nullable=True),
        sa.Column("removed", sa.BigInteger, nullable=True),
        sa.Column("link_digest", sa.String(64), nullable=True, unique=True),
        sa.Column("link_until", sa.BigInteger, nullable=False),
        sa.Column("zone", sa.String(64), nullable=False),
        sa.Column("hour", sa.Integer, nullable=True),
        sa.Column("stop", sa.String(64), nullable=False, unique=True),
    )
    op.create_index("delegates_by_member", "delegates", ["body", "member"])
    op.create_table(
        "delegate_sessions",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("delegate", sa.String(40), sa.ForeignKey("delegates.id"), nullable=False),
        sa.Column("token_digest", sa.String(64), nullable=False, unique=True),
        sa.Column("device", sa.String(120), nullable=False),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.Column("expires", sa.BigInteger, nullable=False),
    )
    op.create_index("ix_delegate_sessions_delegate", "delegate_sessions", ["delegate"])
    op.create_table(
        "delegate_keys",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("account", sa.String(40), sa.ForeignKey("delegates.id"), nullable=False),
        sa.Column("credential", sa.LargeBinary, nullable=False, unique=True),
        sa.Column("public_key", sa.LargeBinary, nullable=False),
        sa.Column("uses", sa.BigInteger, nullable=False),
        sa.Column("transports", sa.String(120), nullable=False),
        sa.Column("device", sa.String(120), nullable=False),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.Column("used", sa.BigInteger, nullable=True),
    )
    op.create_index("ix_delegate_keys_account", "delegate_keys", ["account"])
    # What it says is derived anew, since the rule's version changed with it.
    op.execute("ALTER TABLE listed_meetings ADD COLUMN awaits BOOLEAN DEFAULT 0 NOT NULL")
