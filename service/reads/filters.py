"""Filters: the conditions that an input object's operators ask for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
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
from service.reads.leaves import Leaf
from service.reads.mapping import MAPPING, Condition, Logic
from service.reads.order import KeyType
from service.reads.patterns import PATTERNS, Pattern
from service.reads.place import Place
from service.reads.source import fill
from service.reads.texts import bind_pattern, bind_text

if TYPE_CHECKING:
    from service.reads.compiler import Compiler

MOST_VALUES = 100
MOST_DEEP = 6
"""How deep ``and``, ``or`` and ``not`` may be nested."""

_OPERATORS = {"eq": "=", "lt": "<", "lte": "<=", "gt": ">", "gte": ">="}


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

    Raises:
        RequestFailed: when a value is refused, or there are too many of them.
    """
    of: GraphQLInputObjectType = assert_input_object_type(get_named_type(field.args["filter"].type))
    return _Filter(compiler, of, node, it, place).all(given)


def given_filters(given: Mapping[str, Any]) -> set[str]:
    """The names of the filter's fields that ask for something, at whatever depth."""
    return set(_names(given))


def _names(given: Mapping[str, Any]) -> Iterator[str]:
    for name, asked in given.items():
        match asked:
            case [*members]:
                for member in members:
                    yield from _names(member)
            case dict() if name == Logic.NOT:
                yield from _names(asked)
            case dict():
                if any(value is not None for value in asked.values()):
                    yield name
            case bool():
                yield name


@dataclass(frozen=True, slots=True)
class _Filter:
    """A filter of one type on the rows ``it``, at some depth of ``and``, ``or`` and ``not``."""

    compiler: Compiler
    of: GraphQLInputObjectType
    node: FieldNode
    it: str
    place: Place
    depth: int = 0

    def all(self, given: Mapping[str, Any]) -> list[str]:
        """The conditions that must all hold."""
        return [
            condition
            for name, asked in given.items()
            if asked is not None
            for condition in self._field(self.of.fields[name].extensions[MAPPING], asked)
        ]

    def _field(self, mapping: Condition | Logic, asked: Any) -> list[str]:
        if isinstance(mapping, Logic):
            return self._joined(mapping, asked)
        self.compiler.cost.add(mapping.weight, self.place)
        self.compiler.searching |= mapping.skewed
        if isinstance(asked, bool):
            sql = self._fill(mapping.sql)
            return [sql if asked else f"(not {sql})"]
        if "{other}" in mapping.sql:
            pair = [self._value(mapping, asked[name]) for name in ("a", "b")]
            return [self._fill(mapping.sql, *pair)]
        return [
            self._condition(mapping, operator, value)
            for operator, value in asked.items()
            if value is not None
        ]

    def _joined(self, logic: Logic, asked: Any) -> list[str]:
        members = asked if isinstance(asked, list) else [asked]
        self._check_number(members)
        if self.depth == MOST_DEEP:
            raise self._refused(f"A filter has at most {MOST_DEEP} filters within each other.")
        self.compiler.cost.add(points.LIST * len(members), self.place)
        below = replace(self, depth=self.depth + 1)
        parts = [_both(below.all(member)) for member in members]
        match logic:
            case Logic.AND:
                return parts
            case Logic.OR:
                return [f"({' or '.join(parts)})" if parts else "false"]
            case Logic.NOT:
                return [_negated(part) for part in parts if part != "true"]

    def _condition(self, condition: Condition, operator: str, value: Any) -> str:
        values = value if isinstance(value, list) else [value]
        self._check_number(values)
        if operator in PATTERNS and not (operator == "startsWith" and condition.beginning):
            return self._like(condition, PATTERNS[operator], value)
        if "{value}" in condition.sql:
            parts = [self._fill(condition.sql, self._value(condition, item)) for item in values]
            self.compiler.cost.add(points.LOOKUP * len(parts), self.place)
            return parts[0] if len(parts) == 1 else f"({' or '.join(parts) or 'false'})"
        left = self._fill(condition.sql)
        if operator == "isNull":
            return f"{left} is {'' if value else 'not '}null"
        bound = [self._value(condition, item) for item in values]
        beginning = self._fill(condition.beginning)
        if operator == "startsWith":
            return _begins(beginning, left, bound[0])
        if beginning:
            parts = [f"({beginning} = left({item}, 200) and {left} = {item})" for item in bound]
            return f"({' or '.join(parts) or 'false'})"
        if operator == "in":
            return f"{left} in ({', '.join(bound)})" if bound else "false"
        return f"{left} {_OPERATORS[operator]} {bound[0]}"

    def _like(self, condition: Condition, pattern: Pattern, leaf: Leaf) -> str:
        self.compiler.cost.add(points.LOOKUP, self.place)
        self.compiler.searching = True
        like = "ilike" if pattern.folded else "like"
        value = bind_pattern(self.compiler, pattern, leaf, self.node, self.place)
        if "{like}" in condition.sql:
            return self._fill(condition.sql, value).replace("{like}", like)
        return f"{self._fill(condition.sql)} {like} {value}"

    def _value(self, condition: Condition, value: Any) -> str:
        """A bound value; a name of an enum stands in the statement itself."""
        if isinstance(value, Enum):
            return f"'{value.name}'"
        if condition.node:
            add = self.compiler.parameters.add_id
            return add(value, condition.node, self.node, self.place.path)
        if condition.type is KeyType.TEXT:
            return bind_text(self.compiler, value, self.node, self.place, "text")
        kind, path = condition.type.value, self.place.path
        return self.compiler.parameters.add((value,), kind, _same, self.node, path)

    def _check_number(self, values: list[Any]) -> None:
        if len(values) > MOST_VALUES:
            raise self._refused(f"A filter takes at most {MOST_VALUES} values.")

    def _refused(self, message: str) -> Exception:
        return refuse_for(InvalidRequest(message), self.node, self.place.path)

    def _fill(self, sql: str, value: str = "", other: str = "") -> str:
        return fill(sql, it=self.it, value=value).replace("{other}", other)


def _begins(beginning: str, text: str, value: str) -> str:
    """Whether a text begins with another, as a range that an index serves and a check of it."""
    first = f"left({value}, 200)"
    return (
        f"({beginning} between {first} and {first} || chr(1114111)"
        f" and starts_with({text}, {value}))"
    )


def _both(conditions: list[str]) -> str:
    return f"({' and '.join(conditions)})" if conditions else "true"


def _negated(sql: str) -> str:
    """What does not meet the condition, or cannot tell as a value is null."""
    return f"(({sql}) is not true)"


def _same(value: Any) -> Any:
    return value
