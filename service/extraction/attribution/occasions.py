"""Clauses behind when or where something was said, to which the parser hung them.

"Vowed at the time that it would go", "said on leaving that it was late", "said after the vote he
would leave".
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from service.extraction.lexicon.cues import CUES, NO_CUE, TOLD, verb_lemma
from service.extraction.lexicon.nouns import NOMINAL
from service.extraction.syntax.tree import (
    FINITE,
    child,
    children,
    is_verb,
    word_before,
    word_behind,
)


def behind_occasion(verb: Token) -> int:
    """A whole clause with "that" behind a time or an occasion to which the parser hung it ("vowed
    at the time that it would go", "proved for the first time that he knew")."""
    cue = CUES.get(verb_lemma(verb.lower_), NO_CUE)
    told = cue.lemma in TOLD
    if "c" not in cue.frames or (child(verb, "dobj") is not None and not told):
        return -1
    for occasion in _below(verb):
        if occasion.i < verb.i or occasion.lemma_.lower() not in _OCCASIONS:
            continue
        for clause in children(occasion, "relcl", "acl"):
            that = clause.left_edge
            whole = child(clause, "nsubj", "nsubjpass", "expl") is not None
            joins = ("advmod", "mark", "det") if told else ("advmod", "mark", "dobj")
            if that.lower_ == "that" and that.dep_ in joins and whole:
                return that.i + (that.dep_ == "det") if that.i == occasion.i + 1 else -1
    return -1


def _below(verb: Token) -> Iterator[Token]:
    """The nouns behind the verb's prepositions, and those behind an "of" ("on the sidelines of the
    event")."""
    for preposition in children(verb, "prep"):
        noun = child(preposition, "pobj")
        if noun is not None:
            yield noun
            yield from (t for of in children(noun, "prep") for t in children(of, "pobj"))


_OCCASIONS = frozenset(
    "time moment day night morning evening week weekend month year hearing meeting trial conference"
    " summit session interview debate ceremony rally event briefing"
    " reception function gathering visit".split()
)


def behind_act(verb: Token) -> int:
    """A "that" behind what somebody was doing as they said it, to which the parser hung the clause
    ("said on leaving the court that ...", "told reporters on leaving that ...")."""
    hearers = child(verb, "dobj") if verb_lemma(verb.lower_) in TOLD else None
    behind = (hearers.right_edge.i if hearers is not None else verb.i) + 1
    for preposition in children(verb, "prep"):
        act = child(preposition, "pcomp") if preposition.lower_ in _TIMES else None
        if act is None or act.tag_ != "VBG" or verb_lemma(act.lower_):
            continue
        for clause in children(act, "ccomp"):
            if preposition.i == behind and clause.left_edge.lower_ == "that":
                return clause.left_edge.i
    return -1


def behind_setting(verb: Token) -> int:
    """A "that" behind what somebody was doing, or what was done to them, as they said it ("said
    while speaking at a meeting that ...", "said when asked about it that ...")."""
    cue, thing = CUES.get(verb_lemma(verb.lower_), NO_CUE), child(verb, "dobj")
    if "c" not in cue.frames or (thing is not None and cue.lemma not in TOLD):
        return -1
    opening = next(
        (t for t in verb.doc[verb.i + 1 : verb.i + _NEAR] if t.lower_ in ("while", "when")), None
    )
    for token in verb.doc[verb.i + 1 : verb.i + _FARTHEST] if opening is not None else ():
        if opening is not None and token.i == opening.i + 1 and token.tag_ not in ("VBG", "VBN"):
            return -1
        if token.lower_ == "that" and token.dep_ in ("mark", "dobj"):
            tells = word_before(token).lemma_.lower() in NOMINAL
            return token.i if opening is not None and token.i > opening.i and not tells else -1
        told = verb_lemma(token.lower_) and is_verb(token) and token.lower_ not in _SETTINGS
        done = opening is not None and token.i == opening.i + 1 and token.tag_ == "VBN"
        if (told and not done) or token.tag_ in FINITE:
            return -1
    return -1


def behind_aside(verb: Token) -> int:
    """A "that" behind an aside between commas, wherever the parser hung it ("told police, according
    to court papers, that he acted alone")."""
    cue, doc = CUES.get(verb_lemma(verb.lower_), NO_CUE), verb.doc
    if not (cue.spoken and "c" in cue.frames):
        return -1
    commas = [t.i for t in doc[verb.i + 1 : verb.i + _FARTHEST] if t.text == ","][:2]
    told = doc[verb.i + 1 : commas[0]] if len(commas) > 1 else doc[:0]
    if len(commas) < 2 or len(told) > _LONGEST_HEARER or any(map(is_verb, told)):
        return -1
    aside, that = doc[commas[0] + 1 : commas[1]], word_behind(doc[commas[1]])
    joined = any(t.tag_ in _FINITE or t.dep_ in ("cc", "mark") for t in aside)
    opens = that.lower_ == "that" and that.dep_ in ("mark", "nsubj", "dobj") and that.tag_ == "IN"
    return that.i if opens and not joined else -1


_LONGEST_HEARER = 7
_FINITE = ("VBD", "VBZ", "VBP", "MD", "WDT", "WP")
_NEAR, _FARTHEST = 8, 22
_SETTINGS = frozenset("briefing addressing reacting responding replying speaking".split())
"""Participles that tell when somebody says what stands behind, though they may report."""


def behind_own_event(verb: Token) -> int:
    """A clause without "that" behind an event right behind the verb, which the parser took for when
    it happens ("said after the vote he would leave")."""
    return max((behind_event(verb, clause) for clause in children(verb, "advcl")), default=-1)


def behind_event(verb: Token, clause: Token) -> int:
    """Where a clause begins behind the event with which it seems to open, -1 where none stands
    right behind the verb."""
    subject, event = child(clause, "nsubj", "nsubjpass"), clause.left_edge
    behind = event.i == verb.i + 1 and event.lower_ in _TIMES and event.dep_ == "prep"
    thing = child(event, "pobj") if behind else None
    if thing is None or subject is None or thing.lemma_.lower() not in _EVENTS:
        return -1
    apart = subject.left_edge.i == event.right_edge.i + 1 and clause.tag_ != "VBG"
    return subject.left_edge.i if apart else -1


_TIMES = frozenset("after before during on upon following".split())
_EVENTS = frozenset(
    "meeting vote debate hearing match game trial talk briefing session visit summit speech"
    " ceremony rally sentencing verdict election".split()
)
