"""From the text of a request to a validated operation.

Whatever is too large is refused before graphql-core's validation sees it, whose rule on overlapping
fields takes quadratic time on documents made to hurt.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    SelectionSetNode,
    parse,
    validate,
)

from service.reads.faults import (
    PARSE_FAILED,
    TOO_COMPLEX,
    VALIDATION_FAILED,
    coded,
    refuse,
)
from service.reads.limits import Limits

MAX_ERRORS = 20
_TOO_MANY_FIELDS = "The document has too many fields or fragment spreads."


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of a valid document, with the fragments that the document defines."""

    document: DocumentNode
    node: OperationDefinitionNode
    fragments: Mapping[str, FragmentDefinitionNode]


def read_operation(schema: GraphQLSchema, limits: Limits, text: str, name: str | None) -> Operation:
    """The operation called ``name``, or the only one.

    Raises:
        RequestFailed: when the document is malformed, too large, invalid, or holds no such
            operation.
    """
    document = _parse(text, limits)
    _check_size(document, limits)
    errors = validate(schema, document, max_errors=MAX_ERRORS)
    if errors:
        raise coded(errors, VALIDATION_FAILED)
    fragments = {
        definition.name.value: definition
        for definition in document.definitions
        if isinstance(definition, FragmentDefinitionNode)
    }
    return Operation(document, _choose(document, name), fragments)


def _parse(text: str, limits: Limits) -> DocumentNode:
    if len(text) > limits.document or len(text.encode(errors="replace")) > limits.document:
        raise refuse(TOO_COMPLEX, f"The document is longer than {limits.document:,} bytes.")
    try:
        return parse(text, max_tokens=limits.tokens)
    except GraphQLError as error:
        raise coded([error], PARSE_FAILED) from None
    except RecursionError:
        raise refuse(TOO_COMPLEX, "The document is nested too deeply.") from None


def _choose(document: DocumentNode, name: str | None) -> OperationDefinitionNode:
    operations = [
        definition
        for definition in document.definitions
        if isinstance(definition, OperationDefinitionNode)
    ]
    if name is None:
        if len(operations) == 1:
            return operations[0]
        raise refuse(
            VALIDATION_FAILED,
            "The document has several operations: name one with operationName."
            if operations
            else "The document has no operation.",
        )
    for operation in operations:
        if operation.name and operation.name.value == name:
            return operation
    raise refuse(VALIDATION_FAILED, "The document has no operation of that name.")


def _check_size(document: DocumentNode, limits: Limits) -> None:
    fields = spread = 0
    depths: dict[str, tuple[int, list[tuple[str, int]]]] = {}
    roots: list[str] = []
    for index, definition in enumerate(document.definitions):
        if not isinstance(definition, OperationDefinitionNode | FragmentDefinitionNode):
            continue
        own = 0
        spreads: list[tuple[str, int]] = []
        for selections, depth in _selection_sets(definition.selection_set):
            own = max(own, depth)
            fields += len(selections.selections)
            spreads += [
                (s.name.value, depth - 1)
                for s in selections.selections
                if isinstance(s, FragmentSpreadNode)
            ]
            _check_repeated(selections, limits)
        spread += len(spreads)
        if fields > limits.fields or spread > limits.spreads:
            raise refuse(TOO_COMPLEX, _TOO_MANY_FIELDS)
        key = f"#{index}"
        if isinstance(definition, FragmentDefinitionNode):
            key = definition.name.value
        else:
            roots.append(key)
        depths[key] = (own, spreads)
    _check_depth(depths, roots, limits)


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
    names = Counter(
        ((s.alias if isinstance(s, FieldNode) else None) or s.name).value
        for s in selections.selections
        if isinstance(s, FieldNode | FragmentSpreadNode)
    )
    if names and max(names.values()) > limits.repeated:
        raise refuse(
            TOO_COMPLEX, f"A name is repeated more than {limits.repeated} times.", selections
        )


def _check_depth(
    depths: Mapping[str, tuple[int, list[tuple[str, int]]]], roots: list[str], limits: Limits
) -> None:
    """Refuse what is too deep once fragments are spread; cycles are left to validation."""
    stack = [(root, 0) for root in roots]
    seen: dict[str, int] = {}
    while stack:
        name, base = stack.pop()
        own, spreads = depths.get(name, (0, []))
        if base + own > limits.depth:
            raise refuse(TOO_COMPLEX, f"The document is more than {limits.depth} fields deep.")
        for spread, depth in spreads:
            if seen.get(spread, -1) < base + depth:
                seen[spread] = base + depth
                stack.append((spread, base + depth))
