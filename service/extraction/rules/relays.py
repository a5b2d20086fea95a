"""Reports that others pass on: "the radio quoted the army as saying", "as reported by KLN"."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from service.extraction.attribution.continuations import passed_on_by, quoted_saying, who_is_quoted
from service.extraction.attribution.factuality import is_reported
from service.extraction.attribution.found import Found
from service.extraction.attribution.mentions import may_speak, source_range
from service.extraction.attribution.objects import object_of
from service.extraction.attribution.remainders import after_connective, rest
from service.extraction.attribution.sources import nearest_subject
from service.extraction.lexicon.cues import CUES, TOLD, verb_lemma
from service.extraction.lexicon.titles import (
    PUBLICATIONS,
    SPEAKING,
)
from service.extraction.syntax.tree import child, is_negated, is_passive, is_verb, trim, word_before


def passed_on(verb: Token) -> Found | None:
    """What a medium quotes somebody as saying ("they left, the radio quoted the army as saying"):
    of "saying" the words, of "quoted" also who is quoted, so that the inner report stands in it."""
    saying = verb if passed_on_by(verb) is not None else quoted_saying(verb)
    above = passed_on_by(saying) if saying is not None else None
    source = who_is_quoted(saying) if saying is not None else None
    if (
        above is None
        or saying is None
        or source is None
        or any(is_clause(c) for c in saying.rights)
    ):
        return None
    subject = nearest_subject(above) or child(above, "nsubjpass")
    start = subject.left_edge.i if subject is not None and subject.i < above.i else 0
    content = trim(verb.doc, after_connective(verb.doc), start)
    if start < 2 or verb.doc[start - 1].text != "," or content[0] >= content[1]:
        return None
    found = Found(saying, (saying.i, saying.i + 1), source, source_range(source, saying), [content])
    if verb.i == saying.i:
        return found
    if subject is None or is_passive(verb):
        return None
    quoted = (source.left_edge.i, saying.i + 1)
    mention = source_range(subject, verb)
    return Found(verb, (verb.i, verb.i + 1), subject, mention, [content, quoted])


def is_clause(token: Token) -> bool:
    """Whether a clause stands behind the cue, even if its verb was taken for an adjective."""
    return is_verb(token) or child(token, "mark", "nsubjpass") is not None


def fronted(verb: Token) -> Found | None:
    """A cue clause before what it reports ("As she noted, the well was dry")."""
    cue = CUES.get(verb_lemma(verb.lower_))
    doc, opening = verb.doc, verb.left_edge
    if cue is None or opening.lower_ != "as" or not ("c" in cue.frames or puts_it(verb)):
        return None
    if opening.i > 1 and not (word_before(opening).dep_ == "cc" and verb.head.i > verb.i):
        return None
    source = nearest_subject(verb)
    if verb.dep_ != "advcl" or source is None or not may_speak(source) or source.i > verb.i:
        return None
    end = verb.right_edge.i + 1
    if is_negated(verb) or not is_reported(verb) or end - verb.i > _SHORT or end >= len(doc):
        return None
    if "," not in (doc[end].text, doc[end - 1].text) or _acts_on_thing(verb):
        return None
    content = trim(doc, end, len(doc))
    if content[0] >= content[1]:
        return None
    mention = source_range(source, verb)
    return Found(verb, (verb.i, verb.i + 1), source, mention, [content], clause=(opening.i, end))


_SHORT = 14


def puts_it(verb: Token) -> bool:
    """As somebody puts it, describes or sees it."""
    thing, lemma = child(verb, "dobj"), verb_lemma(verb.lower_)
    seen = lemma in _SEEING and verb.left_edge.lower_ == "as"
    return thing is not None and thing.lower_ == "it" and (lemma == "put" or seen)


_SEEING = frozenset("see describe tell".split())


_HEARERS = SPEAKING | PUBLICATIONS


def _acts_on_thing(verb: Token) -> bool:
    """Whether the cue has an object that is not who is told ("as she told the board")."""
    thing = object_of(verb)
    told = verb_lemma(verb.lower_) in TOLD
    return thing is not None and not (
        told and (thing.pos_ == "PROPN" or thing.lemma_.lower() in _HEARERS)
    )


def by_agent(verb: Token) -> Found | None:
    """A passive with "as" around which the reported words stand ("As first reported by KLN, the
    road was shut", "The road was shut, as reported by KLN")."""
    cue, opening, doc = CUES.get(verb_lemma(verb.lower_)), verb.left_edge, verb.doc
    by = child(verb, "agent")
    source = child(by, "pobj") if by is not None else None
    if cue is None or "c" not in cue.frames or opening.lower_ != "as" or cue.denies:
        return None
    if source is None or verb.tag_ != "VBN" or verb.i - opening.i > 2 or not may_speak(source):
        return None
    mention = source_range(source, verb)
    found = Found(verb, (verb.i, verb.i + 1), source, mention, clause=(opening.i, mention[1]))
    told = clause_told(doc, opening.i)
    if told is not None and (is_negated(told) or any(t.lower_ == "no" for t in told.subtree)):
        return None
    first = told.left_edge.i + (told.left_edge.dep_ == "mark") if told is not None else 0
    begin = trim(doc, first or after_connective(doc), opening.i)
    if opening.i > 1 and doc[opening.i - 1].text != ",":
        return None
    found.content = [r for r in (begin, trim(doc, mention[1], len(doc))) if r[0] < r[1]]
    if begin[0] < begin[1]:
        found.content = [r for r in (begin, rest(doc, verb, mention[1])) if r[0] < r[1]]
    return found if any(is_verb(t) for s, e in found.content for t in doc[s:e]) else None


def clause_told(doc: Doc, end: int) -> Token | None:
    """The clause that another tells and that somebody agrees with ("the board said the road was
    safe, as the mayor had noted"). Of what is denied nobody knows whether it is agreed with."""
    for verb in reversed(doc[:end]):
        clause = child(verb, "ccomp")
        if verb_lemma(verb.lower_) in CUES and clause is not None and clause.i > verb.i:
            return clause
    return None
