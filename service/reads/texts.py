"""Texts of callers as parameters: words as they are, and patterns made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from graphql import FieldNode

from service.errors import InvalidRequest
from service.reads.faults import refuse_for
from service.reads.leaves import Leaf, check_text
from service.reads.patterns import Pattern
from service.reads.place import Place

if TYPE_CHECKING:
    from service.reads.compiler import Compiler


def bind_text(compiler: Compiler, leaf: Leaf, node: FieldNode, place: Place, use: str) -> str:
    """The placeholder of a text.

    Raises:
        RequestFailed: when the text is too long, or holds what Postgres would refuse.
    """

    def convert(text: str) -> str:
        check_text(text, compiler.limits.string)
        return text

    convert_now(convert, leaf, node, place)
    return compiler.parameters.add((leaf,), "text", convert, node, place.path, use)


def bind_pattern(
    compiler: Compiler, pattern: Pattern, leaf: Leaf, node: FieldNode, place: Place
) -> str:
    """The placeholder of a pattern made of a text.

    Raises:
        RequestFailed: when the text is one that Postgres would refuse, or no index could find.
    """

    def convert(text: str) -> str:
        check_text(text, compiler.limits.string)
        return pattern.of(text)

    convert_now(convert, leaf, node, place)
    return compiler.parameters.add((leaf,), "text", convert, node, place.path, pattern.name)


def convert_now(convert: Any, leaf: Leaf, node: FieldNode, place: Place) -> Any:
    """Convert a leaf's present value, so that what is wrong shows before a statement is made."""
    try:
        return convert(leaf.value)
    except InvalidRequest as error:
        raise refuse_for(error, node, place.path) from None
