"""Whose name it is: the forms of one name made one figure, those of two kept apart."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence

from service.domain.speaker import SpeakerKind
from service.extraction.cast.figures import (
    Figure,
    figure_from,
    gender_given,
    gender_of,
    is_place,
    is_plain,
)
from service.extraction.cast.names import Name
from service.extraction.cast.spellings import is_variant, parts, spellings, surname
from service.extraction.cast.surroundings import acronym_behind
from service.extraction.lexicon.bodies import classes_of_name
from service.extraction.lexicon.titles import PUBLICATIONS

_CLOSE = 1200
_BESIDE = 60
_MOST_PLACES = 4
"""How many of the places where somebody is named in full are looked at for what he is."""
_EXPLAINED = re.compile(r", the (?P<noun>[a-z][\w-]+)[,.]")
_LEGAL_FORMS = frozenset("co corp inc ltd llc plc sa ag gmbh pty bhd".split())


def capitals_of(words: Iterable[str]) -> str:
    """The initials of the words that have a capital ("Dam Safety Agency" gives DSA)."""
    return "".join(w[0] for w in words if w[0].isupper())


_ORGANS = frozenset(
    "assembly council committee commission agency office mission court parliament department"
    " secretariat programme program fund unit branch authority bureau panel force taskforce"
    " delegation embassy team".split()
)


def _is_organ(figure: Figure, name: Name) -> bool:
    """Whether the figure is an organ of the body named ("the United Nations General Assembly"),
    which is no longer form of its name: the name is a body's by itself."""
    size = len(name.words)
    whole = name.is_organisation and size > 1 and figure.words[:size] == name.words
    rest = figure.words[size:]
    return whole and bool(rest) and rest[0] != "of" and rest[-1].lower() in _ORGANS


_MOST_BEARERS = 60
"""How many bearers of one name are told apart by it; any more are known by their full names."""


class Namesakes:
    """The figures of an article by their names. Longer names are to be asked for first.

    ``shared`` tells of the places of names that several bear who they are, where one of them is
    named in full close before.
    """

    def __init__(self, text: str) -> None:
        self.figures: list[Figure] = []
        self.shared: dict[int, tuple[Figure, ...]] = {}
        self._text = text
        self._by_name: dict[tuple[str, ...], Figure] = {}
        self._by_word: dict[str, list[Figure]] = {}
        self._places: dict[int, list[int]] = {}
        self._acronyms: dict[str, dict[int, Figure]] = {}
        self._spellings: dict[str, list[Figure]] = {}
        self._offices: dict[int, set[str]] = {}

    def bearer(self, name: Name) -> Figure:
        """The figure that the name is a form of, a new one where there is none."""
        figure = self._match(name) or self._add(name)
        if len(name.words) > 1:
            insort(self._places.setdefault(id(figure), []), name.start)
            self._learn_acronyms(name, figure)
        if name.titles:
            self._offices.setdefault(id(figure), set()).add(capitals_of(name.titles))
        return figure

    def _learn_acronyms(self, name: Name, figure: Figure) -> None:
        """The initials of a body's name, and what stands in brackets behind it, be it in another
        language's order, mean the body."""
        given = acronym_behind(self._text, name)
        initials = capitals_of(w for w in name.words if w.lower().rstrip(".") not in _LEGAL_FORMS)
        told = figure.is_body or (is_plain(figure) and len(name.words) > 2)
        if given and (given[0] == initials[:1] or (told and not name.titles)):
            self._acronyms.setdefault(given, {})[id(figure)] = figure
        elif len(initials) > (1 if figure.is_body else 2) and not (name.titles or figure.gender):
            self._acronyms.setdefault(initials, {})[id(figure)] = figure

    def _match(self, name: Name) -> Figure | None:
        """The figure that the name is a form of: all its words among the figure's."""
        if name.words in self._by_name:
            return self._by_name[name.words]
        words = parts(name.words)
        if (holder := self._holder(name)) is not None:
            return holder
        namesakes = self._by_word.get(surname(words), ())
        found = [f for f in namesakes if set(words) <= set(parts(f.words))]
        if is_place(name.text):
            found = [f for f in found if not f.is_body or f.words == name.words]
        found = [f for f in found if not _is_organ(f, name)]
        if len(name.words) == 1 and not found:
            return self._abbreviated(name) or self._misspelt(name)
        if (other := self._other_spelling(name)) is not None:
            return other
        if len(name.words) > 1:
            body = name.is_organisation
            found = [f for f in found if (f.kind is SpeakerKind.ORGANISATION) == body]
        gender = gender_of(name.titles) or gender_given(name)
        fits = [f for f in found if not gender or not f.gender or f.gender == gender]
        if name.titles:
            fits = [f for f in fits if f.kind is SpeakerKind.PERSON]
        return self._nearest(fits, name)

    def _abbreviated(self, name: Name) -> Figure | None:
        """The only figure whose initials these are."""
        meant = self._acronyms.get(name.text, {})
        if len(meant) != 1 or name.text.lower() in PUBLICATIONS:
            return None
        (figure,) = meant.values()
        figure.kind = SpeakerKind.ORGANISATION
        return figure

    def _holder(self, name: Name) -> Figure | None:
        """The only person of that surname whose title has the initials before it ("Deputy
        Commissioner Ben Cole", then "DC Cole")."""
        if len(name.words) != 2 or not name.words[0].isupper() or len(name.words[0]) < 2:
            return None
        initials, last = name.words
        held = {
            id(f): f
            for f in self._by_word.get(last, ())
            if any(office.endswith(initials) for office in self._offices.get(id(f), ()))
        }
        return next(iter(held.values())) if len(held) == 1 else None

    def _other_spelling(self, name: Name) -> Figure | None:
        """The same name but for one letter amid the given name ("Kristen", "Kristin")."""
        if len(name.words) < 2:
            return None
        namesakes = self._by_word.get(surname(parts(name.words)), ())
        return next((f for f in namesakes if is_variant(f.words, name.words)), None)

    def _misspelt(self, name: Name) -> Figure | None:
        """The only person named in full close before whose surname differs by a letter."""
        near = {
            id(f): f
            for key in spellings(name.text)
            for f in self._spellings.get(key, ())
            if self._stands_close(f, name.start)
        }
        return next(iter(near.values())) if len(near) == 1 else None

    def _nearest(self, fits: Sequence[Figure], name: Name) -> Figure | None:
        """Of several who bear a name the only one whose full name stands close before; where that
        is not one alone, a figure of its own whose rivals they are."""
        before = [f for f in fits if f.first <= name.start] or list(fits)
        if len(before) < 2:
            return before[0] if before else None
        called = self._called(before, name)
        close = [f for f in before if self._stands_close(f, name.start)]
        if len(called) == 1:
            return called[0]
        if len(close) == 1:
            self.shared[name.start] = tuple(before)
            return close[0]
        shared = figure_from(name)
        shared.rivals = tuple(before)
        return shared

    def _called(self, fits: Sequence[Figure], name: Name) -> list[Figure]:
        """The only one beside whose full name the word stands that explains this one ("Ada Obi, a
        nurse at the clinic", then "Obi, the nurse, ...")."""
        noun = _EXPLAINED.match(self._text, name.end)
        if noun is None:
            return []
        said = re.compile(rf"\b{noun['noun']}\b", re.I)
        return [
            f
            for f in fits
            if any(
                said.search(self._clause_at(at))
                for at in self._places.get(id(f), ())[:_MOST_PLACES]
            )
        ]

    def _clause_at(self, position: int) -> str:
        """The words around a name, to the nearest marks that part sentences."""
        before = re.split(r"[.;:\n“”\"]", self._text[max(0, position - _BESIDE) : position])[-1]
        behind = re.split(r"[.;:\n“”\"]", self._text[position : position + _BESIDE])[0]
        return before + behind

    def _stands_close(self, figure: Figure, position: int) -> bool:
        places = self._places.get(id(figure), [])
        at = bisect_left(places, position)
        return at > 0 and position - places[at - 1] < _CLOSE

    def _add(self, name: Name) -> Figure:
        figure = figure_from(name)
        if figure.is_body:
            figure.classes |= classes_of_name(name.words)
        self.figures.append(figure)
        self._by_name[name.words] = figure
        for word in set(parts(name.words)):
            bearers = self._by_word.setdefault(word, [])
            if len(bearers) < _MOST_BEARERS:
                bearers.append(figure)
        if len(name.words) > 1 and not figure.is_body:
            for key in spellings(surname(name.words)):
                self._spellings.setdefault(key, []).append(figure)
        return figure
