"""Nouns that report: "Putin's assertion that ...", "the claim by police that ..."."""

from __future__ import annotations

from spacy.tokens import Token

from service.extraction.clauses import source_range, subject_of
from service.extraction.cues import CUES
from service.extraction.found import Found, TokenRange, is_reported
from service.extraction.indirect import may_speak
from service.extraction.nouns import NOMINAL
from service.extraction.parsing import Parsed
from service.extraction.tree import child, children, is_negated, trim

_TOPIC = frozenset("about of on regarding concerning against for over".split())
_BINDING = frozenset("promise vow pledge threat offer plan decision refusal demand request".split())


def read_nouns(parsed: Parsed) -> list[Found]:
    """Every reporting noun of the sentence that has an owner and says what was said."""
    found = (_read(token) for token in parsed.doc if token.pos_ == "NOUN")
    return [one for one in found if one is not None]


def _read(noun: Token) -> Found | None:
    lemma = noun.lemma_.lower()
    if lemma not in NOMINAL:
        return None
    source = _owner(noun)
    if source is None or source.lower_ in ("our", "my", "your", "its", "whose"):
        return None
    content, asserts = _content(noun, lemma)
    if content is None:
        return None
    start, end = trim(noun.doc, *content, frozenset({"that"}))
    if start >= end:
        return None
    cue = CUES.get(NOMINAL[lemma])
    found = Found(None, (noun.i, noun.i + 1), source, _mention(source, noun), [(start, end)])
    found.denied = cue is not None and cue.denies
    found.asserts = asserts
    return found


def _owner(noun: Token) -> Token | None:
    owner = child(noun, "poss")
    if owner is not None:
        return owner
    for preposition in children(noun, "prep", "agent"):
        if preposition.lower_ in ("by", "from"):
            return child(preposition, "pobj")
    verb = noun.head
    if noun.dep_ == "dobj" and verb.lemma_ in _VOICING and is_reported(verb):
        owner = subject_of(verb) if not is_negated(verb) else None
        return owner if owner is not None and may_speak(owner) else None
    return None


_VOICING = frozenset(
    "express voice raise make reiterate repeat issue give have share harbour harbor air".split()
)


def _mention(source: Token, noun: Token) -> TokenRange:
    start, end = source_range(source, noun)
    doc = source.doc
    while end - 1 > source.i and doc[end - 1].lower_ in ("'s", "’s", "'", "’"):
        end -= 1
    return start, end


def _content(noun: Token, lemma: str) -> tuple[TokenRange | None, bool]:
    for clause in children(noun, "acl", "ccomp", "relcl"):
        begin = clause.left_edge
        if begin.lower_ == "that" and begin.i > noun.i and clause.dep_ != "relcl":
            return (begin.i, clause.right_edge.i + 1), True
        if begin.i > noun.i and lemma in _BINDING and clause.doc[begin.i].lower_ == "to":
            return (begin.i, clause.right_edge.i + 1), True
    for preposition in children(noun, "prep"):
        if preposition.lower_ in _TOPIC and preposition.i > noun.i and lemma in _REPORTED_OF:
            below = child(preposition, "pobj", "pcomp")
            if below is not None:
                return (preposition.i + 1, preposition.right_edge.i + 1), False
    return None, False


_REPORTED_OF = frozenset(
    "claim allegation accusation criticism complaint comment remark warning call denial assertion"
    " statement demand condemnation".split()
)
