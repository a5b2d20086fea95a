"""The enums: the domain's words, and what lists can be ordered by."""

from __future__ import annotations

from enum import Enum

import strawberry

from service.domain.contradiction import (
    ContradictionKind,
    ContradictionStatus,
    Reason,
    Verdict,
)
from service.domain.speaker import SpeakerKind
from service.domain.statement import StatementKind

strawberry.enum(
    StatementKind,
    description="How words are reported: quoted (DIRECT), paraphrased (INDIRECT), or both in one "
    "clause (MIXED).",
)
strawberry.enum(
    SpeakerKind,
    description="What sort of speaker it is: a person, an office, an organisation, a group, or "
    "somebody the article does not name.",
)
strawberry.enum(
    ContradictionKind,
    description="In what two statements clash: figures, negation, antonyms, who did it (ROLE), "
    "what somebody is (CATEGORY), or one speaker rejecting the other's assertion (DISPUTE).",
)
strawberry.enum(
    ContradictionStatus,
    description="Where a contradiction stands: proposed by a detector, or confirmed or rejected by "
    "a human.",
)
strawberry.enum(
    Verdict,
    description="What a detector concluded about two statements: that they contradict each other, "
    "that both can be true (COMPATIBLE), or neither (UNSURE).",
)
strawberry.enum(Reason, name="CompatibleReason", description="Why two statements can both be true.")


@strawberry.enum(description="What a human found of a contradiction.")
class ReviewVerdict(Enum):
    """What a human found of a contradiction."""

    CONFIRMED = "CONFIRMED"
    REJECTED = "REJECTED"


@strawberry.enum(
    description="In what offsets are counted: Unicode code points, or the 16-bit units of UTF-16, "
    "as JavaScript's strings have them."
)
class TextUnit(Enum):
    """In what offsets are counted."""

    CODE_POINT = "CODE_POINT"
    UTF16 = "UTF16"


@strawberry.enum(description="Which way a list is ordered. Nulls come last either way.")
class OrderDirection(Enum):
    """Which way a list is ordered."""

    ASC = "ASC"
    DESC = "DESC"


@strawberry.enum(description="What articles can be ordered by.")
class ArticleOrderField(Enum):
    """What articles can be ordered by."""

    PUBLISHED_ON = "PUBLISHED_ON"


@strawberry.enum(
    description="What statements can be ordered by: their place in the article, article by "
    "article; the day they were said on; or how well they match what is searched (RELEVANCE, only "
    "together with `search`)."
)
class StatementOrderField(Enum):
    """What statements can be ordered by."""

    POSITION = "POSITION"
    SAID_ON = "SAID_ON"
    RELEVANCE = "RELEVANCE"


@strawberry.enum(description="What contradictions can be ordered by.")
class ContradictionOrderField(Enum):
    """What contradictions can be ordered by."""

    DETECTED_AT = "DETECTED_AT"
    CONFIDENCE = "CONFIDENCE"


__all__ = [
    "ArticleOrderField",
    "ContradictionKind",
    "ContradictionOrderField",
    "ContradictionStatus",
    "OrderDirection",
    "Reason",
    "ReviewVerdict",
    "SpeakerKind",
    "StatementKind",
    "StatementOrderField",
    "TextUnit",
    "Verdict",
]
