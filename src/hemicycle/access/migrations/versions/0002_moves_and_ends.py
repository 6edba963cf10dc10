"""Seats move between devices; links end. What was refused elsewhere is no longer kept: it was only opened."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add when a link ends and was used, and which session took whose place; a migration never changes once shipped."""
    op.add_column("links", sa.Column("expires", sa.BigInteger, nullable=True))
    op.add_column("links", sa.Column("used", sa.BigInteger, nullable=True))
    op.add_column("sessions", sa.Column("moved", sa.BigInteger, nullable=True))
    op.add_column("sessions", sa.Column("took_over", sa.Integer, nullable=True))
    op.drop_column("links", "refused")
    op.drop_column("links", "refusals")
