"""Who is invited to which meeting, and what their calendars have of it."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables; a migration never changes once it has shipped."""
    op.create_table(
        "invited_meetings",
        sa.Column("record", sa.String(200), primary_key=True),
        sa.Column("uid", sa.String(320), nullable=False, unique=True),
        sa.Column("zone", sa.String(64), nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("starts", sa.BigInteger, nullable=False),
        sa.Column("ends", sa.BigInteger, nullable=True),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("cancelled", sa.Boolean, nullable=False),
        sa.Column("moved", sa.BigInteger, nullable=True),
    )
    op.create_table(
        "invitations",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("record", sa.String(200), nullable=False),
        sa.Column("participant", sa.String(40), nullable=False),
        sa.Column("name", sa.String(250), nullable=False),
        sa.Column("address", sa.String(320), nullable=False),
        sa.Column("language", sa.String(20), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("token_digest", sa.String(64), nullable=False, unique=True),
        sa.Column("wanted", sa.BigInteger, nullable=False),
        sa.Column("letters", sa.Integer, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=True),
        sa.Column("told", sa.BigInteger, nullable=True),
        sa.Column("outbox", sa.Integer, nullable=True),
        sa.Column("ended", sa.BigInteger, nullable=True),
        sa.UniqueConstraint("record", "participant"),
        sqlite_autoincrement=True,
    )
