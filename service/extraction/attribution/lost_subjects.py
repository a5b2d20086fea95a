"""Subjects of sayings that a parser hung to another word, or made part of another phrase."""

from __future__ import annotations

from spacy.tokens import Token

from service.extraction.lexicon.cues import CUES, NO_CUE, verb_lemma
from service.extraction.syntax.tree import FINITE, child, is_misread_order, is_verb, word_behind


def lost_subject(verb: Token) -> Token | None:
    """The subject of a saying that the parser took for something else, None where none is lost."""
    return _parent(verb) or _titled(verb) or behind_contrast(verb) or _before_misread(verb)


def _parent(verb: Token) -> Token | None:
    """Who is told to be a parent right before the verb ("A mum-of-three says")."""
    noun = child(verb, "nmod")
    if noun is None or noun.right_edge.i != verb.i - 1:
        return None
    return noun if verb.doc[noun.i + 1 : noun.i + 3].text.lower() in ("-of", "-to") else None


def _titled(verb: Token) -> Token | None:
    """Who bears a title that the parser took for an order with which the sentence opens ("Aid
    worker Ada Obi said")."""
    order = child(verb, "csubj")
    named = child(order, "dobj") if order is not None and is_misread_order(order) else None
    return named if named is not None and named.tag_ == "NNP" and named.i == verb.i - 1 else None


def behind_contrast(verb: Token) -> Token | None:
    """The subject that the parser joined to what somebody else says ("While the army said it came
    from the hills, residents and two parties said ...")."""
    before = next((c for c in verb.lefts if c.dep_ == "advcl"), None)
    mark = child(before, "mark") if before is not None else None
    tells = before is not None and CUES.get(verb_lemma(before.lower_), NO_CUE).spoken
    if before is None or mark is None or mark.lower_ not in _CONTRASTS or not tells:
        return None
    if verb.tag_ not in FINITE or child(verb, "nsubj", "nsubjpass", "expl") is not None:
        return None
    behind = (t for t in verb.doc[before.i + 1 : verb.i - 1] if t.text == ",")
    comma = next((t for t in behind if not _has_finite(t, verb)), None)
    words = verb.doc[comma.i + 1 : verb.i] if comma is not None else ()
    nouns = (t for t in words if t.pos_ in ("NOUN", "PROPN", "PRON"))
    return next((t for t in nouns if t.dep_ not in _WITHIN_NOUN), None)


def _has_finite(comma: Token, verb: Token) -> bool:
    return any(t.tag_ in FINITE for t in verb.doc[comma.i + 1 : verb.i])


_CONTRASTS = frozenset({"while", "although", "though", "whereas"})
_WITHIN_NOUN = ("compound", "poss", "nmod", "amod", "pobj")


def is_misread_saying(token: Token) -> bool:
    """Whether a present of saying was taken for a plural before its "that", so that the sentence
    has no verb of its own ("A curator at one of the museums claims that she was hit")."""
    that = word_behind(token)
    cue = CUES.get(verb_lemma(token.lower_), NO_CUE)
    plural = token.tag_ == "NNS" and token.lower_.endswith("s")
    if not plural or that.lower_ != "that" or not cue.spoken or "c" not in cue.frames:
        return False
    root = _root_of(token)
    finite = any(t.tag_ in FINITE and t.dep_ not in ("relcl", "acl") for t in token.doc[: token.i])
    return root.i < token.i and root.pos_ in ("NOUN", "PROPN") and not is_verb(root) and not finite


def _before_misread(token: Token) -> Token | None:
    """The noun whose saying was taken for a plural."""
    return _root_of(token) if is_misread_saying(token) else None


def _root_of(token: Token) -> Token:
    while token.head.i != token.i:
        token = token.head
    return token
