"""Headlines: sentences in Title Case, read as if they were written in running text.

A parser takes every capitalised word for a name. Lower-casing the words that are plain English
leaves the names, and changes no offset.
"""

from __future__ import annotations

import re

from service.contradiction.lexicon import lexicon

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
CLOSED = {
    "a", "an", "the", "of", "in", "on", "at", "to", "for", "by", "with", "from", "and", "or", "not",
    "no", "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "may",
    "might", "can", "could", "should", "did", "does", "do", "it", "its", "his", "her", "their",
    "he", "she", "they", "that", "this", "these", "those", "who", "what", "how", "why", "after",
    "before", "over", "under", "up", "down", "out", "off", "into", "about", "as", "than", "more",
    "all", "just", "your", "own", "our", "isn't", "aren't", "wasn't", "won't", "didn't", "doesn't",
    "don't", "isn’t", "aren’t", "won’t", "didn’t", "doesn’t", "don’t", "there", "now", "new",
    "never", "but", "if", "so", "some", "any", "every", "only", "real", "true", "false", "everyone",
    "sorry",
}  # fmt: skip


def settle_case(text: str) -> str:
    """``text`` with its plain words in lower case if it is a headline, else as it is."""
    words = [m.group() for m in WORD.finditer(text)]
    long = [w for w in words if len(w) > 3]
    if len(long) < 4 or sum(w[0].isupper() for w in long) < 0.7 * len(long):
        return text
    settled = WORD.sub(lambda m: _settle(m.group()), text)
    return settled if len(settled) == len(text) else text


def _settle(word: str) -> str:
    lower = word.lower()
    if lower in CLOSED or (word[1:].islower() and _plain(lower)):
        return lower
    return word


def _plain(word: str) -> bool:
    """Whether a word is an ordinary one, by its own form or by that without its ending."""
    lex = lexicon()
    if word in lex.nations:
        return False
    stems = {
        word,
        word.removesuffix("s"),
        word.removesuffix("es"),
        word.removesuffix("ed"),
        word.removesuffix("d"),
        word.removesuffix("ing"),
        word.removesuffix("ing") + "e",
        word.removesuffix("ies") + "y",
        word.removesuffix("ly"),
        word.removesuffix("d") + "e",
    }
    return any(
        s in lex.nouns
        or s in lex.concepts
        or f"{s}/v" in lex.concepts
        or s in lex.synonyms
        or s in lex.opposites
        or any(s in kind for kind in lex.verbs.values())
        for s in stems
    )
