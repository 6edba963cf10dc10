"""Who is told what comes out, what others published, and when something was withdrawn."""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None

URL = 2000


def upgrade() -> None:
    """Make the tables; a migration never changes once it has shipped."""
    op.create_table(
        "hub_wishes",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("mode", sa.String(12), nullable=False),
        sa.Column("topic", sa.String(300), nullable=False),
        sa.Column("callback", sa.String(URL), nullable=False),
        sa.Column("host", sa.String(255), nullable=False, index=True),
        sa.Column("secret", sa.String(200), nullable=True),
        sa.Column("lease_s", sa.Integer, nullable=False),
        sa.Column("made", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "hub_subscriptions",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("topic", sa.String(300), nullable=False),
        sa.Column("callback", sa.String(URL), nullable=False),
        sa.Column("host", sa.String(255), nullable=False, index=True),
        sa.Column("secret", sa.String(200), nullable=True),
        sa.Column("until", sa.BigInteger, nullable=False),
        sa.Column("told", sa.String(64), nullable=False),
        sa.Column("failing", sa.BigInteger, nullable=True),
        sa.Column("answer", sa.Text, nullable=False),
        sa.UniqueConstraint("topic", "callback"),
    )
    op.create_table(
        "partners",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("address", sa.String(URL), nullable=False),
        sa.Column("secret", sa.String(80), nullable=False),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.Column("by", sa.String(64), nullable=True),
        sa.Column("failing", sa.BigInteger, nullable=True),
        sa.Column("ended", sa.BigInteger, nullable=True),
    )
    op.create_table(
        "partner_deliveries",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column(
            "partner", sa.Integer, sa.ForeignKey("partners.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("record", sa.String(300), nullable=False),
        sa.Column("what", sa.String(12), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("state", sa.String(12), nullable=False),
        sa.Column("since", sa.BigInteger, nullable=False),
        sa.Column("tried", sa.Integer, nullable=False),
        sa.Column("answer", sa.Text, nullable=False),
        sa.UniqueConstraint("partner", "key"),
    )
    op.create_index("deliveries_by_state", "partner_deliveries", ["partner", "state", "id"])
    op.create_table(
        "sources",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("address", sa.String(URL), nullable=False, unique=True),
        sa.Column("language", sa.String(20), nullable=False),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.Column("etag", sa.String(300), nullable=False),
        sa.Column("modified", sa.String(100), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("asked", sa.BigInteger, nullable=True),
        sa.Column("fault", sa.Text, nullable=False),
    )
    op.create_table(
        "source_items",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column(
            "source", sa.Integer, sa.ForeignKey("sources.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("link", sa.String(URL), nullable=False),
        sa.Column("language", sa.String(20), nullable=False),
        sa.Column("seen", sa.BigInteger, nullable=False),
        sa.Column("changed", sa.BigInteger, nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("told", sa.LargeBinary, nullable=False),
        sa.Column("withdrawn", sa.BigInteger, nullable=True),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("state", sa.String(12), nullable=False),
        sa.Column("record", sa.String(300), nullable=True, index=True),
        sa.Column("taken_digest", sa.String(64), nullable=False),
        sa.Column("noted", sa.Boolean, nullable=False),
        sa.UniqueConstraint("source", "key"),
    )
    op.create_index("source_items_by_state", "source_items", ["state", "id"])
    op.add_column("listed_meetings", sa.Column("withdrawn", sa.BigInteger, nullable=True))
    op.create_index("listed_by_withdrawal", "listed_meetings", ["withdrawn"])
