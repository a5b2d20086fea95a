"""The tables. See 0001_tables.sql."""

from __future__ import annotations

from migrations.script import refuse_downgrade, run_sql_beside

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Apply the script."""
    run_sql_beside(__file__)


def downgrade() -> None:
    """Refuse."""
    refuse_downgrade()
