"""What devices found when they were tested before a meeting."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table; a migration never changes once it has shipped."""
    op.create_table(
        "device_tests",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("record", sa.String(200), nullable=False),
        sa.Column("participant", sa.String(40), nullable=False),
        sa.Column("mark", sa.String(64), nullable=False),
        sa.Column("session", sa.Integer, nullable=False),
        sa.Column("device", sa.String(120), nullable=False),
        sa.Column("findings", sa.Text, nullable=False),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.UniqueConstraint("record", "participant", "mark"),
        sqlite_autoincrement=True,
    )
