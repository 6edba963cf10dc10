"""Followers with their cursors, and the lists of meetings that the first of them derives."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables; a migration never changes once it has shipped."""
    op.create_table(
        "followers",
        sa.Column("rule", sa.String(40), primary_key=True),
        sa.Column("version", sa.String(200), nullable=False),
    )
    op.create_table(
        "cursors",
        sa.Column("rule", sa.String(40), primary_key=True),
        sa.Column("record", sa.String(200), primary_key=True),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("leaf", sa.String(64), nullable=False),
    )
    op.create_table(
        "outward_steps",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("taken", sa.BigInteger, nullable=False),
    )
    _list_meetings()


def _list_meetings() -> None:
    op.create_table(
        "listed_meetings",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("record", sa.String(200), nullable=False),
        sa.Column("leaf", sa.String(64), nullable=False),
        sa.Column("rule", sa.String(40), nullable=False),
        sa.Column("under_way", sa.Boolean, nullable=False),
        sa.Column("stage", sa.String(20), nullable=True),
        sa.Column("starts", sa.BigInteger, nullable=True),
        sa.Column("known_by", sa.Text, nullable=False),
        sa.Column("office_card", sa.LargeBinary, nullable=False),
        sa.Column("public_stage", sa.String(20), nullable=True),
        sa.Column("public_starts", sa.BigInteger, nullable=True),
        sa.Column("released", sa.BigInteger, nullable=True),
        sa.Column("card", sa.LargeBinary, nullable=False),
        sa.UniqueConstraint("record", "leaf", "rule"),
    )
    op.create_index("listed_by_record", "listed_meetings", ["record"], unique=True)
    op.create_index("listed_by_public_stage", "listed_meetings", ["public_stage", "public_starts"])
    op.create_index("listed_by_release", "listed_meetings", ["released"])
    op.create_index("listed_under_way", "listed_meetings", ["under_way"])
