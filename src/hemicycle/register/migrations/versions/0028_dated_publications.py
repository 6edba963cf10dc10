"""When what is listed first came out, also where it was withdrawn since."""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; a migration never changes once it has shipped."""
    op.add_column("listed_meetings", sa.Column("dated", sa.BigInteger, nullable=True))
    op.create_index("listed_by_date", "listed_meetings", ["dated"])
