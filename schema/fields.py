"""The ways to declare a field: its description, and the mapping from which it is read.

The types of this room hold no resolvers. One declaration gives the SDL, the documentation and the
SQL; the read engine refuses at start-up a field that was declared without a mapping.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import strawberry
from strawberry.annotation import StrawberryAnnotation
from strawberry.types.arguments import StrawberryArgument

from service.reads.mapping import MAPPING, Column, Expression, FieldMapping, PublicId


def read(
    mapping: FieldMapping, description: str, arguments: Sequence[StrawberryArgument] = ()
) -> Any:
    """A field that is read as the mapping says."""
    field = strawberry.field(description=description, metadata={MAPPING: mapping})
    field.arguments = list(arguments)
    return field


def column(name: str, description: str, weight: int = 1) -> Any:
    """A field that is a column of its object's row."""
    return read(Column(name, weight), description)


def expression(sql: str, description: str, weight: int = 1) -> Any:
    """A field that is computed from its object's row."""
    return read(Expression(sql, weight), description)


def public_id(prefix: str) -> Any:
    """The ``id`` of a type with that prefix."""
    return read(
        PublicId(prefix),
        f"The global id: `{prefix}_` and 32 hexadecimal digits, the same over REST.",
    )


def argument(
    name: str,
    of: object,
    description: str,
    *,
    required: bool = False,
    default: object = strawberry.UNSET,
) -> Any:
    """An argument of a field; ``of`` is its type, nullable unless required or with a default."""
    certain = required or default is not strawberry.UNSET
    annotation = of if certain else of | None  # type: ignore[operator]
    given: dict[str, Any] = {} if required else {"default": default}
    return StrawberryArgument(
        python_name=name,
        graphql_name=name,
        type_annotation=StrawberryAnnotation(annotation),
        description=description,
        **given,
    )
