"""Flags and other pictures that a body brought for its members."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table; a migration never changes once it has shipped."""
    op.create_table(
        "own_flags",
        sa.Column("body", sa.String(128), primary_key=True),
        sa.Column("member", sa.String(128), primary_key=True),
        sa.Column("picture", sa.LargeBinary, nullable=False),
    )
