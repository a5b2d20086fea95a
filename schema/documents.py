"""Persisted documents: operations that a request names by an identifier instead of sending them.

Two ways lead here. *Trusted* documents are listed by whoever runs the service, who may also have no
others run. *Automatic* ones are kept as clients offer them, each with the SHA-256 of its text. An
identifier is ``sha256:`` and 64 hexadecimal digits, as the appendix on persisted documents of
GraphQL over HTTP has it, or a name of the list's own, as Relay's compiler writes.

What is kept is the text, one string for all requests that name it. The read engine's cache of plans
is looked up by it, so that a known document is neither hashed nor parsed again.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from service.errors import DocumentNotFound, DocumentNotListed, InvalidRequest
from service.reads.cache import Cache

KEPT_BYTES = 8_000_000
"""How much text of automatic documents is kept; those used longest ago go first."""

NOT_FOUND = "PersistedQueryNotFound"
"""The message that clients of automatic persisted queries wait for, to send the text then."""

KEPT_COUNT = 10_000
_ENTRY_BYTES = 300
_PREFIX = "sha256:"
_HASH = re.compile(r"[0-9a-f]{64}")
_WORD = r"[A-Za-z0-9._~-]{1,200}"
_IDENTIFIER = re.compile(rf"sha256:[0-9a-f]{{64}}|x-{_WORD}:{_WORD}|{_WORD}")


@dataclass(frozen=True, slots=True)
class Reference:
    """How a request tells its document: by its text, by an identifier, or by both."""

    text: str | None
    identifier: str | None


class Documents:
    """The documents that can be named. ``only`` says that no others than ``trusted`` are run."""

    def __init__(self, trusted: Mapping[str, str] | None = None, *, only: bool = False) -> None:
        self._trusted = dict(trusted or {})
        self._only = only
        self._kept: Cache[str] = Cache(count=KEPT_COUNT, weight=KEPT_BYTES)

    def find(self, reference: Reference) -> str:
        """The text of the document.

        Raises:
            DocumentNotFound: when the identifier is of none that is known.
            DocumentNotListed: when the document is not trusted, and only trusted ones are run.
            InvalidRequest: when text and identifier are of two documents.
        """
        text, identifier = reference.text, reference.identifier
        if text is None:
            found = self._known(identifier)
            if found is None:
                raise DocumentNotFound(NOT_FOUND)
            return found
        if self._only or identifier is not None:
            real = identify(text)
            if identifier is not None and real != identifier and self._known(identifier) != text:
                raise InvalidRequest("The identifier is not that of the document.")
            if self._only and real not in self._trusted:
                raise DocumentNotListed
        return text

    def keep(self, reference: Reference) -> None:
        """Keep a document that was run, where its text came with its hash."""
        text, identifier = reference.text, reference.identifier
        if text is None or identifier is None or not identifier.startswith(_PREFIX) or self._only:
            return
        if identifier not in self._trusted:
            self._kept.put(identifier, text, len(text.encode()) + _ENTRY_BYTES)

    def _known(self, identifier: str | None) -> str | None:
        return self._trusted.get(identifier or "") or self._kept.get(identifier)


def identify(text: str) -> str:
    """The identifier that any document has: its SHA-256."""
    return _PREFIX + hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()


def read_reference(parameters: Mapping[str, Any]) -> Reference:
    """How the parameters of a request tell its document: ``query``, ``documentId``, or the
    extension ``persistedQuery`` of automatic persisted queries.

    Raises:
        InvalidRequest: when they do not, or not well.
    """
    text = parameters.get("query")
    if not isinstance(text, str | None):
        raise InvalidRequest("query must be the document as a string.")
    named = parameters.get("documentId")
    if named is not None and not (isinstance(named, str) and _IDENTIFIER.fullmatch(named)):
        raise InvalidRequest("documentId must read like sha256: and 64 hexadecimal digits.")
    hashed = _read_hash(parameters.get("extensions"))
    if named is not None and hashed is not None and named != hashed:
        raise InvalidRequest("documentId and persistedQuery name two documents.")
    identifier = named if named is not None else hashed
    if text is None and identifier is None:
        raise InvalidRequest("Give the document in query, or its identifier in documentId.")
    return Reference(text, identifier)


def _read_hash(extensions: Mapping[str, Any] | None) -> str | None:
    """The identifier that the extension of automatic persisted queries gives."""
    asked = (extensions or {}).get("persistedQuery")
    if asked is None:
        return None
    if not isinstance(asked, dict) or asked.get("version") != 1:
        raise InvalidRequest("persistedQuery must have the version 1.")
    hashed = asked.get("sha256Hash")
    if not isinstance(hashed, str) or not _HASH.fullmatch(hashed):
        raise InvalidRequest("sha256Hash must be 64 hexadecimal digits in lower case.")
    return _PREFIX + hashed
