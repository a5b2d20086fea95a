"""The dependency tree of a sentence: what hangs on what, and by which dependency."""

from __future__ import annotations

from collections.abc import Sequence

from service.domain.syntax import Token

WIDTH = 40
"""The most tokens that are read of one phrase."""


class Tree:
    """The tokens of a sentence with the children of each; what stands at ``end`` or after it hangs
    on nothing."""

    __slots__ = ("children", "tokens")

    def __init__(self, tokens: Sequence[Token], end: int | None = None) -> None:
        self.tokens = tokens
        self.children: list[list[int]] = [[] for _ in tokens]
        for index, token in enumerate(tokens[:end]):
            if token.head != index and 0 <= token.head < len(tokens):
                self.children[token.head].append(index)

    def child(self, index: int, *deps: str) -> int | None:
        """The first child of ``index`` with one of these dependencies."""
        return next((c for c in self.children[index] if self.tokens[c].dep in deps), None)

    def conjuncts(self, index: int) -> list[int]:
        """``index`` and what is coordinated with it."""
        found = [index]
        for at in found:
            found += [c for c in self.children[at] if self.tokens[c].dep == "conj"]
            if len(found) > WIDTH:
                break
        return found

    def subtree(self, index: int, cut: frozenset[str] | set[str]) -> list[int]:
        """``index`` and all below it, without what hangs on a dependency in ``cut``; sorted."""
        found: list[int] = []
        stack = [index]
        while stack and len(found) < 4 * WIDTH:
            at = stack.pop()
            found.append(at)
            stack += [c for c in self.children[at] if self.tokens[c].dep not in cut]
        return sorted(found)
