"""Who analysed an article, and what was withdrawn. See 0006_analyses.sql."""

from __future__ import annotations

from migrations.script import refuse_downgrade, run_sql_beside

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Apply the script."""
    run_sql_beside(__file__)


def downgrade() -> None:
    """Refuse."""
    refuse_downgrade()
