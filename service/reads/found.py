"""Which rows a list has, as its ``filter`` and ``search`` arguments narrow them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from graphql import FieldNode, GraphQLField

from service.reads import limits as points
from service.reads.filters import compile_filter, given_filters
from service.reads.leaves import Leaf
from service.reads.mapping import Connection, Facets
from service.reads.patterns import PARTIAL, Pattern
from service.reads.place import Place
from service.reads.source import fill, source_of
from service.reads.texts import bind_pattern, bind_text

if TYPE_CHECKING:
    from service.reads.compiler import Compiler


@dataclass(frozen=True, slots=True)
class Found:
    """What FROM names for the rows, the conditions on them, and whether a search is among those."""

    source: str
    conditions: list[str]
    searched: bool


def find_rows(
    compiler: Compiler,
    mapping: Connection | Facets,
    field: GraphQLField,
    node: FieldNode,
    arguments: Mapping[str, Any],
    *,
    it: str,
    row: str,
    place: Place,
) -> Found:
    """The rows ``it`` that the arguments leave of those that belong to the object ``row``."""
    source, conditions = source_of(mapping.rows, it, row)
    given = arguments.get("filter") or {}
    if given:
        conditions += compile_filter(compiler, field, node, given, it, place)
    shown = given_filters(given)
    conditions += [fill(sql, it=it) for name, sql in mapping.hidden.items() if name not in shown]
    search = arguments.get("search")
    searched = search is not None and mapping.search is not None
    if search is not None and mapping.search is not None:
        pattern = PARTIAL if isinstance(mapping, Connection) and mapping.partial else None
        conditions.append(
            _compile_search(compiler, mapping.search, pattern, search, node, it, place)
        )
    return Found(source, conditions, searched)


def _compile_search(
    compiler: Compiler,
    sql: str,
    pattern: Pattern | None,
    leaf: Leaf,
    node: FieldNode,
    it: str,
    place: Place,
) -> str:
    """The condition of a search for words, or for what fits a pattern."""
    compiler.cost.add(points.LOOKUP, place)
    if pattern:
        value = bind_pattern(compiler, pattern, leaf, node, place)
    else:
        value = bind_text(compiler, leaf, node, place, "search")
    return fill(sql, it=it, value=value)
