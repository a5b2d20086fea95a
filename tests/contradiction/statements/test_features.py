"""Features travel as JSON and come back the same."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from service.contradiction import Features
from tests.contradiction.tables import read_tables


def test_features_come_back_from_json_the_same(describe: Callable[[str], Features]) -> None:
    for pair in read_tables()[::3]:
        found = describe(pair.a)
        assert Features.from_json(json.loads(json.dumps(found.to_json(), allow_nan=False))) == found


def test_features_of_another_form_are_refused() -> None:
    with pytest.raises(ValueError, match="another version"):
        Features.from_json({"form": 0, "row": []})
