"""By which words what was published is found."""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table; a migration never changes once it has shipped."""
    op.create_table(
        "published_words",
        sa.Column("record", sa.String(200), primary_key=True),
        sa.Column("language", sa.String(20), primary_key=True),
        sa.Column("listed", sa.String(200), nullable=False, index=True),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("words", sa.Text, nullable=False),
    )
