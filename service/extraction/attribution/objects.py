"""The thing behind a cue: a noun phrase that is said, and whether it is more than a topic."""

from __future__ import annotations

from spacy.tokens import Token

from service.extraction.attribution.cited import who_is_cited
from service.extraction.attribution.verbs import plural_behind
from service.extraction.lexicon.cues import CUES, Cue, verb_lemma
from service.extraction.lexicon.nouns import ANAPHORS, CLAIMS, GROUNDS, MATTERS, TOPICS
from service.extraction.lexicon.titles import GROUP_NOUNS, ROLE_NOUNS, SPEAKING
from service.extraction.syntax.tree import child, children, is_negated, word_before


def thing_said(verb: Token, cue: Cue) -> tuple[int, bool]:
    """A noun phrase that stands for what is said, and whether it is more than a topic."""
    thing = object_of(verb)
    if thing is None or (cue.lemma in _COUNTING and child(thing, "nummod") is None):
        return -1, False
    taken = cue.lemma == "claim" and thing.lemma_.lower() in _TAKEN
    if (
        _is_done_to(verb, thing, cue)
        or taken
        or (cue.lemma == "show" and (_is_by_person(verb) or _is_behaviour(thing)))
    ):
        return -1, False
    if cue.lemma in TRUSTING and is_negated(verb):
        return _disbelieved(thing).left_edge.i, True
    if thing.lower_ == "same" and "c" in cue.frames:
        return max(thing.left_edge.i, verb.i + 1), False
    marked = any(t.text in QUOTES for t in verb.doc[verb.i + 1 : verb.right_edge.i + 1])
    debated = (
        thing.lemma_.lower() in MATTERS
        or (cue.lemma in _SCOLDING and (thing.pos_ == "PROPN" or _is_scolded(verb, thing)))
        or _is_reproached(verb, thing)
    )
    if "n" not in cue.frames and not ("m" in cue.frames and (marked or debated)):
        return -1, False
    denies = cue.denies or (cue.lemma in _DOUBTING and thing.lemma_.lower() in CLAIMS)
    unsaid = cue.topical or not (marked or "n" in cue.frames or denies)
    open_ended = thing.lemma_.lower() in TOPICS or _is_anaphor(thing)
    told = cue.lemma == "describe" and is_indefinite(thing) and not open_ended
    topical = (unsaid and not told) or (open_ended and not denies)
    return max(thing.left_edge.i, verb.i + 1), not topical


def finding(verb: Token, cue: Cue) -> int:
    """A ground for something, or that there is none ("found no record of the loan", "show no sign
    that he knew"): what it is a ground for is not said to be so."""
    thing = child(verb, "dobj")
    if thing is None or thing.i < verb.i or thing.lemma_.lower() not in GROUNDS:
        return -1
    if cue.lemma == "show" and (_is_by_person(verb) or _is_behaviour(thing)):
        return -1
    lacking = any(c.lower_ in _LACKING for c in children(thing, "det", "amod")) or is_negated(verb)
    told = lacking and ("c" in cue.frames or "n" in cue.frames) and not cue.denies
    return max(thing.left_edge.i, verb.i + 1) if "f" in cue.frames or told else -1


_LACKING = frozenset("no little scant insufficient".split())

TRUSTING = frozenset("believe accept".split())
"""Verbs that reject a thing where they are negated ("does not believe the figures")."""


def is_indefinite(thing: Token) -> bool:
    """Whether a thing is told of for the first time, which is to say that there was one ("describes
    burns on his back", "spoke of a shot")."""
    known = child(thing, "poss") is not None or any(
        c.lower_ not in ("a", "an", "no") for c in children(thing, "det")
    )
    return (
        thing.pos_ == "NOUN"
        and not known
        and (thing.tag_ == "NNS" or child(thing, "det") is not None)
    )


def _disbelieved(thing: Token) -> Token:
    """The thing itself, or what not a word of is believed."""
    of = child(thing, "prep") if thing.lower_ in ("word", "bit", "syllable") else None
    below = child(of, "pobj") if of is not None and of.lower_ == "of" else None
    return below if below is not None else thing


def _is_done_to(verb: Token, thing: Token, cue: Cue) -> bool:
    """Whether somebody is threatened, or refused a thing ("denied them a loan"), without a word."""
    if cue.lemma == "threaten":
        return thing.pos_ == "PROPN" or thing.lemma_.lower() in ROLE_NOUNS | GROUP_NOUNS
    given = child(verb, "dative") is not None or len([*children(verb, "dobj")]) > 1
    return cue.lemma in _GIVING and given


_GIVING = frozenset({"deny", "refuse"})
_TAKEN = frozenset(
    "life victim casualty title trophy medal prize crown wicket scalp benefit refund asylum"
    " nomination seat share vote spot place percent".split()
)
"""What is claimed without a word ("a flood claimed ten lives", "she claimed the title")."""

_DOUBTING = frozenset("question challenge".split())
_COUNTING = frozenset("count tally number".split())
_PERSONS = frozenset({"PRP", "WP"})
_SCOLDING = frozenset("slam blast bash rip".split())
QUOTES = frozenset({'"', "“", "‘", "''", "``", "«"})


def _is_scolded(verb: Token, thing: Token) -> bool:
    """Whether people or a body are slammed for or over something ("slammed the board over it")."""
    behind = (*children(verb, "prep"), *children(thing, "prep"))
    ground = any(p.lower_ in ("for", "over") and p.i > thing.i for p in behind)
    return ground and thing.lemma_.lower() in SPEAKING


def _is_reproached(verb: Token, thing: Token) -> bool:
    """Whether somebody is attacked for what they did ("attacked Berg for refusing to go", "blasted
    the firm over its prices"), which is done in words."""
    for preposition in (*children(verb, "prep"), *children(thing, "prep")):
        if preposition.lower_ not in ("for", "over") or preposition.i < thing.i:
            continue
        noun = child(preposition, "pobj")
        owned = noun is not None and child(noun, "poss") is not None
        if owned or child(preposition, "pcomp") is not None:
            return True
    return False


def _is_by_person(verb: Token) -> bool:
    """Whether "he" or "she" shows something, which is to behave, not to report."""
    subject = child(verb, "nsubj")
    return subject is not None and subject.tag_ in _PERSONS


def _is_behaviour(thing: Token) -> bool:
    """Whether signs are those of what goes on ("the row showed no signs of ending")."""
    of = child(thing, "prep")
    return thing.lemma_ == "sign" and of is not None and child(of, "pcomp") is not None


def object_of(verb: Token) -> Token | None:
    """The noun phrase behind the verb that can stand for words, None for a person or a "what"."""
    thing = child(verb, "dobj") or plural_behind(verb)
    if thing is None:
        clauses = (c for c in children(verb, "ccomp", "xcomp") if who_is_cited(c) is None)
        thing = next((c for c in clauses if _is_nominal(c)), None)
    if thing is None or thing.i < verb.i or thing.tag_ in ("WP", "WDT"):
        return None
    if thing.tag_ == "PRP":
        return thing if thing.lower_ == "it" and _denies(verb) else None
    if thing.lower_ == "anonymity":
        return None
    return None if is_each_other(thing) else thing


def is_each_other(thing: Token) -> bool:
    """Whether the object of several is "each other" or "one another"."""
    return thing.lower_ in ("other", "another") and word_before(thing).lower_ in ("each", "one")


def _is_nominal(complement: Token) -> bool:
    """A gerund, or a noun that a parser took for a clause ("shows Obi with a lead") or for a verb
    ("suggested foul play")."""
    named = complement.pos_ in ("NOUN", "PROPN") and child(complement, "nsubj", "mark") is None
    misread = complement.tag_ == "VB" and child(complement, "amod") is not None
    gerund = complement.tag_ == "VBG" and word_before(complement).text != ","
    return gerund or named or (misread and child(complement, "aux") is None)


def _is_anaphor(noun: Token) -> bool:
    return noun.lemma_.lower() in ANAPHORS and any(
        c.lower_
        in ("this", "that", "these", "those", "such", "similar", "the", "his", "her", "their")
        and not any(n.dep_ in ("acl", "relcl", "prep") for n in noun.children)
        for c in noun.children
    )


def _denies(verb: Token) -> bool:
    cue = CUES.get(verb_lemma(verb.lower_))
    return cue is not None and cue.denies


def are_words(verb: Token, begin: int) -> bool:
    """Whether the noun phrase that begins there stands for what was said ("those charges")."""
    behind = (t for t in verb.doc[begin:] if t.pos_ == "NOUN" and t.dep_ in ("dobj", "pobj"))
    noun = next(behind, None)
    return noun is not None and noun.lemma_.lower() in CLAIMS
