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
    RequestFailed,
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
    fragments = {
        definition.name.value: definition
        for definition in document.definitions
        if isinstance(definition, FragmentDefinitionNode)
    }
    operation = Operation(document, _choose(document, name), fragments)
    if safe:
        check_safe(operation)
    _validate(schema, limits, document)
    return operation


def check_document(schema: GraphQLSchema, limits: Limits, text: str) -> None:
    """Check what does not depend on the variables, nor on which of several operations is run.

    Raises:
        RequestFailed: when the document is malformed, too large, invalid, or holds no operation.
    """
    document = _parse(text, limits)
    if not _operations(document):
        raise _without_operation(document)
    _validate(schema, limits, document)


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
        document = parse(text, max_tokens=limits.tokens)
    except GraphQLError as error:
        raise coded([error], PARSE_FAILED) from None
    except RecursionError:
        raise refuse(TOO_COMPLEX, "The document is nested too deeply.") from None
    check_size(document, limits)
    check_merging(document, limits)
    return document


def _validate(schema: GraphQLSchema, limits: Limits, document: DocumentNode) -> None:
    errors = validate_document(schema, document, limits)
    if errors:
        raise coded(errors, VALIDATION_FAILED)


def _operations(document: DocumentNode) -> list[OperationDefinitionNode]:
    return [one for one in document.definitions if isinstance(one, OperationDefinitionNode)]


def _without_operation(document: DocumentNode) -> RequestFailed:
    return refuse(VALIDATION_FAILED, "The document has no operation.", document.definitions[0])


def _choose(document: DocumentNode, name: str | None) -> OperationDefinitionNode:
    operations = _operations(document)
    if name is None:
        if len(operations) == 1:
            return operations[0]
        if not operations:
            raise _without_operation(document)
        raise refuse(
            VALIDATION_FAILED,
            "The document has several operations: name one with operationName.",
            document.definitions[0],
        )
    for operation in operations:
        if operation.name and operation.name.value == name:
            return operation
    raise refuse(
        VALIDATION_FAILED, "The document has no operation of that name.", document.definitions[0]
    )
