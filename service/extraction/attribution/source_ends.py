"""Where the words that name a source behind "according to" end, and what is told of it there."""

from __future__ import annotations

from spacy.tokens import Doc, Span, Token

from service.extraction.attribution.circumstances import OCCASIONS
from service.extraction.lexicon.titles import PUBLICATIONS, ROLE_NOUNS, SPEAKING
from service.extraction.syntax.tree import FINITE, is_verb


def end_of_source(doc: Doc, noun: Token, end: int) -> int:
    """The first comma behind the name ends it, unless an apposition follows that is closed by
    another comma with a clause behind it ("according to Ali Reza, a farmer, the well is dry")."""
    commas = [t.i for t in doc[noun.i + 1 :] if t.text == ","]
    if (named := _behind_office(doc, noun, commas)) is not None:
        return named
    if len(commas) > 1 and tells_of_source(doc[commas[0] + 1 : commas[1]]):
        return commas[1]
    if not commas or commas[0] >= end:
        return end
    if noun.pos_ == "NOUN" and all(t.pos_ == "PROPN" or t.is_punct for t in doc[commas[0] + 1 :]):
        return end
    if len(commas) > 1:
        inner, behind = doc[commas[0] + 1 : commas[1]], doc[commas[1] + 1 :]
        if noun.pos_ != "PROPN" and not all(t.pos_ == "PROPN" for t in inner):
            return commas[0]
        plain = not any(t.tag_ in FINITE and t.dep_ != "relcl" for t in inner)
        if plain and any(is_verb(t) for t in behind) and doc[commas[1] + 1].pos_ != "CCONJ":
            return commas[1]
    return commas[0]


def _behind_office(doc: Doc, noun: Token, commas: list[int]) -> int | None:
    """Where the name ends that stands between commas behind an office ("according to the warden,
    Ben Cole, the gate was shut"), None where the name opens what is reported ("according to the
    warden, Ben Cole, a clerk, left")."""
    if not commas or noun.tag_ != "NN" or noun.lemma_.lower() not in ROLE_NOUNS:
        return None
    last = commas[1] if len(commas) > 1 else len(doc) - doc[-1].is_punct
    name, behind = doc[commas[0] + 1 : last], doc[last + 1 :]
    if not 0 < len(name) <= _LONGEST_NAME or not all(t.text[0].isupper() for t in name):
        return None
    if noun.left_edge.i > _OPENING:
        return last
    clause = next((t for t in behind if t.text == "," or t.tag_ in FINITE), None)
    if clause is None or clause.text == "," or behind[0].tag_ in ("WP", "WDT"):
        return None
    listed = behind[0].pos_ == "PROPN" and any(t.dep_ == "cc" for t in doc[last : clause.i])
    opens = any(t.dep_ in ("nsubj", "nsubjpass", "expl") for t in behind[:_LONGEST_NAME])
    return last if opens and not listed else None


_OPENING, _LONGEST_NAME = 4, 6


def tells_of_source(words: Span) -> bool:
    """Whether they tell where or when the source said it ("published on Monday", "in a statement",
    "speaking in Kano")."""
    first, paper = words[0].lower_, any(t.lower_ in OCCASIONS for t in words[1:_OPENING])
    finite = any(t.tag_ in FINITE and t.lower_ not in _ISSUED for t in words)
    return not finite and (first in _ISSUED or (first == "in" and paper))


_ISSUED = frozenset(
    "published released issued dated seen obtained reviewed posted broadcast printed quoted"
    " speaking meanwhile".split()
)


def describes_source(words: Span) -> bool:
    """Whether they tell who is named before them (", an activist group with a network abroad")."""
    noun = next((t for t in words if t.pos_ == "NOUN" and t.dep_ != "compound"), words[0])
    acts = any(t.tag_ in FINITE and t.dep_ != "relcl" for t in words)
    return words[0].lower_ in ("a", "an") and noun.lemma_.lower() in TELLERS and not acts


TELLERS = SPEAKING | PUBLICATIONS
TELLERS |= frozenset("source report complaint statement account fir autopsy post-mortem".split())
"""Nouns of who or what tells things."""
