"""What REST answers, as models: the source of the OpenAPI document's schemas.

Answers are not built from these (the database builds them as JSON); the tests hold answers against
them. Names and meanings are those of the GraphQL schema.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel

from service.domain.contradiction import ContradictionKind, ContradictionStatus
from service.domain.identity import NodeType
from service.domain.speaker import SpeakerKind
from service.domain.statement import StatementKind


class Model(BaseModel):
    """A frozen value with nothing but its fields, in camel case."""

    model_config = ConfigDict(frozen=True, extra="forbid", alias_generator=to_camel)


def _id(node: NodeType) -> object:
    return Field(pattern=f"^{node}_[0-9a-f]{{32}}$", description=f"The {node}'s id.")


ArticleId = Annotated[str, _id(NodeType.ARTICLE)]
StatementId = Annotated[str, _id(NodeType.STATEMENT)]
SpeakerId = Annotated[str, _id(NodeType.SPEAKER)]
ContradictionId = Annotated[str, _id(NodeType.CONTRADICTION)]
Offset = Annotated[int, Field(ge=0, description="In Unicode code points of the article's text.")]


class Span(Model):
    """A half-open range of code points."""

    start: Offset
    end: Offset


class Anchor(Model):
    """Where the words stand: the hull, the exact spans, and the words with their surroundings."""

    start: Offset
    end: Offset
    spans: list[Span]
    cue: list[Span]
    source: list[Span]
    quote: str
    prefix: str
    suffix: str


class SpeakerSummary(Model):
    """To whom words are attributed."""

    id: SpeakerId
    name: str
    kind: SpeakerKind


class Speaker(SpeakerSummary):
    """A speaker with other names, the organisation spoken for, and a group's members."""

    organisation: str | None
    aliases: list[str]
    members: list[SpeakerSummary]


class ArticleSummary(Model):
    """An article, as its statements name it."""

    id: ArticleId
    title: str | None
    url: str | None
    source: str | None
    published_on: date | None


class ArticleItem(ArticleSummary):
    """An article in a list: everything but its text."""

    language: str
    place: str | None
    created_at: datetime
    updated_at: datetime


class Article(ArticleItem):
    """An article with its text, into which all offsets point."""

    text: str


class Statement(Model):
    """What one speaker is reported to have said in one place of an article."""

    id: StatementId
    kind: StatementKind
    text: str
    cue: str | None = Field(description="The reporting words, such as “claimed”.")
    role: str | None = Field(description="What the article says the speaker is.")
    said_on: date | None
    asserts: bool = Field(description="False where nothing is claimed, as in a question.")
    current: bool = Field(
        description="False once the article, as it is analysed now, does not say it any more."
    )
    anchor: Anchor
    speaker: SpeakerSummary | None = Field(description="Null where the extractor abstains.")
    relayer: SpeakerSummary | None = Field(description="Who passed the words on.")
    article: ArticleSummary


class Side(Model):
    """One side of a contradiction: the words that clash, and the statement they are of."""

    text: str
    statement: Statement


class EvidenceSpan(Model):
    """Words of one side, verbatim, and where they stand in the article's text."""

    text: str
    start: Offset
    end: Offset


class Evidence(Model):
    """One point in which the two sides clash; the first is the leading one."""

    kind: ContradictionKind
    a: EvidenceSpan
    b: EvidenceSpan


class FormerContradiction(Model):
    """A contradiction that a human judged, and how."""

    id: ContradictionId
    status: ContradictionStatus


class Contradiction(Model):
    """Two statements that cannot both be true as said; `a` is the earlier one."""

    id: ContradictionId
    kind: ContradictionKind
    confidence: float = Field(ge=0, le=1)
    explanation: str
    status: ContradictionStatus
    current: bool = Field(
        description="False once a statement is not current, or a newer detector finds no clash."
    )
    detector: str
    detected_at: datetime
    a: Side
    b: Side
    evidence: list[Evidence]
    former: FormerContradiction | None = Field(
        description="In whose place it stands, where a human judged that: of the same two as the "
        "article worded, attributed or placed them before."
    )


class Submitted(Model):
    """An article as it was taken in, with all its statements and contradictions."""

    article: Article
    statements: list[Statement]
    contradictions: list[Contradiction]


class Problem(BaseModel):
    """Why a request was not answered (RFC 9457)."""

    model_config = ConfigDict(frozen=True, extra="allow")

    type: str = Field(description="A URI reference that names the kind of problem.")
    title: str
    status: int = Field(ge=400, le=599)
    detail: str
    instance: str = Field(description="The path that was asked for.")


class ProblemType(Model):
    """What a problem type means."""

    type: str = Field(description="The URI reference that names the kind of problem.")
    title: str
    status: int = Field(ge=400, le=599, description="The HTTP status that goes with it.")
    code: str = Field(description="What it is called over GraphQL.")
    description: str


class Health(Model):
    """A probe's good answer."""

    status: str


class Index(Model):
    """The addresses of the service."""

    graphql: str
    rest: str
    openapi: str
    liveness: str
    readiness: str
    problems: str
