"""Who holds which office in an article, by the words of the office and by its initials."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.extraction.cast.figures import Figure, head_of, role_words
from service.extraction.cast.namesakes import capitals_of
from service.extraction.lexicon.portfolios import is_field


class Offices:
    """The figures of a cast by the words of their roles, so that to ask who holds an office takes
    no longer the more figures there are."""

    def __init__(self) -> None:
        self._titled: dict[int, Figure] = {}
        self._by_word: dict[str, dict[int, Figure]] = {}
        self._by_initials: dict[str, dict[int, Figure]] = {}

    def learn(self, figure: Figure) -> None:
        """Takes in the roles that a figure has by now."""
        for role in (*figure.roles, *figure.deeds):
            self._titled[id(figure)] = figure
            for word in role_words(role):
                self._by_word.setdefault(word, {})[id(figure)] = figure
            short = {w for w in head_of(role).split()[-1:] if w.isupper()}
            for initials in {
                *_initials(role),
                *_initials(_without_field(role)),
                *short,
                *_of_police(role),
            }:
                self._by_initials.setdefault(initials, {})[id(figure)] = figure

    def with_words(self, words: set[str]) -> Iterator[Figure]:
        """Those of whose roles each of the words is told, be it of several roles."""
        known = [self._by_word.get(word, {}) for word in words] or [self._titled]
        rarest = min(known, key=len)
        return (f for key, f in rarest.items() if all(key in others for others in known))

    def with_initials(self, initials: str) -> list[Figure]:
        """Those whose office has these initials ("the DIG")."""
        return [*self._by_initials.get(initials, {}).values()]


def _of_police(role: str) -> tuple[str, ...]:
    """The initials of an office of the police with them at its end ("CP" of "Police
    Commissioner")."""
    before, police, office = role.partition("Police ")
    under = [w for w in before.split() if w.lower() in _DEPUTIES]
    return (capitals_of((*under, *re.split(r"[\s-]", office), "Police")),) if police else ()


_DEPUTIES = frozenset("deputy assistant additional joint senior".split())


def _without_field(role: str) -> str:
    """An office without the words before it for what it is over ("Cabinet Secretary")."""
    words = role.split()
    while len(words) > 2 and is_field(words[0]):
        words.pop(0)
    return " ".join(words)


def _initials(role: str) -> tuple[str, str]:
    """The initials of an office without and with what it is over ("DIG", "DIGP")."""
    words = re.findall(r"\b[^\W\d_]\w+", role)
    short = words[: words.index("of")] if "of" in words else words
    return capitals_of(short), capitals_of(words)
