"""What the tests of the detectors share: sentences, parsed and described."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.contradiction import Features
from service.domain.syntax import Token
from service.extraction.extractor import Extractor
from service.ledger.analysis import describe_sentence


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
