"""A cache that keeps what was used last, bounded in count and in weight."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from typing import Generic, TypeVar

Value = TypeVar("Value")


class Cache(Generic[Value]):
    """Holds at most ``count`` values of together at most ``weight`` bytes."""

    def __init__(self, count: int, weight: int) -> None:
        self._count = count
        self._most = weight
        self._weight = 0
        self._entries: OrderedDict[Hashable, tuple[Value, int]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def weight(self) -> int:
        """The bytes held, as the callers of ``put`` counted them."""
        return self._weight

    def get(self, key: Hashable) -> Value | None:
        """The value under ``key``, which becomes the one used last."""
        entry = self._entries.get(key)
        if entry is None:
            return None
        self._entries.move_to_end(key)
        return entry[0]

    def put(self, key: Hashable, value: Value, weight: int) -> None:
        """Keep a value; one heavier than the whole cache is not kept."""
        if weight > self._most:
            return
        if key in self._entries:
            self._weight -= self._entries.pop(key)[1]
        self._entries[key] = (value, weight)
        self._weight += weight
        while len(self._entries) > self._count or self._weight > self._most:
            _, (_, dropped) = self._entries.popitem(last=False)
            self._weight -= dropped
