"""Names: which words of a text name a nation, a person or a place, and which only look so.

Days, months and titles have a capital and name nobody.
"""

from __future__ import annotations

from service.contradiction.lexicon import lexicon
from service.domain.syntax import Token

CONTENT = {"NOUN", "PROPN", "ADJ", "VERB"}
"""Parts of speech of words that speak of something."""
MONTHS = {
    name: number
    for number, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
         "august aug", "september sep sept", "october oct", "november nov", "december dec"), 1)
    for name in names.split()
}  # fmt: skip
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
CALENDAR = {*MONTHS, *WEEKDAYS}
HONORIFICS = {
    "mr", "mrs", "ms", "dr", "prof", "mr.", "mrs.", "ms.", "dr.", "president", "minister",
    "general", "prime", "senator", "governor", "mayor", "judge", "captain",
}  # fmt: skip


def name_of(token: Token) -> str:
    """The nation or name that a token speaks of, or an empty string."""
    known = lexicon().nations.get(token.text.lower()) or lexicon().nations.get(token.lemma)
    if known and (token.text[:1].isupper() or token.pos == "PROPN"):
        return known
    word = token.text.lower()
    proper = token.pos == "PROPN" and token.text[:1].isupper() and len(word) > 1
    return word if proper and word not in CALENDAR and word not in HONORIFICS else ""
