"""A compiled operation: the one SQL statement of a shape of its variables, and how to bind it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from graphql import FieldNode, GraphQLObjectType, GraphQLSchema

from service.reads.compiler import Compiler
from service.reads.document import Operation
from service.reads.faults import TOO_COMPLEX, refuse
from service.reads.figures import tell_figures
from service.reads.introspection import FIELDS, Introspection, introspect
from service.reads.jsontext import Json, constant, object_of, text_of
from service.reads.limits import Limits
from service.reads.mapping import MAPPING, Figures
from service.reads.parameters import Binder
from service.reads.place import Place
from service.reads.variables import Variables


@dataclass(frozen=True, slots=True)
class Literal:
    """A value that needs no variable."""

    text: str

    def bind(self, variables: Mapping[str, Any]) -> str:
        """The value."""
        return self.text


@dataclass(frozen=True, slots=True)
class Statement:
    """One SQL statement that gives one JSON value.

    ``generic`` tells whether one plan serves all values of its parameters; a search that is not
    counted needs a plan for its very words. ``local`` is the whole answer, field by field, where
    no data is asked for; ``sql`` is empty then. ``cost`` is in points.
    """

    sql: str
    binders: tuple[Binder, ...]
    generic: bool
    local: tuple[tuple[str, Binder], ...]
    cost: int

    def bind(self, variables: Mapping[str, Any], corpus: UUID) -> list[Any]:
        """The parameters of a request.

        Raises:
            RequestFailed: when a value cannot be converted.
        """
        return [corpus, *(binder.bind(variables) for binder in self.binders)]

    def answer(self, variables: Mapping[str, Any]) -> bytes:
        """The whole answer of an operation that asks for no data."""
        fields = (f'"{name}":{binder.bind(variables)}' for name, binder in self.local)
        return f"{{{','.join(fields)}}}".encode()


def compile_statement(
    schema: GraphQLSchema,
    limits: Limits,
    operation: Operation,
    variables: Variables,
    values: Mapping[str, Any],
    *,
    bare: bool,
) -> Statement:
    """The statement of the operation for variables shaped as ``values`` are.

    ``bare`` asks for the value of its single root field, without the object around it.

    Raises:
        RequestFailed: when an argument is refused or the operation costs too much.
    """
    compiler = Compiler(schema, limits, operation, variables.leaves(values))
    query = schema.query_type
    if query is None:
        raise TypeError("the schema has no query type")
    roots = compiler.collector.collect(query, [operation.node.selection_set])
    fields: dict[str, Json] = dict.fromkeys(roots, ())
    local: dict[str, Binder] = {}
    for name, nodes in sorted(roots.items(), key=lambda root: _asks_figures(query, root[1])):
        field = nodes[0].name.value
        if field in FIELDS:
            local[name] = introspect(schema, limits, operation, name, nodes)
            fields[name] = (compiler.parameters.add_binder(local[name]),)
            continue
        if field == "__typename":
            told = f'"{query.name}"'
        elif _asks_figures(query, nodes):
            told = tell_figures(compiler, query.fields[field], nodes)
        else:
            fields[name] = compiler.field(query, name, nodes, "", Place())
            continue
        local[name] = Literal(told)
        fields[name] = constant(told)
    if sum(isinstance(binder, Introspection) for binder in local.values()) > limits.introspections:
        raise refuse(TOO_COMPLEX, "The operation introspects the schema too often.", operation.node)
    if len(local) == len(fields):
        answers = tuple((name, local[name]) for name in roots)
        return Statement("", (), True, answers, compiler.cost)
    binders = tuple(compiler.parameters.all)
    listed = list(fields.items())
    root = text_of(listed[0][1] if bare else object_of(listed))
    unused = compiler.parameters.unused(root)
    named = f" where num_nulls({', '.join(unused)}) is not null" if unused else ""
    sql = f"select textsend({root}){named}"
    return Statement(sql, binders, not compiler.searching, (), compiler.cost)


def _asks_figures(query: GraphQLObjectType, nodes: list[FieldNode]) -> bool:
    """Whether the field tells of the operation itself, and so has to be compiled last."""
    field = query.fields.get(nodes[0].name.value)
    return field is not None and isinstance(field.extensions[MAPPING], Figures)
