"""What the rules find in one sentence, before anybody knows who "he" is."""

from __future__ import annotations

from dataclasses import dataclass, field

from spacy.tokens import Token

from service.extraction.lexicon.cues import CUES, verb_lemma
from service.extraction.lexicon.nouns import NOMINAL
from service.extraction.lexicon.phrasal import PHRASAL
from service.extraction.syntax.parsing import Parsed
from service.extraction.syntax.tree import (
    CLOSING_MARKS,
    OPENING_MARKS,
    child,
    children,
    is_mark,
    is_verb,
)

TokenRange = tuple[int, int]


@dataclass(slots=True)
class Found:
    """An attribution in terms of one sentence's tokens.

    ``verb`` is the cue's head, ``cue`` its tokens, ``source`` the head of the mention and
    ``mention`` its tokens. ``content`` are token ranges, ``gaps`` indices of lifted quotations.
    """

    verb: Token | None
    cue: TokenRange | None
    source: Token | None
    mention: TokenRange | None
    content: list[TokenRange] = field(default_factory=list)
    gaps: list[int] = field(default_factory=list)
    clause: TokenRange | None = None
    denied: bool = False
    asserts: bool = True
    according: bool = False


def cue_verbs(parsed: Parsed) -> list[Token]:
    """The verbs of the sentence that can report, in order; not those inside quotation marks."""
    cues, inside = [], False
    for token in parsed.doc:
        if is_mark(token):
            inside = token.text in OPENING_MARKS or (not inside and token.text not in CLOSING_MARKS)
        elif (not inside or _is_quoted_alone(token)) and _is_cue(token):
            cues.append(token)
    return cues


def _is_quoted_alone(token: Token) -> bool:
    """Whether only the verb and an adverb are quoted ("it "strongly condemned" the raid")."""
    doc = token.doc
    at = token.i - (token.i > 0 and doc[token.i - 1].pos_ == "ADV")
    closed = token.i + 1 < len(doc) and is_mark(doc[token.i + 1])
    return closed and at > 0 and is_mark(doc[at - 1]) and token.tag_ in ("VBD", "VBZ", "VBN")


def _is_cue(token: Token) -> bool:
    lemma = verb_lemma(token.lower_)
    if not lemma or not (is_verb(token) or _misread(token) or closing_subject(token) is not None):
        return False
    if (
        token.tag_ == "VBG"
        and token.text[0].isupper()
        and token.i
        and token.dep_ in ("pobj", "compound")
    ):
        return False
    if is_asked_aside(token) or _is_plural(token):
        return False
    return lemma in CUES or _particle(token, lemma) is not None


def _is_plural(token: Token) -> bool:
    """Whether a plural that reports was taken for a verb, right behind what is done to it
    ("rejects claims", "dismissed as rumours reports that ...")."""
    if token.tag_ != "VBZ" or token.i < 2 or token.lower_.removesuffix("s") not in NOMINAL:
        return False
    done = verb_lemma(token.nbor(-1).lower_) in CUES and plural_behind(token.nbor(-1)) is not None
    return done or token.dep_ == "pobj"


def plural_behind(verb: Token) -> Token | None:
    """A plural right behind the verb that the parser took for another verb ("rejects claims")."""
    behind = verb.nbor(1) if verb.i + 1 < len(verb.doc) else verb
    plural = behind.tag_ == verb.tag_ == "VBZ" and behind.lower_.removesuffix("s") in NOMINAL
    return behind if plural else None


def is_asked_aside(token: Token) -> bool:
    """Whether somebody is asked between commas before the verb of saying ("Obi, asked whether he
    knew, said"), which parsers read as asking."""
    doc = token.doc
    if token.lower_ in _ASKED and token.text[0].isupper() and token.i == 0:
        return child(token, "agent") is None
    if token.lower_ not in _ASKED or token.i < 2 or doc[token.i - 1].text != ",":
        return False
    commas = [t.i for t in doc[token.i + 1 :] if t.text == ","]
    later = (t for at in commas for t in doc[at + 1 : at + 3])
    return doc[token.i - 2].pos_ in ("NOUN", "PROPN") and any(
        t.tag_ in ("VBD", "VBZ") and verb_lemma(t.lower_) for t in later
    )


_ASKED = frozenset(["asked", "pressed", "questioned", "quizzed"])


def _misread(token: Token) -> bool:
    """A verb that the tagger took for something else, though it has a subject or a clause."""
    return any(c.dep_ in ("nsubj", "ccomp") for c in token.children)


def closing_subject(token: Token) -> Token | None:
    """The subject of a present that the tagger took for a noun, where it closes a sentence, a
    parenthesis or what follows a quotation ("..., records show", ""..." Roe notes")."""
    doc, at = token.doc, token.i
    cue = CUES.get(verb_lemma(token.lower_))
    if at == 0 or token.pos_ not in ("NOUN", "PROPN") or token.text[0].isupper():
        return None
    if cue is None or "c" not in cue.frames:
        return None
    if at + 1 < len(doc) and doc[at + 1].text not in (",", ".", ";"):
        return None
    begin = next((t.i + 1 for t in reversed(doc[:at]) if t.text == ","), 0)
    words = doc[begin:at]
    head = next((t for t in words if t.nbor(1).lower_ in _WITHIN_NAMES or t.i + 1 == at), None)
    if head is None or any(is_verb(t) or t.text == "and" for t in words):
        return None
    present, plural = token.lower_.endswith("s"), head.tag_ in ("NNS", "NNPS")
    behind = any(is_verb(t) for t in doc[:begin]) if begin else len(words) <= _LONGEST_CLOSING
    names = head.pos_ in ("NOUN", "PROPN") or (head.text[0].isupper() and head.is_alpha)
    return head if behind and names and present is not plural else None


_WITHIN_NAMES = frozenset("of by from for at in on".split())
_LONGEST_CLOSING = 4


def _particle(verb: Token, lemma: str) -> Token | None:
    pairs = PHRASAL.get(lemma)
    if not pairs:
        return None
    here = next((c for c in children(verb, "prt", "prep", "advmod") if c.lower_ in pairs), None)
    return here or _marked(verb, pairs)


def _marked(verb: Token, pairs: dict[str, str]) -> Token | None:
    """The "for" of a clause that is called for ("called for him to go")."""
    if "for" not in pairs:
        return None
    marks = (child(c, "mark") for c in children(verb, "advcl", "ccomp", "xcomp"))
    return next((m for m in marks if m is not None and m.lower_ == "for" and m.i > verb.i), None)


def particle_of(verb: Token) -> tuple[Token, str] | None:
    """The particle that reports together with the verb, and what the pair does."""
    lemma = verb_lemma(verb.lower_)
    particle = _particle(verb, lemma)
    return (particle, PHRASAL[lemma][particle.lower_]) if particle is not None else None


_IRREAL = frozenset("would could should might may must can ca".split())


def is_reported(verb: Token) -> bool:
    """Whether the verb tells of speech that took place, not of what may or will be said."""
    above = verb.head if verb.dep_ == "conj" and verb.tag_ == "VB" else verb
    if _is_wished_for(verb):
        return False
    for helper in children(verb if child(verb, "aux") is not None else above, "aux"):
        if helper.lower_ in _IRREAL or helper.lower_ in ("will", "'ll", "wo"):
            return helper.lower_ == "would" and (_no_more(verb) or _is_leaning(verb))
    if verb.tag_ == "VB" and child(verb, "aux") is not None:
        helpers = {c.lower_ for c in children(verb, "aux")}
        if "to" in helpers:
            actual = verb.dep_ in ("xcomp", "advcl") and verb.head.lemma_ in _ACTUAL
            return actual or _is_owned_up(verb) or _is_purpose(verb)
    return True


def _is_owned_up(verb: Token) -> bool:
    """Whether somebody was brought to say it ("had to admit", "was forced to concede")."""
    above = verb.head
    brought = above.lower_ in ("forced", "compelled", "obliged", "made")
    had = above.lower_ == "had" or (brought and child(above, "auxpass") is not None)
    return verb.dep_ == "xcomp" and had and verb.lemma_ in _OWNING_UP


_OWNING_UP = frozenset("admit concede acknowledge confess confirm".split())


def _is_purpose(verb: Token) -> bool:
    """Whether an infinitive of saying tells what somebody did something for, and so said ("took to
    the stage to warn that ...")."""
    act, cue = verb.head, CUES.get(verb_lemma(verb.lower_))
    done = act.tag_ in ("VBD", "VBZ") or child(act, "aux") is not None
    unreal = any(c.dep_ == "neg" or c.lower_ in _IRREAL | {"will", "to"} for c in act.children)
    says = cue is not None and cue.spoken and "c" in cue.frames
    passive = child(act, "auxpass") is not None
    return (
        (verb.dep_ == "advcl" or act.lemma_ in _APPEARING)
        and verb.i > act.i
        and is_verb(act)
        and done
        and says
        and not (unreal or passive)
    )


_APPEARING = frozenset(
    "emerge return arrive rise stand step turn travel gather call ring phone write hurry race"
    " reappear intervene descend".split()
)
"""Verbs of coming forward and of calling, whose infinitive parsers take for a complement."""


def _is_wished_for(verb: Token) -> bool:
    """Whether somebody demands that it be said ("urged that the firm explain its plans")."""
    demanded = verb.dep_ == "ccomp" and verb_lemma(verb.head.lower_) in _DEMANDING
    return demanded and verb.tag_ in ("VB", "VBP")


_DEMANDING = frozenset("demand ask urge propose recommend request".split())


def _is_leaning(verb: Token) -> bool:
    """Whether "would" softens a position ("would support the bill", "would like to go")."""
    conditional = any(child(c, "mark") is not None for c in children(verb, "advcl"))
    wish = verb.lemma_ == "like" and child(verb, "xcomp", "ccomp") is not None
    return not conditional and (wish or verb.lemma_ in _LEANINGS)


_LEANINGS = frozenset("support oppose favor favour prefer welcome love hate back endorse".split())


def _no_more(verb: Token) -> bool:
    """Whether somebody did say this and no more ("would say only that")."""
    return any(
        t.lower_ == "only" for t in (verb.nbor(-1), verb.doc[min(verb.i + 1, len(verb.doc) - 1)])
    )


_ACTUAL = frozenset(
    "go continue begin start proceed appear seem use come rush hasten"
    " try attempt struggle pause".split()
)
