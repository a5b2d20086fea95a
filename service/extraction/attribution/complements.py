"""What stands behind a cue: a clause, a gerund, or what the modules beside this one find."""

from __future__ import annotations

from collections.abc import Callable

from spacy.tokens import Token

from service.extraction.attribution.astray import clause_astray, clause_behind_person
from service.extraction.attribution.colons import behind_colon
from service.extraction.attribution.estimates import estimate
from service.extraction.attribution.found import Found
from service.extraction.attribution.infinitives import infinitive
from service.extraction.attribution.misread_objects import thing_as_subject
from service.extraction.attribution.naming import (
    JUDGING,
    is_named_ahead,
    judged_claim,
    named_before,
    thing_named,
)
from service.extraction.attribution.objects import (
    finding,
    thing_said,
)
from service.extraction.attribution.occasions import behind_event
from service.extraction.attribution.particles import behind_particle
from service.extraction.attribution.sources import nearest_subject
from service.extraction.attribution.that_clauses import that_behind
from service.extraction.lexicon.attitudes import DESIRES
from service.extraction.lexicon.cues import TOLD, Cue, verb_lemma
from service.extraction.lexicon.nouns import NOMINAL, UTTERANCES
from service.extraction.syntax.tree import INFLECTED, child, children, is_mark, is_verb, word_behind


def complement(found: Found, verb: Token, cue: Cue) -> tuple[int, bool]:
    """The first token of what is reported, and whether it is a proposition; -1 for none."""
    begin = max(finding(verb, cue), behind_colon(verb))
    if begin > 0:
        return begin, True
    begin = judged_claim(verb) if cue.lemma in JUDGING and not cue.denies else -1
    if begin > 0:
        return begin, True
    begin = _clause(verb) if "c" in cue.frames else _quotation(verb, cue)
    if begin > 0:
        return begin, cue.lemma not in DESIRES
    begin = _marked_clause(verb) if "t" in cue.frames else -1
    if begin > 0:
        return begin, True
    begin, asserts = behind_particle(found, verb)
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
    if cue.denies and cue.lemma in JUDGING and is_named_ahead(word_behind(verb)):
        found.denied = True
        return verb.i + 2, True
    return begin, begin > 0


def _gerund(verb: Token) -> int:
    gerund = next((c for c in children(verb, "xcomp", "ccomp") if c.i > verb.i), None)
    if gerund is None:
        plea = any(c.lower_ in _PLEAS for c in children(verb, "acomp", "oprd", "dobj"))
        return verb.i + 1 if plea else -1
    return max(gerund.left_edge.i, verb.i + 1)


_PLEAS = frozenset("guilty innocent contest".split())


def _clause(verb: Token) -> int:
    """Where a clause behind the verb begins ("said (that) they left"), -1 where there is none."""
    if verb_lemma(verb.lower_) in TOLD and (begin := clause_behind_person(verb)) > 0:
        return begin
    for clause in children(verb, "ccomp", "xcomp", "advcl", "dep", "acl", "conj", "relcl"):
        if clause.i <= verb.i:
            continue
        begin = max(clause.left_edge.i, verb.i + 1)
        if _is_of_noun(verb, begin):
            continue
        mark = child(clause, "mark")
        if verb.doc[begin].lower_ in _ASKED_WITH and verb_lemma(verb.lower_) in _ASKING:
            return begin
        if mark is not None and mark.lower_ in _CIRCUMSTANCES and not _stands_amid(mark, clause):
            continue
        if (
            clause.dep_ == "ccomp"
            and mark is not None
            and mark.lower_ in _MARKS
            and mark.i > verb.i
        ):
            return mark.i
        if clause.dep_ == "ccomp" and (behind := behind_event(verb, clause)) > 0:
            return behind
        if clause.dep_ == "ccomp" and _is_finite(clause):
            return thing_as_subject(verb, clause) or _before_subject(verb, begin)
        if clause.dep_ == "xcomp" and clause.tag_ in INFLECTED:
            return begin
        if verb.doc[begin].lower_ in _MARKS and clause.dep_ != "conj":
            return begin
    return clause_astray(verb)


def _marked_clause(verb: Token) -> int:
    """Where a clause with "that" begins ("relayed on Monday that they had left"), -1 where there
    is none."""
    if child(verb, "dobj") is not None:
        return -1
    marks = (child(c, "mark") for c in children(verb, "ccomp") if c.i > verb.i)
    that = next((m for m in marks if m is not None and m.lower_ == "that"), None)
    return that.i if that is not None and that.i > verb.i else that_behind(verb)


def _quotation(verb: Token, cue: Cue) -> int:
    """A clause in quotation marks right behind a manner of speaking (shouted "They are good" as she
    left), -1 where there is none."""
    behind = verb.i + 1 < len(verb.doc) and is_mark(word_behind(verb))
    clause = child(verb, "ccomp") if behind and "q" in cue.frames else None
    return verb.i + 1 if clause is not None and _is_finite(clause) else -1


def _stands_amid(mark: Token, clause: Token) -> bool:
    """Whether a preposition behind the subject was taken for what opens a clause ("said her words
    before the judge were true")."""
    subject = child(clause, "nsubj", "nsubjpass")
    return clause.dep_ == "ccomp" and subject is not None and subject.i < mark.i


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


_MARKS = frozenset({"that", "whether"})
_ASKING = frozenset("ask wonder inquire enquire query quiz press question".split())
_ASKED_WITH = frozenset("if whether why when where how what which who whose".split())
_CIRCUMSTANCES = frozenset("after before while since until because although though".split())


def _is_finite(clause: Token) -> bool:
    if child(clause, "nsubj", "nsubjpass", "expl", "csubj", "mark") is not None:
        return True
    helpers = {c.lower_ for c in children(clause, "aux")}
    return is_verb(clause) and "to" not in helpers and clause.tag_ != "VBG"


def _before_subject(verb: Token, begin: int) -> int:
    """A parser may lose the first words of a clause; what the cue does not own belongs to it, and
    so does a gerund right before it ("claimed closing the gate was wrong")."""
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
        own = ("ccomp", "nsubj", "nsubjpass", "dep", "intj")
        acts = top.tag_ == "VBG" and top.dep_ == "xcomp" and top.right_edge.i + 1 == begin
        if top.head.i == verb.i and top.dep_ not in own and not acts:
            at = max(at + 1, min(top.right_edge.i + 1, begin))
        else:
            return at
    return begin


def _extraposed(verb: Token) -> int:
    """A clause put to somebody, with an "it" or without ("put it to her that both were wrong")."""
    thing, clause = child(verb, "dobj"), child(verb, "ccomp")
    if (that := _behind_hearer(verb)) > 0:
        return that
    heard = any(p.lower_ == "to" and p.i == verb.i + 1 for p in children(verb, "prep", "dative"))
    stands = thing.lower_ == "it" if thing is not None else heard
    mark = child(clause, "mark") if clause is not None and stands else None
    return mark.i if mark is not None and mark.lower_ == "that" and mark.i > verb.i else 0


def _behind_hearer(verb: Token) -> int:
    """The "that" behind "it" and to whom it is put, wherever the parser hung it ("put it to Mr Cole
    that he lied"), -1 where there is none."""
    behind = [t.lower_ for t in verb.doc[verb.i + 1 : verb.i + 3]]
    hearer = verb.doc[verb.i + 3 : verb.i + _FARTHEST_HEARER] if behind == ["it", "to"] else ()
    return next((t.i for t in hearer if t.lower_ == "that" and t.tag_ == "IN"), -1)


_FARTHEST_HEARER = 10


_READERS: tuple[tuple[str, Callable[[Token], int]], ...] = (
    ("i", infinitive),
    ("o", thing_named),
    ("g", _gerund),
    ("e", estimate),
    ("e", _extraposed),
)
