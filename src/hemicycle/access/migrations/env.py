"""Alembic's entry: run the migrations on the connection that `register.migrate` hands over."""

from alembic import context

from hemicycle.access.register import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    version_table="door_version",
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
