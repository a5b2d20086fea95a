"""Clauses behind a cue that the parser hung to something else than the cue."""

from __future__ import annotations

from spacy.tokens import Token

from service.extraction.attribution.misread_objects import holds_participle, is_misread_clause
from service.extraction.attribution.occasions import (
    behind_act,
    behind_aside,
    behind_occasion,
    behind_own_event,
    behind_setting,
)
from service.extraction.attribution.that_clauses import that_behind
from service.extraction.lexicon.cues import CUES, NO_CUE, TOLD, verb_lemma
from service.extraction.lexicon.nouns import UTTERANCES
from service.extraction.syntax.tree import (
    FINITE,
    INFLECTED,
    child,
    children,
    is_mark,
    is_verb,
    within,
    word_before,
)

_WH = ("WDT", "WP", "WP$", "WRB")


def clause_astray(verb: Token) -> int:
    """Where a clause begins that belongs to the verb, -1 where there is none."""
    readers = (
        that_behind,
        behind_occasion,
        behind_act,
        behind_setting,
        behind_own_event,
        behind_aside,
        _gerund_subject,
        _behind_paper,
        _object_clause,
        object_above,
        _hung_above,
        _behind_what,
    )
    return next((begin for read in readers if (begin := read(verb)) > 0), -1)


def _gerund_subject(verb: Token) -> int:
    """A clause whose subject is a gerund that the parser took for the complement ("said having Ann
    there was a joy")."""
    if CUES.get(verb_lemma(verb.lower_), NO_CUE).frames != "qc":
        return -1
    for gerund in children(verb, "xcomp"):
        behind = child(gerund, "ccomp", "advcl")
        if gerund.i == verb.i + 1 and gerund.tag_ == "VBG" and behind is not None:
            return gerund.i if _is_finite(behind) else -1
    return -1


def _is_finite(verb: Token) -> bool:
    return verb.tag_ in INFLECTED or any(c.tag_ in ("MD", *INFLECTED) for c in verb.lefts)


def clause_behind_person(verb: Token) -> int:
    """A clause without "that" behind the person told, whether the parser hung it to the person
    ("told the court her son had left") or made its subject a second object."""
    things = [c for c in children(verb, "dobj") if c.i > verb.i]
    clauses = [*children(verb, "ccomp", "xcomp")]
    if any(child(c, "mark", "nsubj", "nsubjpass", "aux") is not None for c in clauses):
        return -1
    for clause in children(things[0], "relcl", "acl") if things else ():
        subject = child(clause, "nsubj", "nsubjpass", "expl")
        if (
            subject is not None
            and subject.tag_ not in _WH
            and clause.left_edge.i == things[0].i + 1
        ):
            return clause.left_edge.i
    above = [c for c in clauses if len(things) > 1 and things[1].i < c.i]
    return things[1].left_edge.i if above else -1


def _behind_paper(verb: Token) -> int:
    """A clause that the parser hung to the paper it stands in, or to whom somebody speaks through
    ("said in a statement it had", "said through an aide he had")."""
    for preposition in children(verb, "prep"):
        paper = child(preposition, "pobj")
        through = preposition.lower_ in ("through", "via")
        if paper is None or paper.i < verb.i or not (through or paper.lower_ in UTTERANCES):
            continue
        for clause in children(paper, "relcl", "acl", "ccomp"):
            begins = clause.left_edge.i
            subject = child(clause, "nsubj", "nsubjpass", "expl")
            if begins == paper.i + 1 and subject is not None and subject.tag_ not in _WH:
                return begins
    return -1


_HANDLING = frozenset(
    "add continue conclude maintain write post text message email answer counter"
    " shout yell scream whisper mutter murmur".split()
)
"""Verbs of saying that also do something with a thing ("continued the work", "shouted abuse")."""


def _object_clause(verb: Token) -> int:
    """A clause whose subject the parser took for the object ("said many of them failed to")."""
    thing = child(verb, "dobj") or next(
        (c for c in children(verb, "ccomp") if c.tag_ == "NNS"), None
    )
    lemma = verb_lemma(verb.lower_)
    if lemma in _HANDLING or CUES.get(lemma, NO_CUE).frames != "qc":
        return -1
    if thing is None or thing.i < verb.i:
        return -1
    below = verb.doc[thing.i + 1 : verb.right_edge.i + 1]
    finite = any(t.tag_ in FINITE for t in below)
    opened = is_mark(word_before(thing)) and thing.left_edge.i < thing.i - 1
    quoted = opened and thing.tag_ == "NNS"
    said = lemma == "say" and (quoted or holds_participle(verb, thing) or is_misread_clause(thing))
    if finite or said:
        return max(thing.left_edge.i, verb.i + 1)
    return -1


def object_above(verb: Token) -> int:
    """Where a clause begins of which the parser made the subject the cue's object, -1 where there
    is none."""
    thing = child(verb, "dobj")
    told = clause_above(verb) is not None and thing is not None and thing.i > verb.i
    return max(thing.left_edge.i, verb.i + 1) if told and thing is not None else -1


def clause_above(verb: Token) -> Token | None:
    """The verb of a clause that has lost its subject to the cue, and that the parser made the main
    one ("Obi said the road, by then flooded, had been shut"), or joined to the one above a
    participle ("issued a statement Monday saying guards in one wing were hurt")."""
    lemma = verb_lemma(verb.lower_)
    cue, above, thing = CUES.get(lemma, NO_CUE), verb.head, child(verb, "dobj")
    if verb.tag_ == "VBG" and "c" in cue.frames and verb.right_edge.i + 1 < len(verb.doc):
        behind = verb.doc[verb.right_edge.i + 1]
        above = behind.head if behind.dep_ in ("aux", "auxpass") else behind
        if behind.tag_ not in ("MD", *INFLECTED) or above.dep_ not in _JOINED:
            return None
    elif verb.dep_ != "parataxis" or lemma in _HANDLING or cue.frames != "qc":
        return None
    if thing is None or not verb.i < thing.i < above.i:
        return None
    own = child(above, "nsubj", "nsubjpass", "expl")
    return above if own is None and _is_finite(above) else None


_JOINED = ("conj", "ccomp", "ROOT")


def _hung_above(verb: Token) -> int:
    """A clause without "that" which the parser hung to something above the cue ("came after Obi
    told the Herald he was ill")."""
    lemma = verb_lemma(verb.lower_)
    plain = lemma in TOLD or (CUES.get(lemma, NO_CUE).frames == "qc" and lemma not in _HANDLING)
    if not plain or (verb.tag_ == "VBN" and child(verb, "aux") is None):
        return -1
    for token in verb.doc[verb.i + 1 : verb.i + _FARTHEST]:
        if token.text in ",;:-–—" or token.dep_ in ("mark", "agent") or is_verb(token):
            return -1
        clause = token.head
        subject = token.dep_ in ("nsubj", "nsubjpass", "expl") and token.tag_ not in _WH
        if subject and clause.i > token.i and not within(clause, verb):
            begin = token.left_edge.i
            return (
                begin if _is_finite(clause) and begin > verb.i and clause.dep_ not in _APART else -1
            )
    return -1


def _behind_what(verb: Token) -> int:
    """What somebody says that a "what" is, behind a preposition ("fled after what he said was an
    attack"); "What he said was a lie" is no report."""
    opening = verb.left_edge
    begin = verb.i + 1
    holds = verb_lemma(verb.lower_) in _CLAIMING and verb.dep_ in ("csubj", "csubjpass", "pcomp")
    if not holds or opening.lower_ != "what":
        return -1
    before = verb.doc[opening.i - 1] if opening.i else opening
    told = begin < len(verb.doc) and verb.doc[begin].lower_ in ("is", "are", "was", "were")
    return begin if told and before.tag_ == "IN" else -1


_CLAIMING = frozenset("say claim allege believe think suspect argue insist".split())
_FARTHEST = 12
_APART = ("conj", "relcl", "acl", "advcl")
