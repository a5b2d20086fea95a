"""One extractor for all tests: loading the pipeline takes longer than most of them."""

from __future__ import annotations

import pytest

from service.extraction.extractor import Extractor
from service.settings import from_environment


@pytest.fixture(scope="session")
def extractor() -> Extractor:
    return Extractor(from_environment().pipeline)
