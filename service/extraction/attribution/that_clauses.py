"""A clause with "that" which the parser hung to whom or where somebody says it."""

from __future__ import annotations

from spacy.tokens import Token

from service.extraction.attribution.lost_subjects import is_misread_saying
from service.extraction.lexicon.bodies import HEARERS
from service.extraction.lexicon.cues import CUES, NO_CUE, TOLD, verb_lemma
from service.extraction.lexicon.nouns import NOMINAL, UTTERANCES
from service.extraction.syntax.tree import child, is_verb, within, word_before


def that_behind(verb: Token) -> int:
    """A "that" behind the person told or the paper it stands in, wherever the parser hung it."""
    told = verb_lemma(verb.lower_) in TOLD
    for token in verb.doc[verb.i + 1 : verb.i + 14]:
        if token.i == verb.i + 1 and is_misread_saying(verb):
            return token.i
        if token.lower_ == "that" and token.dep_ in ("mark", "nsubj", "dobj"):
            papers = any(a.dep_ == "acl" and _is_paper(a.head) for a in token.ancestors)
            joins = _is_through(token.head) or token.dep_ == "mark"
            joins = joins and not _is_answered(verb, token.head)
            joins = joins or _is_before_court(token)
            if (thing := _thing_told(verb, token.head)) is not None:
                return thing.left_edge.i
            return token.i if within(token, verb) and (told or papers or joins) else -1
        seen = token.tag_ == "VBN" and token.dep_ == "acl" and _is_paper(token.head)
        seen = seen or token.dep_ == "amod" or (told and _is_of_hearers(token, verb))
        seen = seen or token.head.lower_ == "without"
        acts = is_verb(token) and token.dep_ != "prep" and not seen
        if acts or token.text in ",;:":
            return -1
    return -1


def _is_of_hearers(participle: Token, verb: Token) -> bool:
    """Whether a participle tells what those who are told something do ("told reporters waiting
    outside that ...")."""
    hearers, cue = word_before(participle), CUES.get(verb_lemma(participle.lower_), NO_CUE)
    heard = hearers.head == verb and hearers.dep_ == "dobj" and hearers.i > verb.i
    return heard and participle.tag_ in ("VBG", "VBN") and not (cue.spoken and "c" in cue.frames)


def _is_before_court(that: Token) -> bool:
    """Whether a whole clause hangs to those before whom somebody speaks ("denied before the court
    that he sold it")."""
    court, clause = word_before(that), that.head
    heard = court.dep_ == "pobj" and court.lower_ in HEARERS and court.head.lower_ in _TO
    whole = child(clause, "nsubj", "nsubjpass", "expl") not in (None, that)
    return heard and clause.dep_ == "relcl" and clause.head == court and whole


_TO = ("before", "to")


def _thing_told(verb: Token, clause: Token) -> Token | None:
    """The object that a clause belongs to ("repeated his claim that he would go"); what
    somebody else is said to claim stays his."""
    thing, cue = child(verb, "dobj"), CUES.get(verb_lemma(verb.lower_), NO_CUE)
    noun = clause.head if clause.dep_ == "acl" else None
    owner = child(noun, "poss") if noun is not None else None
    own = owner is None or owner.tag_ == "PRP$"
    named = noun is not None and own and noun.lemma_.lower() in NOMINAL
    if thing is None or not named or "n" not in cue.frames or cue.denies:
        return None
    return (
        thing if verb.i < thing.left_edge.i and noun is not None and within(noun, thing) else None
    )


def _is_through(clause: Token) -> bool:
    """Whether a clause hangs to whom somebody speaks through ("said through an aide that ...")."""
    between = clause.head.head
    return clause.dep_ == "relcl" and between.dep_ == "prep" and between.lower_ == "through"


def _is_answered(verb: Token, clause: Token) -> bool:
    """Whether a clause is what somebody answers to ("replied to a warning that it might close")."""
    answers = verb_lemma(verb.lower_) in ("respond", "reply", "answer")
    return answers and clause.dep_ == "acl" and clause.head.lemma_.lower() in NOMINAL


def _is_paper(noun: Token) -> bool:
    return noun.lemma_.lower() in UTTERANCES
