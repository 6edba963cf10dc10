"""Documents of a draft are rows of their own: the line that an item had for them goes."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take the line out of each item; a migration never changes once it has shipped."""
    drafts = sa.table("meeting_drafts", sa.column("id"), sa.column("content", sa.LargeBinary))
    connection = op.get_bind()
    for row in connection.execute(sa.select(drafts)).all():
        content = json.loads(row.content)
        for item in content.get("items", ()):
            item.pop("papers", None)
        written = drafts.update().where(drafts.c.id == row.id)
        connection.execute(written.values(content=json.dumps(content).encode()))
    op.execute("DELETE FROM meeting_draft_changes")  # they name that line, too
