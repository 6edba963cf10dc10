"""What a body published last, and withdrew, is found without looking through all that it did."""

from alembic import op

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the indexes; a migration never changes once it has shipped."""
    op.create_index("listed_by_body_release", "listed_meetings", ["body", "released"])
    op.create_index("listed_by_body_withdrawal", "listed_meetings", ["body", "withdrawn"])
