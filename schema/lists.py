"""Lists in pages, as Relay's cursor connections have them, and the lists that there are."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

import strawberry
from strawberry.types.arguments import StrawberryArgument

from schema.fields import argument, read
from schema.filters import ArticleFilter, ContradictionFilter, SpeakerFilter, StatementFilter
from schema.orders import ArticleOrder, ContradictionOrder, StatementOrder
from service.reads.mapping import Connection as ConnectionMapping
from service.reads.mapping import Facets as FacetsMapping
from service.reads.mapping import One, Part, Rows
from service.reads.order import Key, KeyType, Order

Item = TypeVar("Item")

ID = Key("{it}.id", KeyType.UUID)

ARTICLE_ORDERS = {
    "PUBLISHED_ON": Order(
        "articles.published_on", (Key("{it}.published_on", KeyType.DATE), ID), nullable=True
    )
}
STATEMENT_ORDERS = {
    "POSITION": Order(
        "statements.position",
        (Key("{it}.article_id", KeyType.UUID), Key("{it}.position", KeyType.INTEGER), ID),
    ),
    "SAID_ON": Order("statements.said_on", (Key("{it}.said_on", KeyType.DATE), ID), nullable=True),
    "RELEVANCE": Order(
        "statements.relevance",
        (
            Key(
                "ts_rank({it}.search, websearch_to_tsquery('english', {value}))::float8",
                KeyType.DOUBLE,
                needs="{it}.search",
            ),
            ID,
        ),
    ),
}
CONTRADICTION_ORDERS = {
    "DETECTED_AT": Order(
        "contradictions.detected_at", (Key("{it}.detected_at", KeyType.TIMESTAMP), ID)
    ),
    "CONFIDENCE": Order("contradictions.confidence", (Key("{it}.confidence", KeyType.DOUBLE), ID)),
}
# A name can be longer than an index entry may be, so its beginning is what counts.
SPEAKER_ORDERS = {
    "NAME": Order(
        "speakers.name",
        (Key('left({it}.name, 200) collate "C"', KeyType.TEXT, needs="{it}.name"), ID),
    )
}
SIDE_ORDERS = {
    "CONFIDENCE": Order(
        "sides.confidence",
        (Key("{it}.confidence", KeyType.DOUBLE), Key("{it}.contradiction_id", KeyType.UUID)),
    )
}
REVISION_ORDERS = {
    "NUMBER": Order("revisions.number", (Key("{it}.number", KeyType.INTEGER), ID)),
}
JUDGEMENT_ORDERS = {
    "JUDGED_AT": Order("judgements.judged_at", (Key("{it}.judged_at", KeyType.TIMESTAMP), ID)),
}
REVIEW_ORDERS = {
    "CREATED_AT": Order("reviews.created_at", (Key("{it}.created_at", KeyType.TIMESTAMP), ID)),
}

UNLESS_ASKED_FOR = {"status": "{it}.status <> 'REJECTED'"}
"""Rejected contradictions show only when a filter asks for a status."""

PAGING = (
    argument("first", int, "How many items from the start: 1 to 100, 20 by default."),
    argument("after", str, "Only items behind this cursor."),
    argument("last", int, "How many items from the end: 1 to 100. Not together with `first`."),
    argument("before", str, "Only items ahead of this cursor."),
)

SEARCH = "{it}.search @@ websearch_to_tsquery('english', {value})"
NAMED = (
    "{it}.id = any(array(select x.id from speakers x"
    " where x.corpus_id = {corpus} and x.name ilike {value}"
    " union all select x.speaker_id from speaker_aliases x"
    " where x.corpus_id = {corpus} and x.alias ilike {value}))"
)
SEARCHED = argument(
    "search",
    str,
    "Only statements with these words, as a web search has them: quoted phrases, `or`, "
    "and `-` for words that must not be there.",
)
OF_STATEMENTS = argument("filter", StatementFilter, "Only statements that meet this.")
OF_CONTRADICTIONS = argument("filter", ContradictionFilter, "Only contradictions that meet this.")


@strawberry.type(description="Where a page lies in its list.")
class PageInfo:
    """Where a page lies in its list."""

    has_next_page: bool = read(Part.HAS_NEXT, "Whether items follow this page. Exact.")
    has_previous_page: bool = read(Part.HAS_PREVIOUS, "Whether items precede this page. Exact.")
    start_cursor: str | None = read(Part.START, "The cursor of the page's first item.")
    end_cursor: str | None = read(Part.END, "The cursor of the page's last item.")


@strawberry.type(description="An item of a list, with its place there.")
class Edge(Generic[Item]):
    """An item of a list, with its place there."""

    cursor: str = read(Part.CURSOR, "The item's place: give it as `after` or `before`.")
    node: Item = read(Part.NODE, "The item.")


@strawberry.type(description="A page of a list.")
class Connection(Generic[Item]):
    """A page of a list."""

    nodes: list[Item] = read(Part.NODES, "The items of the page.")
    edges: list[Edge[Item]] = read(Part.EDGES, "The items of the page, each with its cursor.")
    page_info: PageInfo = read(Part.PAGE_INFO, "Where the page lies in the list.")
    total_count: int = read(
        Part.TOTAL_COUNT,
        "How many items the whole list has. Exact, and counted only when asked for.",
    )
    next: str | None = read(
        Part.NEXT, "The cursor to give as `after` for the next page; null on the last."
    )


def articles(rows: Rows, description: str) -> Any:
    """A list of articles."""
    mapping = ConnectionMapping(rows, ARTICLE_ORDERS, "PUBLISHED_ON", descending=True)
    arguments = [
        *PAGING,
        argument("filter", ArticleFilter, "Only articles that meet this."),
        argument("orderBy", ArticleOrder, "Newest first by default."),
    ]
    return read(mapping, description, arguments)


def statements(rows: Rows, description: str, *, searched: bool = False) -> Any:
    """A list of statements; ``searched`` adds the full-text search."""
    search = SEARCH if searched else None
    mapping = ConnectionMapping(rows, STATEMENT_ORDERS, "POSITION", descending=False, search=search)
    arguments: list[StrawberryArgument] = [*PAGING]
    if searched:
        arguments.append(SEARCHED)
    arguments.append(OF_STATEMENTS)
    arguments.append(argument("orderBy", StatementOrder, "By position, rising, by default."))
    return read(mapping, description, arguments)


def statement_facets(rows: Rows, description: str) -> Any:
    """Counts of statements."""
    columns = ("kind", "speaker_id", "article_id", "said_on")
    mapping = FacetsMapping(rows, columns, SEARCH, indexed=True)
    return read(mapping, description, [SEARCHED, OF_STATEMENTS])


def contradiction_facets(rows: Rows, description: str) -> Any:
    """Counts of contradictions."""
    columns = ("kind", "a_speaker_id", "b_speaker_id", "a_source", "b_source", "detected_at")
    mapping = FacetsMapping(rows, columns, hidden=UNLESS_ASKED_FOR)
    return read(mapping, description, [OF_CONTRADICTIONS])


def speakers(rows: Rows, description: str) -> Any:
    """A list of speakers."""
    mapping = ConnectionMapping(
        rows, SPEAKER_ORDERS, "NAME", descending=False, search=NAMED, partial=True
    )
    search = argument(
        "search",
        str,
        "Only speakers who have this in their name or in an alias, whatever the capitals; what is "
        "shorter than three letters, at its beginning.",
    )
    given = argument("filter", SpeakerFilter, "Only speakers that meet this.")
    return read(mapping, description, [*PAGING, search, given])


def contradictions(rows: Rows, description: str, weight: int = 0) -> Any:
    """A list of contradictions; ``weight`` is what finding them costs."""
    mapping = ConnectionMapping(
        rows,
        CONTRADICTION_ORDERS,
        "DETECTED_AT",
        descending=True,
        hidden=UNLESS_ASKED_FOR,
        weight=weight,
    )
    arguments = [
        *PAGING,
        OF_CONTRADICTIONS,
        argument("orderBy", ContradictionOrder, "Newest first by default."),
    ]
    return read(mapping, description, arguments)


def contradicting_statements(description: str) -> Any:
    """What contradicts the statement that is the object, the surest first."""
    rows = Rows(
        "contradiction_sides",
        "{row}.contradicted and {it}.statement_id = {row}.id and {it}.current",
    )
    node = One(Rows("statements", "{it}.id = {row}.other_id"), carried={"id": "other_id"})
    mapping = ConnectionMapping(
        rows, SIDE_ORDERS, "CONFIDENCE", descending=True, node=node, hidden=UNLESS_ASKED_FOR
    )
    return read(mapping, description, PAGING)


def revisions(rows: Rows, description: str) -> Any:
    """A list of revisions, the newest first."""
    return read(
        ConnectionMapping(rows, REVISION_ORDERS, "NUMBER", descending=True), description, PAGING
    )


def judgements(rows: Rows, description: str) -> Any:
    """A list of judgements, the newest first."""
    mapping = ConnectionMapping(rows, JUDGEMENT_ORDERS, "JUDGED_AT", descending=True)
    return read(mapping, description, PAGING)


def reviews(rows: Rows, description: str) -> Any:
    """A list of reviews, the newest first."""
    mapping = ConnectionMapping(rows, REVIEW_ORDERS, "CREATED_AT", descending=True)
    return read(mapping, description, PAGING)
