"""Words with hyphens that are read as the plain word is that they are made of.

A tokenizer takes them apart, and a parser then ends a sentence amid them ("The lights were off, the
co-pilot said"). They stay whole, and the network is given the plain word for them.
"""

from __future__ import annotations

import re
from typing import Any

from spacy.attrs import NORM  # type: ignore[import-not-found]
from spacy.language import Language

from service.extraction.lexicon.callings import is_calling

_BEFORE = re.compile(r"(?:ex|co|vice|sub|non)-(?P<plain>[a-z]+)")
_BEHIND = re.compile(r"(?P<plain>[a-z]+)-in-(?:law|chief|waiting|residence)")
_LIKE = {
    "second-in-command": "deputy", "aide-de-camp": "aide", "passer-by": "driver",
    "passers-by": "drivers", "stand-in": "deputy", "centre-right": "conservative",
    "center-right": "conservative", "far-right": "conservative", "hard-right": "conservative",
    "centre-left": "conservative", "center-left": "conservative", "far-left": "conservative",
    "hard-left": "conservative", "e-mail": "mail", "e-mails": "mails", "e-mailed": "mailed",
}  # fmt: skip
"""What no rule reads: parties by where they stand, for a parser takes the "right" for an adverb,
and single words."""


def keep_whole(pipeline: Language) -> None:
    """Makes the pipeline leave such words whole and read them as the plain ones."""
    tokenizer: Any = pipeline.tokenizer  # declared as any function of a text
    tokenizer.token_match = read_as
    vocab: Any = pipeline.vocab
    getters = vocab.lex_attr_getters
    plain = getters[NORM]
    getters[NORM] = lambda word: read_as(word) or plain(word)


def read_as(word: str) -> str | None:
    """The plain word as which one with hyphens is read ("co-pilot" as "pilot"), None of any that
    is taken apart."""
    if "-" not in word:
        return None
    small = word[:1].lower() + word[1:]
    if small in _LIKE:
        return _LIKE[small]
    found = _BEFORE.fullmatch(small) or _BEHIND.fullmatch(small)
    if found is None or not is_calling(found["plain"].removesuffix("s")):
        return None
    return found["plain"]
