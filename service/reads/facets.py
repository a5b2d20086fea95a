"""Grouped counts of a whole list, taken from rows that are found once for all of them, or read from
an index by each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graphql import FieldNode, GraphQLField

from service.reads.found import find_rows
from service.reads.jsontext import Json, row_of
from service.reads.mapping import Facets
from service.reads.place import Place, object_type
from service.reads.source import where

if TYPE_CHECKING:
    from service.reads.compiler import Compiler


def read_facets(
    compiler: Compiler, field: GraphQLField, nodes: list[FieldNode], mapping: Facets, place: Place
) -> Json:
    """The object of the counts; each of its fields reads the rows found as ``{row}``."""
    it = compiler.alias()
    arguments = compiler.arguments(field, nodes[0])
    found = find_rows(compiler, mapping, field, nodes[0], arguments, it=it, row="", place=place)
    compiler.searching |= found.searched
    rows = f"{it}_found"
    of = object_type(field)
    json = compiler.object(of, compiler.collect(of, nodes), rows, place)
    selected = ", ".join(f"{it}.{name}" for name in mapping.columns)
    narrowed = arguments.get("filter") or arguments.get("search") is not None
    anew = " not materialized" if mapping.indexed and not narrowed else ""
    head = f"with {rows} as{anew} (select {selected} from {found.source}{where(found.conditions)}) "
    return (row_of(json, head=head),)
