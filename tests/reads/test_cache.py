"""The cache: what was used last stays, within a count and a weight."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from service.reads.cache import Cache


def test_the_value_used_longest_ago_goes_first() -> None:
    cache: Cache[str] = Cache(count=2, weight=100)
    cache.put("a", "A", 1)
    cache.put("b", "B", 1)
    assert cache.get("a") == "A"
    cache.put("c", "C", 1)
    assert [cache.get(key) for key in "abc"] == ["A", None, "C"]


def test_a_value_heavier_than_the_cache_is_not_kept() -> None:
    cache: Cache[str] = Cache(count=2, weight=10)
    cache.put("a", "A", 5)
    cache.put("b", "B", 11)
    assert cache.get("b") is None
    assert cache.get("a") == "A"


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 12))))
def test_it_never_outgrows_its_bounds(puts: list[tuple[int, int]]) -> None:
    cache: Cache[int] = Cache(count=4, weight=20)
    weights: dict[int, int] = {}
    for key, weight in puts:
        cache.put(key, key, weight)
        weights[key] = weight
        assert len(cache) <= 4
        kept = [k for k in weights if cache.get(k) is not None]
        assert cache.weight == sum(weights[k] for k in kept) <= 20
