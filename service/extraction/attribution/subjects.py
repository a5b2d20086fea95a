"""Subjects that a parser loses: taken for another word, parted from the verb, or swallowed."""

from __future__ import annotations

from spacy.tokens import Token

from service.extraction.attribution.lost_subjects import lost_subject
from service.extraction.attribution.partings import (
    before_day,
    before_past_participle,
    behind_opening,
    below_helper,
    below_mark,
    joined_subject,
    told_of,
)
from service.extraction.attribution.verbs import closing_subject, is_asked_aside
from service.extraction.lexicon.cues import CUES, verb_lemma
from service.extraction.lexicon.titles import TITLES
from service.extraction.syntax.tree import (
    INFLECTED,
    child,
    children,
    is_passive,
    is_verb,
    word_before,
    word_behind,
)
from service.extraction.text.dates import WEEKDAYS

DASHES = frozenset({"-", "--", "–", "—"})


def hidden_subject(verb: Token) -> Token | None:
    """A subject that the parser took for a clause, a number or an adverb, or that a parenthesis
    parts from its verb ("members calling for it say", "nearly a third say")."""
    if (aged := aged_before(verb) or _before_adverb(verb)) is not None:
        return aged
    if verb.tag_ in INFLECTED and not is_passive(verb):
        apart = _before_dashes(verb) or _misread_name(verb) or _inverted(verb) or _asked(verb)
        apart = apart or _in_clause_before(verb) or before_past_participle(verb)
        apart = apart or behind_opening(verb) or before_day(verb) or told_of(verb)
        if apart is not None:
            return apart
    other = closing_subject(verb) or joined_subject(verb) or below_mark(verb) or below_helper(verb)
    if other is not None:
        return other
    noun = _before_participle(verb) or lost_subject(verb)
    if noun is not None:
        return noun
    left = verb.doc[verb.i - 1] if verb.i else verb
    counted = left.head.i == verb.i and left.dep_ in ("amod", "nummod", "advmod")
    some = left.lower_ in _COUNTING or child(left, "quantmod", "nummod") is not None
    return left if counted and some else None


def _before_adverb(verb: Token) -> Token | None:
    """A name that an adverb between commas parts from its verb, and that the parser took for a
    clause ("Obi, however, put the loss at ten", "Obi, for his part, called it a gift")."""
    doc, last = verb.doc, verb.i - 1
    near = range(max(last - _LONGEST_PARTING, 1), last) if doc[last].text == "," else ()
    comma = next((i for i in reversed(near) if doc[i].text == ","), 0)
    name = doc[comma - 1] if comma and doc[comma + 1 : last].text.lower() in _PARTING else None
    if name is None or not (comma == 1 or doc[comma - 2].text in ",;"):
        return None
    called = name.text[0].isupper() and name.is_alpha and name.lower_ not in _OPENERS
    return name if called and name.dep_ in ("advcl", "advmod", "npadvmod", "amod") else None


_PARTING = frozenset("however meanwhile though too instead nevertheless therefore also".split())
_PARTING |= {"for his part", "for her part", "for its part", "for their part", "in turn"}
_PARTING |= {"by contrast", "in contrast", "on the other hand", "for one"}
_LONGEST_PARTING = 6


def aged_before(verb: Token) -> Token | None:
    """The end of "the 54-year-old", which a parser takes for an adjective of the verb."""
    before = verb.doc[max(verb.i - _AGED, 0) : verb.i]
    aged = before.text.lower().startswith("the ") and before.text.endswith("-year-old")
    return before[-1] if aged and before[0].i == before[-1].i - _AGED + 1 else None


_AGED = 6
"""How many tokens "the 54-year-old" is."""


def _before_participle(verb: Token) -> Token | None:
    """The noun whose participle the parser took for the subject, or for what is said ("members
    calling for it say", "Police looking for the car on Friday said they had found it")."""
    for clause in verb.lefts:
        noun = child(clause, "nsubj") if clause.tag_ == "VBG" else None
        closed = word_before(verb).text == ","
        beside = noun is not None and noun.i == clause.i - 1 and not closed
        if clause.dep_ == "csubj" or (clause.dep_ == "ccomp" and beside):
            return noun
    return None


_COUNTING = frozenset("many some most others several few all both half none".split())


def _asked(verb: Token) -> Token | None:
    """Who is asked something between commas before a saying ("Obi, asked if he knew, said ...")."""
    aside = next(
        (c for c in verb.lefts if c.dep_ in ("ccomp", "advcl") and is_asked_aside(c)), None
    )
    return child(aside, "nsubj") if aside is not None else None


def _inverted(verb: Token) -> Token | None:
    """A name right behind the verb that the parser took into what is said, which has a subject of
    its own ("But, said Mr Obi, the road was shut")."""
    clause = child(verb, "ccomp")
    below = [*children(clause, "nsubj", "nsubjpass")] if clause is not None else []
    if len(below) < 2 or below[0].left_edge.i != verb.i + 1 or below[0].pos_ != "PROPN":
        return None
    return below[0] if word_behind(below[0].right_edge).text == "," else None


def _in_clause_before(verb: Token) -> Token | None:
    """A subject that the parser gave to the relative clause behind it, or to the verb with which a
    "then" joins ("Obi, meanwhile, who owns the mill, said", "Obi rose, then said")."""
    clause = next((c for c in verb.lefts if c.dep_ == "ccomp"), None)
    noun = child(clause, "nsubj", "nsubjpass") if clause is not None else None
    if clause is None or noun is None or noun.tag_ in ("WP", "WDT", "EX") or verb.i < 2:
        return None
    before = word_before(verb)
    relative = (t for t in verb.doc[noun.i + 1 : clause.i + 1] if t.lower_ in _RELATIVES)
    opening = next(relative, None)
    if opening is not None and before.text == "," and _opens_relative(noun, opening):
        return noun
    return noun if before.lower_ == "then" and word_before(before).text == "," else None


def _opens_relative(noun: Token, relative: Token) -> bool:
    """Whether a comma stands before a relative clause, or before the few words with which it begins
    (", who", ", a copy of which")."""
    begins = word_before(relative)
    of = begins.lower_ == "of"
    while of and begins.i > max(noun.i, relative.i - _LONGEST_OPENING) and begins.text != ",":
        begins = word_before(begins)
    return begins.text == ","


_RELATIVES = frozenset({"who", "which", "whom"})
_LONGEST_OPENING = 5


def _before_dashes(verb: Token) -> Token | None:
    """The noun before a parenthesis in dashes that ends right before the verb ("Ada Obi - who owns
    the mill and has lost it - said")."""
    doc = verb.doc
    if verb.i < _SHORTEST_PARENTHESIS or doc[verb.i - 1].text not in DASHES:
        return None
    dashes = (t for t in doc[1 : verb.i - 1] if t.text in DASHES and is_spaced(t))
    opening = next(dashes, None)
    noun = doc[opening.i - 1] if opening is not None else None
    while noun is not None and noun.dep_ in _BELOW_NOUN and not is_verb(noun.head):
        noun = noun.head
    return noun if noun is not None and noun.pos_ in ("NOUN", "PROPN") else None


_SHORTEST_PARENTHESIS = 4
_BELOW_NOUN = ("appos", "conj", "pobj", "prep", "compound", "punct")


def is_spaced(dash: Token) -> bool:
    """Whether the dash stands between words, not within one."""
    return bool(dash.whitespace_ and word_before(dash).whitespace_) or dash.text in ("—", "--")


def _misread_name(verb: Token) -> Token | None:
    """A surname that is a word as well ("Jolly said", "From agreed"), right before a saying that
    has a clause, or that has the surname alone before it (""No," Fast said on Monday")."""
    name = word_before(verb) if verb.i else None
    cue = CUES.get(verb_lemma(verb.lower_))
    if name is None or cue is None or "q" not in cue.frames or name.lower_ in _OPENERS:
        return None
    opens = name.i == 0 or word_before(name).text in ",;" or word_before(name).text in DASHES
    adverb = name.pos_ == "PROPN" and name.dep_ in ("advmod", "npadvmod")
    told = child(verb, "ccomp") is not None or name.i == 0
    return name if (adverb or is_misread(name)) and opens and told else None


def is_misread(name: Token) -> bool:
    """Whether a word with a capital may be a name that the tagger took for something else."""
    return name.text[0].isupper() and name.text.isalpha() and name.pos_ in _MISREAD


_MISREAD = frozenset({"ADV", "ADJ", "ADP", "VERB", "INTJ", "AUX"})
_OPENERS = frozenset(
    "so thus also then still now again later earlier as than only just once never often always yet"
    " and but or nor if when while because since though although having had being".split()
)


def swallowed_subject(verb: Token) -> Token | None:
    """The subject of a main verb that the parser took into the phrase which opens the sentence ("In
    a talk with Ada, the director, Ben Obi, had warned", "In Oslo, Ben Obi, as usual, said")."""
    if verb.dep_ != "ROOT" or verb.tag_ not in ("VBD", "VBZ", "VBP", "VBN") or is_passive(verb):
        return None
    at = verb.i - 1
    while at > 0 and verb.doc[at].dep_ in _VERBAL:
        at -= 1
    if at > 1 and verb.doc[at].lower_ in WEEKDAYS and verb.doc[at - 1].lower_ == "on":
        at -= 2
    first = verb.doc[0]
    if at < _SHORTEST_PHRASE or (first.dep_ == "nsubj" and first.tag_ != "VBG"):
        return None
    if verb.doc[at].text != ",":
        return _set_apart(verb.doc[at], verb)
    earlier = next((t.i for t in reversed(verb.doc[1:at]) if t.text == ","), 0)
    return _set_apart(verb.doc[at - 1], verb) or _set_apart(verb.doc[earlier - 1], verb)


def _set_apart(last: Token, verb: Token) -> Token | None:
    """The noun whose phrase ends with ``last`` and begins behind a comma or with a title."""
    apart, noun = None, last
    while noun.head.i < verb.i and noun.head.i != noun.i and not _is_outside(noun):
        before = noun.left_edge.i - 1
        titled = noun.dep_ == "appos" and noun.left_edge.lower_.rstrip(".") in TITLES
        parted = before > 0 and (_parts(noun.doc[before]) or (titled and apart is None))
        if parted and noun.pos_ in _NOUNS:
            apart = noun
        noun = noun.head
    aged = apart is not None and apart.tag_ == "CD" and apart.head.pos_ == "PROPN"
    return apart.head if apart is not None and aged else apart


def _is_outside(word: Token) -> bool:
    """Whether a preposition parts what is above it from the noun; an "of" belongs to one."""
    return word.dep_ == "prep" and word.lower_ != "of"


_SHORTEST_PHRASE = 3
_NOUNS = frozenset({"NOUN", "PROPN", "NUM", "PRON"})


def _parts(token: Token) -> bool:
    return token.text == "," or (token.text in DASHES and is_spaced(token))


_VERBAL = frozenset({"aux", "auxpass", "advmod", "neg", "npadvmod"})
