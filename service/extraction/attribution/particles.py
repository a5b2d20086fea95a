"""What stands behind a particle that reports together with its verb ("called for")."""

from __future__ import annotations

from spacy.tokens import Token

from service.extraction.attribution.asides import SPANS
from service.extraction.attribution.circumstances import OCCASIONS
from service.extraction.attribution.estimates import names_count
from service.extraction.attribution.found import Found
from service.extraction.attribution.objects import are_words
from service.extraction.attribution.verbs import particle_of
from service.extraction.syntax.tree import child, children, is_negated, word_behind


def behind_particle(found: Found, verb: Token) -> tuple[int, bool]:
    """Where the words begin behind a particle of a verb, -1 where there are none, and whether they
    are a proposition."""
    phrase = particle_of(verb)
    if phrase is None or phrase[0].i < verb.i:
        return -1, False
    particle, does = phrase
    begin = _behind(verb, particle)
    if begin > 0 and _tells_when(verb.doc[begin], particle):
        return -1, False
    if begin > 0 and particle.i == verb.i + 1:
        found.cue = (verb.i, particle.i + 1)
    rejects = does == "r" and begin > 0 and are_words(verb, begin)
    if does == "d" and is_negated(verb):
        return begin, False
    found.denied = found.denied or does == "d" or rejects
    return begin, does in "ad" or rejects or (begin > 0 and names_count(verb, particle))


def _tells_when(first: Token, particle: Token) -> bool:
    """Whether behind a particle stands no more than where or when somebody spoke ("hit back on
    Facebook", "argued for years over it")."""
    if first.i + 1 < len(first.doc) and word_behind(first).tag_ == "POS":
        return False
    span = child(particle, "pobj") if particle.lower_ == "for" else None
    lasting = span is not None and span.lower_ in SPANS
    lasting = lasting and not any(c.lower_ == "of" for c in children(span or first, "prep"))
    return lasting or (first.lower_ in _STAGES and first.pos_ == "PROPN")


_STAGES = OCCASIONS | frozenset("x telegram tiktok youtube linkedin".split())


def _behind(verb: Token, particle: Token) -> int:
    """Where the words behind a particle begin, 0 where there are none."""
    if particle.dep_ == "mark":
        return particle.i + 1
    below = child(particle, "pobj", "pcomp", "prep")
    if below is not None and below.dep_ == "prep":
        below = child(below, "pobj", "pcomp") or below
    if below is not None:
        return max(particle.i + 1, below.left_edge.i)
    for other in children(verb, "dobj", "ccomp", "xcomp", "prep"):
        if other.i <= particle.i or (other.dep_ == "prep" and other.lower_ not in _LEADING):
            continue
        if other.dep_ == "xcomp" and other.tag_ != "VBG":
            continue
        thing = child(other, "pobj", "pcomp") if other.dep_ == "prep" else None
        return (thing or other).left_edge.i
    return 0


_LEADING = frozenset("about against as at for of on over to with".split())
