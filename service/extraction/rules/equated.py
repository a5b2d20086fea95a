"""What somebody's words are said to be: "his point was that ...", "her count was nine"."""

from __future__ import annotations

from spacy.tokens import Token

from service.extraction.attribution.claimed import mention_of, owner_of
from service.extraction.attribution.factuality import is_reported
from service.extraction.attribution.found import Found
from service.extraction.attribution.mentions import may_speak
from service.extraction.lexicon.nouns import ACCOUNTS, NOMINAL, UNOWNED
from service.extraction.lexicon.titles import SPEAKING
from service.extraction.syntax.tree import child, children, is_negated, trim


def equated(noun: Token) -> Found | None:
    """A clause that a noun is said to be ("Obi's point was that it leaked")."""
    lemma, verb = noun.lemma_.lower(), noun.head
    if lemma not in _EQUATED or noun.dep_ != "nsubj" or verb.lemma_ != "be" or is_negated(verb):
        return None
    clause = child(verb, "ccomp")
    mark = child(clause, "mark") if clause is not None else None
    if clause is None or mark is None or mark.lower_ != "that" or not is_reported(verb):
        return None
    source = owner_of(noun) or _of_whom(noun)
    if (lemma not in UNOWNED) if source is None else (source.lower_ in NOBODYS):
        return None
    content = [trim(noun.doc, mark.i + 1, clause.right_edge.i + 1)]
    mention = mention_of(source, noun) if source is not None else None
    return Found(None, (noun.i, noun.i + 1), source, mention, content, asserts=source is not None)


def _of_whom(noun: Token) -> Token | None:
    """Whose evidence it is behind an "of" ("The evidence of the clerk was that it leaked")."""
    of = (p for p in children(noun, "prep") if p.lower_ == "of")
    whose = next((child(p, "pobj") for p in of), None)
    if whose is None or noun.lemma_.lower() not in _TOLD_BY:
        return None
    return whose if whose.pos_ == "PROPN" or whose.lemma_.lower() in SPEAKING else None


_TOLD_BY = frozenset("evidence testimony account version view opinion position".split())


def figure_given(noun: Token) -> Found | None:
    """A figure that somebody's estimate is said to be ("The army's count was nine")."""
    verb = noun.head
    if noun.lemma_.lower() not in _COUNTS or noun.dep_ != "nsubj" or verb.lemma_ != "be":
        return None
    owner, figure = child(noun, "poss"), child(verb, "attr")
    counts = figure is not None and (figure.pos_ == "NUM" or child(figure, "nummod") is not None)
    if owner is None or figure is None or not counts or owner.lower_ in NOBODYS:
        return None
    if is_negated(verb) or not is_reported(verb) or not may_speak(owner):
        return None
    content = trim(noun.doc, figure.left_edge.i, figure.right_edge.i + 1)
    return Found(None, (noun.i, noun.i + 1), owner, mention_of(owner, noun), [content])


_COUNTS = frozenset("estimate count tally figure".split())


_EQUATED = frozenset(NOMINAL) | UNOWNED | ACCOUNTS
NOBODYS = frozenset("our my your its whose".split())
