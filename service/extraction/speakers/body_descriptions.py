"""Which body a description means: "the ministry", "the company", "the mayor's office".

It goes to the body before that is named so, or is of that sort; a general noun that may mean any
of several is nobody's, and one that fits no body keeps its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from service.domain.speaker import SpeakerKind
from service.extraction.cast.figures import (
    Figure,
    anonymous,
    head_of,
    is_place,
    is_plain,
    may_be_body,
)
from service.extraction.cast.gathering import Cast
from service.extraction.cast.mentions import Mention
from service.extraction.cast.roles import organisation_of
from service.extraction.lexicon.bodies import class_meant, class_of, is_general, is_sort
from service.extraction.lexicon.bynames import names_behind
from service.extraction.lexicon.titles import (
    AGENCIES,
    DOCUMENTS,
    NOT_NAMES,
    ORGANISATIONS,
    PUBLICATIONS,
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
_RULING = frozenset("government council regime administration".split())
"""What soldiers who rule call themselves; the junta is their military one."""

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
        called = [m.figure for m in before if m.figure.is_body and _is_called(m.figure, words)]
        if called and not (len(words) == 1 and is_general(words[0]) and all(map(_is_bare, called))):
            return self._latest(called, before)
        known = self._known_by(bare)
        if known is not None:
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
        if about is not None and about not in found and _may_be_called(about, noun):
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
        found = self._of_class(noun, before) if is_sort(noun) else []
        return self._latest(found, before) if found else None

    def _known_by(self, bare: str) -> Figure | None:
        """The only body of the article that the world calls so ("the UN refugee agency")."""
        names = names_behind(bare)
        meant = [f for f in self._cast.figures if names & {a.lower() for a in (f.name, *f.aliases)}]
        if len(meant) != 1 or (meant[0].is_certain and not meant[0].is_body):
            return None
        meant[0].kind = SpeakerKind.ORGANISATION
        return meant[0]

    def _varied(self, bare: str, position: int) -> Figure | None:
        """The body that was heard in the sentence before, of which several words tell no more than
        its sort ("the rights group" for the Adze Watch)."""
        based, bare = bare, _BASED.sub("", bare)
        *told, noun = bare.split()
        if noun not in _LOOSE | _AIDING or not bare.islower() or TELLING & {*told}:
            return None
        about = self._pronouns.body(position)
        before = self._pronouns.sentence_before(position)
        heard = [m.figure for m in before if m.spoke]
        if based != bare and (about is None or not about.is_body):
            about = self._employer(before, noun)
            heard = [about] if about is not None else []
        if about not in heard or is_told_of(self._cast, noun, position):
            return None
        aimed = based != bare and about.is_body and not {"to", "for"}.isdisjoint(about.words)
        return about if aimed or _is_sort_of(about, noun) else None

    def _employer(self, before: Sequence[Mention], noun: str) -> Figure | None:
        """The only body of that sort that a sentence names ("Harbour Watch researcher Ada Obi")."""
        named = [m.figure for m in before if m.figure.is_body and not is_place(m.figure.name)]
        fits = [f for f in distinct(named) if _is_sort_of(f, noun) and len(f.words) > 1]
        return fits[0] if len(fits) == 1 else None

    def _is_doubtful(self, noun: str, position: int) -> bool:
        """Whether a body stands close before that may be meant, though nothing tells it."""
        near = self._cast.mentions.before(position, _NEAR)
        free = [m.figure for m in near if m.spoke or not (m.possessive or m.governed)]
        if noun in _FIRMS:
            free = [f for f in free if {w.lower() for w in f.words}.isdisjoint(_NO_FIRMS)]
        return any(
            may_be_body(f) and (_may_be_called(f, noun) or noun in _LOOSE) and not f.located
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


def _is_bare(figure: Figure) -> bool:
    """Whether a body has no name but a description."""
    return not any(w[0].isupper() for w in figure.words)


def _is_sort_of(figure: Figure, noun: str) -> bool:
    """Whether it is a body that a general noun may mean."""
    known = class_of(noun) in figure.classes
    return figure.is_body and (known or _may_be_called(figure, noun))


def _is_called(figure: Figure, words: Sequence[str]) -> bool:
    """Whether a longer name ends with the words, or does before its "of", "for" or "to"."""
    named = [w.lower() for w in figure.words]
    if [*words[-2:]] == ["news", "agency"] and len(named) == 1 and named[0] in AGENCIES:
        return True
    if words[-2:] == ["media", "wing"] and named[-2:] == ["public", "relations"]:
        return True
    if words == ["junta"] and "military" in named and named[-1] in _RULING:
        return True
    stop = next((i for i, w in enumerate(named) if w in ("of", "for", "to")), len(named))
    ends = (named, named[:stop])
    return len(named) >= len(words) and any(n[-len(words) :] == [*words] for n in ends)


def _may_be_called(figure: Figure, noun: str) -> bool:
    """Whether nothing tells that a body, or a name that may be one's, is of another sort."""
    words = {w.lower() for w in figure.words}
    if figure.located or (words & PUBLICATIONS and class_of(noun) != "paper"):
        return False
    if is_plain(figure):
        return True
    if _is_bare(figure) and head_of(figure.name).rpartition(" ")[2].lower() in DOCUMENTS:
        return False
    known = figure.classes or words & ORGANISATIONS or figure.articled
    return figure.is_body and (not known or (noun == "group" and figure.classes == {"company"}))


def unnamed_body(words: str, position: int) -> Figure:
    """A body of which the article tells no more than a description."""
    return anonymous(words, SpeakerKind.ORGANISATION, position)


def distinct(figures: Iterable[Figure]) -> list[Figure]:
    """The figures without repetitions, in order."""
    return [*{id(f): f for f in figures}.values()]
