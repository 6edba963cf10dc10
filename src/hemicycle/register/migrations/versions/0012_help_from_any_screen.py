"""Who asks for help from the page of a delegation, and before a seat is taken."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the columns; a migration never changes once it has shipped."""
    op.add_column("help_asked", sa.Column("link", sa.Integer, nullable=True))
    op.add_column("help_asked", sa.Column("delegate", sa.String(40), nullable=True))
    op.add_column("help_asked", sa.Column("body", sa.String(128), nullable=True))
    op.add_column("help_asked", sa.Column("member", sa.String(128), nullable=True))
