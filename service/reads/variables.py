"""The variables of a request: coerced, checked, and what of them the statement's shape depends on.

Two requests of one document share a statement when their variables have the same shape. Numbers,
booleans and enum values are part of the shape, so that page sizes, conditions and orders stand in
the statement itself and Postgres plans for them; of strings and ids only what decides about the
form of a condition is: whether they are null, an id's type, which keys of a cursor are null.
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
    VariableDefinitionNode,
    VariableNode,
    get_named_type,
    is_input_object_type,
    is_list_type,
    is_non_null_type,
    type_from_ast,
)
from graphql.execution.values import get_variable_values
from graphql.language import Visitor, visit

from service.domain.identity import parse_public_id
from service.errors import ClaimsError, InvalidId, InvalidRequest
from service.reads import cursor
from service.reads.document import Operation
from service.reads.faults import coded, refuse, refuse_for

BAD_INPUT = InvalidRequest.code
CURSORS = frozenset({"after", "before"})
"""The arguments that take cursors, wherever they stand."""

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Leaf:
    """A string or id among the arguments: its value now, and where the variables hold it.

    ``path`` is empty for what the document itself says, which is the same at each request.
    """

    value: str
    path: Path = ()


def check_text(text: str, most: int) -> None:
    """Refuse what Postgres would.

    Raises:
        InvalidRequest: when the text holds a NUL or a lone surrogate, or is too long.
    """
    if "\0" in text:
        raise InvalidRequest("A string must not hold NUL characters.")
    try:
        size = len(text.encode())
    except UnicodeEncodeError:
        raise InvalidRequest("A string must not hold lone surrogates.") from None
    if size > most:
        raise InvalidRequest(f"A string argument has at most {most:,} bytes.")


def check_id(text: str) -> Hashable:
    """The type that a public id names.

    Raises:
        InvalidId: when it is malformed.
    """
    parsed = parse_public_id(text)
    if parsed is None:
        raise InvalidId
    return parsed[0].value


@dataclass(frozen=True, slots=True)
class _Variable:
    name: str
    node: VariableDefinitionNode
    type: GraphQLInputType
    cursor: bool


class Variables:
    """The variables that one operation declares."""

    def __init__(self, schema: GraphQLSchema, operation: Operation, longest: int) -> None:
        self._schema = schema
        self._nodes = operation.node.variable_definitions or ()
        self._longest = longest
        cursors = _names_of_cursors(operation)
        self._all = tuple(
            _Variable(
                node.variable.name.value,
                node,
                type_from_ast(schema, node.type),  # type: ignore[arg-type]
                node.variable.name.value in cursors,
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
        _check_size([given[v.name] for v in self._all if v.name in given])
        found = get_variable_values(self._schema, self._nodes, dict(given), max_errors=20)
        if isinstance(found, list):
            raise coded(found, BAD_INPUT)
        return found.coerced

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
            variable.name: _plant(values[variable.name], variable.type, (variable.name,))
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
        if of.name != "String":
            return value if not isinstance(value, Enum) else value.name
        if is_cursor:
            return cursor.nulls(value)
        check_text(value, self._longest)
        return ""


_ABSENT = object()


MOST_VALUES = 1_000
"""How many values the variables of one request can hold, lists and objects counted through."""


def _check_size(values: list[Any]) -> None:
    pending, count = list(values), 0
    while pending:
        value = pending.pop()
        if isinstance(value, list | dict):
            count += len(value)
            pending += value if isinstance(value, list) else value.values()
        if count > MOST_VALUES:
            raise refuse(BAD_INPUT, f"The variables hold more than {MOST_VALUES:,} values.")


def _holds_ids(of: Any) -> bool:
    return bool(get_named_type(of).name == "ID")


def _plant(value: Any, of: Any, path: Path) -> Any:
    if is_non_null_type(of):
        of = of.of_type
    if value is None:
        return None
    if is_list_type(of):
        return [_plant(item, of.of_type, (*path, index)) for index, item in enumerate(value)]
    if is_input_object_type(of):
        return {
            name: _plant(value[name], field.type, (*path, name))
            for name, field in of.fields.items()
            if name in value
        }
    return Leaf(value, path) if of.name in {"ID", "String"} else value


def pick(values: Mapping[str, Any], path: Path) -> Any:
    """The value that stands at ``path`` among the coerced variables."""
    found: Any = values
    for step in path:
        found = found[step]
    return found


def _names_of_cursors(operation: Operation) -> frozenset[str]:
    names: set[str] = set()

    class Find(Visitor):
        def enter_field(self, node: FieldNode, *_: Any) -> None:
            for argument in node.arguments or ():
                if argument.name.value in CURSORS and isinstance(argument.value, VariableNode):
                    names.add(argument.value.name.value)

    visit(operation.document, Find())
    return frozenset(names)
