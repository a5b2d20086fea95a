"""The statements that contradict one: pages of them, each with its contradiction."""

from __future__ import annotations

import strawberry

from schema.fields import read
from schema.lists import PageInfo
from schema.references import AContradiction, AStatement
from service.reads.mapping import One, Part, Rows


@strawberry.type(description="A statement that contradicts another, and their contradiction.")
class ContradictingStatementEdge:
    """A statement that contradicts another."""

    cursor: str = read(Part.CURSOR, "The item's place: give it as `after` or `before`.")
    node: AStatement = read(Part.NODE, "The statement on the other side.")
    contradiction: AContradiction = read(
        One(
            Rows("contradictions", "{it}.id = {row}.contradiction_id"),
            carried={
                "id": "contradiction_id",
                "kind": "kind",
                "confidence": "confidence",
                "status": "status",
            },
        ),
        "What the two clash in.",
    )


@strawberry.type(description="A page of the statements that contradict one.")
class ContradictingStatementConnection:
    """A page of the statements that contradict one."""

    nodes: list[AStatement] = read(Part.NODES, "The statements of the page.")
    edges: list[ContradictingStatementEdge] = read(
        Part.EDGES, "The statements of the page, each with its contradiction and cursor."
    )
    page_info: PageInfo = read(Part.PAGE_INFO, "Where the page lies in the list.")
    total_count: int = read(
        Part.TOTAL_COUNT,
        "How many items the whole list has. Exact, and counted only when asked for.",
    )
    next: str | None = read(
        Part.NEXT, "The cursor to give as `after` for the next page; null on the last."
    )
