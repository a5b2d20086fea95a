"""From the text of a request to a validated operation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    parse,
)

from service.errors import MethodNotAllowed
from service.reads.faults import (
    PARSE_FAILED,
    TOO_COMPLEX,
    VALIDATION_FAILED,
    coded,
    refuse,
)
from service.reads.limits import Limits
from service.reads.merging import check_merging
from service.reads.size import check_size
from service.reads.validation import validate_document


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of a valid document, with the fragments that the document defines."""

    document: DocumentNode
    node: OperationDefinitionNode
    fragments: Mapping[str, FragmentDefinitionNode]


def read_operation(
    schema: GraphQLSchema, limits: Limits, text: str, name: str | None, *, safe: bool = False
) -> Operation:
    """The operation called ``name``, or the only one.

    ``safe`` is set for a request that must not change anything, as one by GET.

    Raises:
        RequestFailed: when the document is malformed, too large, invalid, or holds no such
            operation.
        MethodNotAllowed: when a safe request asks for something else than a query.
    """
    document = _parse(text, limits)
    check_size(document, limits)
    check_merging(document, limits)
    fragments = {
        definition.name.value: definition
        for definition in document.definitions
        if isinstance(definition, FragmentDefinitionNode)
    }
    operation = Operation(document, _choose(document, name), fragments)
    if safe:
        check_safe(operation)
    errors = validate_document(schema, document, limits)
    if errors:
        raise coded(errors, VALIDATION_FAILED)
    return operation


def check_safe(operation: Operation) -> None:
    """Let nothing but a query pass.

    Raises:
        MethodNotAllowed: when the operation may change something.
    """
    if operation.node.operation is not OperationType.QUERY:
        raise MethodNotAllowed("GET runs queries alone; send another operation by POST.")


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
            document.definitions[0],
        )
    for operation in operations:
        if operation.name and operation.name.value == name:
            return operation
    raise refuse(
        VALIDATION_FAILED, "The document has no operation of that name.", document.definitions[0]
    )
