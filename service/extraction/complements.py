"""What stands behind a cue: a clause, an infinitive, a gerund, or the thing of ``objects.py``."""

from __future__ import annotations

from collections.abc import Callable

from spacy.tokens import Token

from service.extraction.attitudes import DESIRES
from service.extraction.clauses import UTTERANCES, nearest_subject
from service.extraction.cues import CUES, Cue, verb_lemma
from service.extraction.found import Found, particle_of
from service.extraction.nouns import NOMINAL
from service.extraction.objects import JUDGING, estimate, named_before, thing_named, thing_said
from service.extraction.tree import child, children, is_verb, within


def complement(found: Found, verb: Token, cue: Cue) -> tuple[int, bool]:
    """The first token of what is reported, and whether it is a proposition; -1 for none."""
    begin = _clause(verb) if "c" in cue.frames else -1
    if begin > 0:
        return begin, cue.lemma not in DESIRES
    begin, asserts = _phrase(found, verb)
    if begin > 0:
        return begin, asserts
    for frame, reader in _READERS:
        begin = reader(verb) if frame in cue.frames else -1
        if begin > 0:
            return begin, cue.lemma not in DESIRES and cue.lemma not in ("decline", "refuse")
    begin, asserts = thing_said(verb, cue)
    if begin > 0:
        return begin, asserts
    begin = named_before(verb) if cue.lemma in JUDGING else -1
    if begin > 0:
        found.denied = False
    return begin, begin > 0


def _phrase(found: Found, verb: Token) -> tuple[int, bool]:
    """What stands behind a particle that reports together with the verb ("called for")."""
    phrase = particle_of(verb)
    if phrase is None or phrase[0].i < verb.i:
        return -1, False
    particle, does = phrase
    begin = _behind(verb, particle)
    if begin > 0 and particle.i == verb.i + 1:
        found.cue = (verb.i, particle.i + 1)
    found.denied = found.denied or does == "d"
    return begin, does in "ad"


def _gerund(verb: Token) -> int:
    gerund = next((c for c in children(verb, "xcomp", "ccomp") if c.i > verb.i), None)
    return max(gerund.left_edge.i, verb.i + 1) if gerund is not None else -1


def _clause(verb: Token) -> int:
    """Where a clause behind the verb begins ("said (that) they left"), -1 where there is none."""
    if verb_lemma(verb.lower_) in _TOLD and (begin := _behind_person(verb)) > 0:
        return begin
    for clause in children(verb, "ccomp", "xcomp", "advcl", "dep", "acl", "conj", "relcl"):
        if clause.i <= verb.i:
            continue
        begin = max(clause.left_edge.i, verb.i + 1)
        if _is_of_noun(verb, begin):
            continue
        mark = child(clause, "mark")
        if mark is not None and mark.lower_ in _CIRCUMSTANCES:
            continue
        if (
            clause.dep_ == "ccomp"
            and mark is not None
            and mark.lower_ in _MARKS
            and mark.i > verb.i
        ):
            return mark.i
        if clause.dep_ == "ccomp" and _is_finite(clause):
            return _thing_as_subject(verb, clause) or _before_subject(verb, begin)
        if clause.dep_ == "xcomp" and clause.tag_ in ("VBZ", "VBP"):
            return begin
        if verb.doc[begin].lower_ in _MARKS and clause.dep_ != "conj":
            return begin
    begin = _that_behind(verb)
    if begin < 0:
        begin = _gerund_subject(verb)
    if begin < 0:
        begin = _behind_paper(verb)
    if begin < 0:
        begin = _object_clause(verb)
    return begin if begin > 0 else _clause_astray(verb)


_FINITE = ("VBD", "VBZ", "VBP")


def _thing_as_subject(verb: Token, clause: Token) -> int:
    """Where the subject of a clause begins that the parser took for the cue's object ("argued his
    fight to save it was lost"), 0 where the clause has its own."""
    if child(clause, "nsubj", "nsubjpass", "expl", "csubj", "mark") is not None:
        return 0
    finite = clause.tag_ in _FINITE or any(c.tag_ in ("MD", *_FINITE) for c in clause.lefts)
    things = [c for c in children(verb, "dobj") if verb.i < c.i < clause.i]
    subject = things[-1] if finite and things else None
    if subject is None or (verb_lemma(verb.lower_) in _TOLD and len(things) == 1):
        return 0
    return max(subject.left_edge.i, verb.i + 1)


def _clause_astray(verb: Token) -> int:
    """A clause without "that" which the parser hung to something above the cue ("came after Obi
    told the Herald he was ill")."""
    lemma = verb_lemma(verb.lower_)
    plain = lemma in _TOLD or (CUES.get(lemma, _NONE).frames == "qc" and lemma not in _HANDLING)
    if not plain or (verb.tag_ == "VBN" and child(verb, "aux") is None):
        return -1
    for token in verb.doc[verb.i + 1 : verb.i + _FARTHEST]:
        if token.text in ",;:-–—" or token.dep_ in ("mark", "agent") or is_verb(token):
            return -1
        clause = token.head
        subject = token.dep_ in ("nsubj", "nsubjpass", "expl") and token.tag_ not in _WH
        if subject and clause.i > token.i and not within(clause, verb):
            finite = clause.tag_ in _FINITE or any(c.tag_ in ("MD", *_FINITE) for c in clause.lefts)
            begin = token.left_edge.i
            return begin if finite and begin > verb.i and clause.dep_ not in _APART else -1
    return -1


_FARTHEST = 12
_APART = ("conj", "relcl", "acl", "advcl")


def _is_of_noun(verb: Token, begin: int) -> bool:
    """Whether a clause without "that" is what a noun before it tells ("told Interfax in response to
    claims it had left"), or how a paper was made known ("said in the statement read out by")."""
    noun = verb.doc[begin - 1]
    if noun.dep_ != "pobj" or noun.i <= verb.i + 1:
        return False
    opens = verb.doc[begin]
    if noun.lower_ in UTTERANCES:
        return opens.tag_ in ("VBD", "VBN")
    return noun.lemma_.lower() in NOMINAL and opens.lower_ not in _MARKS


def _gerund_subject(verb: Token) -> int:
    """A clause whose subject is a gerund that the parser took for the complement ("said having Ann
    there was a joy")."""
    if CUES.get(verb_lemma(verb.lower_), _NONE).frames != "qc":
        return -1
    for gerund in children(verb, "xcomp"):
        behind = child(gerund, "ccomp")
        if gerund.i == verb.i + 1 and gerund.tag_ == "VBG" and behind is not None:
            return gerund.i if behind.tag_ in ("VBD", "VBZ", "VBP") else -1
    return -1


def _behind_person(verb: Token) -> int:
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
    return things[1].left_edge.i if len(things) > 1 and clauses else -1


def _behind_paper(verb: Token) -> int:
    """A clause that the parser hung to the paper it stands in ("said in a statement it had")."""
    for preposition in children(verb, "prep"):
        paper = child(preposition, "pobj")
        if paper is None or paper.i < verb.i or paper.lower_ not in UTTERANCES:
            continue
        for clause in children(paper, "relcl", "acl", "ccomp"):
            begins = clause.left_edge.i
            subject = child(clause, "nsubj", "nsubjpass", "expl")
            if begins == paper.i + 1 and subject is not None and subject.tag_ not in _WH:
                return begins
    return -1


_WH = ("WDT", "WP", "WP$", "WRB")


_HANDLING = frozenset("add continue conclude maintain write post text message email".split())
"""Verbs of saying that also do something with a thing ("continued the work", "wrote a book")."""


def _object_clause(verb: Token) -> int:
    """A clause whose subject the parser took for the object ("said many of them failed to")."""
    thing = child(verb, "dobj")
    lemma = verb_lemma(verb.lower_)
    if lemma in _HANDLING or CUES.get(lemma, _NONE).frames != "qc":
        return -1
    if thing is None or thing.i < verb.i:
        return -1
    below = verb.doc[thing.i + 1 : verb.right_edge.i + 1]
    if any(t.tag_ in ("VBD", "VBZ", "VBP", "MD") for t in below):
        return max(thing.left_edge.i, verb.i + 1)
    return -1


_NONE = Cue("", "", False, False, False)


_MARKS = frozenset({"that", "whether"})
_CIRCUMSTANCES = frozenset("after before while since until because although though".split())


def _is_finite(clause: Token) -> bool:
    if child(clause, "nsubj", "nsubjpass", "expl", "csubj", "mark") is not None:
        return True
    helpers = {c.lower_ for c in children(clause, "aux")}
    return is_verb(clause) and "to" not in helpers and clause.tag_ != "VBG"


def _before_subject(verb: Token, begin: int) -> int:
    """A parser may lose the first words of a clause; what the cue does not own belongs to it."""
    doc, at = verb.doc, verb.i + 1
    if any(t.lower_ in _MARKS for t in doc[at : begin + 1]):
        return begin
    subject = nearest_subject(verb)
    if subject is not None and subject.i > verb.i:
        at = subject.right_edge.i + 1
        begin = max(begin, at)
    while at < begin:
        top = doc[at]
        while top.head.i != verb.i and top.head.i != top.i:
            top = top.head
        if top.head.i == verb.i and top.dep_ not in ("ccomp", "nsubj", "nsubjpass", "dep", "intj"):
            at = max(at + 1, min(top.right_edge.i + 1, begin))
        else:
            return at
    return begin


def _that_behind(verb: Token) -> int:
    """A "that" behind the person told or the paper it stands in, wherever the parser hung it."""
    told = verb_lemma(verb.lower_) in _TOLD
    for token in verb.doc[verb.i + 1 : verb.i + 14]:
        if token.lower_ == "that" and token.dep_ in ("mark", "nsubj", "dobj"):
            papers = any(a.dep_ == "acl" and _is_paper(a.head) for a in token.ancestors)
            joins = token.dep_ == "mark" and not _is_answered(verb, token.head)
            return token.i if within(token, verb) and (told or papers or joins) else -1
        seen = token.tag_ == "VBN" and token.dep_ == "acl" and _is_paper(token.head)
        acts = is_verb(token) and token.dep_ != "prep" and not seen
        if acts or token.text in ",;:":
            return -1
    return -1


def _is_answered(verb: Token, clause: Token) -> bool:
    """Whether a clause is what somebody answers to ("replied to a warning that it might close")."""
    answers = verb_lemma(verb.lower_) in ("respond", "reply", "answer")
    return answers and clause.dep_ == "acl" and clause.head.lemma_.lower() in NOMINAL


def _is_paper(noun: Token) -> bool:
    return noun.lemma_.lower() in UTTERANCES


_TOLD = frozenset("tell inform remind assure reassure warn notify convince".split())


def _behind(verb: Token, particle: Token) -> int:
    """Where the words behind a particle begin, 0 where there are none."""
    if particle.dep_ == "mark":
        return particle.i + 1
    below = child(particle, "pobj", "pcomp", "prep")
    if below is not None and below.dep_ == "prep":
        below = child(below, "pobj", "pcomp") or below
    if below is not None:
        return max(particle.i + 1, below.left_edge.i)
    for other in children(verb, "dobj", "ccomp", "prep"):
        if other.i <= particle.i or (other.dep_ == "prep" and other.lower_ not in _LEADING):
            continue
        thing = child(other, "pobj", "pcomp") if other.dep_ == "prep" else None
        return (thing or other).left_edge.i
    return 0


_LEADING = frozenset("about against as at for of on over to with".split())


_EMPTY_ACTS = frozenset("comment respond elaborate name identify draw".split())


def _infinitive(verb: Token) -> int:
    """An infinitive behind the verb, with the person who is to act where one is named."""
    for clause in children(verb, "xcomp", "ccomp", "advcl"):
        if clause.i < verb.i or not any(c.lower_ == "to" for c in children(clause, "aux")):
            continue
        if clause.lemma_ in _EMPTY_ACTS and verb.i + 5 > clause.i:
            return 0
        told = child(verb, "dobj")
        if _is_addressed(verb, clause):
            return next(c.i for c in children(clause, "aux") if c.lower_ == "to")
        if clause.dep_ == "advcl" and told is None:
            continue
        if told is not None and verb.i < told.i < clause.i and cue_directs(verb):
            return max(verb.i + 1, told.left_edge.i)
        return max(verb.i + 1, clause.left_edge.i)
    return 0


def _is_addressed(verb: Token, clause: Token) -> bool:
    """Whether a preposition names who is to act ("pleaded with the board to wait")."""
    pleads = verb_lemma(verb.lower_) in ("plead", "appeal")
    before = (p for p in children(verb, "prep") if verb.i < p.i < clause.i)
    return pleads and any(p.lower_ in ("with", "to") for p in before)


def cue_directs(verb: Token) -> bool:
    """Whether the person addressed is part of what is asked for ("urged them to leave")."""
    return verb_lemma(verb.lower_) not in _TOLD


def _extraposed(verb: Token) -> int:
    """A clause that an "it" stands for ("put it to her that both were wrong")."""
    thing, clause = child(verb, "dobj"), child(verb, "ccomp")
    stands = thing is not None and clause is not None and thing.lower_ == "it"
    mark = child(clause, "mark") if clause is not None and stands else None
    return mark.i if mark is not None and mark.lower_ == "that" and mark.i > verb.i else 0


_READERS: tuple[tuple[str, Callable[[Token], int]], ...] = (
    ("i", _infinitive),
    ("o", thing_named),
    ("g", _gerund),
    ("e", estimate),
    ("e", _extraposed),
)
