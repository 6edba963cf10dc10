"""Whose seat a reply, and a mail that answers, is of: by it they are found when somebody is erased."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; a migration never changes once it has shipped."""
    op.add_column("reply_mails", sa.Column("participant", sa.String(40), nullable=True))
    op.add_column("replies", sa.Column("participant", sa.String(40), nullable=True))
