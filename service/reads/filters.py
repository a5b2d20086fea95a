"""Filters: the conditions that an input object's operators ask for."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any

from graphql import (
    FieldNode,
    GraphQLField,
    GraphQLInputObjectType,
    assert_input_object_type,
    get_named_type,
)

from service.errors import InvalidRequest
from service.reads import limits as points
from service.reads.faults import refuse_for
from service.reads.leaves import Leaf, check_text
from service.reads.mapping import MAPPING, Condition
from service.reads.place import Place

if TYPE_CHECKING:
    from service.reads.compiler import Compiler

MOST_VALUES = 100


def compile_filter(
    compiler: Compiler,
    field: GraphQLField,
    node: FieldNode,
    given: Mapping[str, Any],
    it: str,
    place: Place,
) -> list[str]:
    """The conditions of the ``filter`` argument of a list's field on its rows ``it``.

    An operator whose value is null is as one not given.
    """
    of: GraphQLInputObjectType = assert_input_object_type(get_named_type(field.args["filter"].type))
    conditions = []
    for name, operators in given.items():
        condition = of.fields[name].extensions[MAPPING]
        for operator, value in (operators or {}).items():
            if value is not None:
                conditions.append(_condition(compiler, condition, operator, value, node, it, place))
    return conditions


def given_filters(given: Mapping[str, Any]) -> set[str]:
    """The names of the filter's fields that ask for something."""
    return {
        name
        for name, operators in given.items()
        if any(value is not None for value in (operators or {}).values())
    }


def compile_search(
    compiler: Compiler, sql: str, leaf: Leaf, node: FieldNode, it: str, place: Place
) -> str:
    """The condition of a full-text search."""
    compiler.charge(points.LOOKUP, place)
    return compiler.fill(sql, it=it, value=bind_search(compiler, leaf, node, place))


def bind_search(compiler: Compiler, leaf: Leaf, node: FieldNode, place: Place) -> str:
    """The placeholder of the words of a search."""

    def convert(text: str) -> str:
        check_text(text, compiler.limits.string)
        return text

    convert_now(convert, leaf, node, place)
    return compiler.parameters.add((leaf,), "text", convert, node, place.path, "search")


def convert_now(convert: Any, leaf: Leaf, node: FieldNode, place: Place) -> Any:
    """Convert a leaf's present value, so that what is wrong shows before a statement is made."""
    try:
        return convert(leaf.value)
    except InvalidRequest as error:
        raise refuse_for(error, node, place.path) from None


def _condition(
    compiler: Compiler,
    condition: Condition,
    operator: str,
    value: Any,
    node: FieldNode,
    it: str,
    place: Place,
) -> str:
    values = value if isinstance(value, list) else [value]
    if len(values) > MOST_VALUES:
        error = InvalidRequest(f"A filter takes at most {MOST_VALUES} values.")
        raise refuse_for(error, node, place.path)
    bound = [_value(compiler, condition, item, node, place) for item in values]
    if "{value}" in condition.sql:
        compiler.charge(points.LOOKUP, place)
        return compiler.fill(condition.sql, it=it, value=bound[0])
    left = compiler.fill(condition.sql, it=it)
    match operator:
        case "eq":
            return f"{left} = {bound[0]}"
        case "in":
            return f"{left} in ({', '.join(bound)})" if bound else "false"
        case _:
            raise TypeError(f"no operator {operator}")


def _value(
    compiler: Compiler, condition: Condition, value: Any, node: FieldNode, place: Place
) -> str:
    """A bound value; a name of an enum stands in the statement itself, as the schema spells it."""
    if isinstance(value, Enum):
        return f"'{value.name}'"
    return compiler.parameters.add_id(value, condition.node, node, place.path)
