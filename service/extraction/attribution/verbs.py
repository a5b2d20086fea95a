"""Which verbs of a sentence are cues, whatever the tagger took them for."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from service.extraction.attribution.lost_subjects import is_misread_saying
from service.extraction.lexicon.cues import CUES, verb_lemma
from service.extraction.lexicon.nouns import NOMINAL
from service.extraction.lexicon.phrasal import GOING_ON, PHRASAL
from service.extraction.lexicon.titles import THINGS
from service.extraction.syntax.parsing import Parsed
from service.extraction.syntax.tree import (
    child,
    children,
    is_mark,
    is_verb,
    with_quoted,
    word_before,
    word_behind,
)
from service.extraction.text.dates import WEEKDAYS, is_month


def cue_verbs(parsed: Parsed) -> list[Token]:
    """The verbs of the sentence that can report, in order; not those inside quotation marks."""
    return [
        token
        for token, quoted in with_quoted(parsed.doc)
        if (not quoted or _is_quoted_alone(token)) and _is_cue(token)
    ]


def _is_quoted_alone(token: Token) -> bool:
    """Whether only the verb and an adverb are quoted ("it "strongly condemned" the raid")."""
    doc = token.doc
    at = token.i - (token.i > 0 and doc[token.i - 1].pos_ == "ADV")
    closed = token.i + 1 < len(doc) and is_mark(doc[token.i + 1])
    return closed and at > 0 and is_mark(doc[at - 1]) and token.tag_ in ("VBD", "VBZ", "VBN")


def goes_on(token: Token) -> bool:
    """Whether the verb tells that somebody goes on ("it fell, he went on")."""
    on = word_behind(token)
    return token.lower_ in GOING_ON and on.lower_ == "on" and on.head == token


def _is_cue(token: Token) -> bool:
    lemma = verb_lemma(token.lower_)
    if goes_on(token):
        return True
    if not lemma or not (is_verb(token) or _misread(token) or closing_subject(token) is not None):
        return False
    if (
        token.tag_ == "VBG"
        and token.text[0].isupper()
        and token.i
        and token.dep_ in ("pobj", "compound")
    ):
        return False
    if is_asked_aside(token) or _is_plural(token) or _takes_place(token, lemma):
        return False
    return lemma in CUES or _particle(token, lemma) is not None


def _takes_place(token: Token, lemma: str) -> bool:
    """Whether a "held" behind an event tells when it was ("minutes of talks held that May")."""
    return lemma == "hold" and token.i > 0 and word_before(token).lower_ in THINGS


def _is_plural(token: Token) -> bool:
    """Whether a plural that reports was taken for a verb, right behind what is done to it
    ("rejects claims", "dismissed as rumours reports that ...")."""
    if token.tag_ != "VBZ" or token.i < 2 or token.lower_.removesuffix("s") not in NOMINAL:
        return False
    saying = word_before(token)
    done = verb_lemma(saying.lower_) in CUES and plural_behind(saying) is not None
    return done or token.dep_ == "pobj"


def plural_behind(verb: Token) -> Token | None:
    """A plural right behind the verb that the parser took for another verb ("rejects claims")."""
    if verb.i + 1 == len(verb.doc):
        return None
    behind = word_behind(verb)
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
    return any(c.dep_ in ("nsubj", "ccomp") for c in token.children) or is_misread_saying(token)


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
    head = next((t for t in words if word_behind(t).lower_ in _WITHIN_NAMES or t.i + 1 == at), None)
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
    other = child(verb, "prt")
    if not pairs or (other is not None and other.i == verb.i + 1 and other.lower_ not in pairs):
        return None
    around = [*children(verb, "prt", "prep", "advmod"), *_behind_day(verb), *_behind_told(verb)]
    behind = sorted(around, key=lambda t: t.i < verb.i)
    pairing = (c for c in behind if c.lower_ in pairs and not _is_of_thing(c, verb, lemma))
    return next((c for c in pairing if not _dates(c)), None) or _marked(verb, pairs)


def _behind_told(verb: Token) -> Iterator[Token]:
    """The "of" that the parser hung to who is assured ("assured the widows of help")."""
    told = child(verb, "dobj") if verb_lemma(verb.lower_) in _ASSURING else None
    return children(told, "prep") if told is not None and told.i > verb.i else iter(())


_ASSURING = frozenset({"assure", "reassure"})


def _is_of_thing(preposition: Token, verb: Token, lemma: str) -> bool:
    """Whether a preposition belongs to the thing that is called something ("called the ban on
    flights a gift")."""
    thing, name = child(verb, "dobj"), child(verb, "oprd")
    between = thing is not None and verb.i < thing.i < preposition.i
    return lemma == "call" and between and name is not None and name.i > preposition.i


def _behind_day(verb: Token) -> Iterator[Token]:
    """The prepositions that the parser hung to the day on which it was said ("warned on Saturday of
    high waves", "warned Saturday of high waves")."""
    for preposition in children(verb, "prep", "npadvmod"):
        day = child(preposition, "pobj") if preposition.dep_ == "prep" else preposition
        if day is not None and day.lower_ in WEEKDAYS:
            yield from children(day, "prep")


def _dates(preposition: Token) -> bool:
    """Whether a preposition only tells the day ("insisted on Friday")."""
    day = child(preposition, "pobj")
    if preposition.lower_ != "on" or day is None:
        return False
    return day.lower_ in WEEKDAYS or is_month(day.lower_)


def _marked(verb: Token, pairs: dict[str, str]) -> Token | None:
    """The "for" of a clause that is called for ("called for him to go")."""
    if "for" not in pairs:
        return None
    marks = (child(c, "mark") for c in children(verb, "advcl", "ccomp", "xcomp"))
    return next((m for m in marks if m is not None and m.lower_ == "for" and m.i > verb.i), None)


def is_spoken(verb: Token) -> bool:
    """Whether the verb is speech by itself, or denies together with its particle ("ruled out")."""
    cue, phrase = CUES.get(verb_lemma(verb.lower_)), particle_of(verb)
    return (cue is not None and cue.spoken) or (phrase is not None and phrase[1] == "d")


def particle_of(verb: Token) -> tuple[Token, str] | None:
    """The particle that reports together with the verb, and what the pair does."""
    lemma = verb_lemma(verb.lower_)
    particle = _particle(verb, lemma)
    return (particle, PHRASAL[lemma][particle.lower_]) if particle is not None else None
