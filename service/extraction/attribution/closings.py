"""Who closes a sentence behind what was said, which parsers hang elsewhere."""

from __future__ import annotations

from spacy.tokens import Span, Token

from service.extraction.lexicon.cues import verb_lemma
from service.extraction.lexicon.titles import (
    PUBLICATIONS,
    SPEAKING,
)
from service.extraction.syntax.tree import INFLECTED, child, children, is_mark, word_behind
from service.extraction.text.dates import WEEKDAYS


def behind_comma(verb: Token) -> int:
    """Where the words behind the last comma before a cue begin, that of an apposition before the
    cue left out ("..., the mayor, Ada Obi, said"), 0 where none stands there."""
    return _closing_words(verb)[0]


def _closing_words(verb: Token) -> tuple[int, int]:
    """Where the words between a comma and a cue begin, and where their head's words end: before an
    apposition or the auxiliaries of the cue."""
    doc, end = verb.doc, verb.i
    while end > 0 and doc[end - 1].head == verb and doc[end - 1].dep_ in ("aux", "advmod"):
        end -= 1
    commas = [t.i for t in doc[:end] if t.text == ","]
    if commas and commas[-1] == end - 1:
        nearest = commas[-3:-1]
        if len(nearest) < 2 or not _is_aside(doc[nearest[1] + 1 : end - 1]):
            return 0, end
        return nearest[0] + 1, nearest[1]
    return (commas[-1] + 1 if commas else 0), end


def _is_aside(words: Span) -> bool:
    """Whether words between commas tell who somebody is ("Ada Obi", "a nurse", "who fled")."""
    finite = any(t.tag_ in INFLECTED for t in words)
    return len(words) > 0 and (words[0].lower_ == "who" or not finite)


def subject_at_close(verb: Token) -> Token | None:
    """The noun between the last comma and a cue that ends the sentence, which the parser hung
    elsewhere ("they died in Obo, the Society for Peace reported")."""
    begin, end = _closing_words(verb)
    words = verb.doc[begin:end]
    if not begin or not 0 < len(words) <= _LONGEST_NAME or not _is_closed(verb):
        return None
    if any(t.tag_ in ("VBD", "VBZ", "VBP", "MD", "WDT", "WP") for t in words):
        return None
    heads = [t for t in words if not begin <= t.head.i < end and t.pos_ in ("NOUN", "PROPN")]
    return heads[0] if len(heads) == 1 else None


def subject_behind_comma(verb: Token) -> Token | None:
    """The noun behind the last comma where the parser gave the cue no subject, or one that stands
    before it with a verb of its own ("The boys left with a fine, German border police said")."""
    doc, subject = verb.doc, child(verb, "nsubj")
    noun = subject_at_close(verb) if verb_lemma(verb.lower_) else None
    if noun is None:
        return None
    begin = behind_comma(verb)
    told = any(t.tag_ in INFLECTED for t in doc[:begin])
    town = noun.head.pos_ == "PROPN" and noun.dep_ == "appos" and not _is_somebody(noun)
    before = subject is None or subject.i < begin
    return noun if before and told and not town else None


def _is_somebody(noun: Token) -> bool:
    """Whether a noun behind a place is no country or region of it ("near Lake Van, Turkey's
    Environment Minister said")."""
    return noun.lemma_.lower() in _SPEAKERS or child(noun, "det", "poss") is not None


def inverted_subject(verb: Token) -> Token | None:
    """Who closes a sentence right behind a cue and a comma, which the parser took for what the cue
    is done to ("they died in Obo, confirmed a nurse")."""
    doc, begin = verb.doc, verb.i + 1
    inverts = verb.i > 1 and doc[verb.i - 1].text == "," and verb.lower_.endswith(_FINITE_ENDS)
    if not inverts or begin >= len(doc):
        return None
    noun = next((t for t in doc[begin:] if t.pos_ in ("NOUN", "PROPN") and _heads(t, begin)), None)
    if noun is None or not (noun.pos_ == "PROPN" or noun.lemma_.lower() in _SPEAKERS):
        return None
    if noun.lower_ in WEEKDAYS:
        return None
    behind = doc[noun.right_edge.i + 1 :]
    closed = all(t.is_punct for t in behind) or behind[0].text == "," or behind[0].lower_ == "on"
    return noun if closed else None


INVERTING = frozenset(
    "say state claim allege report confirm add argue explain inform insist reveal disclose note"
    " stress clarify announce assert maintain admit concede lament complain recall observe remark"
    " opine reply continue conclude write predict warn regret contend rule testify quip joke retort"
    " boast declare acknowledge suggest estimate".split()
)
"""Verbs that nobody does to somebody, so that who stands behind them says it."""


def _heads(noun: Token, begin: int) -> bool:
    """Whether the noun heads the words from ``begin`` on, its verb before them left out."""
    left = (t.i for t in noun.subtree if t.i >= begin)
    return min(left) == begin and not (noun.head.i >= begin and noun.dep_ in _WITHIN_NOUN)


_FINITE_ENDS = ("ed", "s", "id", "old")
_WITHIN_NOUN = ("compound", "poss", "nmod", "amod")
_SPEAKERS = SPEAKING | PUBLICATIONS | {"source"}


def _is_closed(verb: Token) -> bool:
    """Whether the sentence ends with the verb, a day, how long before or after it was said, what
    was added, or who was told, where or how."""
    behind = verb.doc[verb.i + 1 :]
    if _is_told(verb, behind):
        return True
    on = len(behind) > 1 and behind[0].lower_ == "on"
    dated = len(behind) > on and behind[on].lower_ in WEEKDAYS
    rest = behind[on + 1 :] if dated else behind
    spans = len(rest) > 1 and rest[0].text == "," and rest[1].lower_ in _BEHIND
    return spans or all(t.is_punct for t in rest)


def _is_told(verb: Token, behind: Span) -> bool:
    """Whether nothing but who was told, or the paper and the place of what was said, closes the
    sentence ("told Reuters", "said in a statement carried by the radio")."""
    words = [t for t in behind if not t.is_punct]
    if not words or any(t.text in (",", ";", ":") or is_mark(t) for t in behind):
        return False
    if any(t.tag_ in (*INFLECTED, "VB", "MD", "WDT", "WP") for t in words):
        return False
    first = words[0]
    told = verb_lemma(verb.lower_) == "tell" and first.pos_ in ("NOUN", "PROPN", "DET", "ADJ")
    return told or first.lower_ in ("in", "on", "during", "at", "via")


_BEHIND = frozenset("minutes hours days weeks adding citing".split())
_LONGEST_NAME = 12


def behind_act(subject: Token) -> Token | None:
    """Who stands behind a participle and its comma that a parser took for the subject ("Reacting,
    the whip in parliament, Ben Cole, accused ...")."""
    if subject.i or subject.tag_ != "VBG" or word_behind(subject).text != ",":
        return None
    nouns = children(subject, "dobj", "appos")
    return next((n for n in nouns if n.left_edge.i == _BEHIND_ACT), None)


_BEHIND_ACT = 2
