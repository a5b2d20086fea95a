"""What the tests of the detectors share: one extractor, and sentences described by it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.contradiction import Features
from service.domain.syntax import Token
from service.extraction.extractor import Extractor
from service.ledger.analysis import describe_sentence
from service.settings import from_environment


@pytest.fixture(scope="session")
def extractor() -> Extractor:
    return Extractor(from_environment().pipeline)


@pytest.fixture(scope="session")
def describe(extractor: Extractor) -> Callable[[str], Features]:
    """The features of a sentence that stands alone."""

    def describe_one(text: str) -> Features:
        found = describe_sentence(extractor, text)
        assert found is not None
        return found

    return describe_one


@pytest.fixture(scope="session")
def tokens(extractor: Extractor) -> Callable[[str], tuple[Token, ...]]:
    """The tokens of the first sentence of a text."""
    return lambda text: extractor.parse(text)[0].tokens
