"""Cue clauses behind or amid what they report: "they left, he said, at noon"."""

from __future__ import annotations

from itertools import takewhile

from spacy.tokens import Doc, Token

from service.extraction.attribution.amid import end_of_clause, is_parted, turned_round
from service.extraction.attribution.asides import before_aside
from service.extraction.attribution.astray import clause_behind_person
from service.extraction.attribution.cited import cites_before, who_is_cited
from service.extraction.attribution.closings import (
    INVERTING,
    inverted_subject,
    subject_at_close,
)
from service.extraction.attribution.factuality import is_reported, who_is_keen
from service.extraction.attribution.found import Found
from service.extraction.attribution.mentions import may_speak, source_range
from service.extraction.attribution.objects import object_of
from service.extraction.attribution.occasions import behind_act
from service.extraction.attribution.relatives import parts_of_relative
from service.extraction.attribution.remainders import (
    after_connective,
    clause_tail,
    is_outcome,
    rest,
)
from service.extraction.attribution.settings import SETTINGS, is_setting
from service.extraction.attribution.sources import nearest_subject, who_goes_on
from service.extraction.attribution.verbs import goes_on, is_spoken, particle_of
from service.extraction.lexicon.cues import CUES, NO_CUE, verb_lemma
from service.extraction.lexicon.titles import ROLE_NOUNS
from service.extraction.rules.relays import (
    by_agent,
    clause_told,
    fronted,
    is_clause,
    passed_on,
    puts_it,
)
from service.extraction.syntax.tree import (
    INFLECTED,
    child,
    children,
    is_negated,
    is_relative,
    is_verb,
    trim,
    within_brackets,
    word_behind,
)


def read_aside(verb: Token) -> Found | None:
    """What a cue clause between commas reports, wherever in the sentence the clause stands."""
    return (
        _turned_round(verb) or _behind(verb) or fronted(verb) or by_agent(verb) or passed_on(verb)
    )


def _turned_round(verb: Token) -> Found | None:
    """A cue clause amid what it reports whose subject stands behind it ("The road, said Obi, had
    been shut")."""
    around = turned_round(verb)
    if around is None or not is_reported(verb) or not may_speak(around[0]):
        return None
    (source, end), doc = around, verb.doc
    first, last = source_range(source, verb)
    mention = max(first, verb.i + 1), min(last, end)
    begin = within_brackets(doc, verb.i) or after_connective(doc)
    behind = rest(doc, verb, end)
    if is_parted(verb):
        behind = trim(doc, end, before_aside(doc, end, end_of_clause(doc, end)))
    begin += doc[begin].lower_ in ("but", "and", "so", "yet")
    content = [r for r in (trim(doc, begin, verb.i), behind) if r[0] < r[1]]
    clause = (verb.i, end)
    found = Found(verb, (verb.i, verb.i + 1), source, mention, content, clause=clause)
    told = any(is_verb(t) for s, e in content for t in doc[s:e])
    return found if told and not is_setting(found, verb, verb.i) else None


def _behind(verb: Token) -> Found | None:
    """A cue clause that stands behind or amid what it reports ("they left, he said, at noon")."""
    source, behind = _source_of(verb), _behind_particle(verb)
    if source is None or behind is None:
        return None
    mention = source_range(source, verb)
    start = _opening(verb, _before_office(verb.doc, min(mention[0], verb.i)))
    if start < _SHORTEST:
        return None
    if _follows_saying(verb, start):
        return None
    end = clause_tail(verb, max(behind, mention[1]))
    found = Found(verb, (verb.i, behind), source, mention, clause=(start, end))
    begin = _begin_told(verb, start)
    if begin < 0:
        return None
    around = (trim(verb.doc, begin, start), rest(verb.doc, verb, end))
    relative = parts_of_relative(verb.doc, start, end)
    found.content = relative or [r for r in around if r[0] < r[1]]
    if not found.content or is_setting(found, verb, start):
        return None
    told = any(is_verb(t) for s, e in found.content for t in verb.doc[s:e])
    plain = CUES.get(verb_lemma(verb.lower_), NO_CUE).frames == "qc"
    return found if told or (end >= len(verb.doc) - 1 and plain) else None


def _source_of(verb: Token) -> Token | None:
    """Who says it, where the verb can report what stands around it and has no words of its own."""
    lemma = verb_lemma(verb.lower_)
    cue = CUES.get(lemma)
    reports = cue is not None and ("c" in cue.frames or puts_it(verb))
    if not (reports or _goes_on(verb)) or not is_reported(verb):
        return None
    inverted = inverted_subject(verb) if lemma in INVERTING else None
    if (cue is not None and cue.denies) or (
        lemma not in _TOLD and inverted is None and _has_object(verb)
    ):
        return None
    closing = subject_at_close(verb)
    joined = verb.dep_ == "conj" and child(verb, "nsubj") is None and closing is not None
    source = nearest_subject(verb) if not joined else closing
    if inverted is not None and source is not None and _is_told_of(source, inverted, verb):
        source = inverted
    source = source or inverted or who_goes_on(verb) or who_is_keen(verb) or closing
    if source is None or not may_speak(source) or is_relative(source) or is_negated(verb):
        return None
    clauses = (c for c in children(verb, "ccomp", "xcomp") if who_is_cited(c) is None)
    own = any(
        c.i > verb.i and is_clause(c) and not is_outcome(c) for c in clauses
    ) and not _goes_on_at_colon(verb)
    own = own or behind_act(verb) > 0 or (lemma in _TOLD and clause_behind_person(verb) > 0)
    own = own or cites_before(verb)
    return None if own else source


def _follows_saying(verb: Token, start: int) -> bool:
    """Whether somebody who learns or sees something does so behind what another says ("They died,
    he said, and their sons learned of it")."""
    joined = verb.dep_ == "conj" and verb.doc[start].dep_ == "cc" and not is_spoken(verb)
    said = (t for t in verb.doc[:start] if word_behind(t).text == "," and is_verb(t))
    return joined and any(map(is_spoken, said))


def _is_told_of(subject: Token, behind: Token, verb: Token) -> bool:
    """Whether a subject before the comma is that of what is told, and who stands behind the cue
    says it ("No money changed hands, said the mayor")."""
    before = verb.doc[: verb.i - 1]
    acts = any(t.tag_ in INFLECTED and t.dep_ != "relcl" for t in before)
    return subject.i < verb.i - 1 and (behind.dep_ == "nsubj" or acts)


def _goes_on(verb: Token) -> bool:
    """Whether somebody goes on behind a clause and its comma ("It had rained, he went on")."""
    subject = child(verb, "nsubj")
    if subject is None or not goes_on(verb):
        return False
    begin, doc = subject.left_edge.i, verb.doc
    finite = any(t.tag_ in INFLECTED for t in doc[:begin])
    acts = any(c.i > verb.i for c in children(verb, "xcomp", "ccomp"))
    return finite and doc[begin - 1].text == "," and not acts


def _goes_on_at_colon(verb: Token) -> bool:
    """Whether a colon or semicolon behind the cue goes on with what stands before it ("The bus was
    old, Obi said: it had no brakes")."""
    opening = verb.left_edge
    before = (t for t in verb.lefts if is_verb(t) and t.dep_ in ("ccomp", "parataxis"))
    told = any(t.tag_ in INFLECTED or child(t, "aux", "auxpass") is not None for t in before)
    return told and word_behind(verb).text in (":", ";") and opening.lower_ not in SETTINGS


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
_CLOSING = frozenset({",", "-", "–", "—", "--", "?", "!", "”", "»", "’", "'", '"', "''", "("})


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
        return verb.i + 1 + goes_on(verb)
    particle, does = phrase
    asserts = does == "a" and particle.dep_ == "prt" and particle.i == verb.i + 1
    return particle.i + 1 if asserts else None


def _has_object(verb: Token) -> bool:
    """Whether the verb acts on something of its own ("..., and people see it as a gift")."""
    it = child(verb, "dobj")
    own = it is not None and it.tag_ == "PRP" and it.i > verb.i and not puts_it(verb)
    return own or object_of(verb) is not None


_TOLD = frozenset("tell inform remind assure reassure".split())
