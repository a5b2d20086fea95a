"""The root of all reads."""

from __future__ import annotations

from typing import Any

import strawberry

from schema.article import Article
from schema.contradiction import Contradiction
from schema.corpus import Corpus
from schema.facets import ContradictionFacets, StatementFacets
from schema.fields import argument, read
from schema.figures import RateLimit
from schema.lists import (
    Connection,
    articles,
    contradiction_facets,
    contradictions,
    speakers,
    statement_facets,
    statements,
)
from schema.node import Node
from schema.speaker import Speaker
from schema.statement import Statement
from service.domain.identity import NodeType
from service.reads.mapping import ById, ByIds, Figures, One, Rows


def _by_id(of: NodeType | None, description: str) -> Any:
    identifier = argument("id", strawberry.ID, "The global id.", required=True)
    return read(ById(of), description, [identifier])


@strawberry.type(description="All that can be read. An id that exists nowhere gives null.")
class Query:
    """All that can be read."""

    corpus: Corpus | None = read(
        One(Rows("corpora")), "The corpus that is read; null as long as nothing is in it."
    )
    node: Node | None = _by_id(None, "The object with this id, of whatever type.")
    nodes: list[Node | None] = read(
        ByIds(),
        "The objects with these ids, in their order, at most 100; null where there is none.",
        [argument("ids", list[strawberry.ID], "The global ids.", required=True)],
    )
    article: Article | None = _by_id(NodeType.ARTICLE, "The article with this id.")
    articles: Connection[Article] = articles(Rows("articles"), "All articles.")
    statement: Statement | None = _by_id(NodeType.STATEMENT, "The statement with this id.")
    statements: Connection[Statement] = statements(
        Rows("statements", "{it}.current"), "All statements of current texts.", searched=True
    )
    statement_facets: StatementFacets = statement_facets(
        Rows("statements", "{it}.current"), "Counts of the statements of current texts."
    )
    speaker: Speaker | None = _by_id(NodeType.SPEAKER, "The speaker with this id.")
    speakers: Connection[Speaker] = speakers(Rows("speakers"), "All speakers, by name.")
    contradiction: Contradiction | None = _by_id(
        NodeType.CONTRADICTION, "The contradiction with this id."
    )
    contradictions: Connection[Contradiction] = contradictions(
        Rows("contradictions", "{it}.current"), "All contradictions."
    )
    contradiction_facets: ContradictionFacets = contradiction_facets(
        Rows("contradictions", "{it}.current"), "Counts of contradictions."
    )
    rate_limit: RateLimit = read(Figures(), "What this operation costs, and what one may.")
