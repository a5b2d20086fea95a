"""The object types that tell how things came about: revisions, judgements, reviews, roles."""

from __future__ import annotations

from datetime import date, datetime

import strawberry

from schema.enums import ContradictionKind, Reason, ReviewVerdict, Verdict
from schema.fields import column, expression, public_id, read
from schema.node import Node
from schema.references import AContradiction, AnArticle, AStatement
from service.reads.mapping import One, Rows

TEXT_WEIGHT = 200
"""What an article's text costs, in points: it can have 2 MB."""


@strawberry.type(description="One immutable text of an article.")
class Revision(Node):
    """One immutable text of an article."""

    id: strawberry.ID = public_id("revision")
    number: int = column("number", "Its place among the article's revisions, from 1.")
    sha256: str = expression(
        "encode({row}.sha256, 'hex')",
        "The SHA-256 of the text in UTF-8, as 64 hexadecimal digits.",
    )
    extractor: str = column("extractor", "What found its statements: a name and a version.")
    detector: str | None = column(
        "detector", "What compared its statements: a name and a version; null where nothing has."
    )
    created_at: datetime = column("created_at", "When it was stored.")
    analysed_at: datetime = expression(
        "coalesce({row}.analysed_at, {row}.created_at)",
        "When its statements were last found and compared: later than it was stored, where a newer "
        "version has analysed it again.",
    )
    text: str = column("text", "The text, as it came.", TEXT_WEIGHT)
    article: AnArticle = read(
        One(Rows("articles", "{it}.id = {row}.article_id")), "The article whose text it is or was."
    )


@strawberry.type(
    description="What a version of a detector concluded about two statements that may speak of the "
    "same event."
)
class Judgement(Node):
    """What a detector concluded about two statements."""

    id: strawberry.ID = public_id("judgement")
    detector: str = column("detector", "The detector, and its version.")
    verdict: Verdict = column("verdict", "What it concluded.")
    kind: ContradictionKind | None = column(
        "kind", "In what the statements clash first of all, where they do."
    )
    reason: Reason | None = column("reason", "Why they can both be true, if they can.")
    confidence: float = column(
        "confidence",
        "The probability, 0 to 1, that the two contradict each other where the verdict says so, "
        "and that they do not where it is another.",
    )
    explanation: str = column("explanation", "Why, in one sentence.")
    judged_at: datetime = column("judged_at", "When it was concluded.")
    a: AStatement = read(One(Rows("statements", "{it}.id = {row}.a_id")), "The earlier statement.")
    b: AStatement = read(One(Rows("statements", "{it}.id = {row}.b_id")), "The later statement.")
    contradiction: AContradiction | None = read(
        One(Rows("contradictions", "{it}.a_id = {row}.a_id and {it}.b_id = {row}.b_id")),
        "The contradiction of the two, if there is one, whatever became of it.",
    )


@strawberry.type(description="What a human found of a contradiction; never changed afterwards.")
class Review(Node):
    """What a human found of a contradiction."""

    id: strawberry.ID = public_id("review")
    verdict: ReviewVerdict = column("verdict", "What the reviewer found.")
    note: str | None = column("note", "What the reviewer remarked.")
    reviewer: str = column("reviewer", "Who reviewed it.")
    created_at: datetime = column("created_at", "When.")
    contradiction: AContradiction = read(
        One(Rows("contradictions", "{it}.id = {row}.contradiction_id")), "What was reviewed."
    )


@strawberry.type(description="What articles call a speaker, and when.")
class SpeakerRole:
    """What articles call a speaker."""

    role: str = column("role", "The role, as the articles give it.")
    first_on: date | None = column(
        "first_on", "The day of the first statement made in it, as far as days are known."
    )
    last_on: date | None = column("last_on", "The day of the last one.")
    statement_count: int = column("statement_count", "How many statements were made in it.")
