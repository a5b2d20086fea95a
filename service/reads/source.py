"""The FROM and WHERE of the rows that mappings describe."""

from __future__ import annotations

from service.reads.mapping import Rows
from service.reads.parameters import CORPUS


def fill(sql: str, *, it: str = "", row: str = "", value: str = "") -> str:
    """A fragment of a mapping with its placeholders replaced."""
    for name, text in (("it", it), ("row", row), ("value", value), ("corpus", CORPUS)):
        sql = sql.replace(f"{{{name}}}", text)
    return sql


def source_of(rows: Rows, it: str, row: str) -> tuple[str, list[str]]:
    """What FROM names for these rows, and the conditions on them."""
    conditions = [f"{it}.corpus_id = {CORPUS}"] if rows.is_table else []
    if rows.where:
        conditions.append(fill(rows.where, it=it, row=row))
    return f"{fill(rows.source, it=it, row=row)} {it}", conditions


def where(conditions: list[str]) -> str:
    """The WHERE of those conditions."""
    return f" where {' and '.join(conditions)}" if conditions else ""


def tail(rows: Rows, it: str, row: str = "") -> str:
    """FROM and WHERE for these rows."""
    source, conditions = source_of(rows, it, row)
    return f"from {source}{where(conditions)}"
