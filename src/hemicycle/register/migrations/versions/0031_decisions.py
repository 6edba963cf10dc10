"""The register of decisions."""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table; a migration never changes once it has shipped."""
    op.create_table(
        "decisions",
        sa.Column("record", sa.String(200), primary_key=True),
        sa.Column("outcome", sa.String(64), primary_key=True),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("body", sa.String(128), nullable=False),
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("since", sa.BigInteger, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
    )
    op.create_index("decisions_by_date", "decisions", ["since", "record", "seq"])
    op.create_index("decisions_by_year", "decisions", ["body", "year", "since"])
