"""Grouped counts of a whole list, which are taken from rows that are found once for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graphql import FieldNode, GraphQLField

from service.reads.found import find_rows, where
from service.reads.mapping import Facets
from service.reads.place import Place, object_type
from service.reads.record import object_of

if TYPE_CHECKING:
    from service.reads.compiler import Compiler


def read_facets(
    compiler: Compiler, field: GraphQLField, nodes: list[FieldNode], mapping: Facets, place: Place
) -> str:
    """The object of the counts; each of its fields reads the rows found as ``{row}``."""
    it = compiler.alias()
    arguments = compiler.arguments(field, nodes[0])
    found = find_rows(compiler, mapping, field, nodes[0], arguments, it=it, row="", place=place)
    compiler.searching |= found.searched
    rows = f"{it}_found"
    columns = compiler.columns(object_type(field), nodes, rows, place)
    selected = ", ".join(f"{it}.{name}" for name in mapping.columns)
    head = (
        f"with {rows} as materialized "
        f"(select {selected} from {found.source}{where(found.conditions)}) "
    )
    return object_of(columns, "", head)
