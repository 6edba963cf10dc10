"""How far mailboxes were read into which mail comes back."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table; a migration never changes once it has shipped."""
    op.create_table(
        "inboxes",
        sa.Column("key", sa.String(64), primary_key=True),
        sa.Column("mark", sa.String(64), nullable=False),
    )
