"""Topics: the names an article turns around, by which two reports of one event know each other.

"Nobody was hurt" names nothing. That it is said of the same fire as "three workers were hurt" can
be told only from the articles: both speak again and again of one town and one company.
"""

from __future__ import annotations

import re
from collections import Counter
from html import unescape

from service.contradiction.lexicon import lexicon
from service.contradiction.names import CALENDAR, HONORIFICS

MOST = 10
"""The most topics that are kept of an article."""
LONGEST = 100_000
LEAD = 400
"""How many code points of the article count double: what it opens with is what it is about."""
ENOUGH = 2
"""How many topics two articles share that report one event."""
NAME = re.compile(r"\b[A-Z][^\W\d_]+(?:[-’'][^\W\d_]+)*")
OPENING = re.compile(r"(?:^|[.!?:\"“”‘*>#_\n])\s*$")
"""What stands before a word that begins a sentence, where any word has a capital."""
COMMON = {
    "the", "said", "but", "and", "for", "not", "mr", "ms", "ltd", "inc", "reuters", "afp", "bbc",
    "wire", "government", "ministry", "court", "police", "army", "university", "party", "state",
    "north", "south", "east", "west", "international", "national", "new", "residents",
    "city", "president", "minister", "street", "union", "council", "office",
}  # fmt: skip


def read_topics(text: str) -> frozenset[str]:
    """The names that the article uses most, and in its opening; in lower case."""
    nations = lexicon().nations
    counts: Counter[str] = Counter()
    inner: set[str] = set()
    plain = unescape(text[:LONGEST])
    for found in NAME.finditer(plain):
        word = re.sub(r"[’']s$", "", found.group()).lower()
        if len(word) < 3 or word in CALENDAR or word in HONORIFICS or word in COMMON:
            continue
        word = nations.get(word, word)
        counts[word] += 2 if found.start() < LEAD else 1
        if not OPENING.search(plain[max(0, found.start() - 4) : found.start()]):
            inner.add(word)
    ranked = sorted((w for w in counts if w in inner), key=lambda w: (-counts[w], w))
    return frozenset(word for word in ranked[:MOST] if counts[word] > 1)
