"""What readers write under what is published."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables; a migration never changes once it has shipped."""
    op.create_table(
        "comments",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("item", sa.String(300), nullable=False),
        sa.Column("body", sa.String(128), nullable=False),
        sa.Column("answers", sa.Integer, nullable=True),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("mail", sa.String(254), nullable=True),
        sa.Column("language", sa.String(20), nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("office", sa.Boolean, nullable=False),
        sa.Column("state", sa.String(12), nullable=False, index=True),
        sa.Column("signs", sa.String(200), nullable=False),
        sa.Column("secret", sa.String(40), nullable=False, unique=True),
        sa.Column("proof", sa.String(128), nullable=True, unique=True),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.Column("changed", sa.BigInteger, nullable=True),
        sa.Column("decided", sa.BigInteger, nullable=True),
        sa.Column("decided_by", sa.String(200), nullable=True),
        sa.Column("reason", sa.String(20), nullable=True),
        sa.Column("reports", sa.Integer, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("comments_of_item", "comments", ["item", "state"])
    op.create_table(
        "comment_reports",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column(
            "comment",
            sa.Integer,
            sa.ForeignKey("comments.id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column("reader", sa.String(64), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.UniqueConstraint("comment", "reader"),
    )
    op.create_table(
        "comment_rules",
        sa.Column("body", sa.String(128), primary_key=True),
        sa.Column("reading", sa.String(12), nullable=False),
    )
