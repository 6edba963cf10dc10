"""What a server was told at its first start, how its bodies look, and who asked the secretariat for help."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables; a migration never changes once it has shipped."""
    op.create_table(
        "house",
        sa.Column("name", sa.String(40), primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )
    op.create_table(
        "looks",
        sa.Column("body", sa.String(128), primary_key=True),
        sa.Column("accent", sa.String(7), nullable=True),
        sa.Column("flags", sa.Boolean, nullable=False),
        sa.Column("dates", sa.String(20), nullable=False),
        sa.Column("typeface", sa.String(40), nullable=False),
        sa.Column("font", sa.LargeBinary, nullable=True),
        sa.Column("emblem", sa.LargeBinary, nullable=True),
        sa.Column("emblem_type", sa.String(20), nullable=True),
    )
    op.create_table(
        "help_asked",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("record", sa.String(200), nullable=True),
        sa.Column("participant", sa.String(40), nullable=True),
        sa.Column("account", sa.String(40), nullable=True),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("role", sa.String(40), nullable=False),
        sa.Column("language", sa.String(20), nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("device", sa.Text, nullable=False),
        sa.Column("asked", sa.BigInteger, nullable=False),
        sa.Column("answer", sa.Text, nullable=True),
        sa.Column("answered", sa.BigInteger, nullable=True),
        sa.Column("answered_by", sa.String(200), nullable=True),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_help_asked_record", "help_asked", ["record"])
