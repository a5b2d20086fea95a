"""A figure that somebody puts to something ("put the toll at 40")."""

from __future__ import annotations

from spacy.tokens import Token

from service.extraction.lexicon.cues import verb_lemma
from service.extraction.syntax.tree import child, children, word_before


def estimate(verb: Token) -> int:
    """A figure that somebody puts ("put the toll at 40", "put their pay at nil", "gave the number
    of dead as nine", "gave a toll of nine")."""
    thing = child(verb, "dobj", "ccomp")
    if thing is None or thing.i < verb.i:
        return -1
    words = {t.lower_ for t in verb.doc[thing.left_edge.i : thing.i + 4]}
    lemma = verb_lemma(verb.lower_)
    put = lemma == "put" and bool(words & _FIGURES)
    counted = lemma == "give" and thing.lower_ in _FIGURES and _is_at_figure(verb, thing, "of")
    told = put or counted or _is_at_figure(verb, thing, "as" if lemma == "give" else "at")
    return max(thing.left_edge.i, verb.i + 1) if told else -1


def figure_behind(verb: Token) -> Token | None:
    """The "at" before a figure that somebody puts to what stands before the cue ("the toll, which
    the army puts at nine")."""
    if verb_lemma(verb.lower_) not in ("put", "estimate", "value"):
        return None
    at = (p for p in children(verb, "prep") if p.lower_ == "at" and p.i == verb.i + 1)
    return next((p for p in at if _is_amount(p)), None)


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
        leads = (below.lower_ == preposition or nearer) and below.dep_ == "prep"
        if leads and _is_amount(below):
            return True
    return False


def _is_amount(preposition: Token) -> bool:
    """Whether a figure stands behind a preposition."""
    behind = preposition.doc[preposition.i + 1 :]
    first = next((t for t in behind if t.lower_ not in _FILLERS), preposition)
    return (
        first.like_num
        or first.text[0].isdigit()
        or first.text[-1].isdigit()
        or first.lower_ in _AMOUNTS
    )


_FILLERS = frozenset(
    "about around almost some only just over under nearly roughly approximately between more less"
    ' fewer no than at least most up to a an “ " ‘ $ £ €'.split()
)
_AMOUNTS = frozenset(
    "nil zero none half quarter third fifth tenth few several tens dozens scores hundreds thousands"
    " millions".split()
)


_FIGURES = frozenset(
    "toll figure figures number total count cost costs damage loss losses estimate tally".split()
)
