"""Bodies that have a record, how people are reached, lists that came in; and of which body a listed meeting is."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables; a migration never changes once it has shipped."""
    op.create_table(
        "standing_bodies",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("record", sa.String(200), nullable=False),
        sa.Column("leaf", sa.String(64), nullable=False),
        sa.Column("rule", sa.String(40), nullable=False),
        sa.Column("body", sa.String(128), nullable=False),
        sa.Column("access", sa.String(10), nullable=False),
        sa.Column("rules", sa.LargeBinary, nullable=False),
        sa.UniqueConstraint("record", "leaf", "rule"),
    )
    op.create_index("standing_by_record", "standing_bodies", ["record"], unique=True)
    op.create_table(
        "contacts",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("record", sa.String(200), nullable=False),
        sa.Column("person", sa.String(40), nullable=False),
        sa.Column("listed", sa.String(40), nullable=True),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("value", sa.Text, nullable=False),
    )
    op.create_index("contacts_of_person", "contacts", ["record", "person"])
    op.create_index("contacts_of_list", "contacts", ["record", "listed"])
    op.create_table(
        "imported_lists",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("record", sa.String(200), nullable=False),
        sa.Column("listed", sa.String(40), nullable=False, unique=True),
        sa.Column("file", sa.String(200), nullable=False),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.Column("people", sa.Integer, nullable=False),
        sa.Column("undone", sa.BigInteger, nullable=True),
    )
    op.add_column("listed_meetings", sa.Column("body", sa.String(128), nullable=True))
    op.create_index("listed_by_body", "listed_meetings", ["body", "starts"])
