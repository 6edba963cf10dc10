"""In which meetings a member did something."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table; a migration never changes once it has shipped."""
    op.create_table(
        "member_deeds",
        sa.Column("record", sa.String(200), primary_key=True),
        sa.Column("member", sa.String(40), primary_key=True),
        sa.Column("votes", sa.Integer, nullable=False),
        sa.Column("words", sa.Integer, nullable=False),
    )
    op.create_index("deeds_by_member", "member_deeds", ["member"])
