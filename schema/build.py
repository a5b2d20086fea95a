"""Builds the schema, and prints it as the committed file has it.

``python -m schema.build`` writes ``schema/schema.graphql`` anew.
"""

from __future__ import annotations

from pathlib import Path

import strawberry
from graphql import (
    GraphQLSchema,
    is_input_object_type,
    is_interface_type,
    is_object_type,
)
from graphql import (
    print_schema as print_sdl,
)
from strawberry.schema.config import StrawberryConfig

from schema.article import Article
from schema.contradiction import Contradiction
from schema.query import Query
from schema.scalars import SCALARS
from schema.speaker import Speaker
from schema.statement import Statement
from service.domain.identity import NodeType
from service.reads.mapping import MAPPING, Entity

COMMITTED = Path(__file__).with_name("schema.graphql")
"""The schema as committed; a test compares it with the code."""

ENTITIES = {
    "Article": Entity(NodeType.ARTICLE, "articles"),
    "Statement": Entity(NodeType.STATEMENT, "statements"),
    "Speaker": Entity(NodeType.SPEAKER, "speakers"),
    "Contradiction": Entity(NodeType.CONTRADICTION, "contradictions"),
    "Revision": Entity(NodeType.REVISION, "revisions"),
    "Judgement": Entity(NodeType.JUDGEMENT, "judgements"),
    "Review": Entity(NodeType.REVIEW, "reviews"),
}
"""The types that have a global id, with the tables of their rows."""


def build_schema() -> strawberry.Schema:
    """The Strawberry schema, whose fields say how they are read."""
    return strawberry.Schema(
        query=Query,
        types=[Article, Statement, Speaker, Contradiction],
        config=StrawberryConfig(scalar_map=SCALARS),
    )


def read_schema() -> GraphQLSchema:
    """The schema as the read engine takes it, mappings among the extensions."""
    schema: GraphQLSchema = build_schema()._schema
    for named in schema.type_map.values():
        if named.name in ENTITIES:
            named.extensions[MAPPING] = ENTITIES[named.name]
        if is_object_type(named) or is_interface_type(named) or is_input_object_type(named):
            for field in named.fields.values():
                definition = field.extensions.get("strawberry-definition")
                mapping = definition and definition.metadata.get(MAPPING)
                if mapping is not None:
                    field.extensions[MAPPING] = mapping
    return schema


def print_schema() -> str:
    """The schema in GraphQL's definition language, descriptions included."""
    return print_sdl(build_schema()._schema) + "\n"


if __name__ == "__main__":
    COMMITTED.write_text(print_schema(), encoding="utf-8")
