"""Introspection: answered by graphql-core, whose business it is.

In a document that asks for data too, its answer becomes a parameter of the statement, so that the
response has its fields in the order asked for.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLSchema,
    SelectionSetNode,
    VariableNode,
    execute_sync,
)
from graphql.language import Visitor, visit

from service.reads.cache import Cache
from service.reads.document import Operation
from service.reads.faults import TOO_COMPLEX, refuse
from service.reads.limits import Limits

LISTS = frozenset(
    {
        *("types", "directives", "fields", "args", "inputFields"),
        *("interfaces", "possibleTypes", "enumValues"),
    }
)
"""The fields of the introspection types that give lists."""

FIELDS = frozenset({"__schema", "__type"})
"""The root fields that ask about the schema."""


@dataclass(frozen=True, slots=True)
class Introspection:
    """One root field about the schema, ready to be answered."""

    schema: GraphQLSchema
    document: DocumentNode
    name: str
    variables: frozenset[str]
    answers: Cache[str]

    def bind(self, variables: Mapping[str, Any]) -> str:
        """The field's answer as JSON."""
        used = {name: variables[name] for name in sorted(self.variables) if name in variables}
        key = json.dumps(used)
        answer = self.answers.get(key)
        if answer is None:
            result = execute_sync(self.schema, self.document, variable_values=used)
            answer = json.dumps((result.data or {}).get(self.name), separators=(",", ":"))
            self.answers.put(key, answer, len(answer))
        return answer


def introspect(
    schema: GraphQLSchema, limits: Limits, operation: Operation, name: str, nodes: list[FieldNode]
) -> Introspection:
    """The introspection of one response name of the operation.

    Raises:
        RequestFailed: when it lists too much.
    """
    variables, fields, lists = _survey(operation, nodes)
    if lists > limits.introspected or fields > limits.introspected_fields:
        raise refuse(TOO_COMPLEX, "The introspection lists too much at once.", nodes[0])
    node = operation.node
    alone = type(node)(
        operation=node.operation,
        name=None,
        variable_definitions=tuple(
            v for v in node.variable_definitions or () if v.variable.name.value in variables
        ),
        directives=(),
        selection_set=SelectionSetNode(selections=tuple(nodes)),
    )
    document = DocumentNode(definitions=(alone, *operation.fragments.values()))
    return Introspection(schema, document, name, variables, Cache(count=4, weight=1_000_000))


def _survey(operation: Operation, nodes: list[FieldNode]) -> tuple[frozenset[str], int, int]:
    """The variables used below the nodes, and how many fields and lists, fragments spread."""
    variables: set[str] = set()
    pending: list[FieldNode | FragmentDefinitionNode] = list(nodes)
    seen: set[str] = set()
    fields = lists = 0

    class Survey(Visitor):
        def enter_variable(self, node: VariableNode, *_: Any) -> None:
            variables.add(node.name.value)

        def enter_field(self, node: FieldNode, *_: Any) -> None:
            nonlocal fields, lists
            fields += 1
            lists += node.name.value in LISTS

        def enter_fragment_spread(self, node: Any, *_: Any) -> None:
            if node.name.value not in seen:
                seen.add(node.name.value)
                pending.append(operation.fragments[node.name.value])

    while pending:
        visit(pending.pop(), Survey())
    return frozenset(variables), fields, lists
