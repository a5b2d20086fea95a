"""Indexes that facets are counted from. See 0008_facets.sql."""

from __future__ import annotations

from migrations.script import refuse_downgrade, run_sql_beside

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Apply the script."""
    run_sql_beside(__file__)


def downgrade() -> None:
    """Refuse."""
    refuse_downgrade()
