"""What a reporting noun tells, where the parser hung the clause to something else than the noun."""

from __future__ import annotations

from spacy.tokens import Token

from service.extraction.attribution.factuality import is_reported
from service.extraction.attribution.found import TokenRange
from service.extraction.attribution.mentions import may_speak, source_range
from service.extraction.attribution.sources import subject_of
from service.extraction.lexicon.cues import CUES, NO_CUE, verb_lemma
from service.extraction.lexicon.titles import SPEAKING
from service.extraction.syntax.tree import child, children, is_negated, is_verb, word_behind


def behind_owner(noun: Token) -> tuple[Token, Token] | None:
    """Who claims it and the "that" of what he claims, behind an "of" or a "by" and wherever the
    parser hung the clause ("the contention of Ann Obi that it leaked", "claims by a chef that
    officers took bribes", "claims made by a chef that ...")."""
    made = word_behind(noun) if word_behind(noun).lower_ in _MADE else noun
    by = word_behind(made)
    owner = child(by, "pobj") if by.lower_ in _OWNING else None
    hangs = by.head.i in (made.i, noun.i) or (by.lower_ == "by" and by.head.is_ancestor(noun))
    if owner is None or not hangs or not _may_claim(owner, by):
        return None
    for that in noun.doc[owner.i + 1 : owner.i + 2]:
        opens = that.dep_ == "mark" or _opens_clause(that, by)
        if that.lower_ == "that" and opens and not _is_told_by_verb(noun, that):
            return owner, that
    return None


def _is_told_by_verb(noun: Token, that: Token) -> bool:
    """Whether the clause is what a verb reports that the noun stands beside ("said in a statement
    by Obi that it leaked")."""
    clause = that.head
    cue = CUES.get(verb_lemma(clause.head.lower_), NO_CUE)
    return noun.dep_ == "pobj" and clause.dep_ == "ccomp" and "c" in cue.frames


def that_behind_noun(noun: Token) -> Token | None:
    """The "that" right behind a noun whose clause the parser hung to the verb above ("laughed at
    Obi's claim that it leaked")."""
    that = word_behind(noun) if noun.dep_ == "pobj" else noun
    marks = that.lower_ == "that" and that.dep_ == "mark"
    above = marks and that.head.head.is_ancestor(noun)
    return that if above and not _is_told_by_verb(noun, that) else None


def _may_claim(owner: Token, preposition: Token) -> bool:
    """Whether the noun can claim something; behind a "by" any noun can."""
    named = owner.pos_ == "PROPN" or owner.lemma_.lower() in SPEAKING
    return named or (preposition.lower_ != "of" and owner.pos_ == "NOUN")


def _opens_clause(that: Token, preposition: Token) -> bool:
    """Whether a "that" which the parser took for a relative pronoun opens a clause with a subject
    of its own, behind a "by" or "from"."""
    subjects = [s for s in children(that.head, "nsubj", "nsubjpass", "expl") if s.i > that.i]
    whole = bool(subjects) and subjects[0].i < that.head.i and preposition.lower_ != "of"
    parted = any(t.text == "," for t in that.doc[that.i : that.head.i])
    return whole and (that.dep_ == "dobj" or (that.dep_ == "nsubj" and not parted))


_MADE = frozenset("made levelled leveled raised spread voiced posted circulated aired".split())
_OWNING = frozenset({"of", "by", "from"})


def that_told(noun: Token) -> Token | None:
    """The "that" behind what somebody gave in evidence, to whom and where ("gave evidence to the
    inquiry on Monday that he drove it")."""
    for token in noun.doc[noun.i + 1 : noun.i + _FARTHEST]:
        if token.lower_ == "that" and child(token.head, "nsubj", "nsubjpass") not in (None, token):
            return token
        if is_verb(token) or token.text in ",;:":
            return None
    return None


_FARTHEST = 14


def testifies(noun: Token) -> bool:
    """Whether somebody gives evidence ("gave evidence that she saw nothing")."""
    return noun.lemma_ == "evidence" and noun.dep_ == "dobj" and noun.head.lemma_ == "give"


def owner_of(noun: Token) -> Token | None:
    """Whose claim or feeling the noun is, None where nobody is named."""
    owner, verb = child(noun, "poss"), noun.head
    voiced = noun.dep_ == "dobj" and verb.lemma_ in VOICING and is_reported(verb)
    its = owner is not None and owner.lower_ == "its"
    if owner is not None and not (its and voiced and verb_lemma(verb.lower_) not in CUES):
        return owner
    for preposition in children(noun, "prep", "agent"):
        if preposition.lower_ in ("by", "from"):
            return child(preposition, "pobj")
    if (that := behind_owner(noun)) is not None:
        return that[0]
    if voiced:
        owner = subject_of(verb) if not is_negated(verb) else None
        return owner if owner is not None and may_speak(owner) else None
    return owner


VOICING = frozenset(
    "express voice raise make reiterate repeat issue give have share harbour harbor air show"
    " state signal exude convey announce declare lodge hurl level trade exchange swap".split()
)


def mention_of(source: Token, noun: Token) -> TokenRange:
    """The tokens that name whose the noun is."""
    start, end = source_range(source, noun)
    doc = source.doc
    while end - 1 > source.i and doc[end - 1].lower_ in ("'s", "’s", "'", "’"):
        end -= 1
    return start, end
