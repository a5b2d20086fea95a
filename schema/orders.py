"""The input objects that say how lists are ordered."""

from __future__ import annotations

import strawberry

from schema.enums import (
    ArticleOrderField,
    ContradictionOrderField,
    OrderDirection,
    StatementOrderField,
)


@strawberry.input(description="How articles are ordered.")
class ArticleOrder:
    """How articles are ordered."""

    field: ArticleOrderField = strawberry.field(description="By what.")
    direction: OrderDirection = strawberry.field(
        description="Which way.", default=OrderDirection.DESC
    )


@strawberry.input(description="How statements are ordered.")
class StatementOrder:
    """How statements are ordered."""

    field: StatementOrderField = strawberry.field(description="By what.")
    direction: OrderDirection = strawberry.field(
        description="Which way.", default=OrderDirection.DESC
    )


@strawberry.input(description="How contradictions are ordered.")
class ContradictionOrder:
    """How contradictions are ordered."""

    field: ContradictionOrderField = strawberry.field(description="By what.")
    direction: OrderDirection = strawberry.field(
        description="Which way.", default=OrderDirection.DESC
    )
