"""Who speaks where the parser took the body that they are of for the subject."""

from __future__ import annotations

from spacy.tokens import Token

from service.extraction.lexicon.bodies import is_body
from service.extraction.lexicon.titles import TITLES
from service.extraction.syntax.tree import child, children, word_before


def who_belongs(subject: Token, verb: Token) -> Token | None:
    """Who is of the body that a parser took for the subject of a verb, None where nobody is."""
    return _before_body(subject, verb) or of_parted_body(subject)


def _before_body(subject: Token, verb: Token) -> Token | None:
    """Who is of a body whose name behind its sort the parser took for the subject ("Ada Obi of the
    think tank Lumen said")."""
    sort = word_before(subject.left_edge)
    within = sort.dep_ == "pobj" and (is_body(sort.lower_) or sort.lower_ in ("tank", "ngo"))
    if subject.pos_ != "PROPN" or not within or sort.head.dep_ != "prep":
        return None
    noun = sort.head.head
    titled = subject.left_edge.lower_.rstrip(".") in TITLES
    people = noun.pos_ == "PROPN" and noun.text.istitle() and not titled
    above = noun.head.i == verb.i or (verb.dep_ == "relcl" and verb.head.i == noun.i)
    return noun if people and above and noun.i < sort.i else None


def of_parted_body(subject: Token) -> Token | None:
    """Who is of a body whose name the parser parted, and took its end for the subject ("Dr Ada Obi
    of | Kano University said")."""
    if subject.pos_ != "PROPN" or not (is_body(subject.lower_) or subject.lower_ == "nation"):
        return None
    for name in reversed([*children(subject, "nmod", "compound")]):
        preposition = child(name, "prep")
        part = child(preposition, "pobj") if preposition is not None else None
        if preposition is None or part is None or preposition.lower_ not in ("of", "from", "at"):
            continue
        whole = all(t.pos_ == "PROPN" for t in name.doc[part.i : subject.i])
        titled = name.lower_ in TITLES or is_body(name.lower_)
        person = name.i > 0 and word_before(name).pos_ == "PROPN" and not titled
        return name if whole and person and part.i < subject.i else None
    return None
