"""The filters of lists: which fields can be compared, and what each compares in the tables."""

from __future__ import annotations

from typing import Any

import strawberry

from schema.inputs import (
    ContradictionKindFilter,
    ContradictionStatusFilter,
    DateFilter,
    DateTimeFilter,
    FloatFilter,
    IDFilter,
    NameFilter,
    SpeakerKindFilter,
    SpeakerPair,
    StatementKindFilter,
    StringFilter,
)
from service.domain.identity import NodeType
from service.reads.limits import LOOKUP
from service.reads.mapping import MAPPING, Condition, KeyType, Logic

_LOGIC = {
    Logic.AND: "All of these must hold, and whatever else is given.",
    Logic.OR: "At least one of these must hold.",
    Logic.NOT: "This must not hold; a value that is missing does not meet a condition.",
}


def _condition(condition: Condition, description: str) -> Any:
    return strawberry.field(
        description=description, metadata={MAPPING: condition}, default=strawberry.UNSET
    )


def _logic(logic: Logic) -> Any:
    return strawberry.field(
        description=_LOGIC[logic],
        name=logic.value,
        metadata={MAPPING: logic},
        default=strawberry.UNSET,
    )


@strawberry.input(description="Which articles a list holds; all conditions given must hold.")
class ArticleFilter:
    """Which articles a list holds."""

    source: StringFilter | None = _condition(
        Condition("{it}.source", KeyType.TEXT, weight=LOOKUP, skewed=True), "By who published it."
    )
    language: StringFilter | None = _condition(
        Condition("{it}.language", KeyType.TEXT, weight=LOOKUP, skewed=True),
        "By the language of its text.",
    )
    published_on: DateFilter | None = _condition(
        Condition("{it}.published_on", KeyType.DATE), "By the day of publication."
    )
    and_: list[ArticleFilter] | None = _logic(Logic.AND)
    or_: list[ArticleFilter] | None = _logic(Logic.OR)
    not_: ArticleFilter | None = _logic(Logic.NOT)


@strawberry.input(description="Which speakers a list holds; all conditions given must hold.")
class SpeakerFilter:
    """Which speakers a list holds."""

    kind: SpeakerKindFilter | None = _condition(
        Condition("{it}.kind", KeyType.TEXT), "By what sort of speaker it is."
    )
    # The very expression that the index of the list's order has.
    name: NameFilter | None = _condition(
        Condition('left({it}.name, 200) collate "C"', KeyType.TEXT), "By how the name begins."
    )
    and_: list[SpeakerFilter] | None = _logic(Logic.AND)
    or_: list[SpeakerFilter] | None = _logic(Logic.OR)
    not_: SpeakerFilter | None = _logic(Logic.NOT)


@strawberry.input(description="Which statements a list holds; all conditions given must hold.")
class StatementFilter:
    """Which statements a list holds."""

    kind: StatementKindFilter | None = _condition(
        Condition("{it}.kind", KeyType.TEXT), "By how the words are reported."
    )
    speaker: IDFilter | None = _condition(
        Condition("{it}.speaker_id", KeyType.UUID, NodeType.SPEAKER), "By who said it."
    )
    relayer: IDFilter | None = _condition(
        Condition("{it}.relayer_id", KeyType.UUID, NodeType.SPEAKER, weight=LOOKUP, skewed=True),
        "By who passed the words on.",
    )
    article: IDFilter | None = _condition(
        Condition("{it}.article_id", KeyType.UUID, NodeType.ARTICLE), "By the article it is in."
    )
    source: StringFilter | None = _condition(
        Condition(
            "{it}.article_id in (select x.id from articles x"
            " where x.corpus_id = {corpus} and x.source = {value})",
            KeyType.TEXT,
            skewed=True,
        ),
        "By who published the article it is in.",
    )
    said_on: DateFilter | None = _condition(
        Condition("{it}.said_on", KeyType.DATE), "By the day it was said."
    )
    asserts: bool | None = _condition(
        Condition("{it}.asserts", KeyType.TEXT),
        "Whether something is claimed that could be contradicted.",
    )
    and_: list[StatementFilter] | None = _logic(Logic.AND)
    or_: list[StatementFilter] | None = _logic(Logic.OR)
    not_: StatementFilter | None = _logic(Logic.NOT)


# The rows are found from the statements on, whose index finds them, not by filtering the list.
_BY_STATEMENTS = (
    "{it}.id = any(array(select s.contradiction_id from contradiction_sides s"
    " join statements t on t.corpus_id = s.corpus_id and t.id = s.statement_id"
    " where t.corpus_id = {corpus} and %s = {value}))"
)
_BETWEEN = (
    "{it}.id = any(array(select s.contradiction_id from statements t"
    " join contradiction_sides s on s.corpus_id = t.corpus_id and s.statement_id = t.id"
    " join statements o on o.corpus_id = s.corpus_id and o.id = s.other_id"
    " where t.corpus_id = {corpus} and t.speaker_id = {value} and o.speaker_id = {other}))"
)
_OF_SOURCE = (
    "{it}.id in (select s.contradiction_id from contradiction_sides s"
    " join statements t on t.corpus_id = s.corpus_id and t.id = s.statement_id"
    " join articles x on x.corpus_id = t.corpus_id and x.id = t.article_id"
    " where s.corpus_id = {corpus} and x.source = {value})"
)
# Two look-ups a row: a join would tempt the planner to pair all statements of one speaker first.
_SHARED = (
    "(select x.%s from statements x where x.corpus_id = {corpus} and x.id = {it}.a_id)"
    " = (select x.%s from statements x where x.corpus_id = {corpus} and x.id = {it}.b_id)"
)


def _shared(column: str) -> Condition:
    return Condition(_SHARED % (column, column), KeyType.TEXT, weight=LOOKUP)


@strawberry.input(description="Which contradictions a list holds; all conditions given must hold.")
class ContradictionFilter:
    """Which contradictions a list holds."""

    status: ContradictionStatusFilter | None = _condition(
        Condition("{it}.status", KeyType.TEXT),
        "By status. Without it, rejected contradictions are left out.",
    )
    kind: ContradictionKindFilter | None = _condition(
        Condition("{it}.kind", KeyType.TEXT), "By in what the statements clash."
    )
    article: IDFilter | None = _condition(
        Condition(_BY_STATEMENTS % "t.article_id", KeyType.UUID, NodeType.ARTICLE),
        "By an article that either statement is in.",
    )
    speaker: IDFilter | None = _condition(
        Condition(_BY_STATEMENTS % "t.speaker_id", KeyType.UUID, NodeType.SPEAKER),
        "By a speaker who made either statement.",
    )
    between: SpeakerPair | None = _condition(
        Condition(_BETWEEN, KeyType.UUID, NodeType.SPEAKER, weight=LOOKUP),
        "By the speakers of the two statements, whoever spoke first.",
    )
    source: StringFilter | None = _condition(
        Condition(_OF_SOURCE, KeyType.TEXT, skewed=True),
        "By who published the article of either statement.",
    )
    within_article: bool | None = _condition(
        _shared("article_id"), "Whether both statements are in one article."
    )
    self_contradiction: bool | None = _condition(
        _shared("speaker_id"), "Whether one speaker made both statements."
    )
    detected_at: DateTimeFilter | None = _condition(
        Condition("{it}.detected_at", KeyType.TIMESTAMP), "By when it was found."
    )
    confidence: FloatFilter | None = _condition(
        Condition("{it}.confidence", KeyType.DOUBLE), "By how sure it is."
    )
    and_: list[ContradictionFilter] | None = _logic(Logic.AND)
    or_: list[ContradictionFilter] | None = _logic(Logic.OR)
    not_: ContradictionFilter | None = _logic(Logic.NOT)
