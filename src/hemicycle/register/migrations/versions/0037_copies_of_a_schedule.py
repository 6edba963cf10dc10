"""A copy under embargo is of the time that was set when it was given."""

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; a migration never changes once it has shipped."""
    op.add_column("embargoed_copies", sa.Column("schedule", sa.Integer, nullable=True))
