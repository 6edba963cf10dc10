"""Items that delegations proposed for a meeting."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table; a migration never changes once it has shipped."""
    op.create_table(
        "proposed_topics",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("body", sa.String(128), nullable=False),
        sa.Column("member", sa.String(128), nullable=False),
        sa.Column("record", sa.String(200), nullable=True, index=True),
        sa.Column("texts", sa.LargeBinary, nullable=False),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("decided", sa.BigInteger, nullable=True),
        sa.Column("reason", sa.LargeBinary, nullable=True),
        sa.Column("item", sa.String(128), nullable=True),
        sqlite_autoincrement=True,
    )
    op.create_index("proposed_topics_of", "proposed_topics", ["body", "member"])
