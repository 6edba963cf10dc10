"""Accounts at networks, and what is posted there."""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables; a migration never changes once it has shipped."""
    op.create_table(
        "post_accounts",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("body", sa.String(128), nullable=False),
        sa.Column("network", sa.String(20), nullable=False),
        sa.Column("server", sa.String(300), nullable=False),
        sa.Column("handle", sa.String(300), nullable=False),
        sa.Column("language", sa.String(20), nullable=False),
        sa.Column("template", sa.String(20), nullable=False),
        sa.Column("secret", sa.LargeBinary, nullable=True),
        sa.Column("expires", sa.BigInteger, nullable=True),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.Column("made_by", sa.String(200), nullable=True),
        sa.Column("confirmed", sa.BigInteger, nullable=True),
        sa.Column("ended", sa.BigInteger, nullable=True),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "posts",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("account", sa.Integer, sa.ForeignKey("post_accounts.id"), nullable=False),
        sa.Column("record", sa.String(200), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("deed", sa.String(10), nullable=False),
        sa.Column("marker", sa.String(100), nullable=False),
        sa.Column("draft", sa.LargeBinary, nullable=True),
        sa.Column("picture", sa.String(64), nullable=False),
        sa.Column("alt", sa.Text, nullable=False),
        sa.Column("written", sa.BigInteger, nullable=False),
        sa.Column("state", sa.String(12), nullable=False),
        sa.Column("since", sa.BigInteger, nullable=False),
        sa.Column("tried", sa.Integer, nullable=False),
        sa.Column("doubt", sa.Boolean, nullable=False),
        sa.Column("answer", sa.Text, nullable=False),
        sa.Column("there", sa.String(300), nullable=False),
        sa.Column("url", sa.String(500), nullable=False),
        sa.Column("gone", sa.BigInteger, nullable=True),
        sa.UniqueConstraint("account", "record", "version", "deed"),
        sqlite_autoincrement=True,
    )
    op.create_index("posts_of_record", "posts", ["record"])
    op.create_table(
        "post_events",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("post", sa.Integer, sa.ForeignKey("posts.id"), nullable=False, index=True),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("what", sa.String(20), nullable=False),
        sa.Column("answer", sa.Text, nullable=False),
        sa.Column("by", sa.String(200), nullable=True),
    )
    op.create_table(
        "post_wishes",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("record", sa.String(200), nullable=False),
        sa.Column("account", sa.Integer, sa.ForeignKey("post_accounts.id"), nullable=False),
        sa.Column("goes", sa.Boolean, nullable=False),
        sa.Column("template", sa.String(20), nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("alt", sa.Text, nullable=False),
        sa.Column("base", sa.Integer, nullable=False),
        sa.UniqueConstraint("record", "account"),
    )
