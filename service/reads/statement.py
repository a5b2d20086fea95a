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
    query = schema.query_type
    if query is None:
        raise TypeError("the schema has no query type")
    compiler = Compiler(schema, limits, operation, variables.leaves(values))
    fields, known = _read_roots(compiler, query, operation)
    if len(known) == len(fields):
        answers = tuple((name, known[name]) for name in fields)
        return Statement("", (), True, answers, compiler.cost.points)
    root = text_of(next(iter(fields.values())) if bare else object_of(fields.items()))
    unused = compiler.parameters.unused(root)
    named = f" where num_nulls({', '.join(unused)}) is not null" if unused else ""
    sql = f"select textsend({root}){named}"
    binders = tuple(compiler.parameters.all)
    return Statement(sql, binders, not compiler.searching, (), compiler.cost.points)


def _read_roots(
    compiler: Compiler, query: GraphQLObjectType, operation: Operation
) -> tuple[dict[str, Json], dict[str, Literal | Introspection]]:
    """The root fields by their response names, and what answers those that ask for no data."""
    roots = compiler.collector.collect(query, [operation.node.selection_set])
    fields: dict[str, Json] = dict.fromkeys(roots, ())
    known: dict[str, Literal | Introspection] = {}
    for name, nodes in sorted(roots.items(), key=lambda root: _asks_figures(query, root[1])):
        match _answer(compiler, query, operation, name, nodes):
            case None:
                fields[name] = compiler.field(query, name, nodes, "", Place())
            case Literal(text) as answer:
                known[name], fields[name] = answer, constant(text)
            case answer:
                known[name], fields[name] = answer, (compiler.parameters.add_binder(answer),)
    asked = sum(isinstance(answer, Introspection) for answer in known.values())
    if asked > compiler.limits.introspections:
        raise refuse(TOO_COMPLEX, "The operation introspects the schema too often.", operation.node)
    return fields, known


def _answer(
    compiler: Compiler,
    query: GraphQLObjectType,
    operation: Operation,
    name: str,
    nodes: list[FieldNode],
) -> Literal | Introspection | None:
    """What answers a root field, unless it asks for data."""
    called = nodes[0].name.value
    if called in FIELDS:
        return introspect(compiler.schema, compiler.limits, operation, name, nodes)
    if called == "__typename":
        return Literal(f'"{query.name}"')
    if _asks_figures(query, nodes):
        return Literal(tell_figures(compiler, query.fields[called], nodes))
    return None


def _asks_figures(query: GraphQLObjectType, nodes: list[FieldNode]) -> bool:
    """Whether the field tells of the operation itself, and so has to be compiled last."""
    field = query.fields.get(nodes[0].name.value)
    return field is not None and isinstance(field.extensions[MAPPING], Figures)
