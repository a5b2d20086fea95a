"""What something is called: a name for a thing behind the cue, before it, or behind both."""

from __future__ import annotations

from spacy.tokens import Token

from service.extraction.attribution.objects import QUOTES, is_each_other
from service.extraction.lexicon.cues import verb_lemma
from service.extraction.lexicon.nouns import NOMINAL
from service.extraction.syntax.tree import (
    as_behind_agent,
    child,
    children,
    is_lost_root,
    is_mark,
    is_passive,
    word_behind,
)


def thing_named(verb: Token) -> int:
    """An object with what it is called or accused of ("called the plan a disgrace"); whose own name
    somebody tells is not said of anything ("who call themselves the Reds")."""
    right = [c for c in verb.rights if c.dep_ in ("dobj", "ccomp", "oprd", "xcomp", "attr")]
    if not right:
        return 0
    start = max(verb.i + 1, right[0].left_edge.i)
    if right[0].lower_ in REFLEXIVE:
        return 0
    if len(right) > 1 or right[0].dep_ != "dobj":
        rung_up = (
            len(right) == 1 and verb_lemma(verb.lower_) == "call" and not _is_named_before(verb)
        )
        return 0 if rung_up and right[0].pos_ == "PROPN" else start
    thing = right[0]
    dated = (p for day in children(verb, "npadvmod") for p in children(day, "prep"))
    behind = [*children(verb, "prep", "advcl"), *children(thing, "prep"), *dated]
    if any(c.i > thing.i and c.left_edge.lower_ in ("as", "of", "to") for c in behind):
        return start
    named = verb_lemma(verb.lower_) in ("call", "label", "brand", "dub", "term", "deem")
    end = len(verb.doc) if is_lost_root(verb) else verb.right_edge.i
    second = any(t.lower_ in ("a", "an", '"', "“") for t in verb.doc[thing.i + 1 : end])
    return start if named and second else 0


REFLEXIVE = frozenset("himself herself itself themselves oneself".split())


def _is_named_before(verb: Token) -> bool:
    """Whether what gets the name stands before the verb ("what he calls Eden")."""
    return (
        is_passive(verb)
        or verb.dep_ in ("relcl", "acl", "pcomp")
        or child(verb, "dobj") is not None
    )


JUDGING = frozenset(
    "reject dismiss describe denounce condemn praise hail decry deride ridicule mock call label"
    " brand dub term slam blast lambast lambaste scold chide berate upbraid castigate rebuke"
    " reprimand thank criticise criticize congratulate blame portray characterise"
    " characterize".split()
)
"""Verbs that say what something is."""


def named_before(verb: Token) -> int:
    """What something named before is called ("a claim that they rejected as a lie", "which he
    called an insult", "was described by a diplomat as furious", "thanked her for her help",
    "blamed each other for it")."""
    thing = next((c for c in children(verb, "dobj") if c.i > verb.i), None)
    before = is_passive(verb) or _is_relative_clause(verb) or _is_what(verb)
    pronoun = thing is not None and thing.tag_ == "PRP"
    person = pronoun or (thing is not None and is_each_other(thing))
    hung = as_behind_agent(verb)
    for preposition in (*children(verb, "prep"), *([hung] if hung is not None else [])):
        name = preposition.i > verb.i and preposition.lower_ == "as"
        if name and (before or person or _is_quoted_before(preposition)):
            return preposition.i + 1
        if preposition.i > verb.i and preposition.lower_ in ("for", "over") and person:
            return preposition.i - (verb.doc[preposition.i - 1].text in QUOTES)
        if preposition.i > verb.i and preposition.lower_ == "on" and pronoun and thing is not None:
            return thing.i
    if before and not is_passive(verb) and thing is not None:
        named = verb_lemma(verb.lower_) in _NAMING and thing.tag_ not in ("PRP", "WDT")
        return max(thing.left_edge.i, verb.i + 1) if named else -1
    return -1


def judged_claim(verb: Token) -> int:
    """What a claim behind it is called, so that nobody takes the claim for the judge's ("described
    as "absurd" claims that he left")."""
    doc, name = verb.doc, word_behind(verb)
    if is_named_ahead(name):
        return name.i + 1
    if name.lower_ != "as":
        return -1
    that = next((t for t in doc[name.i + 2 :] if t.lower_ == "that"), None)
    claim = doc[that.i - 1] if that is not None else name
    return name.i + 1 if claim.lemma_.lower() in NOMINAL else -1


def is_named_ahead(name: Token) -> bool:
    """Whether a thing stands right behind what it is called ("dismissed as "lies" the claims",
    "condemned as illegal the seizure")."""
    doc, begin = name.doc, name.i + 1
    if name.lower_ != "as":
        return False
    if begin < len(doc) and is_mark(doc[begin]):
        closing = next((t.i for t in doc[begin + 1 :] if is_mark(t)), len(doc))
    else:
        closing = begin + (begin < len(doc) and doc[begin].pos_ == "DET")
    thing = doc[closing + 1 : closing + 2]
    return any(t.tag_ in ("DT", "PRP$") or t.lemma_.lower() in NOMINAL for t in thing)


def _is_quoted_before(preposition: Token) -> bool:
    """Whether a thing stands behind the quotation that says what it is ("described as "shameful"
    the treatment of the miners")."""
    doc, thing, opening = preposition.doc, child(preposition, "pobj"), preposition.i + 1
    if thing is None or not is_mark(doc[opening]):
        return False
    closing = next((t.i for t in doc[opening + 1 : thing.i] if is_mark(t)), thing.i)
    return closing < thing.i


_NAMING = frozenset("call label brand dub term".split())


def _is_relative_clause(verb: Token) -> bool:
    """Whether the verb's object stands before it as a relative pronoun or the noun itself."""
    return verb.dep_ in ("relcl", "acl") and child(verb, "nsubj") is not None


def _is_what(verb: Token) -> bool:
    """Whether what gets the name is a "what" ("what police described as an accident")."""
    return any(c.lower_ == "what" and c.i < verb.i for c in children(verb, "dobj", "pobj"))
