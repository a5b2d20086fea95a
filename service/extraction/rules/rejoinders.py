"""Denials told behind what they deny: "the road was shut, which the mayor denies".

What is denied is what stands before the comma: the words of somebody else, where these end there,
or else the clause. Somebody's words end where the denial begins.
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from service.extraction.attribution.factuality import is_reported
from service.extraction.attribution.found import Found, TokenRange
from service.extraction.attribution.mentions import may_speak, source_range
from service.extraction.attribution.sources import nearest_subject, subject_of
from service.extraction.attribution.verbs import is_spoken
from service.extraction.lexicon.cues import CUES, verb_lemma
from service.extraction.lexicon.nouns import ANAPHORS, MATTERS, NOMINAL
from service.extraction.syntax.tree import (
    child,
    is_negated,
    is_relative,
    is_verb,
    trim,
    word_before,
)

_APART = frozenset({",", "–", "—", "-", "--"})
_SUMMARIES = (
    frozenset(NOMINAL)
    | ANAPHORS
    | {"something", "assertion", "version", "account", "figure", "toll", "estimate", "number"}
)
_DISPUTABLE = frozenset(NOMINAL) | ANAPHORS | MATTERS
_OF_THINGS = frozenset("reject dismiss disclaim repudiate".split())
"""Verbs that turn down things as well as words ("an offer, which they rejected")."""


def add_rejoinders(cues: Sequence[Token], found: Sequence[Found]) -> list[Found]:
    """What the rules found, with the denials that are told behind what they deny; whoever is
    denied has not said the denial."""
    kept = list(found)
    for verb in cues:
        begins = _begins(verb)
        if begins <= 1:
            continue
        others = [f for f in kept if f.verb is None or f.verb.i != verb.i]
        says_more = any(f.content[-1][0] > verb.i for f in kept if f not in others and f.content)
        one = _read(verb, begins, others) if not says_more else None
        if one is None:
            continue
        for other in others:
            if other.cue is not None and other.cue[0] < begins:
                other.content = [(s, min(e, begins - 1)) for s, e in other.content if s < begins]
        kept = [*others, one]
    return [f for f in kept if f.content or f.gaps]


def _begins(verb: Token) -> int:
    """Where a denial of what stands before a comma begins, 0 where the verb is of another sort."""
    cue = CUES.get(verb_lemma(verb.lower_))
    if cue is None or not cue.denies or is_negated(verb) or not is_reported(verb):
        return 0
    opening = verb.left_edge
    noun = verb.head
    if verb.dep_ in ("relcl", "acl") and _sums_up(noun):
        return noun.left_edge.i
    pronoun = child(verb, "dobj", "nsubjpass")
    follows = opening.i > 1 and word_before(opening).text in _APART
    if pronoun is None or not is_relative(pronoun) or pronoun.i != opening.i or not follows:
        return 0
    named = verb.dep_ == "relcl" and noun.lemma_.lower() in _DISPUTABLE
    return 0 if named or cue.lemma in _OF_THINGS or pronoun.lower_ != "which" else opening.i


def _sums_up(noun: Token) -> bool:
    """Whether a noun behind a comma names what was told before it (", a charge he denies")."""
    first = noun.left_edge
    apart = first.i > 1 and word_before(first).text in _APART
    return apart and noun.lemma_.lower() in _SUMMARIES and child(noun, "poss") is None


def _read(verb: Token, begins: int, found: Sequence[Found]) -> Found | None:
    source = _denier(verb)
    content = _denied(verb.doc, begins, found) if source is not None else []
    if source is None or not may_speak(source) or not content:
        return None
    mention = source_range(source, verb)
    return Found(verb, (verb.i, verb.i + 1), source, mention, content, denied=True)


def _denier(verb: Token) -> Token | None:
    """Who denies it: the subject, or behind "by"."""
    subject = nearest_subject(verb)
    if subject is not None and not is_relative(subject):
        return subject
    return subject_of(verb) if child(verb, "agent") is not None else None


def _denied(doc: Doc, begins: int, found: Sequence[Found]) -> list[TokenRange]:
    """The words of somebody else that end before the denial, or the clause there."""
    ending = (f for f in found if f.content and _ends_at(f, begins - 1))
    told = [f for f in ending if _is_told(f, begins)]
    inner = max(told, key=lambda f: f.cue[0] if f.cue else 0, default=None)
    if inner is None:
        ranges = [trim(doc, 0, begins)]
    else:
        last = trim(doc, inner.content[-1][0], min(inner.content[-1][1], begins - 1))
        ranges = [*inner.content[:-1], last]
        if inner.source is None and inner.cue is not None and last[0] <= inner.cue[0] < last[1]:
            ranges = [trim(doc, inner.cue[1], last[1], frozenset({"of", "that"}))]
    verb = inner.verb if inner is not None else None
    charges = verb is not None and verb_lemma(verb.lower_) in _CHARGING
    tells = charges or any(is_verb(t) for start, end in ranges for t in doc[start:end])
    return [r for r in ranges if r[0] < r[1]] if tells else []


_CHARGING = frozenset("accuse blame suspect charge".split())
"""Verbs that tell without another verb what somebody did ("accused Obi of theft")."""


def _is_told(found: Found, begins: int) -> bool:
    """Whether it is what somebody says, not a thing that they seek ("says they seek mines, which
    they deny")."""
    verb = found.verb
    return (
        verb is None or is_spoken(verb) or any(map(is_verb, verb.doc[found.content[0][0] : begins]))
    )


def _ends_at(told: Found, comma: int) -> bool:
    """Whether what is told, or the phrase that names its source, ends at the comma."""
    start, end = told.content[-1]
    return start < comma <= end or (told.clause is not None and told.clause[1] == comma)
