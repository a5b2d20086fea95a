"""Alembic's entry: runs the revisions on the connection that `service.store.migrate` made."""

from __future__ import annotations

from alembic import context

if context.is_offline_mode() or context.config.attributes.get("connection") is None:
    raise SystemExit("The migrations are run by `claims migrate`.")

context.configure(
    connection=context.config.attributes["connection"],
    transactional_ddl=True,
    transaction_per_migration=True,
)
with context.begin_transaction():
    context.run_migrations()
