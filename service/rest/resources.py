"""The resources that can be read, in one table.

Routes, stored operations and the OpenAPI document all come from it, so that a resource is described
nowhere twice.
"""

from __future__ import annotations

from dataclasses import dataclass

from service.domain.identity import NodeType
from service.rest import models
from service.rest.parameters import (
    CONTRADICTION_FILTERS,
    PAGE,
    SEARCH,
    STATEMENT_FILTERS,
    Parameter,
)


@dataclass(frozen=True, slots=True)
class Resource:
    """One address that can be read.

    ``operation`` names the stored operation, ``item`` what the answer is or lists. ``node`` is
    the type of the id in the path, where there is one. ``many`` is True for a list; a list below
    a ``node`` is cut out of its parent's answer.
    """

    path: str
    operation: str
    summary: str
    item: type[models.Model]
    node: NodeType | None = None
    many: bool = False
    parameters: tuple[Parameter, ...] = ()

    @property
    def tag(self) -> str:
        """The first part of the path behind the version: what the resource is about."""
        return self.path.split("/")[2]


def _list(
    path: str,
    operation: str,
    summary: str,
    item: type[models.Model],
    node: NodeType | None = None,
    filters: tuple[Parameter, ...] = (),
) -> Resource:
    return Resource(path, operation, summary, item, node, True, PAGE + filters)


RESOURCES = (
    _list("/v1/articles", "list_articles", "Articles, the newest first", models.ArticleItem),
    Resource(
        "/v1/articles/{id}",
        "get_article",
        "An article with its text",
        models.Article,
        NodeType.ARTICLE,
    ),
    _list(
        "/v1/articles/{id}/statements",
        "list_article_statements",
        "An article's statements, in the order of the text",
        models.Statement,
        NodeType.ARTICLE,
    ),
    _list(
        "/v1/articles/{id}/contradictions",
        "list_article_contradictions",
        "The contradictions that an article has a side of, the newest first",
        models.Contradiction,
        NodeType.ARTICLE,
    ),
    _list(
        "/v1/statements",
        "list_statements",
        "Statements, searched and filtered",
        models.Statement,
        filters=(SEARCH, *STATEMENT_FILTERS),
    ),
    Resource(
        "/v1/statements/{id}",
        "get_statement",
        "A statement with its anchor, speaker and article",
        models.Statement,
        NodeType.STATEMENT,
    ),
    _list(
        "/v1/statements/{id}/contradictions",
        "list_statement_contradictions",
        "The contradictions of a statement",
        models.Contradiction,
        NodeType.STATEMENT,
    ),
    _list(
        "/v1/contradictions",
        "list_contradictions",
        "Contradictions, the newest first",
        models.Contradiction,
        filters=CONTRADICTION_FILTERS,
    ),
    Resource(
        "/v1/contradictions/{id}",
        "get_contradiction",
        "A contradiction with both sides and the words that clash",
        models.Contradiction,
        NodeType.CONTRADICTION,
    ),
    _list("/v1/speakers", "list_speakers", "Speakers, by name", models.Speaker),
    Resource(
        "/v1/speakers/{id}",
        "get_speaker",
        "A speaker",
        models.Speaker,
        NodeType.SPEAKER,
    ),
    _list(
        "/v1/speakers/{id}/statements",
        "list_speaker_statements",
        "What a speaker is reported to have said",
        models.Statement,
        NodeType.SPEAKER,
    ),
)
