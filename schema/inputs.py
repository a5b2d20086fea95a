"""The input objects: filters, whose fields say what they compare, and orders."""

from __future__ import annotations

from typing import Any

import strawberry

from schema.enums import (
    ArticleOrderField,
    ContradictionKind,
    ContradictionOrderField,
    ContradictionStatus,
    OrderDirection,
    StatementKind,
    StatementOrderField,
)
from service.domain.identity import NodeType
from service.reads.mapping import MAPPING, Condition, KeyType

EQ = "Equal to this. Null asks for nothing."
IN = "Equal to one of these. Null asks for nothing."


def _operator(description: str, name: str | None = None) -> Any:
    return strawberry.field(description=description, name=name, default=strawberry.UNSET)


def _condition(condition: Condition, description: str) -> Any:
    return strawberry.field(
        description=description, metadata={MAPPING: condition}, default=strawberry.UNSET
    )


@strawberry.input(description="Compares an id.")
class IDFilter:
    """Compares an id."""

    eq: strawberry.ID | None = _operator(EQ)


@strawberry.input(description="Compares a kind of statement.")
class StatementKindFilter:
    """Compares a kind of statement."""

    eq: StatementKind | None = _operator(EQ)
    in_: list[StatementKind] | None = _operator(IN, "in")


@strawberry.input(description="Compares a kind of contradiction.")
class ContradictionKindFilter:
    """Compares a kind of contradiction."""

    eq: ContradictionKind | None = _operator(EQ)
    in_: list[ContradictionKind] | None = _operator(IN, "in")


@strawberry.input(description="Compares a contradiction's status.")
class ContradictionStatusFilter:
    """Compares a contradiction's status."""

    eq: ContradictionStatus | None = _operator(EQ)
    in_: list[ContradictionStatus] | None = _operator(IN, "in")


@strawberry.input(description="Which statements a list holds; all conditions given must hold.")
class StatementFilter:
    """Which statements a list holds."""

    kind: StatementKindFilter | None = _condition(
        Condition("{it}.kind", KeyType.TEXT), "By how the words are reported."
    )
    speaker: IDFilter | None = _condition(
        Condition("{it}.speaker_id", KeyType.UUID, NodeType.SPEAKER), "By who said it."
    )
    article: IDFilter | None = _condition(
        Condition("{it}.article_id", KeyType.UUID, NodeType.ARTICLE), "By the article it is in."
    )


# The rows are found from the statements on, whose index finds them, not by filtering the list.
_BY_STATEMENTS = (
    "{it}.id = any(array(select s.contradiction_id from contradiction_sides s"
    " join statements t on t.corpus_id = s.corpus_id and t.id = s.statement_id"
    " where t.corpus_id = {corpus} and %s = {value}))"
)


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
