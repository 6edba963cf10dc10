"""Photos by which whoever lets people in from a lobby sees whom."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table; a migration never changes once it has shipped."""
    op.create_table(
        "badges",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("record", sa.String(200), nullable=False),
        sa.Column("participant", sa.String(40), nullable=False),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.Column("picture", sa.LargeBinary, nullable=True),
        sa.UniqueConstraint("record", "participant"),
        sqlite_autoincrement=True,
    )
