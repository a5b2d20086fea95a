"""A figure that somebody puts to something ("put the toll at 40")."""

from __future__ import annotations

from spacy.tokens import Token

from service.extraction.lexicon.cues import verb_lemma
from service.extraction.syntax.tree import child, word_before


def estimate(verb: Token) -> int:
    """A figure that somebody puts ("put the toll at 40", "put their pay at nil", "gave the number
    of dead as nine")."""
    thing = child(verb, "dobj", "ccomp")
    if thing is None or thing.i < verb.i:
        return -1
    words = {t.lower_ for t in verb.doc[thing.left_edge.i : thing.i + 4]}
    lemma = verb_lemma(verb.lower_)
    put = lemma == "put" and bool(words & _FIGURES)
    told = put or _is_at_figure(verb, thing, "as" if lemma == "give" else "at")
    return max(thing.left_edge.i, verb.i + 1) if told else -1


def names_count(verb: Token, particle: Token) -> bool:
    """Whether somebody names a count, which is to give it ("speaks of nine dead")."""
    thing = child(particle, "pobj")
    counted = thing is not None and (thing.pos_ == "NUM" or child(thing, "nummod") is not None)
    return counted and verb_lemma(verb.lower_) == "speak" and particle.lower_ == "of"


def _is_at_figure(verb: Token, thing: Token, preposition: str) -> bool:
    """Whether a figure stands behind a preposition, or a "closer to", and the thing that it
    measures."""
    for below in verb.doc[thing.i + 1 : verb.right_edge.i]:
        nearer = below.lower_ == "to" and word_before(below).lower_ in ("closer", "nearer")
        if (below.lower_ == preposition or nearer) and below.dep_ == "prep":
            amount = (t for t in verb.doc[below.i + 1 :] if t.lower_ not in _FILLERS)
            first = next(amount, below)
            if first.like_num or first.text[-1].isdigit() or first.lower_ in _AMOUNTS:
                return True
    return False


_FILLERS = frozenset(
    "about around almost some only just over under nearly roughly approximately between more less"
    ' fewer than at least most up to a an “ " ‘ $ £ €'.split()
)
_AMOUNTS = frozenset(
    "nil zero none half quarter third fifth tenth few several tens dozens scores hundreds thousands"
    " millions".split()
)


_FIGURES = frozenset(
    "toll figure figures number total count cost costs damage loss losses estimate tally".split()
)
