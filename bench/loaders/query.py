"""The resolvers of the root: objects by id, lists and facets."""

from __future__ import annotations

from typing import Any

from bench.loaders.articles import DAY
from bench.loaders.contradictions import CLASH
from bench.loaders.counts import facets
from bench.loaders.pages import Listed, paged
from bench.loaders.reader import Fields, Resolver, Row
from bench.loaders.speakers import NAME
from bench.loaders.statements import SAID
from service.domain.identity import NodeType, parse_public_id

TABLES = {
    NodeType.ARTICLE: ("articles", "Article"),
    NodeType.STATEMENT: ("statements", "Statement"),
    NodeType.SPEAKER: ("speakers", "Speaker"),
    NodeType.CONTRADICTION: ("contradictions", "Contradiction"),
    NodeType.REVISION: ("revisions", "Revision"),
    NodeType.JUDGEMENT: ("judgements", "Judgement"),
    NodeType.REVIEW: ("reviews", "Review"),
}
"""The table and the GraphQL name of each type that has a global id."""

_STATEMENTS = Listed("statements t where t.current", SAID, "POSITION", False)
_CONTRADICTIONS = Listed("contradictions t where t.current", CLASH, "DETECTED_AT", True, hides=True)


async def _find(info: Any, identifier: str, only: NodeType | None) -> Row | None:
    parsed = parse_public_id(identifier)
    if parsed is None or only not in {None, parsed[0]}:
        return None
    table, name = TABLES[parsed[0]]
    row: Row | None = await info.context.one(table, parsed[1])
    return row and {**row, "__typename": name}


def _by_id(only: NodeType | None) -> Resolver:
    return lambda source, info, id: _find(info, id, only)  # noqa: A006 - GraphQL's name


async def _by_ids(source: None, info: Any, *, ids: list[str]) -> list[Row | None]:
    return [await _find(info, identifier, None) for identifier in ids]


async def _corpus(source: None, info: Any) -> Row | None:
    return next(iter(await info.context.fetch("select * from corpora where corpus_id = $1")), None)


QUERY: Fields = {
    "corpus": _corpus,
    "node": _by_id(None),
    "nodes": _by_ids,
    **{
        of.value: _by_id(of)
        for of in (NodeType.ARTICLE, NodeType.STATEMENT, NodeType.SPEAKER, NodeType.CONTRADICTION)
    },
    "articles": paged("articles", Listed("articles t where true", DAY, "PUBLISHED_ON", True)),
    "speakers": paged("speakers", Listed("speakers t where true", NAME, "NAME", False)),
    "statements": paged("statements", _STATEMENTS),
    "contradictions": paged("contradictions", _CONTRADICTIONS),
    "statementFacets": facets("statements", _STATEMENTS),
    "contradictionFacets": facets("contradictions", _CONTRADICTIONS),
}
