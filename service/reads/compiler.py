"""From the fields of an operation to one SQL statement.

Each object is a correlated subquery that gives JSON; what a field becomes is said by its mapping.
The cost is counted on the way, from the real page sizes, so that an operation which asks too much
never becomes a statement.
"""

from __future__ import annotations

from collections.abc import Mapping
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

from service.reads.connection import compile_connection
from service.reads.cost import Cost
from service.reads.document import Operation
from service.reads.facets import read_facets
from service.reads.faults import TOO_COMPLEX, coded, refuse
from service.reads.jsontext import (
    Json,
    constant,
    id_of,
    object_of,
    or_null,
    row_of,
    value_of,
)
from service.reads.leaves import as_leaf, name_of
from service.reads.limits import Limits
from service.reads.many import read_many
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
    PublicId,
)
from service.reads.nodes import read_by_id, read_by_ids
from service.reads.nulls import missing
from service.reads.parameters import Parameters
from service.reads.place import Place, at_field, object_type
from service.reads.selection import Collector, Fields
from service.reads.source import fill, tail
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
        self.cost = Cost(limits.cost)
        self._values = VariableValues({}, dict(variables))
        self._aliases = 0
        self._fields = 0

    # -- what the parts of the compiler share ------------------------------------------------

    def alias(self) -> str:
        """A fresh name for a row."""
        self._aliases += 1
        return f"t{self._aliases}"

    def arguments(self, field: GraphQLField, node: FieldNode) -> dict[str, Any]:
        """The argument values, by their GraphQL names; strings and ids are leaves.

        Raises:
            RequestFailed: when a value that is needed is null or missing.
        """
        try:
            values = get_argument_values(field, node, self._values)
        except GraphQLError as error:
            raise coded([error], BAD_INPUT) from None
        return {name: as_leaf(value) for name, value in values.items()}

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

    # -- fields ------------------------------------------------------------------------------

    def object(self, of: GraphQLObjectType, fields: Fields, row: str, place: Place) -> Json:
        """The object ``row`` with the fields asked of it."""
        return object_of(
            (name, self.field(of, name, nodes, row, place)) for name, nodes in fields.items()
        )

    def field(
        self, of: GraphQLObjectType, name: str, nodes: list[FieldNode], row: str, place: Place
    ) -> Json:
        """The value of one response name of an object at ``place``."""
        called = nodes[0].name.value
        if called == "__typename":
            return constant(f'"{of.name}"')
        field = of.fields[called]
        below = at_field(field, name, place)
        mapping = self._chosen(field, nodes[0])
        if isinstance(mapping, One):
            return self.one(field, nodes, mapping, row, below, f"{of.name}.{called}")
        if isinstance(mapping, Expression):
            return self._computed(field, nodes, mapping, row, below, f"{of.name}.{called}")
        return self.read(field, mapping, nodes, row, below)

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
    ) -> Json:
        """The value of one field of the object ``row``; ``place`` is the field's own."""
        match mapping:
            case Column():
                self.cost.add(mapping.weight, place)
                return value_of(f'{row}."{mapping.name}"', field.type)
            case PublicId():
                self.cost.add(1, place)
                return id_of(mapping.prefix, f"{row}.id")
            case Many():
                return read_many(self, field, nodes, mapping, row, place)
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
        self,
        field: GraphQLField,
        nodes: list[FieldNode],
        mapping: One,
        row: str,
        place: Place,
        called: str,
    ) -> Json:
        """The one object that belongs to the object ``row``.

        ``called`` names the field in the error for an object that must be there and is not.
        """
        self.cost.add_rows(place, mapping.weight)
        it, of = self.alias(), object_type(field)
        fields = self.collect(of, nodes)
        rows = mapping.narrowed(_columns(of, fields)) if mapping.carried else mapping.rows
        found = row_of(self.object(of, fields, it, place), tail(rows, it, row))
        if is_non_null_type(field.type):
            return missing(found, place.climb, called, nodes[0])
        return or_null(found)

    def _computed(
        self,
        field: GraphQLField,
        nodes: list[FieldNode],
        mapping: Expression,
        row: str,
        place: Place,
        called: str,
    ) -> Json:
        """A computed value; ``called`` names the field where one must be there and is not."""
        self.cost.add(mapping.weight, place)
        sql = fill(mapping.sql, row=row)
        if is_non_null_type(field.type):
            return missing(f"to_json({sql})::text", place.climb, called, nodes[0])
        return value_of(sql, field.type)


def _columns(of: GraphQLObjectType, fields: Fields) -> set[str]:
    """The columns that these fields of an object are; one is ``""`` for any that is no column."""
    columns = set()
    for nodes in fields.values():
        field = of.fields.get(nodes[0].name.value)
        match field and field.extensions[MAPPING]:
            case None:
                pass
            case Column(name=name):
                columns.add(name)
            case PublicId():
                columns.add("id")
            case _:
                columns.add("")
    return columns
