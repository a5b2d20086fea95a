"""How a sentence opens that is about somebody without a name: "Her brother ...", "The driver ...".

A pronoun behind such a sentence may mean whom it is about, and does not reach over it.
"""

from __future__ import annotations

import re

from service.extraction.lexicon.titles import GROUP_NOUNS, ORGANISATIONS, ROLE_NOUNS

_OWNING = r"(?:An?|Another|One|His|Her|Their|[A-Z][\w’'.-]*['’]s)"
_NAMELESS = r"\b(?!['’]s|-|,? [A-Z]|,? (?:named|called|identified)\b)"


def _opening(determiner: str, nouns: frozenset[str]) -> re.Pattern[str]:
    """A sentence that opens with such a noun, without a name behind it."""
    listed = "|".join(sorted(nouns))
    return re.compile(rf"{determiner}(?:[a-z][\w-]* ){{0,3}}?(?P<noun>{listed}){_NAMELESS}")


STRANGER = _opening(f"{_OWNING} ", ROLE_NOUNS)
_LINK = r"(?:(?:While|When|As|After|Before|Although|Though|If|But|However|Meanwhile),? )?"
OFFICE = _opening(f"{_LINK}[Tt]he ", ROLE_NOUNS)
BODY = _opening(f"{_LINK}(?:[Tt]he|{_OWNING}) ", ORGANISATIONS)
THE_BODY = re.compile(
    rf"{_LINK}(?P<words>[Tt]he (?:[a-z][\w-]* ){{0,3}}(?:{'|'.join(sorted(ORGANISATIONS))}))"
    r"(?= (?:has|had|is|was|will|would|could|may|also|later|then|[a-z]+ed|[a-z]+[^s\W]s)\b)"
)
GROUP = _opening("(?:The |Some |Many |Several |Most |Two |Three |Other )?", GROUP_NOUNS)
CAPITAL_GROUP = re.compile(
    rf"(?:{'|'.join(sorted(n.capitalize() for n in GROUP_NOUNS))}){_NAMELESS}"
)
