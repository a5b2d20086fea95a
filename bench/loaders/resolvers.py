"""The schema with a resolver on every field, and documents run over it."""

from __future__ import annotations

import re
from typing import Any
from uuid import UUID

import asyncpg
from graphql import ExecutionResult, GraphQLSchema, graphql, is_interface_type, is_object_type

from bench.loaders.anchors import ANCHOR, PLACE, TEXT_QUOTE
from bench.loaders.articles import ARTICLE, CORPUS, REVISION
from bench.loaders.contradictions import CONTRADICTION, SIDE
from bench.loaders.counts import FACETS, SPEAKER_COUNT
from bench.loaders.history import JUDGEMENT, REVIEW
from bench.loaders.pages import CONNECTION, EDGE, PAGE_INFO
from bench.loaders.query import QUERY, TABLES
from bench.loaders.reader import Fields, Reader, Resolver, Row, column
from bench.loaders.speakers import SPEAKER
from bench.loaders.statements import STATEMENT
from schema.build import build_schema
from service.domain.identity import NodeType, public_id

_TYPES: dict[str, Fields] = {
    "Query": QUERY,
    "Corpus": CORPUS,
    "Article": ARTICLE,
    "Revision": REVISION,
    "Speaker": SPEAKER,
    "Statement": STATEMENT,
    "Contradiction": CONTRADICTION,
    "Side": SIDE,
    "Judgement": JUDGEMENT,
    "Review": REVIEW,
    "Anchor": ANCHOR,
    "TextQuote": TEXT_QUOTE,
    "Span": PLACE,
    "EvidenceSpan": PLACE,
    "PageInfo": PAGE_INFO,
    "SpeakerCount": SPEAKER_COUNT,
}
_ALIKE = {"Connection": CONNECTION, "Edge": EDGE, "Facets": FACETS}
"""The resolvers of types whose names end alike."""


def build_peer() -> GraphQLSchema:
    """The schema with a resolver on every field."""
    schema: GraphQLSchema = build_schema()._schema
    for named in schema.type_map.values():
        if is_interface_type(named):
            named.resolve_type = lambda row, *_: row["__typename"]
        elif is_object_type(named) and not named.name.startswith("__"):
            named.is_type_of = None
            for name, field in named.fields.items():
                field.resolve = _resolver(named.name, name)
    return schema


async def execute_peer(
    schema: GraphQLSchema,
    pool: asyncpg.Pool[Any],
    corpus: UUID,
    document: str,
    variables: dict[str, Any] | None = None,
) -> ExecutionResult:
    """The result of a document, field by field."""
    return await graphql(
        schema, document, variable_values=variables, context_value=Reader(pool, corpus)
    )


def _resolver(of: str, field: str) -> Resolver:
    """The resolver of one field: its own, or else the column of its name."""
    alike = next((fields for end, fields in _ALIKE.items() if of.endswith(end)), {})
    if found := _TYPES.get(of, alike).get(field):
        return found
    if field == "id":
        return _own_id(next(kind for kind, (_, name) in TABLES.items() if name == of))
    return column(re.sub("([A-Z])", r"_\1", field).lower())


def _own_id(kind: NodeType) -> Resolver:
    def resolve(row: Row, info: Any) -> str:
        return public_id(kind, row["id"])

    return resolve
