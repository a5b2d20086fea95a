"""How large a parsed document is.

It is measured before graphql-core validates, whose rules take more than linear time on documents
made to hurt, and whose messages repeat what they find.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from graphql import (
    ArgumentNode,
    DirectiveNode,
    DocumentNode,
    FieldNode,
    FloatValueNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    IntValueNode,
    ListValueNode,
    Node,
    ObjectFieldNode,
    ObjectValueNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
    VariableDefinitionNode,
)

from service.reads.faults import TOO_COMPLEX, refuse
from service.reads.limits import Limits

Definition = OperationDefinitionNode | FragmentDefinitionNode


def check_size(document: DocumentNode, limits: Limits) -> None:
    """Refuse a document that is larger than the limits.

    Raises:
        RequestFailed: when anything in it is too much.
    """
    fields = spread = values = 0
    depths: dict[str, _Depth] = {}
    roots: list[str] = []
    for index, definition in enumerate(document.definitions):
        if not isinstance(definition, Definition):
            continue
        depth = _Depth(definition)
        values += _count_values([definition], limits)
        for selections, level in _selection_sets(definition.selection_set):
            depth.add(selections, level)
            fields += len(selections.selections)
            values += _count_values(selections.selections, limits)
            _check_repeated(selections, limits)
        spread += len(depth.spreads)
        if fields > limits.fields or spread > limits.spreads:
            message = "The document has too many fields or fragment spreads."
            raise refuse(TOO_COMPLEX, message, definition)
        if values > limits.values:
            message = f"The document has more than {limits.values:,} values and directives."
            raise refuse(TOO_COMPLEX, message, definition)
        if isinstance(definition, FragmentDefinitionNode):
            depths[definition.name.value] = depth
        else:
            depths[f"#{index}"] = depth
            roots.append(f"#{index}")
    _check_depth(depths, roots, limits)


class _Depth:
    """How many fields deep a definition is, and where in it fragments are spread."""

    def __init__(self, definition: Definition) -> None:
        self.definition = definition
        self.own = 0
        self.spreads: list[tuple[str, int]] = []

    def add(self, selections: SelectionSetNode, level: int) -> None:
        """Count a selection set whose fields are ``level`` fields deep."""
        self.own = max(self.own, level)
        self.spreads += [
            (selection.name.value, level - 1)
            for selection in selections.selections
            if isinstance(selection, FragmentSpreadNode)
        ]


def _selection_sets(top: SelectionSetNode) -> Iterator[tuple[SelectionSetNode, int]]:
    """Every selection set below ``top`` with its depth in fields, the top one's being 1."""
    stack = [(top, 1)]
    while stack:
        selections, depth = stack.pop()
        yield selections, depth
        for selection in selections.selections:
            below = getattr(selection, "selection_set", None)
            if below:
                stack.append((below, depth + isinstance(selection, FieldNode)))


def _check_repeated(selections: SelectionSetNode, limits: Limits) -> None:
    names = Counter(_names(selections.selections))
    if names and max(names.values()) > limits.repeated:
        raise refuse(
            TOO_COMPLEX, f"A name is repeated more than {limits.repeated} times.", selections
        )


def _names(selections: Sequence[SelectionNode]) -> Iterator[str]:
    """The response names and the spreads, those in inline fragments too."""
    for selection in selections:
        if isinstance(selection, FieldNode):
            yield (selection.alias or selection.name).value
        elif isinstance(selection, FragmentSpreadNode):
            yield f"...{selection.name.value}"
        elif isinstance(selection, InlineFragmentNode):
            yield from _names(selection.selection_set.selections)


def _count_values(nodes: Iterable[Node], limits: Limits) -> int:
    """How many directives, arguments, variables and values the nodes hold.

    Raises:
        RequestFailed: when one list or object, or one number, is too long.
    """
    count = 0
    stack = [below for node in nodes for below in _below(node)]
    while stack:
        node = stack.pop()
        count += 1
        if isinstance(node, IntValueNode | FloatValueNode) and len(node.value) > limits.digits:
            raise refuse(TOO_COMPLEX, f"A number has at most {limits.digits} digits.", node)
        below = _below(node)
        if len(below) > limits.entries:
            message = f"A list or an object has at most {limits.entries} entries."
            raise refuse(TOO_COMPLEX, message, node)
        stack += below
    return count


def _below(node: Node) -> Sequence[Node]:
    match node:
        case OperationDefinitionNode() | FragmentDefinitionNode():
            return (*(node.variable_definitions or ()), *(node.directives or ()))
        case FieldNode():
            return (*(node.arguments or ()), *(node.directives or ()))
        case DirectiveNode():
            return node.arguments or ()
        case ArgumentNode() | ObjectFieldNode():
            return (node.value,)
        case ListValueNode():
            return node.values
        case ObjectValueNode():
            return node.fields
        case VariableDefinitionNode():
            default = (node.default_value,) if node.default_value else ()
            return (*default, *(node.directives or ()))
        case FragmentSpreadNode() | InlineFragmentNode():
            return node.directives or ()
        case _:
            return ()


def _check_depth(depths: Mapping[str, _Depth], roots: list[str], limits: Limits) -> None:
    """Refuse what is too deep once fragments are spread; cycles are left to validation."""
    stack = [(root, 0) for root in roots]
    seen: dict[str, int] = {}
    while stack:
        name, base = stack.pop()
        found = depths.get(name)
        if found is None:
            continue
        if base + found.own > limits.depth:
            message = f"The document is more than {limits.depth} fields deep."
            raise refuse(TOO_COMPLEX, message, found.definition)
        for spread, depth in found.spreads:
            if seen.get(spread, -1) < base + depth:
                seen[spread] = base + depth
                stack.append((spread, base + depth))
