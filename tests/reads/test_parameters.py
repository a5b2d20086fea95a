"""The parameters of a statement: sent once each, and taken from every request anew."""

from __future__ import annotations

import struct
from typing import Any
from uuid import UUID

import pytest
from graphql import NameNode, Node

from service.domain.identity import NodeType
from service.reads.faults import RequestFailed
from service.reads.leaves import Leaf
from service.reads.order import Key, KeyType, Order
from service.reads.parameters import CORPUS, Parameters

NODE: Node = NameNode(value="ships")
NAME = Leaf("Ann", ("name",))
ID = UUID("0123456789abcdef0123456789abcdef")


def add(parameters: Parameters, leaf: Leaf, sql_type: str = "text", use: str = "") -> str:
    return parameters.add((leaf,), sql_type, str, NODE, ("ships",), use)


def bound(parameters: Parameters, variables: dict[str, Any]) -> list[Any]:
    return [parameter.bind(variables) for parameter in parameters.all]


def test_the_first_stands_behind_the_corpus_with_its_type() -> None:
    parameters = Parameters()
    assert [add(parameters, NAME), add(parameters, Leaf("Bob"))] == ["$2::text", "$3::text"]


def test_what_is_used_alike_twice_is_sent_once() -> None:
    parameters = Parameters()
    assert add(parameters, NAME) == add(parameters, NAME)
    assert len(parameters.all) == 1


@pytest.mark.parametrize(("sql_type", "use"), [("date", ""), ("text", "search")])
def test_another_type_or_use_of_a_value_is_another_parameter(sql_type: str, use: str) -> None:
    parameters = Parameters()
    assert add(parameters, NAME) != add(parameters, NAME, sql_type, use)


def test_a_variable_is_taken_from_each_request_and_a_literal_from_the_document() -> None:
    parameters = Parameters()
    add(parameters, NAME)
    add(parameters, Leaf("Bob"))
    assert bound(parameters, {"name": "Cid"}) == ["Cid", "Bob"]
    assert bound(parameters, {"name": "Dan"}) == ["Dan", "Bob"]


def test_what_a_statement_does_without_is_told() -> None:
    parameters = Parameters()
    used, unused = add(parameters, NAME), add(parameters, Leaf("Bob"))
    assert parameters.unused(f"select {used}") == [CORPUS, unused]


@pytest.mark.parametrize(
    ("of", "value"), [(NodeType.SPEAKER, ID), (None, ID), (NodeType.ARTICLE, None)]
)
def test_an_id_of_another_type_finds_nothing(of: NodeType | None, value: UUID | None) -> None:
    parameters = Parameters()
    parameters.add_id(Leaf("", ("id",)), of, NODE, ("ships",))
    assert bound(parameters, {"id": f"speaker_{ID.hex}"}) == [value]


def test_one_id_as_two_types_is_two_parameters() -> None:
    parameters = Parameters()
    leaf = Leaf("", ("id",))
    either = [parameters.add_id(leaf, of, NODE, ()) for of in (NodeType.SPEAKER, NodeType.ARTICLE)]
    assert either == ["$2::uuid", "$3::uuid"]


def test_what_cannot_be_converted_is_refused_at_its_place() -> None:
    parameters = Parameters()
    parameters.add_id(Leaf("", ("id",)), None, NODE, ("ships",))
    with pytest.raises(RequestFailed) as caught:
        bound(parameters, {"id": "speaker_x"})
    assert caught.value.errors[0].path == ["ships"]


ORDER = Order("ships.n", (Key("{it}.n", KeyType.INTEGER), Key("{it}.id", KeyType.UUID)), True)


@pytest.mark.parametrize(
    ("first", "placeholders", "values"),
    [
        (struct.pack("!i", 7).hex(), ("$2::int4", "$3::uuid"), [7, ID]),
        ("", ("null", "$2::uuid"), [ID]),
    ],
)
def test_the_keys_of_a_cursor_are_a_parameter_each_but_for_a_null(
    first: str, placeholders: tuple[str, ...], values: list[Any]
) -> None:
    parameters = Parameters()
    leaf = Leaf("", ("after",))
    added = parameters.add_keys(leaf, ORDER, NODE, ("ships",), null=not first)
    assert added == placeholders
    assert bound(parameters, {"after": f"ships.n~{first}~{ID.hex}"}) == values


def test_two_keys_of_one_type_are_two_parameters() -> None:
    keys = (Key("{it}.name", KeyType.TEXT), Key("{it}.id", KeyType.TEXT))
    parameters = Parameters()
    leaf = Leaf("", ("after",))
    parameters.add_keys(leaf, Order("ships.name", keys), NODE, ("ships",), null=False)
    assert bound(parameters, {"after": f"ships.name~{b'Ann'.hex()}~{b'x7'.hex()}"}) == ["Ann", "x7"]
