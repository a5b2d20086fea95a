"""What the parse tells of capitals: whether they are a person's, a body's or no name's at all."""

from __future__ import annotations

from service.extraction.cast.figures import Figure
from service.extraction.cast.names import Name
from service.extraction.syntax.parsing import Parsed
from service.extraction.syntax.tree import child


def has_article(name: Name, sentence: Parsed) -> bool:
    """Whether a name of several words stands behind "the", as no person's does ("the Kenya Red
    Cross")."""
    last = sentence.last_of(name.end)
    if last is None or len(name.words) < 2 or name.titles:
        return False
    article = child(last, "det")
    return article is not None and sentence.end(article) + 1 == name.start


def is_subject(name: Name, sentence: Parsed) -> bool:
    """Whether the bearer of a name does what a verb tells ("the Air Force issued a statement")."""
    last = sentence.last_of(name.end)
    return last is not None and last.dep_ == "nsubj"


def sorts_noun(name: Name, sentence: Parsed) -> bool:
    """Whether a name only says what sort a noun is of ("a former Wales international")."""
    last = sentence.last_of(name.end)
    if last is None:
        return False
    noun = last.head
    return last.dep_ in ("compound", "nmod", "amod") and noun.i > last.i and noun.pos_ == "NOUN"


def opens_sentence(name: Name, figure: Figure, sentence: Parsed) -> bool:
    """Whether nothing but the beginning of a sentence gives a word its capital ("Provincial
    officials")."""
    last = sentence.last_of(name.end)
    known = len(figure.words) > 1 or figure.is_certain
    return not known and last is not None and last.i == 0 and not last.tag_.startswith("NNP")
