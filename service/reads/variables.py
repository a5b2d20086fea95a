"""The variables of a request: coerced, checked, and what of them the statement's shape depends on.

Two requests of one document share a statement when their variables have the same shape. Integers,
booleans and enum values are part of the shape, so that page sizes, conditions and orders stand in
the statement itself and Postgres plans for them; of strings, ids, days and doubles only what
decides about the form of a condition is: whether they are null, an id's type, which keys of a
cursor are null.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from graphql import (
    FieldNode,
    GraphQLInputType,
    GraphQLSchema,
    ListTypeNode,
    NonNullTypeNode,
    TypeNode,
    VariableDefinitionNode,
    VariableNode,
    get_named_type,
    is_enum_type,
    is_input_object_type,
    is_list_type,
    is_non_null_type,
    type_from_ast,
)
from graphql.execution.values import get_variable_values
from graphql.language import Visitor, visit

from service.errors import ClaimsError, InvalidRequest
from service.reads import cursor
from service.reads.document import Operation
from service.reads.faults import coded, refuse, refuse_for
from service.reads.leaves import LEAVES, check_id, check_text, plant
from service.reads.limits import Limits
from service.reads.validation import MAX_ERRORS

BAD_INPUT = InvalidRequest.code
CURSORS = frozenset({"after", "before"})
"""The arguments that take cursors, wherever they stand."""


@dataclass(frozen=True, slots=True)
class _Variable:
    name: str
    node: VariableDefinitionNode
    type: GraphQLInputType
    cursor: bool
    single: bool

    def take(self, value: Any) -> Any:
        """The value as coerced if it is plainly of its type, which is the usual case; else None."""
        of = get_named_type(self.type)
        if isinstance(value, str):
            if is_enum_type(of):
                return of.coerce_input_value(value) if value in of.values else None
            return value if of.name in {"ID", "String"} else None
        if of.name == "Int" and type(value) is int and -(2**31) <= value < 2**31:
            return value
        return value if of.name == "Boolean" and type(value) is bool else None


class Variables:
    """The variables that one operation declares."""

    def __init__(self, schema: GraphQLSchema, operation: Operation, limits: Limits) -> None:
        self._schema = schema
        self._nodes = operation.node.variable_definitions or ()
        self._longest = limits.string
        self._hide_suggestions = not limits.suggestions
        cursors = _names_of_cursors(operation)
        self._all = tuple(
            _Variable(
                node.variable.name.value,
                node,
                type_from_ast(schema, node.type),  # type: ignore[arg-type]
                node.variable.name.value in cursors,
                not isinstance(_bare(node.type), ListTypeNode),
            )
            for node in self._nodes
        )

    def coerce(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """The values that the request gives, defaults filled in.

        Raises:
            RequestFailed: when a value does not fit its type.
        """
        if not self._all:
            return {}
        plain = self._take(given)
        if plain is not None:
            return plain
        for variable in self._all:
            if variable.name in given:
                _check_size(given[variable.name], variable.node)
        found = get_variable_values(
            self._schema,
            self._nodes,
            dict(given),
            max_errors=MAX_ERRORS,
            hide_suggestions=self._hide_suggestions,
        )
        if isinstance(found, list):
            raise coded(found, BAD_INPUT)
        return found.coerced

    def _take(self, given: Mapping[str, Any]) -> dict[str, Any] | None:
        """The values where each is a single one and plainly right; graphql-core takes the rest."""
        values = {}
        for variable in self._all:
            taken = variable.take(given.get(variable.name)) if variable.single else None
            if taken is None:
                return None
            values[variable.name] = taken
        return values

    def shape(self, values: Mapping[str, Any]) -> Hashable:
        """What the statement's form depends on; equal shapes share a statement.

        Raises:
            RequestFailed: when an id, a cursor or a string is malformed.
        """
        parts = []
        for variable in self._all:
            if variable.name not in values:
                parts.append(_ABSENT)
                continue
            try:
                parts.append(self._shape(values[variable.name], variable.type, variable.cursor))
            except ClaimsError as error:
                raise refuse_for(error, variable.node) from None
        return tuple(parts)

    def leaves(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """The values with each string and id replaced by a leaf that knows its place."""
        return {
            variable.name: plant(values[variable.name], variable.type, (variable.name,))
            for variable in self._all
            if variable.name in values
        }

    def _shape(self, value: Any, of: Any, is_cursor: bool) -> Hashable:
        if is_non_null_type(of):
            of = of.of_type
        if value is None:
            return None
        if is_list_type(of):
            shapes = [self._shape(item, of.of_type, is_cursor) for item in value]
            return (len(shapes), frozenset(shapes)) if _holds_ids(of) else tuple(shapes)
        if is_input_object_type(of):
            return tuple(
                (name, self._shape(value[name], field.type, False))
                for name, field in of.fields.items()
                if name in value
            )
        if of.name == "ID":
            return check_id(value)
        if of.name in LEAVES - {"String"}:
            return ""
        if of.name != "String":
            return value if not isinstance(value, Enum) else value.name
        if is_cursor:
            return cursor.nulls(value)
        check_text(value, self._longest)
        return ""


_ABSENT = object()


def _bare(of: TypeNode) -> TypeNode:
    return of.type if isinstance(of, NonNullTypeNode) else of


MOST_VALUES = 1_000
"""How many values one variable can hold, lists and objects counted through."""

MOST_DEEP = 25
"""How deep lists and objects can be nested in a variable."""


def _check_size(given: Any, node: VariableDefinitionNode) -> None:
    pending, count = [(given, 1)], 0
    while pending:
        value, depth = pending.pop()
        if isinstance(value, list | dict):
            count += len(value)
            below = value if isinstance(value, list) else value.values()
            pending += [(item, depth + 1) for item in below]
        if depth > MOST_DEEP:
            raise refuse(BAD_INPUT, f"A variable is more than {MOST_DEEP} values deep.", node)
        if count > MOST_VALUES:
            raise refuse(BAD_INPUT, f"A variable holds more than {MOST_VALUES:,} values.", node)


def _holds_ids(of: Any) -> bool:
    return bool(get_named_type(of).name == "ID")


def _names_of_cursors(operation: Operation) -> frozenset[str]:
    names: set[str] = set()

    class Find(Visitor):
        def enter_field(self, node: FieldNode, *_: Any) -> None:
            for argument in node.arguments or ():
                if argument.name.value in CURSORS and isinstance(argument.value, VariableNode):
                    names.add(argument.value.name.value)

    visit(operation.document, Find())
    return frozenset(names)
