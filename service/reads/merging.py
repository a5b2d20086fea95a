"""How much of a document merges.

Fields of one response name in one object are one field of the answer, and validation compares each
with each, and all below them again. A few hundred fields, nested so that they all meet, take
seconds; so the pairs are counted before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
)

from service.reads.faults import TOO_COMPLEX, refuse
from service.reads.limits import Limits

Fragments = Mapping[str, FragmentDefinitionNode]


def check_merging(document: DocumentNode, limits: Limits) -> None:
    """Refuse a document in which too much merges, whatever types its fragments are of.

    Its depth must be known to be limited; cycles of fragments are left to validation.

    Raises:
        RequestFailed: when fields, spread or paired, are too many.
    """
    fragments = {
        definition.name.value: definition
        for definition in document.definitions
        if isinstance(definition, FragmentDefinitionNode)
    }
    for definition in document.definitions:
        if not isinstance(definition, OperationDefinitionNode | FragmentDefinitionNode):
            continue
        fields = pairs = 0
        for times in _count(definition.selection_set, fragments):
            fields += times
            pairs += times * (times - 1) // 2
            if fields > limits.expanded:
                message = f"The fragments spread to more than {limits.expanded:,} fields."
                raise refuse(TOO_COMPLEX, message, definition)
            if pairs > limits.pairs:
                message = f"More than {limits.pairs:,} pairs of fields merge."
                raise refuse(TOO_COMPLEX, message, definition)


def _count(top: SelectionSetNode, fragments: Fragments) -> Iterator[int]:
    """How many fields merge, for each field of the answer."""
    stack = [[top]]
    while stack:
        merged: dict[str, list[FieldNode]] = {}
        for field in _fields(stack.pop(), fragments, set()):
            merged.setdefault((field.alias or field.name).value, []).append(field)
        for fields in merged.values():
            yield len(fields)
            below = [field.selection_set for field in fields if field.selection_set]
            if below:
                stack.append(below)


def _fields(
    sets: Iterable[SelectionSetNode], fragments: Fragments, seen: set[str]
) -> Iterator[FieldNode]:
    for selections in sets:
        for selection in selections.selections:
            if isinstance(selection, FieldNode):
                yield selection
            elif isinstance(selection, InlineFragmentNode):
                yield from _fields([selection.selection_set], fragments, seen)
            elif isinstance(selection, FragmentSpreadNode):
                fragment = fragments.get(selection.name.value)
                if fragment is not None and selection.name.value not in seen:
                    seen.add(selection.name.value)
                    yield from _fields([fragment.selection_set], fragments, seen)
