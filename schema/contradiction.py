"""The type of a contradiction, and of its two sides."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import strawberry

from schema.anchors import Evidence, evidence
from schema.enums import ContradictionKind, ContradictionStatus
from schema.fields import column, public_id, read
from schema.history import Judgement, Review
from schema.lists import Connection, judgements, reviews
from schema.node import Node
from schema.references import AStatement
from service.reads.mapping import One, Rows


@strawberry.type(description="One of the two statements of a contradiction.")
class Side:
    """One of the two statements of a contradiction."""

    text: str = column("text", "The words that clash, verbatim.")
    statement: AStatement = read(
        One(Rows("statements", "{it}.id = {row}.statement_id")), "The whole statement."
    )


def _side(side: str, description: str) -> Any:
    source = f"(select {{row}}.{side}_text as text, {{row}}.{side}_id as statement_id)"
    return read(One(Rows(source)), description)


@strawberry.type(description="A pair of statements that cannot both be true as said.")
class Contradiction(Node):
    """A pair of statements that cannot both be true."""

    id: strawberry.ID = public_id("contradiction")
    kind: ContradictionKind = column("kind", "In what the statements clash first of all.")
    confidence: float = column(
        "confidence", "The probability, 0 to 1, that this is a contradiction, as calibrated."
    )
    explanation: str = column("explanation", "Why, in one sentence.")
    status: ContradictionStatus = column("status", "Whether a human confirmed or rejected it.")
    current: bool = column(
        "current",
        "Whether it stands: false once one of its statements is not current, or a newer version of "
        "the detector does not find it. Only an id leads to what is not current.",
    )
    detector: str = column("detector", "The detector that judged it, and its version.")
    detected_at: datetime = column("detected_at", "When it was found.")
    a: Side = _side("a", "The earlier statement.")
    b: Side = _side("b", "The later statement.")
    evidence: list[Evidence] = evidence("The words that clash, the leading clash first.")
    judgements: Connection[Judgement] = judgements(
        Rows("judgements", "{it}.a_id = {row}.a_id and {it}.b_id = {row}.b_id"),
        "What each version of the detector concluded about the two statements.",
    )
    reviews: Connection[Review] = reviews(
        Rows("reviews", "{it}.contradiction_id = {row}.id"), "What humans found of it."
    )
    former: Contradiction | None = read(
        One(Rows("contradictions", "{it}.id = {row}.former_id")),
        "The contradiction in whose place this one stands, where a human judged that: of the same "
        "two as the article worded, attributed or placed them before. Its verdict holds here too "
        "where both say the same words, by the same speakers; otherwise this one is to be judged "
        "anew.",
    )
