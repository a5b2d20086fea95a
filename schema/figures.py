"""What an operation costs, told by the operation itself."""

from __future__ import annotations

import strawberry

from schema.fields import read
from service.reads.mapping import Figure


@strawberry.type(
    description="What this operation costs, and what one may. Each operation is judged by itself: "
    "there is no quota over time. These figures cost nothing, and no table is read for them."
)
class RateLimit:
    """What this operation costs, and what one may."""

    cost: int = read(Figure.COST, "The points of this operation, as `extensions.cost` has them.")
    limit: int = read(Figure.LIMIT, "The points that one operation may cost.")
    remaining: int = read(Figure.REMAINING, "The points that this operation might cost beyond.")
    node_count: int = read(
        Figure.NODE_COUNT, "How many objects the answer of this operation can hold at most."
    )
    page_limit: int = read(Figure.PAGE, "How many items a page can have.")
    depth_limit: int = read(Figure.DEPTH, "How many fields deep a document can be.")
