"""The type of a corpus."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import strawberry

from schema.fields import column, expression
from service.reads.limits import COUNT_ALL


def _count(table: str, what: str) -> Any:
    return expression(
        f"(select count(*) from {table} t where t.corpus_id = {{row}}.corpus_id)",
        f"How many {what} there are. Exact, and counted only when asked for.",
        COUNT_ALL,
    )


@strawberry.type(description="A body of articles kept together; whatever is read is of one corpus.")
class Corpus:
    """A body of articles kept together."""

    name: str = column("name", "What it is called.")
    created_at: datetime = column("created_at", "When it was made.")
    article_count: int = _count("articles", "articles")
    speaker_count: int = _count("speakers", "speakers")
