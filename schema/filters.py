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
    SpeakerKindFilter,
    SpeakerPair,
    StatementKindFilter,
    StringFilter,
    TextFilter,
    URLFilter,
)
from service.domain.identity import NodeType
from service.reads.limits import LOOKUP
from service.reads.mapping import MAPPING, Condition, Logic
from service.reads.order import KeyType

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

    title: TextFilter | None = _condition(
        Condition("{it}.title", KeyType.TEXT), "By a part of the headline."
    )
    url: URLFilter | None = _condition(
        Condition("{it}.url", KeyType.TEXT, beginning='left({it}.url, 200) collate "C"'),
        "By where it was published.",
    )
    source: StringFilter | None = _condition(
        Condition("{it}.source", KeyType.TEXT, skewed=True, beginning="left({it}.source, 200)"),
        "By who published it.",
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
    name: TextFilter | None = _condition(
        Condition("{it}.name", KeyType.TEXT, beginning='left({it}.name, 200) collate "C"'),
        "By a part of the name.",
    )
    alias: TextFilter | None = _condition(
        Condition(
            "{it}.id = any(array(select x.speaker_id from speaker_aliases x"
            " where x.corpus_id = {corpus} and x.alias {like} {value}))",
            KeyType.TEXT,
        ),
        "By a part of any other form of the name that articles use.",
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
        Condition("{it}.relayer_id", KeyType.UUID, NodeType.SPEAKER),
        "By who passed the words on.",
    )
    article: IDFilter | None = _condition(
        Condition("{it}.article_id", KeyType.UUID, NodeType.ARTICLE), "By the article it is in."
    )
    source: StringFilter | None = _condition(
        Condition(
            "{it}.article_id in (select x.id from articles x"
            " where x.corpus_id = {corpus} and left(x.source, 200) = left({value}, 200)"
            " and x.source = {value})",
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


_BETWEEN = (
    "({it}.a_speaker_id = {value} and {it}.b_speaker_id = {other}"
    " or {it}.a_speaker_id = {other} and {it}.b_speaker_id = {value})"
)
_OF_SOURCE = (
    "(left({it}.a_source, 200) = left({value}, 200) and {it}.a_source = {value}"
    " or left({it}.b_source, 200) = left({value}, 200) and {it}.b_source = {value})"
)


def _either(column: str) -> str:
    return f"({{it}}.a_{column} = {{value}} or {{it}}.b_{column} = {{value}})"


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
        Condition(_either("article_id"), KeyType.UUID, NodeType.ARTICLE),
        "By an article that either statement is in.",
    )
    speaker: IDFilter | None = _condition(
        Condition(_either("speaker_id"), KeyType.UUID, NodeType.SPEAKER),
        "By a speaker who made either statement.",
    )
    between: SpeakerPair | None = _condition(
        Condition(_BETWEEN, KeyType.UUID, NodeType.SPEAKER),
        "By the speakers of the two statements, whoever spoke first.",
    )
    source: StringFilter | None = _condition(
        Condition(_OF_SOURCE, KeyType.TEXT, skewed=True),
        "By who published the article of either statement.",
    )
    within_article: bool | None = _condition(
        Condition("{it}.same_article", KeyType.TEXT), "Whether both statements are in one article."
    )
    self_contradiction: bool | None = _condition(
        Condition("{it}.same_speaker", KeyType.TEXT), "Whether one speaker made both statements."
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
