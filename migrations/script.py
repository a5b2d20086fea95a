"""What the revisions share: run the SQL that lies beside them, and refuse to go back."""

from __future__ import annotations

from pathlib import Path

from alembic import op


def run_sql_beside(module: str) -> None:
    """Run the .sql file that has the name of the revision's ``module`` file, as it stands.

    A script of several statements cannot be prepared, so it goes to the driver directly, within
    the transaction that Alembic has opened. It waits for no lock for long: whoever waits for an
    exclusive one keeps all others waiting behind it.
    """
    op.execute("set local lock_timeout = '10s'")
    op.execute("set local statement_timeout = '600s'")
    script = Path(module).with_suffix(".sql").read_text(encoding="utf-8")
    driver = op.get_bind().connection.dbapi_connection
    driver.run_async(lambda connection: connection.execute(script))


def refuse_downgrade() -> None:
    """Say what to do instead.

    Raises:
        NotImplementedError: always.
    """
    raise NotImplementedError(
        "Migrations go forward only: restore a backup, or add a revision that undoes the change."
    )
