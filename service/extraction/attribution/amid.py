"""Cue clauses turned round amid what they report: "The road, said Obi, had been shut"."""

from __future__ import annotations

from itertools import takewhile

from spacy.tokens import Doc, Token

from service.extraction.attribution.closings import INVERTING
from service.extraction.attribution.verbs import is_spoken
from service.extraction.lexicon.cues import CUES, verb_lemma
from service.extraction.lexicon.titles import (
    DOCUMENTS,
    PUBLICATIONS,
    ROLE_NOUNS,
    SPEAKING,
)
from service.extraction.syntax.tree import FINITE, INFLECTED, child, is_verb, word_before
from service.extraction.text.dates import WEEKDAYS, is_month


def turned_round(verb: Token) -> tuple[Token, int] | None:
    """Who stands right behind a cue between commas, and the comma behind what tells who that is
    ("It was, said his mate, Ben Cole, a mistake"), None where the sentence ends there."""
    doc, begin = verb.doc, verb.i + 1
    inverts = verb_lemma(verb.lower_) in INVERTING and verb.tag_ in _TOLD
    if not inverts or verb.i < _SHORTEST or word_before(verb).text != ",":
        return None
    comma = next((t.i for t in doc[begin : begin + _LONGEST] if t.text == ","), 0)
    noun = _head_of(doc, begin, comma)
    acts = any(is_verb(t) and t.dep_ != "amod" for t in doc[begin:comma])
    if noun is None or acts or comma + 2 >= len(doc):
        return None
    if not _says_it(noun, verb) or _is_listed(verb, comma):
        return None
    end = _behind_who(doc, noun, comma)
    tail = is_parted(verb) or doc[end + 1].tag_ in _LEADING
    return (noun, end) if end and tail and _goes_on(verb, end) else None


def _goes_on(verb: Token, end: int) -> bool:
    """Whether words without a finite verb before the cue get one behind it ("The road, said Obi,
    was shut"); else they may be who speaks ("Obi, for the firm, said the road, then wet, was")."""
    before = verb.doc[: verb.i - 1]
    if any(t.tag_ in FINITE and not _is_relative(t) for t in before):
        return True
    if any(t.text == "," for t in before):
        return False
    behind = (t for t in verb.doc[end + 1 : end + _FARTHEST] if t.tag_ != "RB")
    first = next(behind, None)
    return first is not None and first.tag_ in FINITE


def _head_of(doc: Doc, begin: int, comma: int) -> Token | None:
    """The noun that heads the words up to the comma, None where they are not those of a noun."""
    if begin >= comma or doc[begin].lower_ in WEEKDAYS or is_month(doc[begin].lower_):
        return None
    words = list(takewhile(lambda t: t.tag_ in _OF_NOUN, doc[begin:comma]))
    head = words[-1] if words else doc[begin]
    closed = head.i + 1 == comma or doc[head.i + 1].tag_ == "IN"
    return head if closed and head.pos_ in ("NOUN", "PROPN") else None


def _says_it(noun: Token, verb: Token) -> bool:
    """Whether the noun is somebody, or a thing that cannot be what is said."""
    if noun.pos_ == "PROPN" or noun.lemma_.lower() in _SPEAKERS:
        return True
    return verb_lemma(verb.lower_) == "say" and noun.doc[verb.i + 1].tag_ in ("DT", "PRP$")


def _is_listed(verb: Token, comma: int) -> bool:
    """Whether the cue is one of several acts ("He came, warned the guard, shut the door and left"),
    which "said Obi" never is."""
    doc = verb.doc
    behind = is_verb(doc[comma + 1]) or doc[comma + 1].tag_ == "CC"
    before = (t for t in doc[: verb.i - 1] if t.tag_ in INFLECTED)
    acts = any(t.dep_ not in ("relcl", "acl") for t in before)
    return behind and acts and verb_lemma(verb.lower_) != "say"


def _behind_who(doc: Doc, noun: Token, comma: int) -> int:
    """The comma behind a name or an office that tells who the noun is, 0 where the sentence ends
    with it, else the one given."""
    closing = next((t.i for t in doc[comma + 1 :] if t.text == ","), len(doc))
    words = doc[comma + 1 : closing]
    closing %= len(doc)
    if not 0 < len(words) <= _LONGEST:
        return comma
    if words[0].lower_ in ("who", "whose"):
        return closing
    if any(t.tag_ in FINITE and not _is_relative(t) for t in words):
        return comma
    named = words[0].pos_ == "PROPN" and noun.pos_ == "NOUN"
    aged = len(words) == 1 and words[0].tag_ == "CD"
    before = takewhile(lambda t: t.tag_ != "IN", words)
    office = words[0].tag_ != "IN" and any(t.lemma_.lower() in ROLE_NOUNS for t in before)
    return closing if named or aged or office else comma


def _is_relative(verb: Token) -> bool:
    """Whether a finite verb stands in a relative clause ("Obi, who owns the mill, ...")."""
    return verb.dep_ in ("relcl", "acl") or any(t.tag_ in _RELATIVE for t in verb.lefts)


def is_parted(verb: Token) -> bool:
    """Whether the words before the cue wait for those behind it: they hold no finite verb ("The
    road, said Obi, was shut") or end with a helper ("It was, said Obi, a lie")."""
    before = verb.doc[: verb.i - 1]
    last = before[-1]
    helper = last.lemma_ in ("be", "have") or last.tag_ == "MD"
    finite = (t for t in before if t.tag_ in FINITE)
    return helper or all(map(_is_relative, finite))


def end_of_clause(doc: Doc, begin: int) -> int:
    """Where what is told behind the cue clause ends: before somebody else's report (", but the army
    denied it"), or the end of the sentence."""
    for verb in doc[begin:]:
        subject = child(verb, "nsubj") if is_verb(verb) and is_spoken(verb) else None
        opening = subject.left_edge.i if subject is not None else 0
        joined = opening > begin + 1 and doc[opening - 1].lower_ in ("and", "but")
        if joined and doc[opening - 2].text == ",":
            return opening - 2
    return len(doc)


def next_report(doc: Doc, start: int) -> int:
    """Where somebody else's report is joined ("according to Obi it rained, and Eze said that
    ..."), the end of the sentence where none is."""
    for verb in doc[start:]:
        cue = CUES.get(verb_lemma(verb.lower_))
        if cue is None or not cue.spoken or verb.dep_ != "conj" or child(verb, "ccomp") is None:
            continue
        subject = child(verb, "nsubj")
        if subject is None or subject.tag_ == "PRP" or subject.left_edge.i < start + 2:
            continue
        joined = doc[subject.left_edge.i - 1]
        if joined.dep_ == "cc" and word_before(joined).text == ",":
            return joined.i
    return len(doc)


_SPEAKERS = SPEAKING | PUBLICATIONS | DOCUMENTS | {"source"}
_OF_NOUN = frozenset("DT PRP$ JJ NN NNS NNP NNPS POS CD HYPH VBN".split())
_TOLD = ("VBD", "VBZ", "VBP", "VBN")
_RELATIVE = ("WP", "WDT", "WP$", "WRB")
_LEADING = frozenset("IN TO RB CC WRB WDT WP".split())
_SHORTEST, _LONGEST, _FARTHEST = 2, 14, 4
