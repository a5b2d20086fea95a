"""Whether the name of a body, or what else the article tells of it, lets a report call it so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from service.domain.speaker import SpeakerKind
from service.extraction.cast.figures import Figure, head_of, is_plain
from service.extraction.lexicon.bodies import class_of
from service.extraction.lexicon.bynames import names_behind, same_soldiers
from service.extraction.lexicon.titles import AGENCIES, DOCUMENTS, ORGANISATIONS, PUBLICATIONS

_RULING = frozenset("government council regime administration".split())
"""What soldiers who rule call themselves; the junta is their military one."""


def known_by(figures: Iterable[Figure], description: str) -> Figure | None:
    """The only body of these that the world calls so."""
    names = names_behind(description)
    meant = [f for f in figures if names & {a.lower() for a in (f.name, *f.aliases)}]
    if len(meant) != 1 or meant[0].titled or meant[0].roles:
        return None
    meant[0].kind = SpeakerKind.ORGANISATION
    return meant[0]


def is_bare(figure: Figure) -> bool:
    """Whether a body has no name but a description."""
    return not any(w[0].isupper() for w in figure.words)


def is_sort_of(figure: Figure, noun: str) -> bool:
    """Whether it is a body that a general noun may mean."""
    known = class_of(noun) in figure.classes
    return figure.is_body and (known or may_be_called(figure, noun))


def is_called(figure: Figure, words: Sequence[str]) -> bool:
    """Whether a longer name ends with the words, or does before its "of", "for" or "to"."""
    named = [w.lower() for w in figure.words]
    if [*words[-2:]] == ["news", "agency"] and len(named) == 1 and named[0] in AGENCIES:
        return True
    if words[-2:] == ["media", "wing"] and named[-2:] == ["public", "relations"]:
        return True
    if same_soldiers(" ".join(words), figure.name.lower()):
        return True
    if words == ["junta"] and "military" in named and named[-1] in _RULING:
        return True
    stop = next((i for i, w in enumerate(named) if w in ("of", "for", "to")), len(named))
    ends = (named, named[:stop])
    return len(named) >= len(words) and any(n[-len(words) :] == [*words] for n in ends)


def may_be_called(figure: Figure, noun: str) -> bool:
    """Whether nothing tells that a body, or a name that may be one's, is of another sort."""
    words = {w.lower() for w in figure.words}
    if figure.located or (words & PUBLICATIONS and class_of(noun) != "paper"):
        return False
    if is_plain(figure):
        return True
    if is_bare(figure) and head_of(figure.name).rpartition(" ")[2].lower() in DOCUMENTS:
        return False
    known = figure.classes or words & ORGANISATIONS or figure.articled
    if figure.is_body and {class_of(c) for c in figure.classes} == {class_of(noun)}:
        return not words & ORGANISATIONS
    return figure.is_body and (not known or (noun == "group" and figure.classes == {"company"}))
