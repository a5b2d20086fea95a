"""The indexes that reads need. See 0002_indexes.sql."""

from __future__ import annotations

from migrations.script import refuse_downgrade, run_sql_beside

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Apply the script."""
    run_sql_beside(__file__)


def downgrade() -> None:
    """Refuse."""
    refuse_downgrade()
