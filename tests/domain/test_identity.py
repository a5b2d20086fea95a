"""Ids: the same for the same thing, another for any other, and read strictly."""

from __future__ import annotations

from uuid import UUID

import pytest

from service.domain.identity import NodeType, corpus_id, derive, parse_public_id, public_id

ID = UUID("0123456789abcdef0123456789abcdef")


def test_an_id_follows_from_its_parts_alone() -> None:
    assert derive("article", ID, "a") == derive("article", str(ID), "a")


def test_ids_are_those_of_every_version() -> None:
    """Databases and clients hold them."""
    assert corpus_id("default") == UUID("d83ab256-325f-5bae-9366-be05f296d947")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("article", "a"), ("speaker", "a")),
        (("article", "ab", "c"), ("article", "a", "bc")),
        (("article", "a"), ("article", "a", "")),
        (("article", "a", "b"), ("article", "b", "a")),
    ],
    ids=["kind", "where a part ends", "an empty part", "order"],
)
def test_other_parts_make_another_id(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    assert derive(*one) != derive(*other)


@pytest.mark.parametrize("node", NodeType)
def test_a_public_id_names_its_type_and_is_read_back(node: NodeType) -> None:
    text = public_id(node, ID)
    assert text == f"{node}_0123456789abcdef0123456789abcdef"
    assert parse_public_id(text) == (node, ID)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "article",
        "article_",
        f"article_{ID}",
        f"article_{ID.hex.upper()}",
        f"article_{ID.hex[:-1]}",
        f"article_{ID.hex}0",
        f"article_{ID.hex}\n",
        f" article_{ID.hex}",
        f"Article_{ID.hex}",
        f"corpus_{ID.hex}",
        f"article_{'٣' * 32}",
    ],
)
def test_what_is_no_public_id_is_none(text: str) -> None:
    assert parse_public_id(text) is None
