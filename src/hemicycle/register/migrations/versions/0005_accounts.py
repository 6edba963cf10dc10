"""Accounts of staff, their passkeys and identities, what they did; sign-in links and sessions that are theirs."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables; a migration never changes once it has shipped."""
    op.create_table(
        "accounts",
        sa.Column("id", sa.String(40), primary_key=True),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("mail", sa.String(320), nullable=True),
        sa.Column("roles", sa.String(120), nullable=False),
        sa.Column("body", sa.String(200), nullable=True),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.Column("removed", sa.BigInteger, nullable=True),
    )
    _prove_them()
    _log_them()
    _register_guests()
    # Sessions refer to links, so that table cannot be written anew while foreign keys are held.
    op.execute("ALTER TABLE links ADD COLUMN account VARCHAR(40) REFERENCES accounts (id)")
    with op.batch_alter_table("sessions") as sessions:
        sessions.alter_column("link", existing_type=sa.Integer, nullable=True)
        sessions.add_column(sa.Column("account", sa.String(40), nullable=True))
        sessions.add_column(sa.Column("means", sa.String(20), nullable=True))
        sessions.create_foreign_key("sessions_account", "accounts", ["account"], ["id"])
    op.create_index("ix_sessions_account", "sessions", ["account"])


def _prove_them() -> None:
    op.create_table(
        "passkeys",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("account", sa.String(40), sa.ForeignKey("accounts.id"), nullable=False),
        sa.Column("credential", sa.LargeBinary, nullable=False, unique=True),
        sa.Column("public_key", sa.LargeBinary, nullable=False),
        sa.Column("uses", sa.BigInteger, nullable=False),
        sa.Column("transports", sa.String(120), nullable=False),
        sa.Column("device", sa.String(120), nullable=False),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.Column("used", sa.BigInteger, nullable=True),
    )
    op.create_index("ix_passkeys_account", "passkeys", ["account"])
    op.create_table(
        "identities",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("account", sa.String(40), sa.ForeignKey("accounts.id"), nullable=False),
        sa.Column("issuer", sa.String(400), nullable=False),
        sa.Column("subject", sa.String(400), nullable=False),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.UniqueConstraint("issuer", "subject"),
    )
    op.create_index("ix_identities_account", "identities", ["account"])


def _register_guests() -> None:
    op.create_table(
        "registrations",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("record", sa.String(200), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("organisation", sa.String(300), nullable=False),
        sa.Column("mail", sa.String(320), nullable=False),
        sa.Column("why", sa.String(2000), nullable=False),
        sa.Column("language", sa.String(20), nullable=False),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.Column("decided", sa.BigInteger, nullable=True),
        sa.Column("outcome", sa.String(20), nullable=True),
        sa.Column("participant", sa.String(40), nullable=True),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_registrations_record", "registrations", ["record"])
    op.create_table(
        "credentials",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("record", sa.String(200), nullable=False),
        sa.Column("participant", sa.String(40), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("media_type", sa.String(40), nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.Column("decided", sa.BigInteger, nullable=True),
        sa.Column("outcome", sa.String(20), nullable=True),
        sa.Column("reason", sa.String(2000), nullable=True),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_credentials_record", "credentials", ["record"])
    op.create_table(
        "registering",
        sa.Column("record", sa.String(200), primary_key=True),
        sa.Column("until", sa.BigInteger, nullable=False),
    )


def _log_them() -> None:
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("until", sa.BigInteger, nullable=True),
        sa.Column("account", sa.String(40), nullable=True),
        sa.Column("kind", sa.String(12), nullable=False),
        sa.Column("what", sa.String(80), nullable=False),
        sa.Column("record", sa.String(200), nullable=True),
        sa.Column("body", sa.String(200), nullable=True),
        sa.Column("facts", sa.Text, nullable=False),
    )
    op.create_index("audit_by_time", "audit", ["at"])
