"""Calling: how an explanation calls a speaker within its sentence."""

from __future__ import annotations

import re

from service.contradiction.lexicon import lexicon
from service.contradiction.wording import DETERMINERS, LEADING, is_noun

BODIES = {
    "ministry", "army", "military", "navy", "government", "parliament", "commission", "committee",
    "council", "union", "court", "department", "party", "presidency", "command", "embassy",
    "authority", "administration", "campaign", "senate", "coalition", "guard", "directorate",
    "minister", "president", "chair", "chairman", "chairwoman", "mayor", "governor", "spokesman",
    "spokeswoman", "spokesperson", "governor-general", "forces", "office", "treasury", "candidate",
}  # fmt: skip
"""Bodies and offices that are called by a common noun, which takes an article."""
PLURAL = {"police", "people", "customs"}
SHOUTED = 7
"""From this length on a word in capitals is no abbreviation."""


def call(label: str) -> str:
    """A speaker as one writes him within a sentence: nations and names large, the rest small and
    with its article."""
    words = [_set_case(word) for word in label.split()]
    if words[0] in ("north", "south", "east", "west") and words[1:] and words[1][:1].isupper():
        words[0] = words[0].capitalize()
    while len(words) > 1 and words[-1].lower() in LEADING:
        words.pop()
    first = words[0].lower()
    if _opens_small(words):
        words[0] = first
    if first in DETERMINERS:
        words[0] = first
        return " ".join(words)
    nations = lexicon().nations
    if first in nations and not words[0][:1].islower() and len(words) == 1:
        return label
    owned = any(word.endswith(("'s", "’s", "s'", "s’")) for word in words)
    head = _head(words).lower()
    if head in BODIES and not owned and first not in nations:
        return f"the {' '.join(words)}"
    return _call_common(words, owned)


def _opens_small(words: list[str]) -> bool:
    """Whether people are called by a common noun, large only because a sentence began with it
    ("Residents in Lorne"). What goes on with "of" may be a name ("Friends of the Earth")."""
    first = words[0].lower()
    person = lexicon().person(first) or lexicon().person(first.removesuffix("s"))
    return person and len(words) > 1 and words[1].islower() and words[1] != "of"


def _set_case(word: str) -> str:
    """A word of a name that is shouted, or a nation's written small."""
    if word.isupper() and word.isalpha() and len(word) >= SHOUTED:
        return word.capitalize()
    known = word.lower().removesuffix("'s").removesuffix("’s").rstrip(",")
    if re.match(r"[a-z]\.[A-Z]\.", word) or (word.islower() and known in lexicon().nations):
        return word[:1].upper() + word[1:]
    return word


def _head(words: list[str]) -> str:
    """The last word of a name before what follows with a preposition."""
    for at, word in enumerate(words):
        if at and word in ("of", "for", "in", "on", "from", "to", "with", "at"):
            return words[at - 1]
    return words[-1]


def _call_common(words: list[str], owned: bool) -> str:
    """A label without an article: a known common noun gets one, a name stays as it is."""
    label = " ".join(words)
    if len(words) == 1 and not owned:
        lower = label.lower()
        known = lexicon().nouns
        if lower in PLURAL:
            return lower
        if lower in known and label[:1].islower():
            return f"the {lower}"
        if lower in known and lower not in lexicon().nations:
            return f"the {lower}" if known[lower].lexfile in ("group", "person") else label
        return lower if is_noun(lower) else label[:1].upper() + label[1:]
    singular = not _head(words).endswith("s") and _head(words).lower() not in PLURAL
    bare = words[0].islower() and (owned or singular)
    return f"the {label}" if bare else label
