"""What filters and facets need. See 0003_filters.sql."""

from __future__ import annotations

from migrations.script import refuse_downgrade, run_sql_beside

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Apply the script."""
    run_sql_beside(__file__)


def downgrade() -> None:
    """Refuse."""
    refuse_downgrade()
