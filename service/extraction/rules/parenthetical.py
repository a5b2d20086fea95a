"""Cue clauses behind or amid what they report: "they left, he said, at noon"."""

from __future__ import annotations

from itertools import takewhile

from spacy.tokens import Doc, Token

from service.extraction.attribution.astray import clause_behind_person
from service.extraction.attribution.cited import who_is_cited
from service.extraction.attribution.closings import (
    INVERTING,
    inverted_subject,
    subject_at_close,
)
from service.extraction.attribution.factuality import is_reported
from service.extraction.attribution.found import Found
from service.extraction.attribution.mentions import may_speak, source_range
from service.extraction.attribution.objects import object_of
from service.extraction.attribution.relatives import parts_of_relative
from service.extraction.attribution.remainders import after_connective, clause_tail, rest
from service.extraction.attribution.sources import nearest_subject, who_goes_on
from service.extraction.attribution.verbs import particle_of
from service.extraction.lexicon.cues import CUES, verb_lemma
from service.extraction.lexicon.titles import ROLE_NOUNS
from service.extraction.rules.relays import by_agent, clause_told, fronted, is_clause, passed_on
from service.extraction.syntax.tree import (
    child,
    children,
    is_negated,
    is_relative,
    is_verb,
    trim,
    within_brackets,
)


def read_aside(verb: Token) -> Found | None:
    """What a cue clause between commas reports, wherever in the sentence the clause stands."""
    return _behind(verb) or fronted(verb) or by_agent(verb) or passed_on(verb)


def _behind(verb: Token) -> Found | None:
    """A cue clause that stands behind or amid what it reports ("they left, he said, at noon")."""
    source, behind = _source_of(verb), _behind_particle(verb)
    if source is None or behind is None:
        return None
    mention = source_range(source, verb)
    start = _opening(verb, _before_office(verb.doc, min(mention[0], verb.i)))
    if start < _SHORTEST:
        return None
    end = clause_tail(verb, max(behind, mention[1]))
    found = Found(verb, (verb.i, behind), source, mention, clause=(start, end))
    begin = _begin_told(verb, start)
    if begin < 0:
        return None
    around = (trim(verb.doc, begin, start), rest(verb.doc, verb, end))
    relative = parts_of_relative(verb.doc, start, end)
    found.content = relative or [r for r in around if r[0] < r[1]]
    if not found.content or _is_setting(found, verb, start):
        return None
    told = any(is_verb(t) for s, e in found.content for t in verb.doc[s:e])
    plain = CUES[verb_lemma(verb.lower_)].frames == "qc"
    return found if told or (end >= len(verb.doc) - 1 and plain) else None


def _source_of(verb: Token) -> Token | None:
    """Who says it, where the verb can report what stands around it and has no words of its own."""
    lemma = verb_lemma(verb.lower_)
    cue = CUES.get(lemma)
    if cue is None or not is_reported(verb) or not ("c" in cue.frames or _puts_it(verb)):
        return None
    inverted = inverted_subject(verb) if lemma in INVERTING else None
    if cue.denies or (lemma not in _TOLD and inverted is None and _has_object(verb)):
        return None
    closing = subject_at_close(verb)
    joined = verb.dep_ == "conj" and child(verb, "nsubj") is None and closing is not None
    source = nearest_subject(verb) if not joined else closing
    source = source or inverted or who_goes_on(verb) or closing
    if source is None or not may_speak(source) or is_relative(source) or is_negated(verb):
        return None
    clauses = (c for c in children(verb, "ccomp", "xcomp") if who_is_cited(c) is None)
    own = any(c.i > verb.i and is_clause(c) for c in clauses)
    own = own or (lemma in _TOLD and clause_behind_person(verb) > 0)
    return None if own else source


def _opening(verb: Token, start: int) -> int:
    """Where the cue clause begins, its "as" or "but" taken in; 0 where no mark stands before it."""
    doc = verb.doc
    if start > 0 and doc[start - 1].lower_ in ("as", "so", "but", "and"):
        start -= 1
    return start if start >= _SHORTEST and doc[start - 1].text in _CLOSING else 0


def _before_office(doc: Doc, start: int) -> int:
    """Where a mention begins whose office and what it is over the parser left out ("..., Inspector
    General (Kano Range) Ben Cole said", "..., the lawmaker Ben Cole said")."""
    if start < _SHORTEST or doc[start - 1].text != ")":
        return _before_calling(doc, start)
    bracket = next(
        (t.i for t in reversed(doc[max(start - _FARTHEST, 0) : start]) if t.text == "("), 0
    )
    first = bracket
    while first > 0 and (doc[first - 1].text[0].isupper() or doc[first - 1].lower_ in _WITHIN):
        first -= 1
    return first if first < bracket else start


def _before_calling(doc: Doc, start: int) -> int:
    """Where what somebody is begins behind a comma and before the name that a mention is."""
    first = next((t.i + 1 for t in reversed(doc[:start]) if t.text == ","), start)
    words = doc[first:start]
    bare = list(takewhile(lambda t: t.dep_ != "prep", words))
    if doc[start].pos_ != "PROPN" or len(words) > _FARTHEST or any(map(is_verb, words)):
        return start
    return first if any(t.lower_ in ROLE_NOUNS for t in bare[-1:]) else start


_FARTHEST = 8
_WITHIN = frozenset({"of", "and", "for"})
_SHORTEST = 2
_CLOSING = frozenset({",", "-", "–", "—", "--", "?", "!", "”", '"', "''", "("})


def _begin_told(verb: Token, start: int) -> int:
    """Where the words begin that stand before the cue clause, -1 where nobody knows whether they
    are agreed with."""
    doc = verb.doc
    agrees = doc[start].lower_ == "as"
    told = clause_told(doc, start) if agrees else None
    if agrees and is_negated(told if told is not None else verb.head):
        return -1
    if told is not None:
        return told.left_edge.i + (told.left_edge.dep_ == "mark")
    return within_brackets(doc, start) or after_connective(doc)


def _behind_particle(verb: Token) -> int | None:
    """Where the cue ends, its particle taken in ("he pointed out"); None where it reports with
    what stands behind a preposition."""
    phrase = particle_of(verb)
    if phrase is None:
        return verb.i + 1
    particle, does = phrase
    asserts = does == "a" and particle.dep_ == "prt" and particle.i == verb.i + 1
    return particle.i + 1 if asserts else None


def _has_object(verb: Token) -> bool:
    """Whether the verb acts on something of its own ("..., and people see it as a gift")."""
    it = child(verb, "dobj")
    own = it is not None and it.tag_ == "PRP" and it.i > verb.i and not _puts_it(verb)
    return own or object_of(verb) is not None


def _is_setting(found: Found, verb: Token, end: int) -> bool:
    """Whether what stands before the cue tells how or when it was said ("Given what he knew, they
    see him as ...", "When pressed, he said")."""
    begins = found.content[0][0]
    if verb.doc[begins].lower_ in _SETTINGS:
        return not _tells(verb, begins)
    before = [c for c in verb.lefts if c.i < end and c.dep_ != "punct"]
    alone = len(found.content) == 1 and found.content[0][1] <= end
    return alone and verb.dep_ == "ROOT" and bool(before) and all(map(_sets_scene, before))


def _sets_scene(part: Token) -> bool:
    """Whether what hangs to the cue is a time, a place or an act beside it, and no clause told."""
    if part.dep_ in ("prep", "npadvmod", "advmod", "cc"):
        return not _acts(part)
    if part.dep_ != "advcl":
        return False
    opening = part.left_edge.lower_
    return (
        part.tag_ in ("VBG", "VBN") or opening in _SETTINGS or opening in ("as", "after", "before")
    )


def _acts(noun: Token) -> bool:
    """Whether a noun does what the parser took for done to it ("A raid by the army killed 19")."""
    done = (t for t in noun.subtree if t.dep_ == "acl" and t.tag_ in ("VBN", "VBD"))
    return noun.dep_ == "npadvmod" and any(child(act, "dobj") is not None for act in done)


def _tells(verb: Token, begins: int) -> bool:
    """Whether a setting is part of what is reported ("When it rained, the road was shut, he said",
    "When it rains, he said, the road is shut"), not of the cue."""
    top = verb.doc[begins]
    while top.head.i not in (verb.i, top.i):
        top = top.head
    return top.dep_ in ("ccomp", "ROOT")


def _puts_it(verb: Token) -> bool:
    """As somebody put it."""
    thing = child(verb, "dobj")
    return thing is not None and thing.lower_ == "it" and verb_lemma(verb.lower_) == "put"


_TOLD = frozenset("tell inform remind assure reassure".split())
_SETTINGS = frozenset("when while asked speaking during meanwhile according".split())
