"""A job may be about a record, whose id is longer than what jobs were about before."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Let it hold one; a migration never changes once it has shipped."""
    with op.batch_alter_table("jobs") as jobs:
        jobs.alter_column("subject", type_=sa.String(200), existing_type=sa.String(64))
