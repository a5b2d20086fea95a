"""The parameters of a statement: what each is taken from at a request, and how it is converted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol
from uuid import UUID

from graphql import Node

from service.domain.identity import NodeType, parse_public_id
from service.errors import ClaimsError, InvalidId
from service.reads.cursor import keys_of
from service.reads.faults import refuse_for
from service.reads.leaves import Leaf, pick
from service.reads.order import Order

CORPUS = "$1::uuid"
"""The parameter that pins the corpus, the first of every statement."""


class Binder(Protocol):
    """Gives one value from the variables of a request."""

    def bind(self, variables: Mapping[str, Any]) -> Any:
        """The value."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter behind the corpus: made of the strings of one or more leaves."""

    leaves: tuple[Leaf, ...]
    convert: Callable[..., Any]
    node: Node
    path: tuple[str, ...]

    def bind(self, variables: Mapping[str, Any]) -> Any:
        """The value for this request.

        Raises:
            RequestFailed: when what the request gives cannot be converted.
        """
        texts = (pick(variables, leaf.path) if leaf.path else leaf.value for leaf in self.leaves)
        try:
            return self.convert(*texts)
        except ClaimsError as error:
            raise refuse_for(error, self.node, self.path) from None


class Parameters:
    """Collects the parameters while a statement is composed."""

    def __init__(self) -> None:
        self.all: list[Binder] = []
        self._placeholders: dict[tuple[tuple[Leaf, ...], str], str] = {}

    def add(
        self,
        leaves: tuple[Leaf, ...],
        sql_type: str,
        convert: Callable[..., Any],
        node: Node,
        path: tuple[str, ...],
        use: str = "",
    ) -> str:
        """The placeholder of a parameter; one that is used alike twice is sent once."""
        key = (leaves, f"{sql_type} {use}")
        if key not in self._placeholders:
            self.all.append(Parameter(leaves, convert, node, path))
            self._placeholders[key] = f"${len(self.all) + 1}::{sql_type}"
        return self._placeholders[key]

    def unused(self, sql: str) -> list[str]:
        """The placeholders that a statement came to do without; Postgres wants every one typed."""
        return [found for found in (CORPUS, *self._placeholders.values()) if found not in sql]

    def add_binder(self, binder: Binder) -> str:
        """The placeholder of a parameter that is JSON already."""
        self.all.append(binder)
        return f"${len(self.all) + 1}::text"

    def add_id(self, leaf: Leaf, of: NodeType | None, node: Node, path: tuple[str, ...]) -> str:
        """A public id; one that names another type than ``of`` becomes null, and finds nothing."""

        def convert(text: str) -> UUID | None:
            parsed = parse_public_id(text)
            if parsed is None:
                raise InvalidId
            return parsed[1] if of in {None, parsed[0]} else None

        return self.add((leaf,), "uuid", convert, node, path, str(of))

    def add_keys(
        self, leaf: Leaf, order: Order, node: Node, path: tuple[str, ...], *, null: bool
    ) -> tuple[str, ...]:
        """The keys of a cursor of that order, one placeholder each; a null first key needs none."""

        def key(index: int) -> Callable[[str], Any]:
            return lambda text: keys_of(text, order)[index]

        return tuple(
            "null"
            if null and i == 0
            else self.add((leaf,), k.type.value, key(i), node, path, f"{order.name} {i}")
            for i, k in enumerate(order.keys)
        )
