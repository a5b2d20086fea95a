"""Which fields a selection set asks of one object type, fragments spread and conditions applied."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from graphql import (
    DirectiveNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    NamedTypeNode,
    SelectionSetNode,
    VariableNode,
    is_abstract_type,
)

Fields = dict[str, list[FieldNode]]
"""The field nodes of each response name, in the order in which the response has them."""


@dataclass(frozen=True, slots=True)
class Collector:
    """Collects the fields of one operation; the rules are the specification's CollectFields."""

    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]
    variables: Mapping[str, Any]

    def collect(self, of: GraphQLObjectType, sets: Iterable[SelectionSetNode | None]) -> Fields:
        """The fields that the selection sets, merged, ask of an object of that type."""
        fields: Fields = {}
        seen: set[str] = set()
        for selections in sets:
            if selections:
                self._add(of, selections, fields, seen)
        return fields

    def _add(
        self, of: GraphQLObjectType, selections: SelectionSetNode, fields: Fields, seen: set[str]
    ) -> None:
        for selection in selections.selections:
            if not self._included(selection.directives):
                continue
            if isinstance(selection, FieldNode):
                name = (selection.alias or selection.name).value
                fields.setdefault(name, []).append(selection)
            elif isinstance(selection, InlineFragmentNode):
                if self._applies(selection.type_condition, of):
                    self._add(of, selection.selection_set, fields, seen)
            elif isinstance(selection, FragmentSpreadNode) and selection.name.value not in seen:
                seen.add(selection.name.value)
                fragment = self.fragments[selection.name.value]
                if self._applies(fragment.type_condition, of):
                    self._add(of, fragment.selection_set, fields, seen)

    def _applies(self, condition: NamedTypeNode | None, of: GraphQLObjectType) -> bool:
        if condition is None or condition.name.value == of.name:
            return True
        named = self.schema.get_type(condition.name.value)
        return is_abstract_type(named) and self.schema.is_sub_type(named, of)

    def _included(self, directives: Sequence[DirectiveNode] | None) -> bool:
        for directive in directives or ():
            if directive.name.value in {"skip", "include"}:
                value = self._condition(directive)
                if value == (directive.name.value == "skip"):
                    return False
        return True

    def _condition(self, directive: DirectiveNode) -> bool:
        value = (directive.arguments or ())[0].value
        if isinstance(value, VariableNode):
            return bool(self.variables[value.name.value])
        return bool(getattr(value, "value", False))
