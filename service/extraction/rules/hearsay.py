"""Passives that name no source: "is expected to", "are believed to", "was accused of".

What is said so is nobody's statement: it has no speaker and asserts nothing. Its content is
the whole clause, cue and all, so that it reads as it stands in the article. What a court "was told"
is asserted as what it "heard" is, and its content the clause behind the cue.
"""

from __future__ import annotations

from spacy.tokens import Token

from service.extraction.attribution.factuality import is_reported
from service.extraction.attribution.found import Found
from service.extraction.attribution.partings import told_of
from service.extraction.attribution.reach import clause_end
from service.extraction.attribution.remainders import after_connective
from service.extraction.lexicon.bodies import HEARERS
from service.extraction.syntax.tree import FINITE, child, children, is_negated, is_relative, trim
from service.extraction.text.dates import WEEKDAYS

_SUPPOSED = frozenset(
    "expected believed thought said reported alleged rumored rumoured assumed understood predicted"
    " projected forecast estimated considered presumed supposed deemed suspected feared"
    " claimed anticipated".split()
)
_SEEN = frozenset("seen viewed regarded described considered known hailed perceived".split())
_ACCUSED = frozenset("accused suspected criticized criticised blamed praised condemned".split())
_HEARSAY = _SUPPOSED | _SEEN | _ACCUSED
_TOLD = frozenset({"told", "informed"})
_SHOWN_BY = {"of": _ACCUSED, "for": _ACCUSED, "as": _SEEN | _ACCUSED}


def read_hearsay(verb: Token) -> Found | None:
    """What is said of the subject of a passive without an agent."""
    word = verb.lower_
    if word not in _HEARSAY | _TOLD or child(verb, "agent") is not None:
        return None
    if child(verb, "auxpass") is None:
        return None
    if word in _TOLD | _SUPPOSED and (around := _aside(verb)) is not None:
        return around
    if word in _TOLD:
        return _told(verb)
    subject = child(verb, "nsubjpass")
    behind = _said(verb)
    if subject is None or behind is None or subject.i > verb.i:
        return None
    said = trim(verb.doc, behind, clause_end(verb, behind), frozenset({"that"}))
    found = Found(None, (verb.i, verb.i + 1), None, None, [said], asserts=False)
    if subject.lower_ != "it":
        found.content = [(subject.left_edge.i, said[1])]
    return found if said[0] < said[1] and not is_relative(subject) else None


def _told(verb: Token) -> Found | None:
    """What a court is told by nobody in particular ("jurors were told that ...")."""
    clause, told = child(verb, "ccomp", "xcomp"), child(verb, "nsubjpass")
    if clause is None or told is None or told.lower_ not in HEARERS:
        return None
    if is_negated(verb) or not is_reported(verb):
        return None
    subject = told_of(clause) or child(clause, "nsubj", "nsubjpass", "expl")
    opening, whole = clause.left_edge, subject is not None
    if subject is not None and subject.left_edge.i < opening.i:
        opening = subject.left_edge
    begins = opening.i == verb.i + 1 or _is_time(verb, opening.i)
    if not begins or not whole or opening.tag_ in ("WP", "WDT", "WRB"):
        return None
    said = trim(verb.doc, opening.i, clause_end(verb, opening.i), frozenset({"that"}))
    return Found(verb, (verb.i, verb.i + 1), None, None, [said])


def _aside(verb: Token) -> Found | None:
    """What stands around a court that is told it, or around "it is alleged", between commas or at
    the end ("The boy, jurors were told, fell", "The boy fell, it has been claimed")."""
    told, doc = child(verb, "nsubjpass"), verb.doc
    begin = told.left_edge.i if told is not None else 0
    court = told is not None and told.lower_ in (HEARERS if verb.lower_ in _TOLD else ("it",))
    behind = (t for t in doc[verb.i + 1 :] if t.lower_ != "on" and t.lower_ not in WEEKDAYS)
    goes_on = next(behind, verb)
    if begin < 1 or not court or doc[begin - 1].text != "," or goes_on.text not in ",.":
        return None
    parts = (trim(doc, after_connective(doc), begin), trim(doc, goes_on.i + 1, len(doc)))
    content = [part for part in parts if part[0] < part[1]]
    finite = any(t.tag_ in FINITE for s, e in content for t in doc[s:e])
    if not content or not finite or is_negated(verb) or not is_reported(verb):
        return None
    cue = verb if verb.lower_ in _TOLD else None
    said = Found(cue, (verb.i, verb.i + 1), None, None, content, clause=(begin, verb.i + 1))
    said.asserts = cue is not None
    return said


def _is_time(verb: Token, end: int) -> bool:
    """Whether the words between a verb and what is told say when it is ("were told on Monday")."""
    beside = [c for c in children(verb, "npadvmod", "advmod", "prep") if verb.i < c.i < end]
    held = sum(c.right_edge.i + 1 - c.left_edge.i for c in beside)
    dated = all(c.lower_ in _AT or c.dep_ != "prep" for c in beside)
    return dated and held == end - verb.i - 1


_AT = frozenset("on in at during after before".split())


def _said(verb: Token) -> int | None:
    """Where the infinitive, the clause or the phrase of a passive begins."""
    word = verb.lower_
    for clause in children(verb, "xcomp", "ccomp", "advcl"):
        opening = clause.left_edge.i
        to = child(clause, "aux")
        infinitive = to is not None and to.lower_ == "to" and to.i > verb.i
        if word in _SUPPOSED and opening > verb.i and (infinitive or clause.dep_ == "ccomp"):
            return opening
    for preposition in children(verb, "prep"):
        if preposition.i > verb.i and word in _SHOWN_BY.get(preposition.lower_, frozenset()):
            return preposition.i + (preposition.lower_ == "of")
    return None
