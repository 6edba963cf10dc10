"""Alembic's entry: run the migrations on the connection that `migrating.migrate` hands over."""

from alembic import context

from hemicycle.register.metadata import metadata
from hemicycle.register.opening import VERSIONS

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    version_table=VERSIONS,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
