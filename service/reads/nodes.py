"""Nodes by their public ids, whatever their type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graphql import FieldNode, GraphQLField, GraphQLObjectType, GraphQLSchema, is_object_type

from service.domain.identity import NodeType, parse_public_id
from service.errors import InvalidId, InvalidRequest
from service.reads.faults import refuse_for
from service.reads.jsontext import Json, items_of, or_null, row_of, text_of
from service.reads.leaves import Leaf
from service.reads.mapping import MAPPING, ById, Entity, Rows
from service.reads.place import Place, at_items
from service.reads.source import tail

if TYPE_CHECKING:
    from service.reads.compiler import Compiler


def read_by_id(
    compiler: Compiler, field: GraphQLField, nodes: list[FieldNode], mapping: ById, place: Place
) -> Json:
    """The object whose public id the argument names."""
    leaf: Leaf = compiler.arguments(field, nodes[0])["id"]
    named = _named_type(leaf, nodes[0], place)
    wanted = mapping.type or named
    value = compiler.parameters.add_id(leaf, wanted, nodes[0], place.path)
    compiler.cost.add_rows(place)
    return or_null(_node(compiler, wanted, nodes, value, place))


def read_by_ids(
    compiler: Compiler, field: GraphQLField, nodes: list[FieldNode], place: Place
) -> Json:
    """The objects whose public ids the argument lists, null where there is none."""
    leaves: tuple[Leaf, ...] = tuple(compiler.arguments(field, nodes[0])["ids"])
    if len(leaves) > compiler.limits.page:
        error = InvalidRequest(f"At most {compiler.limits.page} ids can be asked for.")
        raise refuse_for(error, nodes[0], place.path)
    types = sorted({_named_type(leaf, nodes[0], place) for leaf in leaves})
    items = at_items(field, place, len(leaves))
    compiler.cost.add_rows(items)
    add = compiler.parameters.add
    kinds = add(leaves, "text[]", _kinds, nodes[0], place.path, "kinds")
    ids = add(leaves, "uuid[]", _ids, nodes[0], place.path, "ids")
    it = compiler.alias()
    cases = " ".join(
        f"when '{of.value}' then {_node(compiler, of, nodes, f'{it}.id', items)}" for of in types
    )
    found = text_of(or_null(f"case {it}.kind {cases} end" if cases else "null"))
    rows = f"unnest({kinds}, {ids}) with ordinality {it}(kind, id, place)"
    return (row_of(items_of(found, order=f"{it}.place"), f"from {rows}"),)


def _node(
    compiler: Compiler, wanted: NodeType, nodes: list[FieldNode], value: str, place: Place
) -> str:
    of, entity = _entity(compiler.schema, wanted)
    it = compiler.alias()
    rows = Rows(entity.table, f"{{it}}.id = {value}")
    json = compiler.object(of, compiler.collect(of, nodes), it, place)
    return row_of(json, tail(rows, it))


def _entity(schema: GraphQLSchema, wanted: NodeType) -> tuple[GraphQLObjectType, Entity]:
    for named in schema.type_map.values():
        entity = named.extensions.get(MAPPING)
        if is_object_type(named) and isinstance(entity, Entity) and entity.node is wanted:
            return named, entity
    raise TypeError(f"no type of the schema is a {wanted}")


def _named_type(leaf: Leaf, node: FieldNode, place: Place) -> NodeType:
    parsed = parse_public_id(leaf.value)
    if parsed is None:
        raise refuse_for(InvalidId(), node, place.path)
    return parsed[0]


def _kinds(*texts: str) -> list[str]:
    return [parsed[0].value for text in texts if (parsed := parse_public_id(text))]


def _ids(*texts: str) -> list[object]:
    return [parsed[1] for text in texts if (parsed := parse_public_id(text))]
