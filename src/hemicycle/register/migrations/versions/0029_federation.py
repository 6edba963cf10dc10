"""The fediverse: accounts here and elsewhere, who follows, what was told, what came back."""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None

PEOPLE = "federation_people.id"


def upgrade() -> None:
    """Make the tables; a migration never changes once it has shipped."""
    with op.batch_alter_table("comments") as comments:
        comments.add_column(sa.Column("origin", sa.String(400), nullable=True))
        comments.add_column(sa.Column("source", sa.String(2000), nullable=True))
        for name in ("links", "others", "before"):
            comments.add_column(sa.Column(name, sa.Text, nullable=True))
        comments.create_index("ix_comments_origin", ["origin"])
    op.create_table(
        "federation_accounts",
        sa.Column("body", sa.String(128), primary_key=True),
        sa.Column("name", sa.String(40), nullable=False, unique=True),
        sa.Column("public_key", sa.Text, nullable=False),
        sa.Column("sealed_key", sa.LargeBinary, nullable=False),
        sa.Column("made", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "federation_people",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("actor", sa.String(2000), nullable=False, unique=True),
        sa.Column("host", sa.String(260), nullable=False),
        sa.Column("handle", sa.String(400), nullable=False),
        sa.Column("name", sa.String(400), nullable=False),
        sa.Column("page", sa.String(2000), nullable=False),
        sa.Column("inbox", sa.String(2000), nullable=False),
        sa.Column("shared_inbox", sa.String(2000), nullable=True),
        sa.Column("key_id", sa.String(2000), nullable=False, index=True),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("read", sa.BigInteger, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "federation_followers",
        sa.Column("body", sa.String(128), primary_key=True),
        sa.Column("person", sa.Integer, sa.ForeignKey(PEOPLE), primary_key=True),
        sa.Column("activity", sa.String(2000), nullable=False),
        sa.Column("since", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "federation_posts",
        sa.Column("record", sa.String(200), primary_key=True),
        sa.Column("body", sa.String(128), nullable=False, index=True),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.Column("changed", sa.BigInteger, nullable=False),
        sa.Column("turn", sa.Integer, nullable=False),
        sa.Column("note", sa.Text, nullable=True),
    )
    op.create_table(
        "federation_reactions",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("record", sa.String(200), nullable=False),
        sa.Column("person", sa.Integer, sa.ForeignKey(PEOPLE), nullable=False),
        sa.Column("kind", sa.String(10), nullable=False),
        sa.Column("activity", sa.String(2000), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.UniqueConstraint("record", "person", "kind"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "federation_replies",
        sa.Column("comment", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("object", sa.String(2000), nullable=False, unique=True),
        sa.Column("person", sa.Integer, sa.ForeignKey(PEOPLE), nullable=False),
        sa.Column("record", sa.String(200), nullable=False),
        sa.Column("written", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "federation_messages",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("body", sa.String(128), nullable=False, index=True),
        sa.Column("kind", sa.String(10), nullable=False),
        sa.Column("record", sa.String(200), nullable=True),
        sa.Column("sender", sa.String(400), nullable=False),
        sa.Column("activity", sa.String(2000), nullable=False, unique=True),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("settled", sa.BigInteger, nullable=True),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "federation_blocks",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("body", sa.String(128), nullable=False),
        sa.Column("subject", sa.String(2000), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.UniqueConstraint("body", "subject"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "federation_deliveries",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("body", sa.String(128), nullable=False),
        sa.Column("record", sa.String(200), nullable=True),
        sa.Column("kind", sa.String(10), nullable=False),
        sa.Column("activity", sa.Text, nullable=True),
        sa.Column("inbox", sa.String(2000), nullable=False),
        sa.Column("host", sa.String(260), nullable=False),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.Column("state", sa.String(12), nullable=False),
        sa.Column("answer", sa.String(300), nullable=False),
        sa.Column("since", sa.BigInteger, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("deliveries_by_host", "federation_deliveries", ["host", "state"])
    op.create_index("deliveries_by_record", "federation_deliveries", ["record"])
    op.create_table(
        "federation_hosts",
        sa.Column("host", sa.String(260), primary_key=True),
        sa.Column("signature", sa.String(10), nullable=False),
        sa.Column("failing", sa.BigInteger, nullable=True),
    )
