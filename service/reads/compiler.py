"""From the fields of an operation to one SQL statement.

Each object is a correlated subquery that gives JSON; what a field becomes is said by its mapping.
The cost is counted on the way, from the real page sizes, so that an operation which asks too much
never becomes a statement.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from enum import Enum
from typing import Any

from graphql import (
    FieldNode,
    GraphQLError,
    GraphQLField,
    GraphQLObjectType,
    GraphQLSchema,
    is_non_null_type,
)
from graphql.execution.values import VariableValues, get_argument_values

from service.errors import PageTooLarge
from service.reads import limits as points
from service.reads.connection import compile_connection
from service.reads.document import Operation
from service.reads.facets import read_facets
from service.reads.faults import TOO_COMPLEX, coded, refuse, refuse_for
from service.reads.filters import bind_text
from service.reads.leaves import Leaf, name_of
from service.reads.limits import Limits
from service.reads.mapping import (
    MAPPING,
    ById,
    ByIds,
    Choice,
    Column,
    Connection,
    Expression,
    Facets,
    FieldMapping,
    Many,
    One,
    Rows,
)
from service.reads.nodes import read_by_id, read_by_ids
from service.reads.nulls import missing
from service.reads.parameters import CORPUS, Parameters
from service.reads.place import Place, at_field, at_items, object_type
from service.reads.record import list_of, object_of
from service.reads.selection import Collector, Fields
from service.reads.variables import BAD_INPUT


class Compiler:
    """Composes the statement of one operation for one shape of its variables."""

    def __init__(
        self,
        schema: GraphQLSchema,
        limits: Limits,
        operation: Operation,
        variables: Mapping[str, Any],
    ) -> None:
        self.schema = schema
        self.limits = limits
        self.parameters = Parameters()
        self.collector = Collector(schema, operation.fragments, variables)
        self.searching = False
        self.cost = 0
        self._values = VariableValues({}, dict(variables))
        self._aliases = 0
        self._fields = 0

    # -- what the parts of the compiler share ------------------------------------------------

    def alias(self) -> str:
        """A fresh name for a row."""
        self._aliases += 1
        return f"t{self._aliases}"

    def charge(self, amount: int, place: Place) -> None:
        """Count what stands at a place towards the cost.

        Raises:
            RequestFailed: when the operation costs too much.
        """
        self.cost += amount * place.times
        if self.cost > self.limits.cost:
            raise refuse(
                TOO_COMPLEX,
                f"The operation costs more than {self.limits.cost:,} points: ask for smaller "
                "pages or fewer lists within lists.",
            )

    def arguments(self, field: GraphQLField, node: FieldNode) -> dict[str, Any]:
        """The argument values, by their GraphQL names; strings and ids are leaves.

        Raises:
            RequestFailed: when a value that is needed is null or missing.
        """
        try:
            values = get_argument_values(field, node, self._values)
        except GraphQLError as error:
            raise coded([error], BAD_INPUT) from None
        return {name: _as_leaf(value) for name, value in values.items()}

    def collect(self, of: GraphQLObjectType, nodes: list[FieldNode]) -> Fields:
        """The fields asked of an object of that type.

        Raises:
            RequestFailed: when fragments blow the operation up.
        """
        fields = self.collector.collect(of, [node.selection_set for node in nodes])
        self._fields += len(fields)
        if self._fields > self.limits.expanded:
            raise refuse(
                TOO_COMPLEX,
                f"The operation has more than {self.limits.expanded:,} fields.",
            )
        return fields

    def source(self, rows: Rows, it: str, row: str) -> tuple[str, list[str]]:
        """What FROM names for these rows, and the conditions on them."""
        conditions = [f"{it}.corpus_id = {CORPUS}"] if rows.is_table else []
        if rows.where:
            conditions.append(self.fill(rows.where, it=it, row=row))
        return f"{self.fill(rows.source, it=it, row=row)} {it}", conditions

    def tail(self, rows: Rows, it: str, row: str = "") -> str:
        """FROM and WHERE for these rows."""
        source, conditions = self.source(rows, it, row)
        return f"from {source}" + (f" where {' and '.join(conditions)}" if conditions else "")

    def fill(self, sql: str, *, it: str = "", row: str = "", value: str = "") -> str:
        """A fragment of a mapping with its placeholders replaced."""
        for name, text in (("it", it), ("row", row), ("value", value), ("corpus", CORPUS)):
            sql = sql.replace(f"{{{name}}}", text)
        return sql

    # -- fields ------------------------------------------------------------------------------

    def columns(
        self, of: GraphQLObjectType, nodes: list[FieldNode], row: str, place: Place
    ) -> list[tuple[str, str]]:
        """The response names and expressions of the fields asked of the object ``row``."""
        return [
            (name, self.field(of, name, found, row, place))
            for name, found in self.collect(of, nodes).items()
        ]

    def field(
        self, of: GraphQLObjectType, name: str, nodes: list[FieldNode], row: str, place: Place
    ) -> str:
        """The expression of one response name of an object at ``place``."""
        if nodes[0].name.value == "__typename":
            return f"'{of.name}'::text"
        field = of.fields[nodes[0].name.value]
        below = at_field(field, name, place)
        mapping = self._chosen(field, nodes[0])
        sql = self.read(field, mapping, nodes, row, below)
        if is_non_null_type(field.type) and isinstance(mapping, One):
            return missing(sql, below.climb, f"{of.name}.{nodes[0].name.value}", nodes[0])
        return sql

    def _chosen(self, field: GraphQLField, node: FieldNode) -> FieldMapping:
        """By what the field is read, its arguments considered."""
        mapping: FieldMapping = field.extensions[MAPPING]
        if isinstance(mapping, Choice):
            return mapping.options[name_of(self.arguments(field, node)[mapping.argument])]
        return mapping

    def read(
        self,
        field: GraphQLField,
        mapping: FieldMapping,
        nodes: list[FieldNode],
        row: str,
        place: Place,
    ) -> str:
        """The expression of one field of the object ``row``; ``place`` is the field's own."""
        match mapping:
            case Column():
                self.charge(mapping.weight, place)
                return f'{row}."{mapping.name}"'
            case Expression():
                self.charge(mapping.weight, place)
                return self.fill(mapping.sql, row=row)
            case One():
                self.charge(mapping.weight, place)
                return self.one(field, nodes, mapping.rows, row, place)
            case Many():
                return self._many(field, nodes, mapping, row, place)
            case Facets():
                return read_facets(self, field, nodes, mapping, place)
            case Connection():
                return compile_connection(self, field, nodes, mapping, row, place)
            case ById():
                return read_by_id(self, field, nodes, mapping, place)
            case ByIds():
                return read_by_ids(self, field, nodes, place)
            case _:
                raise TypeError(f"no object reads {mapping!r} by itself")

    def one(
        self, field: GraphQLField, nodes: list[FieldNode], rows: Rows, row: str, place: Place
    ) -> str:
        """The object of the one row of ``rows``."""
        self.charge(points.ROW, place)
        it = self.alias()
        columns = self.columns(object_type(field), nodes, it, place)
        return object_of(columns, self.tail(rows, it, row))

    def _many(
        self, field: GraphQLField, nodes: list[FieldNode], mapping: Many, row: str, place: Place
    ) -> str:
        self.charge(mapping.weight, place)
        rows, arguments = mapping.rows, self.arguments(field, nodes[0])
        most = arguments[mapping.limit] if mapping.limit else mapping.expected
        if mapping.limit and not 1 <= most <= self.limits.page:
            raise refuse_for(PageTooLarge(), nodes[0], place.path)
        if mapping.search:
            leaf = arguments[mapping.search]
            words = bind_text(self, leaf, nodes[0], place, "search")
            rows = replace(rows, source=self.fill(rows.source, it="{it}", row="{row}", value=words))
        place = at_items(field, place, most)
        self.charge(points.ROW, place)
        it = self.alias()
        columns = self.columns(object_type(field), nodes, it, place)
        order = self.fill(mapping.order, it=it)
        limit = f" limit {most}" if mapping.limit else ""
        return list_of(columns, f"{self.tail(rows, it, row)} order by {order}{limit}")


def _as_leaf(value: Any) -> Any:
    """Arguments as the document writes them, their strings, days and doubles made leaves too."""
    if isinstance(value, str | date | float) and not isinstance(value, Enum):
        return Leaf(value)
    if isinstance(value, list):
        return [_as_leaf(item) for item in value]
    if isinstance(value, dict):
        return {name: _as_leaf(item) for name, item in value.items()}
    return value
