"""Drafts of meetings that save themselves, and what was wished beside a meeting when it was called."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables; a migration never changes once it has shipped."""
    op.create_table(
        "meeting_drafts",
        sa.Column("id", sa.String(40), primary_key=True),
        sa.Column("body", sa.String(128), nullable=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.Column("changed", sa.BigInteger, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "meeting_draft_changes",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("draft", sa.String(40), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("tab", sa.String(40), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("changes", sa.LargeBinary, nullable=False),
    )
    op.create_index(
        "draft_changes_by_version", "meeting_draft_changes", ["draft", "version"], unique=True
    )
    op.create_table(
        "called_meetings",
        sa.Column("record", sa.String(200), primary_key=True),
        sa.Column("wanted_invitations", sa.Boolean, nullable=False),
        sa.Column("account", sa.String(40), nullable=True),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "called_people",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("record", sa.String(200), nullable=False),
        sa.Column("participant", sa.String(40), nullable=False),
        sa.Column("mail", sa.String(320), nullable=False),
    )
    op.create_index("called_people_of", "called_people", ["record", "participant"], unique=True)
