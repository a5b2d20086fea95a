"""Which body a description means: "the ministry", "the company", "the mayor's office".

It goes to the body before that is named so, or is of that sort; a general noun that may mean any
of several is nobody's, and one that fits no body keeps its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from service.domain.speaker import SpeakerKind
from service.extraction.cast.figures import Figure, anonymous, is_place, may_be_body
from service.extraction.cast.gathering import Cast
from service.extraction.cast.mentions import Mention
from service.extraction.cast.roles import organisation_of
from service.extraction.lexicon.bodies import class_meant, class_of, is_general, is_sort
from service.extraction.lexicon.bynames import split_country
from service.extraction.lexicon.demonyms import DEMONYMS
from service.extraction.lexicon.titles import AGENCIES, NOT_NAMES
from service.extraction.speakers.body_names import (
    is_bare,
    is_called,
    is_sort_of,
    known_by,
    may_be_called,
)
from service.extraction.speakers.firms import firm_told_of
from service.extraction.speakers.holders import TELLING, is_told_of
from service.extraction.speakers.pronouns import Pronouns

_LOOSE = frozenset("company firm group organisation organization".split())
_FIRMS = frozenset("company firm".split())
_NO_FIRMS = frozenset(
    "union unions federation ministry ministries department government council court tribunal"
    " police parliament congress senate assembly cabinet committee commission party army navy"
    " university church inquest inquiry jury".split()
)
"""What is never called a company."""
_BASED = re.compile(r"^(?:[A-Z][\w.]+ )*[A-Z]\w+-based ")
_AIDING = frozenset("watchdog charity agency".split())

_NEAR = 1500
_REACH = 20_000


class BodyDescriptions:
    """Resolves descriptions of bodies by what the cast is called."""

    def __init__(self, cast: Cast, pronouns: Pronouns) -> None:
        self._cast = cast
        self._pronouns = pronouns

    def resolve(self, bare: str, position: int) -> Figure | None:
        """The one body before that is named so ("the ministry" for the Ministry of Mines), or is of
        that class, or a fuller description; None where it may be any of several."""
        words = bare.lower().split()
        before = self._cast.mentions.before(position, _REACH)
        called = [m.figure for m in before if m.figure.is_body and is_called(m.figure, words)]
        if called and not (len(words) == 1 and is_general(words[0]) and all(map(is_bare, called))):
            return self._latest(called, before)
        if (known := known_by(self._cast.figures, bare)) is not None:
            return known
        if len(words) > 1:
            return self._varied(bare, position) or unnamed_body(bare, position)
        noun = words[0]
        found = self._of_class(noun, before)
        if called:
            either = [m for m in before if m.figure in called or m.figure in found]
            heard = [m.figure for m in either if m.spoke]
            return self._latest(heard or [m.figure for m in either], before)
        about = self._pronouns.body(position) if is_sort(noun) or found else None
        if about is not None and about not in found and may_be_called(about, noun):
            if found:
                return None
            about.kind = SpeakerKind.ORGANISATION
            about.classes |= {class_of(noun), noun}
            return about
        if found:
            return self._latest(found, before)
        if noun in _FIRMS and (firm := firm_told_of(self._cast, before)) is not None:
            return firm
        fuller = self._fuller(bare, position)
        if fuller is None and is_general(noun):
            whose = self._spoken_for(before)
            if whose is not None or self._is_doubtful(noun, position):
                return whose
        return unnamed_body(fuller or bare, position)

    def named(self, noun: str, position: int) -> Figure | None:
        """The body before that a noun means which a person may be too ("the regulator")."""
        before = self._cast.mentions.before(position, _REACH)
        found = self._of_class(noun, before)
        return self._latest(found, before) if found else None

    def _varied(self, bare: str, position: int) -> Figure | None:
        """The body that was heard in the sentence before, of which several words tell no more than
        its sort ("the rights group" for the Adze Watch) or its country ("the Swiss carmaker")."""
        based, bare = bare, _BASED.sub("", bare)
        country, bare = split_country(bare)
        *told, noun = bare.split()
        loose = noun in _LOOSE | _AIDING or (country and class_of(noun) in ("company", "group"))
        if not (loose and bare.islower()) or TELLING & {*told}:
            return None
        about = self._pronouns.body(position)
        before = self._pronouns.sentence_before(position)
        heard = [m.figure for m in before if m.spoke]
        if based != bare and not country and (about is None or not about.is_body):
            about = self._employer(before, noun)
            heard = [about] if about is not None else []
        if about not in heard or is_told_of(self._cast, noun, position):
            return None
        if country:
            return self._of_country(about, noun, country, position)
        aimed = based != bare and about.is_body and not {"to", "for"}.isdisjoint(about.words)
        return about if aimed or is_sort_of(about, noun) else None

    def _of_country(self, about: Figure, noun: str, country: str, position: int) -> Figure | None:
        """The body that a description tells the country of, where no other that is near may be
        of that sort."""
        near = self._cast.mentions.before(position, _NEAR)
        others = [m.figure for m in near if may_be_body(m.figure) and m.figure is not about]
        own = {DEMONYMS[w] for w in map(str.lower, about.words) if w in DEMONYMS}
        if not may_be_body(about) or not may_be_called(about, noun) or (own - {country}):
            return None
        if any(may_be_called(f, noun) or is_sort_of(f, noun) for f in others):
            return None
        about.kind = SpeakerKind.ORGANISATION
        return about

    def _employer(self, before: Sequence[Mention], noun: str) -> Figure | None:
        """The only body of that sort that a sentence names ("Harbour Watch researcher Ada Obi")."""
        named = [m.figure for m in before if m.figure.is_body and not is_place(m.figure.name)]
        fits = [f for f in distinct(named) if is_sort_of(f, noun) and len(f.words) > 1]
        return fits[0] if len(fits) == 1 else None

    def _is_doubtful(self, noun: str, position: int) -> bool:
        """Whether a body stands close before that may be meant, though nothing tells it."""
        near = self._cast.mentions.before(position, _NEAR)
        free = [m.figure for m in near if m.spoke or not (m.possessive or m.governed)]
        if noun in _FIRMS:
            free = [f for f in free if {w.lower() for w in f.words}.isdisjoint(_NO_FIRMS)]
        return any(
            may_be_body(f) and (may_be_called(f, noun) or noun in _LOOSE) and not f.located
            for f in free
        )

    def _spoken_for(self, before: Sequence[Mention]) -> Figure | None:
        """The body whose spokesperson was heard last ("A CBI spokesman", then "the
        agency")."""
        last = next((m.figure for m in reversed(before) if m.spoke), None)
        whose = organisation_of(last.role or last.name) if last is not None else None
        bodies = {id(m.figure): m.figure for m in before if m.figure.is_body}
        return next((f for f in bodies.values() if whose in (f.name, *f.aliases)), None)

    def _of_class(self, noun: str, before: Sequence[Mention]) -> list[Figure]:
        """The bodies that a general noun may mean, one that passes news on where it was heard."""
        sort = class_meant(noun)
        return [
            m.figure
            for m in before
            if m.figure.is_body
            and ({noun, sort} & m.figure.classes or (m.spoke and _passes_on(m.figure, noun)))
        ]

    def _latest(self, fits: Sequence[Figure], before: Sequence[Mention]) -> Figure | None:
        """The only one who fits, or of several the one who was both heard and mentioned last."""
        if len(distinct(fits)) == 1:
            return fits[0]
        spoke = [m.figure for m in before if m.spoke and m.figure in fits]
        return fits[-1] if spoke and spoke[-1] is fits[-1] else None

    def _fuller(self, bare: str, position: int) -> str | None:
        """The only longer description before that ends with the noun ("the mayor's office")."""
        fuller = re.compile(rf"\b(?:[Tt]he|[Aa]n?|'s|’s) ((?:[\w’'-]+ ){{1,2}}{re.escape(bare)})\b")
        found = {
            m[1]
            for m in fuller.finditer(self._cast.text, max(0, position - _REACH), position)
            if not set(m[1].lower().split()) & NOT_NAMES
        }
        return found.pop() if len(found) == 1 else None


def _passes_on(figure: Figure, noun: str) -> bool:
    """Whether it is a news agency by its name ("Reuters"), which "the agency" may mean."""
    return noun == "agency" and figure.name.lower() in AGENCIES


def unnamed_body(words: str, position: int) -> Figure:
    """A body of which the article tells no more than a description."""
    return anonymous(words, SpeakerKind.ORGANISATION, position)


def distinct(figures: Iterable[Figure]) -> list[Figure]:
    """The figures without repetitions, in order."""
    return [*{id(f): f for f in figures}.values()]
