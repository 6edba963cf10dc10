"""Whether somebody was published before is looked up by address and name."""

from alembic import op

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the index; a migration never changes once it has shipped."""
    op.create_index("comments_of_writer", "comments", ["mail", "name"])
