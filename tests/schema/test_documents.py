"""Persisted documents: which text an identifier, or a text with one, leads to."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest

from schema.documents import (
    KEPT_BYTES,
    NOT_FOUND,
    Documents,
    Reference,
    identify,
    read_reference,
)
from service.errors import ClaimsError, DocumentNotFound, DocumentNotListed, InvalidRequest

TEXT, OTHER = "{ __typename }", "{ rateLimit { cost } }"
HASH = hashlib.sha256(TEXT.encode()).hexdigest()
ID = f"sha256:{HASH}"


def persisted(**fields: Any) -> dict[str, Any]:
    return {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": HASH, **fields}}}


@pytest.mark.parametrize(
    ("parameters", "reference"),
    [
        ({"query": TEXT}, Reference(TEXT, None)),
        ({"query": ""}, Reference("", None)),
        ({"documentId": ID}, Reference(None, ID)),
        ({"documentId": "ListArticles"}, Reference(None, "ListArticles")),
        ({"documentId": "x-app:ListArticles"}, Reference(None, "x-app:ListArticles")),
        ({"query": TEXT, "documentId": ID}, Reference(TEXT, ID)),
        (persisted(), Reference(None, ID)),
        ({"query": TEXT, **persisted()}, Reference(TEXT, ID)),
        ({"documentId": ID, **persisted()}, Reference(None, ID)),
        ({"query": TEXT, "extensions": {"other": 1}}, Reference(TEXT, None)),
        ({"query": TEXT, "extensions": None, "documentId": None}, Reference(TEXT, None)),
    ],
)
def test_a_request_tells_its_document(parameters: Any, reference: Reference) -> None:
    assert read_reference(parameters) == reference


@pytest.mark.parametrize(
    "parameters",
    [
        {},
        {"query": None},
        {"query": 1},
        {"documentId": 1},
        {"documentId": ""},
        {"documentId": "sha256:abc"},
        {"documentId": f"sha256:{HASH.upper()}"},
        {"documentId": "md5:abc"},
        {"documentId": "two words"},
        {"documentId": "a" * 201},
        {"documentId": f"sha256:{'0' * 64}", **persisted()},
        persisted(version=2),
        persisted(version=None),
        persisted(sha256Hash="abc"),
        persisted(sha256Hash=5),
        {"extensions": {"persistedQuery": HASH}},
        {"extensions": {"persistedQuery": {}}},
    ],
)
def test_a_request_that_tells_none_is_refused(parameters: Any) -> None:
    with pytest.raises(InvalidRequest):
        read_reference(parameters)


def test_an_automatic_document_is_found_once_it_was_run() -> None:
    documents = Documents()
    named = Reference(None, ID)
    with pytest.raises(DocumentNotFound, match=f"^{NOT_FOUND}$"):
        documents.find(named)
    offered = Reference(TEXT, ID)
    assert documents.find(offered) == TEXT
    with pytest.raises(DocumentNotFound):
        documents.find(named)
    documents.keep(offered)
    assert documents.find(named) is documents.find(named)
    assert documents.find(named) == TEXT


@pytest.mark.parametrize("only", [False, True])
def test_a_hash_of_another_text_is_refused(only: bool) -> None:
    documents = Documents({identify(t): t for t in (TEXT, OTHER)}, only=only)
    with pytest.raises(InvalidRequest, match="not that of the document"):
        documents.find(Reference(OTHER, ID))


def test_what_came_without_a_hash_is_not_kept() -> None:
    documents = Documents()
    documents.keep(Reference(TEXT, None))
    documents.keep(Reference(TEXT, "Name"))
    for identifier in (ID, "Name"):
        with pytest.raises(DocumentNotFound):
            documents.find(Reference(None, identifier))


def test_automatic_documents_are_bounded_by_their_bytes() -> None:
    documents = Documents()
    size = 90_000
    texts = [f"{{ __typename }} # {n:{size}}" for n in range(KEPT_BYTES // size + 10)]
    for text in texts:
        documents.keep(Reference(text, identify(text)))
    kept = 0
    for text in texts:
        try:
            documents.find(Reference(None, identify(text)))
        except DocumentNotFound:
            continue
        kept += 1
    assert 0 < kept * size <= KEPT_BYTES
    assert documents.find(Reference(None, identify(texts[-1]))) == texts[-1]


LISTED = {ID: TEXT, "Name": TEXT}
CASES: list[tuple[bool, Reference, str | type[ClaimsError]]] = [
    (False, Reference(None, ID), TEXT),
    (False, Reference(None, "Name"), TEXT),
    (False, Reference(TEXT, "Name"), TEXT),
    (False, Reference(OTHER, "Name"), InvalidRequest),
    (False, Reference(OTHER, None), OTHER),
    (False, Reference(OTHER, identify(OTHER)), OTHER),
    (True, Reference(None, ID), TEXT),
    (True, Reference(None, "Name"), TEXT),
    (True, Reference(TEXT, None), TEXT),
    (True, Reference(TEXT, ID), TEXT),
    (True, Reference(OTHER, None), DocumentNotListed),
    (True, Reference(OTHER, identify(OTHER)), DocumentNotListed),
    (True, Reference(None, identify(OTHER)), DocumentNotFound),
    (True, Reference(f"{TEXT} ", None), DocumentNotListed),
]


@pytest.mark.parametrize(("only", "reference", "found"), CASES)
def test_trusted_documents(
    only: bool, reference: Reference, found: str | type[ClaimsError]
) -> None:
    documents = Documents(LISTED, only=only)
    if isinstance(found, str):
        assert documents.find(reference) == found
        return
    with pytest.raises(found):
        documents.find(reference)


def test_where_only_trusted_documents_run_none_is_kept() -> None:
    documents = Documents(LISTED, only=True)
    documents.keep(Reference(OTHER, identify(OTHER)))
    with pytest.raises(DocumentNotFound):
        documents.find(Reference(None, identify(OTHER)))
