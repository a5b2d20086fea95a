"""All objects that belong to one, in their order and without pages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from graphql import FieldNode, GraphQLField

from service.errors import PageTooLarge
from service.reads.faults import refuse_for
from service.reads.jsontext import Json, list_of
from service.reads.mapping import Many
from service.reads.place import Place, at_items, object_type
from service.reads.source import fill, tail
from service.reads.texts import bind_text

if TYPE_CHECKING:
    from service.reads.compiler import Compiler


def read_many(
    compiler: Compiler,
    field: GraphQLField,
    nodes: list[FieldNode],
    mapping: Many,
    row: str,
    place: Place,
) -> Json:
    """The list of the objects that belong to the object ``row``.

    Raises:
        RequestFailed: when an argument is refused or the operation costs too much.
    """
    compiler.cost.add(mapping.weight, place)
    rows, arguments = mapping.rows, compiler.arguments(field, nodes[0])
    most = arguments[mapping.limit] if mapping.limit else mapping.expected
    if mapping.limit and not 1 <= most <= compiler.limits.page:
        raise refuse_for(PageTooLarge(), nodes[0], place.path)
    if mapping.search:
        words = bind_text(compiler, arguments[mapping.search], nodes[0], place, "search")
        rows = replace(rows, source=fill(rows.source, it="{it}", row="{row}", value=words))
    items = at_items(field, place, most)
    compiler.cost.add_rows(items)
    it, of = compiler.alias(), object_type(field)
    json = compiler.object(of, compiler.collect(of, nodes), it, items)
    order = fill(mapping.order, it=it)
    limit = f" limit {most}" if mapping.limit else ""
    return list_of(json, f"{tail(rows, it, row)} order by {order}{limit}")
